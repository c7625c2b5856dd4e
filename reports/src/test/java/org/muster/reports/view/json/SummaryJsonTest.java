package org.muster.reports.view.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.muster.reports.view.RunFacts;
import org.muster.reports.view.SampleWave;
import org.muster.reports.view.Summary;

class SummaryJsonTest {

  @Test
  void documentSaysWhatTheScreenSays() throws Exception {
    JsonNode json = document();
    assertThat(json.at("/wave/grade").asText()).isEqualTo("INCOMPLETE");
    assertThat(json.at("/wave/findings/critical").asLong()).isEqualTo(13);
    assertThat(json.at("/unread").asLong()).isOne();
    assertThat(json.at("/bridge/unaccounted").asLong()).isZero();
    assertThat(json.at("/rules/0/id").asText()).isEqualTo("REC-001");
    assertThat(json.at("/not_compared/mailboxes_unread/locked").asLong()).isOne();
    assertThat(json.at("/run/cutover").asText()).isEqualTo("2009-02-14T18:00:00Z");
  }

  @Test
  void keysAreThoseOfTheSchema() throws Exception {
    JsonNode schema =
        new ObjectMapper().readTree(SummaryJson.class.getResourceAsStream("summary.schema.json"));
    JsonNode json = document(SampleWave.SUPPRESSING, SampleWave.suppressed());
    Keys.assertThatAllAreDescribed(json, schema, schema);
  }

  @Test
  void suppressionsAreListedWithWhatTheyCover() throws Exception {
    JsonNode json = document(SampleWave.SUPPRESSING, SampleWave.suppressed());
    assertThat(json.at("/rules/1/suppressed").asLong()).isEqualTo(2);
    assertThat(json.at("/suppressions/0/findings").asLong()).isEqualTo(2);
    assertThat(json.at("/suppressions/1/in_force").asBoolean(true)).isFalse();
  }

  private static JsonNode document() throws Exception {
    return document(SampleWave.RUN, SampleWave.summary());
  }

  private static JsonNode document(RunFacts run, Summary summary) throws Exception {
    StringWriter out = new StringWriter();
    SummaryJson.write(run, summary, out);
    return new ObjectMapper().readTree(out.toString());
  }
}
