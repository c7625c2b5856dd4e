package org.muster.connectors.ews.standin;

import java.util.Optional;
import java.util.Set;

/**
 * A request that got past authentication.
 *
 * @param operation the name of the element in the SOAP body
 * @param identity who signed in
 * @param impersonated for whom, where the request says so
 */
public record SeenRequest(String operation, String identity, Optional<String> impersonated) {

  private static final Set<String> READING =
      Set.of(
          "ConvertId",
          "FindFolder",
          "FindItem",
          "GetAttachment",
          "GetFolder",
          "GetItem",
          "GetUserConfiguration",
          "GetUserAvailabilityRequest",
          "ResolveNames",
          "ExpandDL",
          "SyncFolderHierarchy",
          "SyncFolderItems");

  /** Whether the operation only reads; unknown ones are taken as writing. */
  public boolean isReading() {
    return READING.contains(operation);
  }
}
