package org.muster.jobs.bench;

/** Kinds of messages, each with the share of a mailbox that it makes up. */
enum Shape {
  PLAIN(35) {
    @Override
    String body(Prose prose) {
      return text("plain", "8bit", prose.plain(size(prose, 1_000, 6_000)));
    }
  },
  ALTERNATIVE(28) {
    @Override
    String body(Prose prose) {
      return alternative(prose);
    }
  },
  HTML(14) {
    @Override
    String body(Prose prose) {
      String html = Coding.quotedPrintable(prose.html(size(prose, 4_000, 16_000)));
      return text("html", "quoted-printable", html);
    }
  },
  ATTACHMENT(16) {
    @Override
    String body(Prose prose) {
      return multipart("mixed", alternative(prose), attachment(prose, 6_000, 50_000));
    }
  },
  SCAN(1) {
    @Override
    String body(Prose prose) {
      String text = text("plain", "8bit", prose.plain(400));
      return multipart("mixed", text, attachment(prose, 60_000, 160_000));
    }
  },
  FORWARDED(6) {
    @Override
    String body(Prose prose) {
      String inner = "From: a@b.example\nSubject: " + prose.sentence(5) + "\nMIME-Version: 1.0\n";
      return multipart(
          "mixed",
          text("plain", "8bit", prose.plain(600)),
          "Content-Type: message/rfc822\n\n" + inner + alternative(prose));
    }
  };

  /** In a hundred messages. */
  private final int share;

  Shape(int share) {
    this.share = share;
  }

  /** The shape of a message that drew a number under 100. */
  static Shape drawn(int number) {
    int left = number;
    for (Shape shape : values()) {
      left -= shape.share;
      if (left < 0) {
        return shape;
      }
    }
    return PLAIN;
  }

  /** From the Content-Type field to the end. */
  abstract String body(Prose prose);

  private static int size(Prose prose, int from, int to) {
    return prose.random().nextInt(from, to);
  }

  private static String text(String subtype, String encoding, String coded) {
    return "Content-Type: text/%s; charset=\"utf-8\"\nContent-Transfer-Encoding: %s\n\n%s"
        .formatted(subtype, encoding, coded);
  }

  private static String alternative(Prose prose) {
    String plain = prose.plain(size(prose, 800, 3_000));
    String html = prose.html(size(prose, 2_500, 9_000));
    return multipart(
        "alternative",
        text("plain", "quoted-printable", Coding.quotedPrintable(plain)),
        text("html", "quoted-printable", Coding.quotedPrintable(html)));
  }

  private static String attachment(Prose prose, int from, int to) {
    String name = "report-%d.pdf".formatted(prose.random().nextInt(10_000));
    return """
        Content-Type: application/pdf; name="%1$s"
        Content-Disposition: attachment; filename="%1$s"
        Content-Transfer-Encoding: base64

        """
            .formatted(name)
        + Coding.base64(prose.octets(size(prose, from, to)));
  }

  private static String multipart(String subtype, String first, String second) {
    String boundary = "_000_" + Integer.toHexString((first + second).hashCode()) + "example_";
    String line = "\n--" + boundary;
    return "Content-Type: multipart/%s; boundary=\"%s\"\n".formatted(subtype, boundary)
        + line
        + "\n"
        + first
        + line
        + "\n"
        + second
        + line
        + "--\n";
  }
}
