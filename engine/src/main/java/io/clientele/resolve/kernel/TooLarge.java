package io.clientele.resolve.kernel;

/** A run that would exceed what was allowed; the message is one sentence with the figures. */
public final class TooLarge extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TooLarge(String message) {
    super(message);
  }
}
