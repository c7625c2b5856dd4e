package org.muster.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.fixture.ImapFolder;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.Mover;
import org.muster.connectors.fixture.Mover.Fate;
import org.muster.connectors.fixture.RawImap;
import org.muster.reports.evidence.Evidence;
import org.muster.reports.evidence.Table;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.evidence.ItemRow;
import org.muster.rules.mail.Tolerance;

/** From a Cyrus to a Dovecot, which writes a CR before a line end anew. */
class CyrusToDovecotTest {

  private static final String ODD = Mails.numbered(1).replace("range.", "range.\r\r");

  @TempDir Path folder;

  @Test
  void lineEndsWrittenAnewAreToleratedByNameAndDamageIsFound() throws IOException {
    try (CyrusWave wave = CyrusWave.start(folder)) {
      wave.cyrus().addUser("anna");
      wave.dovecot().addUser("anna");
      assertThat(copy(wave)).containsExactly(Fate.KEPT, Fate.ALTERED, Fate.KEPT);

      Evidence evidence = wave.verifyToDovecot();

      assertThat(CyrusWave.rows(evidence, Table.ITEMS))
          .filteredOn(row -> row.verdict().name().equals("EQUIVALENT"))
          .extracting(ItemRow::tolerances)
          .isEqualTo(List.of(Set.of(Tolerance.EOL)));
      assertThat(CyrusWave.rows(evidence, Table.FINDINGS))
          .extracting(FindingRow::rule)
          .containsExactlyInAnyOrder("REC-001", "REC-002", "FID-014", "RUN-006");
    }
  }

  private static List<Fate> copy(CyrusWave wave) throws IOException {
    try (RawImap from = wave.cyrus().session("anna");
        RawImap to = wave.dovecot().session("anna");
        RawImap look = wave.dovecot().session("anna")) {
      ImapFolder source = ImapFolder.inbox(from);
      source.add(Mails.numbered(0));
      source.add(ODD);
      source.add(Mails.numbered(2));
      List<Fate> fates = Mover.copy(from, 3, to, look);
      source.add(Mails.numbered(3));
      ImapFolder.inbox(to).add(Mails.numbered(4));
      return fates;
    }
  }
}
