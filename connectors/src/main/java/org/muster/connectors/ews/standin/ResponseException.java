package org.muster.connectors.ews.standin;

/** One response message of an answer is an error; its neighbours may be well. */
final class ResponseException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;

  ResponseException(String code) {
    super(MessageTexts.of(code));
    this.code = code;
  }

  String code() {
    return code;
  }
}
