package org.muster.connectors.ews;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.muster.rules.mail.Unavailability;

/** Exchange answered with an error, by a code of MS-OXWSCDATA or by an HTTP status. */
final class EwsRefusal extends IOException {

  private static final Duration LONGEST = Duration.ofMinutes(15);

  /** After these, the same request may succeed later. */
  private static final Set<String> PASSING =
      Set.of(
          "ErrorServerBusy",
          "ErrorTimeoutExpired",
          "ErrorConnectionFailed",
          "ErrorInternalServerTransientError",
          "ErrorExceededConnectionCount",
          "ErrorInsufficientResources",
          "ErrorTooManyObjectsOpened",
          "ErrorNotEnoughMemory",
          "ErrorADUnavailable",
          "ErrorADSessionFilter",
          "ErrorMailboxStoreUnavailable",
          "ErrorMailboxFailover",
          "ErrorMailboxMoveInProgress",
          "ErrorBatchProcessingStopped",
          "HTTP 408",
          "HTTP 429",
          "HTTP 502",
          "HTTP 503",
          "HTTP 504");

  private static final Set<String> CONVERSION =
      Set.of(
          "ErrorMimeContentConversionFailed",
          "ErrorContentConversionFailed",
          "ErrorUnsupportedMimeConversion");

  private final String code;
  private final Duration shouldWait;

  /**
   * As it was answered.
   *
   * @param code a {@code ResponseCode}, or {@code HTTP} and a status
   * @param shouldWait how long the server asks to be left alone; zero where it does not say
   */
  EwsRefusal(String code, Duration shouldWait) {
    super("Exchange answered " + code);
    this.code = code;
    this.shouldWait = shouldWait.compareTo(LONGEST) > 0 ? LONGEST : shouldWait;
  }

  String code() {
    return code;
  }

  Duration shouldWait() {
    return shouldWait;
  }

  boolean isPassing() {
    return PASSING.contains(code);
  }

  /** Whether the item is there, and only cannot be written as MIME. */
  boolean isOfConversion() {
    return CONVERSION.contains(code);
  }

  /** Whether what was asked for is not there, or not for who asks. */
  boolean isOfAbsent() {
    return code.equals("ErrorFolderNotFound") || code.equals("ErrorItemNotFound");
  }

  /**
   * Whether Exchange will not do what was asked for in this form, and nothing speaks against asking
   * in another.
   */
  boolean isOfRequest() {
    return !isPassing() && reason().isEmpty();
  }

  /** Whether who logs in was refused, whatever the mailbox. */
  boolean isOfIdentity() {
    return code.equals("HTTP 401");
  }

  /** Why the mailbox cannot be read, where the code says so. */
  Optional<Unavailability> reason() {
    return Optional.ofNullable(
        switch (code) {
          case "ErrorNonExistentMailbox",
              "ErrorInvalidSmtpAddress",
              "ErrorMissingEmailAddress",
              "ErrorNameResolutionNoResults",
              "ErrorNameResolutionNoMailbox" ->
              Unavailability.DOES_NOT_EXIST;
          case "ErrorMailboxMoveInProgress" -> Unavailability.BEING_MOVED;
          case "ErrorAccountDisabled",
              "ErrorPasswordExpired",
              "ErrorPasswordChangeRequired",
              "ErrorMailboxHoldNotFound" ->
              Unavailability.DISABLED;
          case "HTTP 401",
              "HTTP 403",
              "ErrorAccessDenied",
              "ErrorImpersonateUserDenied",
              "ErrorImpersonationDenied",
              "ErrorImpersonationFailed",
              "ErrorInvalidUserSid" ->
              Unavailability.DENIED;
          case "ErrorFolderNotFound", "ErrorItemNotFound", "ErrorSyncFolderNotFound" ->
              Unavailability.UNAVAILABLE;
          default -> null;
        });
  }
}
