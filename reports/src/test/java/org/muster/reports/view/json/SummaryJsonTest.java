package org.muster.reports.view.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.muster.reports.view.SampleWave;

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
    JsonNode json = document();
    Keys.assertThatAllAreDescribed(json, schema, schema);
  }

  private static JsonNode document() throws Exception {
    StringWriter out = new StringWriter();
    SummaryJson.write(SampleWave.RUN, SampleWave.summary(), out);
    return new ObjectMapper().readTree(out.toString());
  }
}
