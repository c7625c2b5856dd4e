package org.muster.rules.catalogue;

/** How bad a finding is, worst first. */
public enum Severity {
  CRITICAL,
  HIGH,
  MEDIUM,
  LOW,
  INFO;

  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
