package io.clientele.cli;

import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that several commands share. */
final class Choices {
  @Option(
      names = "--as-of",
      description = "The day to measure at (default: declared, or the newest event's).")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--fail-on",
      defaultValue = "error",
      description = "The lowest severity that makes the exit code 1 (default: error).")
  private Severity failOn = Severity.ERROR;

  @Option(names = "--quiet", description = "Print no summary; findings are still printed.")
  private boolean quiet;

  @Option(names = "--no-color", description = "Print without colour.")
  private boolean noColor;

  Optional<LocalDate> asOf() {
    return Optional.ofNullable(asOf);
  }

  boolean quiet() {
    return quiet;
  }

  /** Colour is for a terminal, and nobody asked for none. */
  boolean color() {
    return !noColor && System.getenv("NO_COLOR") == null && Terminal.isInteractive();
  }

  Severity failOn() {
    return failOn;
  }

  /** 1 when a finding is at or above the chosen severity, else 0. */
  int exitCode(Collection<Finding> findings) {
    return findings.stream().anyMatch(f -> f.severity().compareTo(failOn) <= 0) ? 1 : 0;
  }
}
