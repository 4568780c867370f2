package io.clientele.cli;

import io.clientele.render.Form;
import io.clientele.render.Renderings;
import io.clientele.render.Sheet;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In what form findings leave, and where to. */
final class Outlet {
  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text, json, sarif, junit or github (default: text).")
  private Form form = Form.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write there instead of to standard output.")
  private @Nullable Path file;

  /** Whether nothing but text for the reader is asked for. */
  boolean isPlain() {
    return form == Form.TEXT && file == null;
  }

  /** Whether the form says more of a check than its code. */
  boolean needsChecks() {
    return form != Form.TEXT && form != Form.JSON;
  }

  /** Colour is for a terminal, never for a file. */
  boolean color(Choices choices) {
    return file == null && choices.color();
  }

  void put(PrintWriter out, Sheet sheet) {
    String text = Renderings.of(form, sheet);
    Optional<Path> target = Optional.ofNullable(file);
    target.ifPresentOrElse(path -> FileTree.replace(path, text), () -> out.print(text));
    out.flush();
  }
}
