package org.muster.connectors.ews.standin;

import java.util.Map;
import java.util.OptionalLong;

/** What a test plans for a request, instead of the right answer to it. */
public sealed interface Fault {

  /** A SOAP fault; the specification has status 500, some servers and proxies say 200. */
  record Soap(String code, String text, int status, OptionalLong backOffMilliseconds)
      implements Fault {

    public Soap withStatus(int other) {
      return new Soap(code, text, other, backOffMilliseconds);
    }

    public Soap backingOff(long milliseconds) {
      return new Soap(code, text, status, OptionalLong.of(milliseconds));
    }
  }

  /** A SOAP fault, and right behind it on the same connection a second answer nobody asked for. */
  record TwoAnswers(Soap fault) implements Fault {}

  /** No SOAP at all. */
  record Http(int status, Map<String, String> headers) implements Fault {
    public Http {
      headers = Map.copyOf(headers);
    }
  }

  /** The right answer, broken off after so many octets of XML. */
  record HangUp(long afterOctets) implements Fault {}

  /** Every response message of the answer is this error; with HTTP 200, as such errors are. */
  record Response(String code, OptionalLong backOffMilliseconds) implements Fault {
    public Response backingOff(long milliseconds) {
      return new Response(code, OptionalLong.of(milliseconds));
    }
  }

  /** At most so many items, folders or changes, as throttling does; never marked as the last. */
  record ShortPage(int most) implements Fault {}

  static Soap soap(String code) {
    return new Soap(code, MessageTexts.of(code), 500, OptionalLong.empty());
  }

  static Response response(String code) {
    return new Response(code, OptionalLong.empty());
  }

  static Http http(int status) {
    return new Http(status, Map.of());
  }

  /** 503 with Retry-After. */
  static Http unavailable(int retryAfterSeconds) {
    return new Http(503, Map.of("Retry-After", Integer.toString(retryAfterSeconds)));
  }
}
