package io.clientele.source.formats;

import io.clientele.finding.Span;
import io.clientele.source.Format;
import io.clientele.source.Parsed;
import io.clientele.source.SourceFile;
import java.util.List;
import java.util.Optional;

/** Every format that can be read. */
public final class Formats {
  /** In the order in which they are asked. */
  public static final List<Format> ALL =
      List.of(new JsonFormat(), new YamlFormat(), new MarkdownFormat());

  private Formats() {}

  /** The format that a file's name asks for. */
  public static Optional<Format> of(SourceFile file) {
    String extension = file.extension();
    return ALL.stream().filter(format -> format.extensions().contains(extension)).findFirst();
  }

  /** Reads a file by the format its name asks for. */
  public static Parsed parse(SourceFile file) {
    return of(file)
        .map(format -> format.parse(file))
        .orElseGet(
            () ->
                new Parsed.Refused(
                    Span.startOf(file.path()),
                    "`." + file.extension() + "` is not a format of model files",
                    "write it as JSON, YAML or Markdown with front matter"));
  }
}
