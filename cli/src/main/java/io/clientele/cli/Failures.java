package io.clientele.cli;

import io.clientele.data.EngineException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what stopped a command into one sentence with a remedy, and the exit code. */
final class Failures implements IExecutionExceptionHandler {
  private static final int OURS = 3;

  @Override
  public int handleExecutionException(Exception problem, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    if (System.getenv("CLIENTELE_TRACE") != null) {
      problem.printStackTrace(err);
    }
    if (problem instanceof EngineException engine) {
      return say(err, String.valueOf(engine.getMessage()), engine.help());
    }
    if (problem instanceof UncheckedIOException io) {
      return say(err, sentence(io), "check the path, its permissions and the free space");
    }
    err.println("error: Clientele has a fault of its own: " + problem);
    err.println("  = help: set CLIENTELE_TRACE=1 and report what it prints");
    return OURS;
  }

  private static int say(PrintWriter err, String message, String help) {
    err.println("error: " + message);
    if (!help.isEmpty()) {
      err.println("  = help: " + help);
    }
    return WrongUsage.EXIT_CODE;
  }

  private static String sentence(UncheckedIOException problem) {
    IOException cause = Objects.requireNonNull(problem.getCause());
    if (cause instanceof NoSuchFileException missing) {
      return "`" + missing.getFile() + "` does not exist";
    }
    if (cause instanceof AccessDeniedException denied) {
      return "`" + denied.getFile() + "` may not be read or written";
    }
    if (cause instanceof FileSystemException system) {
      return "`" + system.getFile() + "` cannot be read or written: " + system.getReason();
    }
    return "a file cannot be read or written: " + cause.getMessage();
  }
}
