package io.clientele.data.sources;

import io.clientele.data.Draft;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.data.Warehouse;
import io.clientele.finding.Finding;
import io.clientele.model.Model;
import io.clientele.model.Settings;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A workspace made by a test, and what loading its sources gave. */
final class Workspace implements AutoCloseable {
  private final Path root;
  private final Draft draft;
  private List<Finding> findings = List.of();

  Workspace(Path root) {
    this.root = root;
    this.draft = Warehouse.at(root.resolve(".clientele")).next(false);
  }

  Workspace file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Workspace file(String name, byte[] bytes) {
    try {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
  }

  Workspace copy(Path from, String name) {
    try {
      return file(name, Files.readAllBytes(from));
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
    return packed.toByteArray();
  }

  /** Writes an answer of the engine as Parquet. */
  Workspace parquet(String name, String query) {
    Path file = root.resolve(name);
    draft.engine().run("copy (" + query + ") to '" + file + "' (format parquet)");
    return this;
  }

  /** Loads the sources that {@code clientele.yaml} declares in these lines. */
  Workspace load(String yaml) {
    SourceFile declared = new SourceFile("clientele.yaml", yaml);
    Settings settings = Model.of(Folder.of(root, List.of(declared))).settings();
    findings = Sources.load(draft.engine(), settings, root);
    return this;
  }

  Engine engine() {
    return draft.engine();
  }

  /** Each finding as {@code CODE file:line:column message}. */
  List<String> findings() {
    return findings.stream().map(it -> it.code() + " " + it.span() + " " + it.message()).toList();
  }

  List<Finding> all() {
    return findings;
  }

  /** Each row as its values joined by a bar; nothing as a dash. */
  List<String> ask(String query) {
    return draft
        .engine()
        .rows(
            Sql.of(query),
            row -> {
              StringBuilder text = new StringBuilder();
              for (int n = 1; n <= row.columns().size(); n++) {
                text.append(n == 1 ? "" : "|").append(row.optionalText(n).orElse("-"));
              }
              return text.toString();
            });
  }

  List<Path> leftovers() {
    try (var files = Files.list(root.resolve(".clientele"))) {
      return files.filter(file -> file.getFileName().toString().startsWith("staging")).toList();
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
  }

  @Override
  public void close() {
    draft.close();
  }
}
