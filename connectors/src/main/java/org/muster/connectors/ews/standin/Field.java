package org.muster.connectors.ews.standin;

import java.io.IOException;
import org.muster.connectors.ews.standin.Shape.Base;
import org.muster.connectors.ews.standin.store.ServerVersion;

/**
 * A property of the schema and how it is written.
 *
 * @param uri its FieldURI; empty for what every shape has
 * @param base the smallest base shape that has it
 * @param reach which operations give it
 */
record Field<T>(String uri, Base base, ServerVersion since, Reach reach, Writer<T> writer) {

  enum Reach {
    /** Found and got. */
    ALWAYS,
    /** Got by its item's id only: a search refuses it. */
    GET_ONLY,
    /** As GET_ONLY, and in no base shape. */
    GET_IF_NAMED
  }

  /** Writes nothing where the thing has no such property. */
  interface Writer<T> {
    void write(SoapWriter out, T thing) throws IOException;
  }

  static <T> Field<T> of(String uri, Base base, Writer<T> writer) {
    return new Field<>(uri, base, ServerVersion.EXCHANGE2007, Reach.ALWAYS, writer);
  }

  static <T> Field<T> since(ServerVersion version, String uri, Base base, Writer<T> writer) {
    return new Field<>(uri, base, version, Reach.ALWAYS, writer);
  }

  static <T> Field<T> only(Reach reach, String uri, Base base, Writer<T> writer) {
    return new Field<>(uri, base, ServerVersion.EXCHANGE2007, reach, writer);
  }

  boolean isWanted(Shape shape, ServerVersion version, Reach asked) {
    if (!version.has(since) || reach.compareTo(asked) > 0) {
      return false;
    }
    boolean isInBase = reach != Reach.GET_IF_NAMED && base.compareTo(shape.base()) <= 0;
    return isInBase || shape.fields().contains(uri);
  }
}
