package org.muster.connectors.ews.standin;

import java.io.IOException;

/** One operation of the protocol. */
interface Operation {

  /** As in the SOAP body. */
  String name();

  /** Answers; refuses the request as a whole before anything is written. */
  void answer(Call call, Reply reply) throws SoapFaultException, IOException;
}
