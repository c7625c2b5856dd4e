package org.muster.connectors.ews.standin.http;

import java.io.IOException;

/** Answers the requests of one connection, one after another; it may remember who signed in. */
public interface HttpHandler {

  void handle(HttpRequest request, HttpAnswer answer) throws IOException;
}
