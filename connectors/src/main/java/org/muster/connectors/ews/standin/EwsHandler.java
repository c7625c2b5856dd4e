package org.muster.connectors.ews.standin;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.connectors.ews.standin.http.HttpAnswer;
import org.muster.connectors.ews.standin.http.HttpHandler;
import org.muster.connectors.ews.standin.http.HttpRequest;

/** Answers the requests of one connection. */
final class EwsHandler implements HttpHandler {

  private static final List<Operation> OPERATIONS =
      List.of(
          new GetFolder(),
          new FindFolder(),
          new FindItem(),
          new SyncFolderItems(),
          new GetItem(),
          new GetAttachment(),
          new ConvertId());

  private final Server server;
  private final Authentication authentication;

  EwsHandler(Server server) {
    this.server = server;
    this.authentication = new Authentication(server.settings());
  }

  @Override
  public void handle(HttpRequest request, HttpAnswer answer) throws IOException {
    boolean isAutodiscover = request.path().equalsIgnoreCase(PoxAutodiscover.PATH);
    if (!isAutodiscover && !request.path().equalsIgnoreCase(StandIn.PATH)) {
      answer.send(404, Map.of(), new byte[0]);
      return;
    }
    Optional<String> identity = authentication.identity(request);
    if (identity.isEmpty()) {
      answer.send(401, challenge(), new byte[0]);
    } else if (!request.method().equals("POST")) {
      answer.send(405, Map.of("Allow", "POST"), new byte[0]);
    } else if (isAutodiscover) {
      new PoxAutodiscover(server).answer(request, answer);
    } else {
      answer(request, identity.get(), answer);
    }
  }

  private Map<String, String> challenge() {
    Map<String, String> fields = new HashMap<>();
    fields.put("WWW-Authenticate", authentication.challenge());
    server
        .settings()
        .ahead()
        .map(ZonedDateTime.now(ZoneOffset.UTC)::plus)
        .ifPresent(now -> fields.put("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now)));
    return fields;
  }

  private void answer(HttpRequest request, String identity, HttpAnswer answer) throws IOException {
    try {
      Envelope envelope = Envelope.parse(request.body());
      SeenRequest seen = new SeenRequest(envelope.operation(), identity, envelope.impersonated());
      Optional<Fault> fault = server.planned(seen);
      if (fault.isEmpty() || !refused(fault.get(), answer)) {
        perform(envelope, seen, fault, answer);
      }
    } catch (SoapFaultException e) {
      FaultWriter.write(e.asFault(), answer);
    }
  }

  private boolean refused(Fault fault, HttpAnswer answer) throws IOException {
    if (fault instanceof Fault.Soap soap) {
      FaultWriter.write(soap, answer);
    } else if (fault instanceof Fault.TwoAnswers two) {
      FaultWriter.write(two.fault(), answer);
      FaultWriter.write(two.fault(), answer);
    } else if (fault instanceof Fault.Http http) {
      answer.send(http.status(), headers(http), new byte[0]);
    } else {
      return false;
    }
    return true;
  }

  /** Who is refused is told how to sign in. */
  private Map<String, String> headers(Fault.Http fault) {
    Map<String, String> headers = new HashMap<>(fault.headers());
    if (fault.status() == 401) {
      headers.put("WWW-Authenticate", authentication.challenge());
    }
    return headers;
  }

  private void perform(
      Envelope envelope, SeenRequest seen, Optional<Fault> fault, HttpAnswer answer)
      throws SoapFaultException, IOException {
    Call call = server.call(envelope, seen, fault);
    Operation operation =
        OPERATIONS.stream()
            .filter(o -> o.name().equals(seen.operation()))
            .findFirst()
            .orElseThrow(() -> SoapFaultException.of("ErrorInvalidRequest"));
    Map<String, String> version = server.settings().version().attributes();
    Reply reply = new Reply(answer, operation.name(), version, fault);
    operation.answer(call, reply);
    reply.end();
  }
}
