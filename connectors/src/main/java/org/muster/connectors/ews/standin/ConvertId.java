package org.muster.connectors.ews.standin;

import java.io.IOException;
import java.util.List;

/**
 * MS-OXWSCVTID 3.1.4.1, as far as clients need it who ask for nothing but the mailbox that an id
 * lies in: ids stay as they are.
 */
final class ConvertId implements Operation {

  @Override
  public String name() {
    return "ConvertId";
  }

  @Override
  public void answer(Call call, Reply reply) throws SoapFaultException, IOException {
    String format = call.asked().attribute("DestinationFormat").orElse("");
    if (!format.equals("EwsId")) {
      throw new SoapFaultException("ErrorInvalidOperation", "The stand-in converts to EwsId only.");
    }
    List<Asked> ids = call.asked().child("SourceIds").children();
    for (Asked id : ids) {
      reply.message(() -> body(id, call));
    }
  }

  private static Reply.Body body(Asked id, Call call) throws ResponseException {
    if (!id.attribute("Format").orElse("").equals("EwsId")) {
      throw new ResponseException("ErrorInvalidIdMalformed");
    }
    String value = id.attribute("Id").orElse("");
    String mailbox =
        call.access()
            .store()
            .folder(value)
            .orElseThrow(() -> new ResponseException("ErrorInvalidIdMalformed"))
            .node()
            .mailbox();
    return out ->
        out.open("m:AlternateId", "Format", "EwsId", "Id", value, "Mailbox", mailbox).close();
  }
}
