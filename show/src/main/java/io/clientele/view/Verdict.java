package io.clientele.view;

/** A judgement in one word with its tone. */
public record Verdict(String word, Tone tone) {
  /** The verdict that a measuring stage wrote. */
  public static Verdict of(String word) {
    return new Verdict(word.isEmpty() ? "not measured" : word, tone(word));
  }

  private static Tone tone(String word) {
    return switch (word) {
      case "met", "supported", "agrees", "followed", "complete", "decided" -> Tone.GOOD;
      case "missed", "contradicted", "departs", "broken", "empty", "large", "error" -> Tone.BAD;
      case "overstated",
          "stale",
          "some",
          "partly followed",
          "differs",
          "declared too high",
          "declared too low",
          "understated",
          "warning" ->
          Tone.WARN;
      case "undecided", "unproven" -> Tone.OPEN;
      default -> Tone.QUIET;
    };
  }
}
