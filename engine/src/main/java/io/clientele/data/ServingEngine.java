package io.clientele.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers one question per call, and nothing that is not a question. */
final class ServingEngine implements Engine {
  private final Engine engine;

  ServingEngine(Engine engine) {
    this.engine = engine;
  }

  @Override
  public String name() {
    return engine.name();
  }

  @Override
  public void run(Sql statement) {
    throw refused("it is open for reading only");
  }

  @Override
  public <T> List<T> rows(Sql query, Function<Row, T> read) {
    return asking(query, () -> engine.rows(query, read));
  }

  @Override
  public void each(Sql query, Consumer<Row> read) {
    asking(
        query,
        () -> {
          engine.each(query, read);
          return true;
        });
  }

  @Override
  public void batches(Sql query, Consumer<Batch> read) {
    asking(
        query,
        () -> {
          engine.batches(query, read);
          return true;
        });
  }

  @Override
  public List<String> columns(Sql query) {
    return asking(query, () -> engine.columns(query));
  }

  private <T> T asking(Sql query, java.util.function.Supplier<T> answer) {
    requireOneQuestion(query);
    try {
      return answer.get();
    } catch (IllegalStateException fault) {
      throw refused(firstLine(fault), fault);
    }
  }

  /** The engine itself parses: a statement that is no question, or more than one, never runs. */
  private void requireOneQuestion(Sql query) {
    Sql parse = Sql.of(Resource.text(ServingEngine.class, "one-question.sql"), query.text());
    List<String> problems =
        engine.rows(
            parse,
            row ->
                row.flag(1) ? row.text(2) : row.integer(3) == 1 ? "" : "it is not one statement");
    if (!problems.get(0).isEmpty()) {
      throw refused(problems.get(0));
    }
  }

  private static EngineException refused(String why) {
    return refused(why, null);
  }

  private static EngineException refused(String why, @Nullable Throwable cause) {
    String reason =
        why.startsWith("Only SELECT") ? "only one `select` statement may be asked" : why;
    return new EngineException(
        "the query is refused: " + reason,
        "ask one `select` over the public tables (docs/reference/tables.md)",
        cause);
  }

  private static String firstLine(IllegalStateException fault) {
    return String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
  }

  @Override
  public long takeText(String view, Path file, int columns) {
    throw refused("it is open for reading only");
  }

  @Override
  public List<String> columns(Path parquet) {
    throw refused("it is open for its own tables only");
  }

  @Override
  public long takeParquet(String view, Path parquet, List<String> columns, Set<String> typed) {
    throw refused("it is open for reading only");
  }

  @Override
  public void forget(String view) {
    throw refused("it is open for reading only");
  }

  @Override
  public void keepOrder(boolean keep) {
    throw refused("it is open for reading only");
  }

  @Override
  public Appender append(String table) {
    throw refused("it is open for reading only");
  }

  @Override
  public void close() {
    engine.close();
  }
}
