package io.clientele.data.sources;

import io.clientele.data.Engine;
import io.clientele.data.EngineException;
import io.clientele.data.Sql;
import io.clientele.finding.Finding;
import io.clientele.finding.Nearest;
import io.clientele.finding.Severity;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Brings the wanted columns of one file, as text, into the table {@code staged}. */
final class Intake {
  static final String STAGED = "staged";

  private final Engine engine;
  private final Path folder;

  /**
   * @param folder where a file may lie for a moment
   */
  Intake(Engine engine, Path folder) {
    this.engine = engine;
    this.folder = folder;
  }

  Staged take(DataFile file, Options options, List<Cell> cells, String source) throws Refused {
    Set<String> columns = new TreeSet<>();
    for (Cell cell : cells) {
      if (cell.fromColumn()) {
        columns.add(cell.column());
      }
      if (!cell.verified().isEmpty()) {
        columns.add(cell.verified());
      }
    }
    Wanted wanted = new Wanted(List.copyOf(columns), cells, source);
    return file.extension().equals("parquet")
        ? takeParquet(file, wanted)
        : takeText(file, options, wanted);
  }

  /** The columns of the file that some cells need. */
  private record Wanted(List<String> columns, List<Cell> cells, String source) {
    /** The columns that are asked for nothing but a time. */
    Set<String> timesOnly() {
      Set<String> times = new TreeSet<>();
      cells.stream()
          .filter(Cell::fromColumn)
          .filter(Wanted::isTime)
          .forEach(it -> times.add(it.column()));
      cells.stream().filter(it -> !isTime(it)).forEach(it -> times.remove(it.column()));
      return times;
    }

    private static boolean isTime(Cell cell) {
      return cell.form() == Cell.Form.TIME && cell.formats().isEmpty() && cell.zone().isEmpty();
    }

    /** The column whose objects are cases of an object-centric log. */
    String caseColumn() {
      return cells.stream()
          .filter(cell -> cell.field().equals("case"))
          .map(Cell::column)
          .findFirst()
          .orElse("");
    }
  }

  private Staged takeParquet(DataFile file, Wanted wanted) throws Refused {
    List<String> names;
    try {
      names = engine.columns(file.path());
    } catch (EngineException | IllegalStateException fault) {
      throw new Refused(
          Code.MALFORMED,
          file.at(1, 1),
          "the file is not Parquet that can be read",
          "write it again with the program it comes from");
    }
    List<String> present = wanted.columns.stream().filter(names::contains).toList();
    requireColumns(wanted.cells, names);
    engine.takeParquet(STAGED, file.path(), present, wanted.timesOnly());
    Staged staged = new Staged(present, Set.copyOf(present), Set.of(), 1);
    Set<String> times = new TreeSet<>(wanted.timesOnly());
    times.removeIf(column -> !present.contains(column) || !isTime(staged.name(column)));
    return new Staged(present, staged.present(), times, 1);
  }

  private boolean isTime(String column) {
    return engine
        .rows(
            Sql.of("select typeof(" + column + ") = 'TIMESTAMP' from " + STAGED + " limit 1"),
            row -> row.flag(1))
        .stream()
        .anyMatch(found -> found);
  }

  private Staged takeText(DataFile file, Options options, Wanted wanted) throws Refused {
    Path plain = temporary();
    try {
      Copied copied = copy(file, options, wanted, plain);
      long taken = engine.takeText(STAGED, plain, wanted.columns.size());
      if (taken != copied.rows) {
        throw new IllegalStateException(
            "of " + copied.rows + " rows of " + file.name() + " the engine took " + taken);
      }
      double duplication = Math.max(1, (double) copied.rows / Math.max(1, copied.events));
      return new Staged(wanted.columns, copied.present, Set.of(), duplication);
    } finally {
      remove(plain);
    }
  }

  /** What went into the plain file: of the wanted columns only some may be there. */
  private record Copied(long rows, long events, Set<String> present) {}

