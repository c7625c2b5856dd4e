package org.muster.reports.evidence;

import java.util.Optional;
import org.apache.parquet.crypto.FileDecryptionProperties;
import org.apache.parquet.crypto.FileEncryptionProperties;
import org.apache.parquet.crypto.ParquetCipher;

/**
 * Parquet modular encryption in the one form that DuckDB reads: all of the file, footer and
 * columns, by AES-GCM under one key.
 */
final class Encryption {

  private Encryption() {}

  /** Good for one file: it holds that file's random identifier. */
  static FileEncryptionProperties of(InvestigatorKey key) {
    return FileEncryptionProperties.builder(key.octets())
        .withAlgorithm(ParquetCipher.AES_GCM_V1)
        .build();
  }

  static Optional<FileDecryptionProperties> undo(Optional<InvestigatorKey> key) {
    return key.map(k -> FileDecryptionProperties.builder().withFooterKey(k.octets()).build());
  }
}
