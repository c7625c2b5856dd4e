package org.muster.connectors.ews.standin;

/** What the server says to its response codes, for people. */
final class MessageTexts {

  private MessageTexts() {}

  static String of(String code) {
    return switch (code) {
      case "ErrorAccessDenied" -> "Access is denied. Check credentials and try again.";
      case "ErrorCannotUseFolderIdForItemId" -> "Expected an item Id but received a folder Id.";
      case "ErrorCannotUseItemIdForFolderId" -> "Expected a folder Id but received an item Id.";
      case "ErrorFolderNotFound" -> "The specified folder could not be found in the store.";
      case "ErrorImpersonateUserDenied" ->
          "The account does not have permission to impersonate the requested user.";
      case "ErrorInvalidAttachmentId" -> "The specified attachment Id is invalid.";
      case "ErrorInvalidIdMalformed" -> "Id is malformed.";
      case "ErrorInvalidRequest" -> "The request is invalid.";
      case "ErrorInvalidServerVersion" -> "The specified server version is invalid.";
      case "ErrorInvalidSyncStateData" -> "The sync state data is invalid.";
      case "ErrorItemNotFound" -> "The specified object was not found in the store.";
      case "ErrorMailboxStoreUnavailable" -> "The mailbox database is temporarily unavailable.";
      case "ErrorMimeContentConversionFailed" -> "Mime content conversion failed.";
      case "ErrorMissingEmailAddress" ->
          "When making a request as an account that does not have a mailbox, you must specify the"
              + " mailbox primary SMTP address for any distinguished folder Ids.";
      case "ErrorNonExistentMailbox" -> "The SMTP address has no mailbox associated with it.";
      case "ErrorServerBusy" ->
          "The server cannot service this request right now. Try again later.";
      case "ErrorSyncFolderNotFound" -> "The folder to be synchronized could not be found.";
      case "ErrorTimeoutExpired" -> "The request timed out.";
      default -> "The operation failed.";
    };
  }
}
