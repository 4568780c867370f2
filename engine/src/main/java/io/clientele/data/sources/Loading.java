package io.clientele.data.sources;

import io.clientele.data.Engine;
import io.clientele.data.Sql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Moves what is staged of one source into its table, and what cannot be moved aside. */
final class Loading {
  private final Engine engine;
  private final Plan plan;
  private final Staged staged;
  private final String source;
  private final String rowForm;

  Loading(Engine engine, Plan plan, Staged staged, String source, String rowForm) {
    this.engine = engine;
    this.plan = plan;
    this.staged = staged;
    this.source = source;
    this.rowForm = rowForm;
  }

  void run() {
    engine.run(Statements.named("problems"));
    plan.required().forEach(this::findMissing);
    plan.strict().forEach(cell -> findUnreadable(cell, Code.BAD_ROW));
    plan.lenient().forEach(cell -> findUnreadable(cell, Code.BAD_VALUE));
    plan.unique().ifPresent(this::findRepeated);
    plan.strict().forEach(this::findMixedZones);
    insert();
    keepRejected();
    count();
  }

  private void findMissing(Cell cell) {
    Sql raw = Expression.raw(cell).in(staged);
    run(
        "missing",
        List.of(raw),
        Code.BAD_ROW,
        "no " + cell.field(),
        "`" + shown(cell) + "` is empty");
  }

  private void findUnreadable(Cell cell, String code) {
    if (!staged.has(cell)) {
      return;
    }
    Sql raw = Expression.raw(cell).in(staged);
    Sql read = Expression.of(cell).in(staged);
    String reason = "`" + shown(cell) + "` is no " + cell.form().words() + like(cell) + ": `";
    run("unreadable", List.of(raw, raw, read), code, cell.field(), reason);
  }

  private static String like(Cell cell) {
    return cell.formats().isEmpty() ? "" : " like " + String.join(" or ", cell.formats());
  }

  private void findRepeated(Cell cell) {
    Sql raw = Expression.raw(cell).in(staged);
    String reason = "`" + shown(cell) + "` was seen before: `";
    run("repeated", List.of(raw), Code.REPEATED_KEY, cell.field(), reason);
  }

  /** Where some times say their zone, those that do not are doubtful. */
  private void findMixedZones(Cell cell) {
    boolean free = cell.formats().isEmpty() && cell.zone().isEmpty() && !staged.isTime(cell);
    if (cell.form() == Cell.Form.TIME && free && cell.fromColumn() && staged.has(cell)) {
      Sql raw = Expression.raw(cell).in(staged);
      String reason = "some times of `" + shown(cell) + "` have a zone and others have none: `";
      run("mixed-zones", List.of(raw), Code.MIXED_ZONES, cell.field(), reason);
    }
  }

  private static String shown(Cell cell) {
    return cell.fromColumn() ? cell.column() : cell.field();
  }

  /** The statement's own parameters come first, then those of the expressions in their order. */
  private void run(String statement, List<Sql> expressions, String... own) {
    String text = Statements.named(statement);
    List<@Nullable Object> parameters = new ArrayList<>(List.of(own));
    for (Sql expression : expressions) {
      text =
          text.replaceFirst(
              "\\$value", java.util.regex.Matcher.quoteReplacement(expression.text()));
      parameters.addAll(expression.parameters());
    }
    engine.run(new Sql(text, parameters));
  }

  private void insert() {
    Map<String, Sql> values = new LinkedHashMap<>();
    plan.columns()
        .forEach(
            (name, expression) -> {
              if (expression.isIn(staged)) {
                values.put(name, expression.in(staged));
              }
            });
    if (plan.table().equals(EventRows.TABLE)) {
      new EventRows(engine).fill(values, refusesAny());
    } else {
      Filling.fill(engine, plan.table(), values, refusesAny());
    }
  }

  private boolean refusesAny() {
    return engine.rows(Sql.of(Statements.named("refuses")), row -> row.flag(1)).get(0);
  }

  /** The rejected rows with what was read of them, as {@code column=value}. */
  private void keepRejected() {
    List<String> parts = new ArrayList<>();
    List<@Nullable Object> parameters = new ArrayList<>();
    parameters.add(source);
    for (String column : staged.columns()) {
      parts.add(String.format(Locale.ROOT, "? || %s", staged.name(column)));
      parameters.add(column + "=");
    }
    String raw = parts.isEmpty() ? "''" : "concat_ws('; ', " + String.join(", ", parts) + ")";
    engine.run(new Sql(Statements.named("rejected").replace("$raw", raw), parameters));
  }

  private void count() {
    Sql newest = plan.newest().in(staged);
    List<@Nullable Object> parameters = new ArrayList<>(List.of(source, rowForm));
    parameters.addAll(newest.parameters());
    String statement = Statements.named(refusesAny() ? "load" : "load-all");
    engine.run(new Sql(statement.replace("$newest", newest.text()), parameters));
  }
}
