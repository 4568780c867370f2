package io.clientele.data;

/**
 * The store could not do what was asked: locked, full, damaged or refused. The message is one
 * sentence for the user, the help what to do about it.
 */
public final class EngineException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String help;

  public EngineException(String message, String help, Throwable cause) {
    super(message, cause);
    this.help = help;
  }

  public String help() {
    return help;
  }
}
