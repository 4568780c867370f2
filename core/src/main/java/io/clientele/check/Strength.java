package io.clientele.check;

import java.util.List;

/**
 * A pattern of success, the positive twin of a pitfall: what is declared and what was measured have
 * to agree before it counts.
 *
 * @param id such as {@code omnichannel}
 * @param pitfalls the codes of the checks whose silence it takes
 * @param declared what the model says, in words; empty where it says nothing of this
 * @param measured what the data says, in words; empty where nothing was measured
 * @param subjects the ids of what stands in its way
 */
public record Strength(
    String id,
    String title,
    List<String> pitfalls,
    State state,
    String declared,
    String measured,
    List<String> subjects) {
  public Strength {
    pitfalls = List.copyOf(pitfalls);
    subjects = List.copyOf(subjects);
  }

  /** How far a pattern is borne out. */
  public enum State {
    SHOWN("strength"),
    DECLARED("only declared"),
    REFUTED("not borne out"),
    PITFALL("pitfall"),
    UNSAID("nothing declared");

    private final String word;

    State(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
