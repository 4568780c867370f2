package io.clientele.data;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The store could not do what was asked: locked, full, damaged or refused. The message is one
 * sentence for the user, the help what to do about it.
 */
public final class EngineException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String help;

  public EngineException(String message, String help) {
    this(message, help, null);
  }

  public EngineException(String message, String help, @Nullable Throwable cause) {
    super(message, cause);
    this.help = help;
  }

  /** A file or folder of ours could not be written. */
  public static EngineException writing(Path file, IOException cause) {
    return StoreFailure.of(file, cause);
  }

  public String help() {
    return help;
  }
}
