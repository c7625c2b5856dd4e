package org.muster.connectors.protection.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.connectors.protection.Attachment;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionState;

/** Workbooks whose verifiers another program computed after MS-OFFCRYPTO, see the script. */
class DefaultPasswordTest {

  @ParameterizedTest
  @CsvSource({
    "agile.xlsx",
    "agile-sha1.xlsx",
    "standard.xlsx",
    "rc4.xls",
    "rc4-40.xls",
    "rc4-128.xls"
  })
  void whatExcelOpensByItselfIsClear(String kind) {
    assertThat(fact("office-open-" + kind))
        .returns(ProtectionState.CLEAR, ProtectionFact::state)
        .returns(Doubt.WELL_KNOWN_PASSWORD, ProtectionFact::doubt);
  }

  /** Obfuscation by XOR is broken whatever its password, and tried with none. */
  @ParameterizedTest
  @CsvSource({
    "locked-agile.xlsx", "locked-agile-sha1.xlsx", "locked-standard.xlsx", "locked-rc4.xls",
    "locked-rc4-40.xls", "locked-rc4-128.xls", "locked-xor.xls", "open-xor.xls"
  })
  void whatAnotherPasswordLocksIsEncrypted(String kind) {
    assertThat(fact("office-" + kind))
        .returns(ProtectionState.ENCRYPTED, ProtectionFact::state)
        .returns(Doubt.NONE, ProtectionFact::doubt);
  }

  private static ProtectionFact fact(String file) {
    return Attachment.found(Attachment.resource("workbooks/" + file), 4096).get(0);
  }
}
