package io.clientele.resolve.kernel;

/** A run that is not begun: one sentence with the figures, and what to do. */
public abstract sealed class Refused extends RuntimeException permits TooLarge, OtherColumns {
  private static final long serialVersionUID = 1L;
  private final String sentence;
  private final String remedy;

  Refused(String sentence, String remedy) {
    super(sentence);
    this.sentence = sentence;
    this.remedy = remedy;
  }

  public String sentence() {
    return sentence;
  }

  public String remedy() {
    return remedy;
  }
}
