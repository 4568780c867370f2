package io.clientele.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything computed for one workspace, in one file that may be deleted and built again at any
 * time. Results are built aside as a {@link Draft} and swapped in whole.
 */
public final class Warehouse {
  private final Path folder;
  private final Capacity capacity;

  private Warehouse(Path folder, Capacity capacity) {
    this.folder = folder;
    this.capacity = capacity;
  }

  /** The warehouse in a workspace's {@code .clientele} folder, on all processors. */
  public static Warehouse at(Path dotClientele) {
    return at(dotClientele, Capacity.threads(Runtime.getRuntime().availableProcessors()));
  }

  public static Warehouse at(Path dotClientele, Capacity capacity) {
    return new Warehouse(dotClientele, capacity);
  }

  public boolean exists() {
    return Files.exists(file());
  }

  /**
   * Begins the next warehouse beside the present one. A second draft at the same time is refused.
   *
   * @param fromExisting begins with the present tables, so that one stage can be run alone; without
   *     a usable one it begins empty, and the draft says why
   */
  public Draft next(boolean fromExisting) {
    try {
      Files.createDirectories(folder);
    } catch (IOException fault) {
      throw StoreFailure.of(folder, fault);
    }
    return Draft.begin(this, fromExisting);
  }

  /** The present tables, read-only. */
  public Engine open() {
    return reading(() -> DuckEngine.reading(file(), capacity));
  }

  /**
   * The present tables for questions from outside: read-only, one question per call, and without a
   * way to any other file, setting or network.
   */
  public Engine serving() {
    return new ServingEngine(reading(() -> DuckEngine.serving(file(), capacity)));
  }

  /** Empty tables in memory, for what is declared in files; nothing outside them can be reached. */
  public static Engine inMemory(Capacity capacity) {
    DuckEngine engine = DuckEngine.inMemory(capacity);
    engine.run(tables());
    return engine;
  }

  /** The names of all tables. */
  public static Set<String> tableNames() {
    return tables().stream()
        .map(statement -> statement.replaceFirst("(?s).*create (?:table|view) (\\w+).*", "$1"))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Engine reading(java.util.function.Supplier<Engine> opening) {
    if (!exists()) {
      throw new EngineException(
          "there are no results yet: `" + file() + "` does not exist", "run `clientele run`");
    }
    try {
      Engine engine = opening.get();
      requireShape(engine, file());
      return engine;
    } catch (EngineException failure) {
      if (!StoreFailure.saysDamaged(failure)) {
        throw failure;
      }
      Path aside = setAside();
      throw new EngineException(
          "the warehouse was damaged and is set aside as `" + aside + "`",
          "run `clientele run`: it is built again from the files",
          failure);
    }
  }

  /** Moves a damaged file out of the way, replacing an earlier one. */
  Path setAside() {
    Path aside = folder.resolve("warehouse.damaged.duckdb");
    try {
      Files.move(file(), aside, StandardCopyOption.REPLACE_EXISTING);
      Files.deleteIfExists(journal(file()));
    } catch (IOException fault) {
      throw StoreFailure.of(file(), fault);
    }
    return aside;
  }

  Path file() {
    return folder.resolve("warehouse.duckdb");
  }

  Path draft() {
    return folder.resolve("warehouse.duckdb.next");
  }

  Path lock() {
    return folder.resolve("warehouse.lock");
  }

  Capacity capacity() {
    return capacity;
  }

  static Path journal(Path database) {
    return database.resolveSibling(database.getFileName() + ".wal");
  }

  /** Marks new tables with what they look like, so that another version knows them for others. */
  static void markShape(Engine engine) {
    engine.run("comment on table record is '" + shape() + "'");
  }

  /** Refuses tables that another version made, and closes their engine. */
  static void requireShape(Engine engine, Path file) {
    Sql mark = Sql.of("select comment from duckdb_tables() where table_name = 'record'");
    if (!engine.rows(mark, row -> row.optionalText(1)).equals(List.of(Optional.of(shape())))) {
      engine.close();
      throw new EngineException(
          "the warehouse `" + file + "` was written by another version of Clientele",
          "run `clientele run`: it is built again from the files");
    }
  }

  private static String shape() {
    return Integer.toHexString(tables().hashCode());
  }

  /** The statements that make an empty warehouse. */
  static List<String> tables() {
    Stream<String> tables =
        Resource.text(Warehouse.class, "tables.sql")
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("--"));
    Stream<String> views =
        Stream.of(Resource.text(Warehouse.class, "views.sql").split(";\n\n?", -1));
    return Stream.concat(tables, views.filter(view -> !view.isBlank())).toList();
  }
}
