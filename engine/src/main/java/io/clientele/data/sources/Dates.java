package io.clientele.data.sources;

import io.clientele.check.DataCode;
import io.clientele.data.Engine;
import io.clientele.data.Row;
import io.clientele.data.Sql;
import io.clientele.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at how the dates of one source are written: which of them two of the formats of their
 * column read as different days, and which format would read those that none did.
 */
final class Dates {
  /** What is tried on dates that no declared format reads; of equally good ones the first. */
  private static final List<String> USUAL =
      List.of("%d.%m.%Y", "%d/%m/%Y", "%m/%d/%Y", "%Y%m%d", "%d-%m-%Y", "%d %b %Y", "%d.%m.%y");

  private static final String ISO = "ISO 8601";
  private final Engine engine;
  private final Plan plan;
  private final Staged staged;

  Dates(Engine engine, Plan plan, Staged staged) {
    this.engine = engine;
    this.plan = plan;
    this.staged = staged;
  }

  /** One finding for each column of which some dates can be read in two ways. */
  List<Finding> doubtful(DataFile file) {
    return cells()
        .filter(cell -> cell.formats().size() > 1)
        .flatMap(cell -> doubtful(cell, file).stream())
        .toList();
  }

  private Stream<Cell> cells() {
    return Stream.concat(plan.strict().stream(), plan.lenient().stream())
        .filter(cell -> cell.isDated() && staged.has(cell))
        .distinct();
  }

  private Optional<Finding> doubtful(Cell cell, DataFile file) {
    List<Expression> readings = Expression.readings(cell);
    String alone =
        IntStream.rangeClosed(1, readings.size())
            .mapToObj("count(*) filter (readable = 1 and readings[%d] is not null)"::formatted)
            .collect(Collectors.joining(", "));
    Sql raw = Expression.raw(cell).in(staged);
    Sql all = Expression.call("list_value", readings.toArray(Expression[]::new)).in(staged);
    List<@Nullable Object> parameters = new ArrayList<>(raw.parameters());
    parameters.addAll(all.parameters());
    String text =
        Statements.named("doubtful")
            .replace("$value", raw.text())
            .replace("$readings", all.text())
            .replace("$alone", alone);
    return engine.rows(new Sql(text, parameters), row -> doubtful(cell, file, row)).stream()
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Finding> doubtful(Cell cell, DataFile file, Row row) {
    long count = row.integer(1);
    if (count == 0) {
      return Optional.empty();
    }
    String message =
        (count == 1
                ? "`%s` has %,d date that two of its formats read as different days, `%s`"
                : "`%s` has %,d dates that two of its formats read as different days, first `%s`")
            .formatted(cell.field(), count, row.text(3));
    List<String> names = new ArrayList<>(List.of(ISO));
    cell.formats().forEach(format -> names.add("`" + format + "`"));
    String alone =
        IntStream.range(0, names.size())
            .mapToObj(k -> "%s %,d".formatted(names.get(k), row.integer(4 + k)))
            .collect(Collectors.joining(", "));
    return Optional.of(
        DataCode.DOUBTFUL_DATE
            .at(file.at(row.integer(2), 1), message)
            .help(
                "the first format that fits is taken; of the other dates each alone reads: "
                    + alone
                    + ". Leave out what is not in the file, and name the likeliest first"));
  }

  /** What would read dates of a field that could not be read; nothing where nothing usual does. */
  Optional<String> advice(String field) {
    return cells().filter(cell -> cell.field().equals(field)).findFirst().flatMap(this::advice);
  }

  private Optional<String> advice(Cell cell) {
    String best = "";
    long most = 0;
    for (String format : USUAL) {
      long read = readable(cell, format);
      best = read > most ? format : best;
      most = Math.max(most, read);
    }
    if (most == 0) {
      return Optional.empty();
    }
    List<String> formats = new ArrayList<>(cell.formats());
    formats.add(best);
    String written =
        formats.size() == 1
            ? '"' + best + '"'
            : formats.stream()
                .map(it -> '"' + it + '"')
                .collect(Collectors.joining(", ", "[", "]"));
    return Optional.of("`format: %s` would read %,d of them".formatted(written, most));
  }

  private long readable(Cell cell, String format) {
    Sql raw = Expression.raw(cell).in(staged);
    List<@Nullable Object> parameters = new ArrayList<>(raw.parameters());
    parameters.add(format);
    parameters.add(cell.field());
    String text = Statements.named("readable-as").replace("$value", raw.text());
    return engine.rows(new Sql(text, parameters), row -> row.integer(1)).get(0);
  }
}