  private Copied copy(DataFile file, Options options, Wanted wanted, Path plain) throws Refused {
    try (Rows rows = open(file, options, wanted);
        Plain out = new Plain(plain)) {
      boolean namesAreKnown = !rows.names().isEmpty();
      if (namesAreKnown) {
        requireColumns(wanted.cells, rows.names());
      }
      rows.want(wanted.columns);
      long count = 0;
      for (; rows.next(); count++) {
        write(rows, wanted.columns.size(), options, out);
      }
      if (!namesAreKnown && count > 0) {
        requireColumns(wanted.cells, rows.names());
      }
      Set<String> present = new TreeSet<>(wanted.columns);
      present.retainAll(new TreeSet<>(rows.names()));
      return new Copied(count, rows.events(), present);
    } catch (IOException fault) {
      throw explained(file, options, plain, fault);
    }
  }

  private static void write(Rows rows, int columns, Options options, Plain out) throws IOException {
    out.line(rows.line());
    for (int i = 0; i < columns; i++) {
      out.value(cleaned(rows.value(i), options));
    }
    out.end();
  }

  private static @Nullable String cleaned(@Nullable String value, Options options) {
    if (value == null) {
      return null;
    }
    String text = options.trim() ? value.strip() : value;
    return options.nulls().contains(text) ? null : text;
  }

  private Rows open(DataFile file, Options options, Wanted wanted) throws IOException, Refused {
    if (Standard.of(file, options) == Standard.OCEL) {
      OcelRows.Reading reading =
          new OcelRows.Reading(wanted.source, options.zone(), wanted.caseColumn());
      return new OcelRows(log(file), reading, engine);
    }
    boolean cloudEvents = Standard.of(file, options) == Standard.CLOUD_EVENTS;
    return switch (file.extension()) {
      case "jsonl", "ndjson" ->
          new JsonRows(file, new JsonObjects.Lines(file, options), cloudEvents);
      case "json" -> new JsonRows(file, new JsonObjects.Items(file), cloudEvents);
      case "xes" -> new XesRows(file);
      default ->
          options.delimiter().isEmpty() ? new BlankRows(file, options) : new CsvRows(file, options);
    };
  }

  private static OcelLog log(DataFile file) throws Refused {
    return switch (file.extension()) {
      case "sqlite" -> new OcelSqlite(file);
      case "xml", "xmlocel" -> new OcelXml(file);
      default -> new OcelJson(file);
    };
  }

  /** A fault of reading is the file's, one of writing the disk's. */
  private static Refused explained(DataFile file, Options options, Path plain, IOException fault)
      throws Refused {
    if (fault instanceof BoundedUnpacking.Bomb) {
      return file.malformed(
          1,
          1,
          "the file unpacks to more than a hundred times its size",
          "unpack it yourself if you trust it");
    }
    if (fault instanceof ZipException || fault instanceof EOFException) {
      return file.malformed(1, 1, "the file is not whole gzip", "pack it again");
    }
    if (fault instanceof CharacterCodingException || fault instanceof NoNulls.Null) {
      return BadText.find(file, options.encoding());
    }
    throw EngineException.writing(plain, fault);
  }

  private static void requireColumns(List<Cell> cells, Collection<String> names) throws Refused {
    List<Finding> missing = new ArrayList<>();
    for (Cell cell : cells) {
      if (cell.expected() && cell.fromColumn() && !names.contains(cell.column())) {
        missing.add(unknown(cell, cell.column(), names));
      }
      if (!cell.verified().isEmpty() && !names.contains(cell.verified())) {
        missing.add(unknown(cell, cell.verified(), names));
      }
    }
    if (!missing.isEmpty()) {
      throw new Refused(missing);
    }
  }

  private static Finding unknown(Cell cell, String column, Collection<String> names) {
    String near = Nearest.help(column, names);
    List<String> some = names.stream().limit(20).toList();
    return new Finding(
            Code.UNKNOWN_COLUMN,
            Severity.ERROR,
            cell.span(),
            "the file has no column `" + column + "`")
        .help(near.isEmpty() ? "it has " + String.join(", ", some) : near);
  }

  private Path temporary() {
    try {
      Files.createDirectories(folder);
      return Files.createTempFile(folder, "staging", ".csv");
    } catch (IOException fault) {
      throw EngineException.writing(folder, fault);
    }
  }

  private static void remove(Path plain) {
    try {
      Files.deleteIfExists(plain);
    } catch (IOException fault) {
      throw EngineException.writing(plain, fault);
    }
  }
}
