package org.muster.reports.evidence;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.parquet.crypto.ParquetCryptoRuntimeException;
import org.muster.reports.storage.DamagedRow;

/** Says in one line why a file of the evidence cannot be read. */
final class Damage {

  private Damage() {}

  static IOException in(Path file, Exception cause) {
    return new IOException("Cannot read '%s': %s".formatted(file, why(cause)), cause);
  }

  private static String why(Exception cause) {
    if (cause instanceof NoSuchFileException) {
      return "it does not exist";
    }
    if (cause instanceof DamagedRow row) {
      return row.what();
    }
    if (isOfKey(cause)) {
      return "it does not open under this investigator key, or is damaged";
    }
    return "it is damaged or no evidence of Muster";
  }

  private static boolean isOfKey(Throwable cause) {
    return cause instanceof ParquetCryptoRuntimeException
        || (cause.getCause() != null && isOfKey(cause.getCause()));
  }
}
