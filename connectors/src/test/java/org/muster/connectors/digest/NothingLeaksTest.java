package org.muster.connectors.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.PackedLayers;

/** Text, names, addresses and identifiers of a message end with its digest. */
class NothingLeaksTest {

  private static final String CANARY = "canary";
  private static final Eml MESSAGE =
      Eml.perfect()
          .with("Subject", CANARY)
          .with("From", "Canary <canary@canary.example>")
          .with("Bcc", "canary-team: canary@example.org;")
          .with("Message-ID", "<canary@x>")
          .with("Date", CANARY)
          .multipart(
              "multipart/mixed",
              "Content-Type: text/html\n\n<a href=canary>canary</a>",
              "Content-Type: text/plain; name=canary.txt; charset=canary\n\ncanary \u00E9",
              "Content-Type: message/rfc822\n\nSubject: canary\n\ncanary");

  @Test
  void digestHoldsNothingButDigestsNumbersItsLocatorAndSearchKey()
      throws ReflectiveOperationException {
    ItemDigest item = Digesting.of(MESSAGE);
    List<Object> values = new ArrayList<>();
    gather(item, values);
    assertThat(values).hasSizeGreaterThan(20);
    assertThat(values)
        .allSatisfy(
            v ->
                assertThat(v)
                    .isInstanceOfAny(
                        Long.class, Integer.class, Boolean.class, Enum.class, String.class));
    assertThat(values)
        .filteredOn(String.class::isInstance)
        .containsExactly(item.locator(), item.store().searchKey());
    assertThat(item.store().searchKey()).isEmpty();
    assertThat(item.toString().toLowerCase(Locale.ROOT)).doesNotContain(CANARY);
  }

  private static void gather(Object value, List<Object> into) throws ReflectiveOperationException {
    if (value == null) {
      return;
    }
    if (value instanceof Collection<?> many) {
      for (Object one : many) {
        gather(one, into);
      }
    } else if (value instanceof PackedLayers packed) {
      gather(packed.layers(), into);
      assertThat(PackedLayers.of(packed.layers())).as("no octet is left out").isEqualTo(packed);
    } else if (value instanceof Record) {
      for (RecordComponent part : value.getClass().getRecordComponents()) {
        gather(part.getAccessor().invoke(value), into);
      }
    } else {
      into.add(value);
    }
  }

  @Test
  void failureToReadOctetsSaysNothingOfThem() {
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream(MESSAGE.lf()),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("Cannot read: cut off");
              }

              @Override
              public int read(byte[] to, int from, int length) throws IOException {
                return read();
              }
            });
    assertThatThrownBy(() -> Digesting.digester().content(Digesting.STORED, broken))
        .isInstanceOf(IOException.class)
        .hasMessage("Cannot read: cut off")
        .hasNoCause();
  }
}
