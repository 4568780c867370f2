package io.clientele.resolve.kernel;

/** A run that would exceed what was allowed. */
public final class TooLarge extends Refused {
  private static final long serialVersionUID = 1L;

  public TooLarge(String sentence) {
    this(sentence, "look for a filler among the values of the largest rule, and clear it there");
  }

  TooLarge(String sentence, String remedy) {
    super(sentence, remedy);
  }
}
