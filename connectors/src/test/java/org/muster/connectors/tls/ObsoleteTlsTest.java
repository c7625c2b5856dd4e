package org.muster.connectors.tls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObsoleteTlsTest {

  @ParameterizedTest
  @CsvSource({
    "TLSv1.0, 'SSLv3, RC4, DH keySize < 1024'",
    "TLSv1.1, 'SSLv3, TLSv1, RC4, DH keySize < 1024'",
    "TLSv1.2, 'SSLv3, TLSv1, TLSv1.1, RC4, DH keySize < 1024'",
    "TLSv1.3, 'SSLv3, TLSv1, TLSv1.1, RC4, DH keySize < 1024'"
  })
  void onlyWhatIsAskedForIsLifted(String minimum, String left) {
    assertThat(
            ObsoleteTls.without(
                ObsoleteTls.obsolete(minimum), "SSLv3, TLSv1, TLSv1.1, RC4, DH keySize < 1024"))
        .isEqualTo(left);
  }

  @Test
  void processThatLiftedNothingSpeaksNoObsoleteTls() {
    assertThat(ObsoleteTls.isAllowed("TLSv1.2")).isTrue();
    assertThat(ObsoleteTls.isAllowed("TLSv1.1")).isFalse();
    assertThat(ObsoleteTls.isAllowed("TLSv1")).isFalse();
  }
}
