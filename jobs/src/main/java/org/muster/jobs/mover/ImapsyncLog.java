package org.muster.jobs.mover;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muster.connectors.folder.ModifiedUtf7;
import org.muster.rules.claim.FolderKey;
import org.muster.rules.claim.ItemClaim;
import org.muster.rules.claim.ItemClaim.Kind;

/**
 * Reads imapsync's log, line by line. Items are named by folder and UID, which is imapsync's way
 * unless it was told otherwise.
 */
final class ImapsyncLog {

  private static final Pattern LOGIN =
      Pattern.compile("Host1: IMAP server \\[.*] port \\[\\d+] user \\[(.*)]");

  private static final String ITEM = "(?:Err \\d+/\\d+: )?(?:- )?msg (.+?)/(\\d{1,10}) ";

  private static final Pattern TOO_LARGE =
      Pattern.compile(
          ITEM + "(?:\\{\\d+} *)?skipped \\(\\d+ exceeds maxsize limit \\d+ bytes\\).*");
  private static final Pattern REFUSED = Pattern.compile(ITEM + "\\{\\d+} *could not append .*");
  private static final Pattern NOT_GIVEN =
      Pattern.compile(ITEM + "\\{\\d+} .*could not be fetched.*");
  private static final Pattern NO_HEADERS =
      Pattern.compile("Host1:? (.+)/(\\d{1,10}) size \\d+ ignored \\(no wanted headers.*");

  /** A line with one of these speaks of an item that was not copied. */
  private static final List<String> TELLING =
      List.of(
          "exceeds maxsize limit", "could not append", "could not be fetched", "no wanted headers");

  /** How servers say that a message is too large for them. */
  private static final Pattern SIZE =
      Pattern.compile("too (large|big)|maximum (message )?size|size (is )?larger|\\[limit]|toobig");

  private static final String REASON = ") to folder ";

  private final Hearing hearing;
  private Optional<String> mailbox = Optional.empty();

  ImapsyncLog(Hearing hearing) {
    this.hearing = hearing;
  }

  /** Takes a line, each of its chars an octet. */
  void line(String line) {
    Matcher login = LOGIN.matcher(line);
    if (login.matches()) {
      mailbox = hearing.source(decoded(login.group(1)));
    } else if (!line.startsWith("Host2") && TELLING.stream().anyMatch(line::contains)) {
      item(line);
    }
  }

  private void item(String line) {
    boolean read =
        is(TOO_LARGE, line, Kind.TOO_LARGE)
            || is(REFUSED, line, isForSize(line) ? Kind.TOO_LARGE : Kind.REFUSED)
            || is(NOT_GIVEN, line, Kind.NOT_GIVEN)
            || is(NO_HEADERS, line, Kind.NO_HEADERS);
    if (!read) {
      hearing.unreadable();
    }
  }

  private boolean is(Pattern pattern, String line, Kind kind) {
    Matcher said = pattern.matcher(line);
    if (!said.matches()) {
      return false;
    }
    String folder = FolderKey.of(ModifiedUtf7.decode(decoded(said.group(1))));
    long uid = Long.parseLong(said.group(2));
    mailbox.ifPresent(source -> hearing.item(source, new ItemClaim(folder, uid, kind)));
    return true;
  }

  /** What the server said stands behind the subject, which is not looked at. */
  private static boolean isForSize(String line) {
    int reason = line.lastIndexOf(REASON);
    return reason >= 0 && SIZE.matcher(line.substring(reason).toLowerCase(Locale.ROOT)).find();
  }

  private static String decoded(String octets) {
    return new String(octets.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
