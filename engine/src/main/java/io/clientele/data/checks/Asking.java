package io.clientele.data.checks;

import io.clientele.check.own.OwnCheck;
import io.clientele.check.own.OwnField;
import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.EngineException;
import io.clientele.data.Sql;
import io.clientele.finding.Finding;
import io.clientele.finding.Span;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.source.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts one check to the tables: which of its elements meet its condition. */
final class Asking {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
  private static final String BEFORE = "select n from it where (\n";
  private static final int LONGEST = 80;

  private final Engine engine;
  private final Model model;
  private final OwnCheck check;
  private final String question;

  Asking(Engine engine, Model model, OwnCheck check) {
    this.engine = engine;
    this.model = model;
    this.check = check;
    this.question = BEFORE + check.when() + "\n) order by n";
  }

  private record Parse(
      boolean refused, String message, int position, long statements, String tables) {}

  /** The tables that the condition names; empty when it cannot be read. */
  List<String> tables() {
    Parse parse = parse();
    return parse.refused ? List.of() : List.of(parse.tables.split(" "));
  }

  /** The findings of the check, or the one that says why it cannot be used. */
  List<Finding> findings() {
    Parse parse = parse();
    if (parse.refused) {
      SqlFault fault = SqlFault.at(parse.message, question, parse.position);
      return List.of(unusable(parse.position == 0 ? SqlFault.of(parse.message) : fault));
    }
    if (parse.statements != 1) {
      return List.of(unusable(new SqlFault("it is more than one condition", 0, 0)));
    }
    List<Element> elements =
        model.elements().stream().filter(one -> check.kinds().contains(one.kind())).toList();
    try {
      fill(elements);
      return found(elements);
    } catch (EngineException refused) {
      return List.of(unusable(SqlFault.of(words(refused))));
    } finally {
      engine.run("drop table if exists it");
    }
  }

  private static String words(EngineException refused) {
    Throwable cause = refused.getCause();
    return String.valueOf(cause == null ? refused.getMessage() : cause.getMessage());
  }

  private Parse parse() {
    Sql parse = Sql.of(Resources.text(Asking.class, "condition.sql"), question);
    return engine
        .rows(
            parse,
            row ->
                new Parse(
                    row.flag(1), row.text(2), (int) row.integer(3), row.integer(4), row.text(5)))
        .get(0);
  }

  private void fill(List<Element> elements) {
    StringBuilder columns = new StringBuilder();
    for (OwnField field : check.fields()) {
      columns.append(", \"").append(field.name()).append("\" ");
      columns.append(Values.sqlType(field.type()));
    }
    engine.run(
        "create temporary table it(n integer, id varchar, kind varchar, title varchar, owner"
            + " varchar, file varchar, line integer"
            + columns
            + ")");
    try (Appender table = engine.append("it")) {
      for (int n = 0; n < elements.size(); n++) {
        table.row(row(n, elements.get(n)));
      }
    }
  }

  private @Nullable Object[] row(int n, Element element) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(n);
    Stream.of(element.id(), element.kind(), element.title(), element.owner()).forEach(row::add);
    row.add(element.span().file());
    row.add(element.span().line());
    check.fields().forEach(field -> row.add(Values.of(element, field)));
    return row.toArray();
  }

  private List<Finding> found(List<Element> elements) {
    SortedSet<Integer> found = new TreeSet<>();
    engine
        .asking()
        .each(
            Sql.of(question),
            row -> {
              if (row.integer(1) >= 0 && row.integer(1) < elements.size()) {
                found.add((int) row.integer(1));
              }
            });
    return found.stream().map(n -> finding(elements.get(n))).toList();
  }

  private Finding finding(Element element) {
    String message =
        PLACEHOLDER
            .matcher(check.message())
            .replaceAll(
                hole -> java.util.regex.Matcher.quoteReplacement(value(element, hole.group(1))));
    return new Finding(check.code(), check.severity(), place(element), line(message, 300))
        .help(line(check.help(), 300));
  }

  private String value(Element element, String name) {
    String value =
        switch (name) {
          case "id" -> element.id();
          case "kind" -> element.kind();
          case "title" -> element.title();
          case "owner" -> element.owner();
          case "file" -> element.span().file();
          case "line" -> Integer.toString(element.span().line());
          default ->
              check.fields().stream()
                  .filter(field -> field.name().equals(name))
                  .findFirst()
                  .map(field -> Values.shown(Values.of(element, field)))
                  .orElse("");
        };
    return line(value.replace('`', ' '), LONGEST);
  }

  private static String line(String text, int longest) {
    String line = text.replaceAll("\\s+", " ").strip().replaceFirst("\\.$", "");
    return line.length() > longest ? line.substring(0, longest) + "…" : line;
  }

  private Span place(Element element) {
    return check.at().isEmpty() ? model.place(element) : element.at(Values.pointer(check.at()));
  }

  /** The fault where it stands in the file, as far as the line can be found there. */
  private Finding unusable(SqlFault fault) {
    String why = "cannot be run: " + fault.message();
    return check
        .unusable(new Condition(check).place(fault.line() - 1, fault.column()), why)
        .help("write a condition in SQL over `it` and the tables of docs/reference/tables.md");
  }
}
