package org.muster.reports.view.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The page's style sheet, and the policy by which a browser may load that and nothing else. */
final class PageStyle {

  private static final String CSS = read();

  private PageStyle() {}

  static Markup css() {
    return new Markup(CSS);
  }

  static String policy() {
    return "default-src 'none'; style-src 'sha256-%s'; img-src data:; base-uri 'none'; form-action 'none'"
        .formatted(sha256(CSS));
  }

  private static String read() {
    try (InputStream in = PageStyle.class.getResourceAsStream("page.css")) {
      if (in == null) {
        throw new IllegalStateException("Cannot find page.css: it belongs beside its class");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read page.css: " + e.getMessage(), e);
    }
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] octets = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(octets);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Cannot use SHA-256: every Java has it", e);
    }
  }
}
