package io.clientele.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who decides, and why. */
final class Steward {
  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "Who decides (default: the name you are logged in by).")
  private @Nullable String author;

  @Option(
      names = "--reason",
      defaultValue = "",
      description = "Why, for every decision that has no reason of its own.")
  private String reason = "";

  String author() {
    return author == null ? System.getProperty("user.name", "steward") : author;
  }

  /** The reason that was given, or else the one for all. */
  String reason(String own) {
    return own.isEmpty() ? reason : own;
  }

  /** The day of a decision is that of the place where it is taken. */
  LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }
}
