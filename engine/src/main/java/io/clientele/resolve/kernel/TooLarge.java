package io.clientele.resolve.kernel;

/** A run that would exceed what was allowed; one sentence with the figures. */
public final class TooLarge extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String sentence;

  public TooLarge(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }
}
