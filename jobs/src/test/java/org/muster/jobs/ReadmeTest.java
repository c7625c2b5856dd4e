package org.muster.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {

  private static final Path TOP = Path.of("..");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> links =
        LINK.matcher(Files.readString(TOP.resolve("README.md")))
            .results()
            .map((MatchResult link) -> link.group(1))
            .toList();

    assertThat(links)
        .hasSizeGreaterThan(9)
        .allSatisfy(link -> assertThat(TOP.resolve(link)).exists());
  }
}
