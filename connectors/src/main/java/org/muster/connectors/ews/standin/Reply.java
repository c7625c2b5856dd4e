package org.muster.connectors.ews.standin;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.muster.connectors.ews.standin.http.HttpAnswer;

/** The answer to an operation: an envelope with a response message for each thing asked. */
final class Reply {

  private static final Map<String, String> XML = Map.of("Content-Type", "text/xml; charset=utf-8");

  private final HttpAnswer answer;
  private final String operation;
  private final Map<String, String> serverVersion;
  private final Optional<Fault> fault;
  private Optional<SoapWriter> writer = Optional.empty();

  /** What is written for one success. */
  interface Body {
    void write(SoapWriter out) throws IOException;
  }

  /** What comes to a success or to an error. */
  interface Attempt {
    Body body() throws ResponseException;
  }

  Reply(
      HttpAnswer answer,
      String operation,
      Map<String, String> serverVersion,
      Optional<Fault> fault) {
    this.answer = answer;
    this.operation = operation;
    this.serverVersion = serverVersion;
    this.fault = fault;
  }

  /** Writes one response message. */
  void message(Attempt attempt) throws IOException {
    if (fault.isPresent() && fault.get() instanceof Fault.Response planned) {
      error(planned.code(), planned.backOffMilliseconds());
      return;
    }
    try {
      success(attempt.body());
    } catch (ResponseException e) {
      error(e.code(), OptionalLong.empty());
    }
  }

  private void success(Body body) throws IOException {
    SoapWriter out = begun();
    out.open("m:" + operation + "ResponseMessage", "ResponseClass", "Success");
    out.element("m:ResponseCode", "NoError");
    body.write(out);
    out.close();
  }

  private void error(String code, OptionalLong backOff) throws IOException {
    SoapWriter out = begun();
    out.open("m:" + operation + "ResponseMessage", "ResponseClass", "Error");
    out.element("m:MessageText", MessageTexts.of(code));
    out.element("m:ResponseCode", code);
    out.element("m:DescriptiveLinkKey", "0");
    if (backOff.isPresent()) {
      out.open("m:MessageXml");
      out.element("t:Value", Long.toString(backOff.getAsLong()), "Name", "BackOffMilliseconds");
      out.close();
    }
    writeEmpty(out);
    out.close();
  }

  /** GetItem and GetFolder errors hold an empty list (MS-OXWSCORE 3.1.4.4). */
  private void writeEmpty(SoapWriter out) throws IOException {
    switch (operation) {
      case "GetItem" -> out.raw("<m:Items/>");
      case "GetFolder" -> out.raw("<m:Folders/>");
      default -> {}
    }
  }

  private SoapWriter begun() throws IOException {
    if (writer.isEmpty()) {
      SoapWriter out = new SoapWriter(body()).envelope(serverVersion);
      out.openDeclaring("m:" + operation + "Response").open("m:ResponseMessages");
      writer = Optional.of(out);
    }
    return writer.get();
  }

  private OutputStream body() throws IOException {
    OutputStream whole = answer.stream(200, XML);
    return fault.isPresent() && fault.get() instanceof Fault.HangUp hangUp
        ? new BrokenOff(whole, hangUp.afterOctets(), answer)
        : whole;
  }

  void end() throws IOException {
    begun().end();
  }
}
