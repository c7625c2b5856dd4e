package org.muster.jobs.pipeline;

import java.io.IOException;
import java.io.Serializable;
import org.muster.connectors.SecretReference;
import org.muster.jobs.run.RunPlan;
import org.muster.jobs.wire.Packed;
import org.muster.rules.key.Keyring;
import org.muster.rules.settle.Terms;

/** What each worker judges by; the key is resolved there and nowhere else. */
record Judgement(Packed<Terms> packedTerms, SecretReference auditKey) implements Serializable {

  static Judgement of(RunPlan plan) {
    return new Judgement(Packed.of(Terms.class, plan.terms()), plan.auditKey());
  }

  Terms terms() {
    return packedTerms.unpacked();
  }

  Keyring keys() throws IOException {
    return Keyring.of(auditKey.octets());
  }
}
