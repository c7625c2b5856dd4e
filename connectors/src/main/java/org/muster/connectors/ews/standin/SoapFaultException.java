package org.muster.connectors.ews.standin;

import java.util.OptionalLong;

/** The whole request is refused: a SOAP fault (MS-OXWSCDATA 2.2.4). */
final class SoapFaultException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final String text;

  SoapFaultException(String code, String text) {
    super(text);
    this.code = code;
    this.text = text;
  }

  static SoapFaultException of(String code) {
    return new SoapFaultException(code, MessageTexts.of(code));
  }

  static SoapFaultException schema(String why) {
    return new SoapFaultException(
        "ErrorSchemaValidation", "The request failed schema validation: " + why);
  }

  String code() {
    return code;
  }

  Fault.Soap asFault() {
    return new Fault.Soap(code, text, 500, OptionalLong.empty());
  }
}
