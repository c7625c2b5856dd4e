package org.muster.connectors.ews.standin;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.muster.connectors.ews.standin.Field.Reach;

/** All properties of one kind of thing, in the order of the schema. */
record FieldTable<T>(List<Field<T>> fields) {

  FieldTable {
    fields = List.copyOf(fields);
  }

  /** Refuses a request for what the server's schema does not know. */
  void checkSchema(Shape shape, Call call) throws SoapFaultException {
    for (String uri : shape.fields()) {
      Optional<Field<T>> field = field(uri);
      boolean isTooNew = field.isPresent() && !call.settings().version().has(field.get().since());
      if (!uri.contains(":") || isTooNew) {
        throw SoapFaultException.schema(
            "The 'FieldURI' attribute is invalid: '%s' is no UnindexedFieldURIType."
                .formatted(uri));
      }
    }
  }

  /** Refuses what the operation cannot give, or the version of the request has not. */
  void checkReach(Shape shape, Call call, Reach asked) throws ResponseException {
    for (String uri : shape.fields()) {
      Optional<Field<T>> field = field(uri);
      if (field.isPresent() && field.get().reach().compareTo(asked) > 0) {
        throw new ResponseException("ErrorInvalidPropertyForOperation");
      }
      if (field.isPresent() && !call.version().has(field.get().since())) {
        throw new ResponseException("ErrorInvalidPropertyRequest");
      }
    }
  }

  void write(SoapWriter out, T thing, Shape shape, Call call, Reach asked) throws IOException {
    for (Field<T> field : fields) {
      if (field.isWanted(shape, call.version(), asked)) {
        field.writer().write(out, thing);
      }
    }
  }

  private Optional<Field<T>> field(String uri) {
    return fields.stream().filter(f -> f.uri().equals(uri)).findFirst();
  }
}
