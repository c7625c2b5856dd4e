package org.muster.connectors.imap;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.iap.ConnectionException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;

/**
 * One AUTHENTICATE command. Angus's own would send a token once more where the server tells why it
 * refused it.
 */
final class SaslExchange {

  /** RFC 7628 3.2.2, and the HTTP status that XOAUTH2 has there. */
  private static final Pattern STATUS =
      Pattern.compile(
          "\"status\"\\s*:\\s*\"?(\\d{3}|invalid_token|invalid_request|insufficient_scope)\\b");

  private final AngusProtocol protocol;
  private final Sasl sasl;
  private final List<Response> untagged = new ArrayList<>();
  private String status = "";

  SaslExchange(AngusProtocol protocol, Sasl sasl) {
    this.protocol = protocol;
    this.sasl = sasl;
  }

  /**
   * Logs in.
   *
   * @throws RefusedException if the server refuses
   */
  void run() throws IOException, ProtocolException {
    String command = "AUTHENTICATE " + sasl.mechanism();
    boolean atOnce = protocol.hasCapability("SASL-IR");
    String tag = protocol.writeCommand(atOnce ? command + " " + sasl.encoded() : command, null);
    List<String> answers =
        atOnce ? List.of(sasl.encodedGoodbye()) : List.of(sasl.encoded(), sasl.encodedGoodbye());
    Response end = end(tag, answers);
    if (!end.isOK()) {
      throw sasl.refused(RefusedException.of("log in", end), status);
    }
    untagged.add(end);
    protocol.tellsCapabilities(untagged);
  }

  private Response end(String tag, List<String> answers) throws IOException, ProtocolException {
    Iterator<String> left = answers.iterator();
    while (true) {
      Response response = protocol.readResponse();
      if (response.isContinuation() && left.hasNext()) {
        String answer = left.next();
        if (!left.hasNext()) {
          status = status(response);
        }
        protocol.writeLine(answer);
      } else if (response.isContinuation() || response.isBYE()) {
        throw new ConnectionException("no end of AUTHENTICATE");
      } else if (ImapConnection.isEnd(response, tag)) {
        return response;
      } else {
        untagged.add(response);
      }
    }
  }

  private static String status(Response challenge) {
    String text = challenge.toString().replaceFirst("^\\+", "").strip();
    try {
      String json = new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
      Matcher status = STATUS.matcher(json);
      return status.find() ? status.group(1) : "";
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
