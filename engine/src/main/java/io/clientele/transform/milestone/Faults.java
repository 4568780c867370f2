package io.clientele.transform.milestone;

import io.clientele.check.DataCode;
import io.clientele.data.Engine;
import io.clientele.data.NamedStatements;
import io.clientele.data.Row;
import io.clientele.data.Sql;
import io.clientele.finding.Finding;
import io.clientele.finding.Span;
import io.clientele.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What only the data show to be wrong with guardians, ages and wishes. */
final class Faults {
  private static final NamedStatements STATEMENTS =
      NamedStatements.beside(Faults.class, "faults.sql");

  private final Engine engine;
  private final Model model;
  private final List<Finding> findings = new ArrayList<>();

  Faults(Engine engine, Model model) {
    this.engine = engine;
    this.model = model;
  }

  List<Finding> all() {
    each("guardians", this::guardian);
    each("ages", this::unknownAge);
    each("countries", this::unknownLaw);
    each(
        "levels",
        row -> unread("enrolments", row, "level of enrolment", "decides no milestone group"));
    each("groups", row -> unread("choices", row, "milestone group", "is chosen and not declared"));
    each(
        "frequencies",
        row ->
            unread("consents", row, "frequency", "is no rate such as `2/month`: nothing is sent"));
    each(
        "states",
        row -> unread("consents", row, "state", "says neither yes nor no: it counts as nothing"));
    return findings.stream().sorted().toList();
  }

  private void each(String statement, java.util.function.Consumer<Row> read) {
    engine.each(Sql.of(STATEMENTS.named(statement)), read);
  }

  private void guardian(Row row) {
    String what =
        switch (row.text(1)) {
          case "circle" -> "in a circle of guardians";
          case "younger" -> "with a guardian who is not older";
          default -> "with a guardian below 18";
        };
    findings.add(
        DataCode.IMPOSSIBLE_GUARDIAN
            .at(
                place("relations"),
                people(row.integer(2)) + " " + what + ", such as " + row.text(3))
            .help(
                "correct the relation or the birth dates; until then they are sent service and"
                    + " safety only"));
  }

  private void unknownAge(Row row) {
    if (row.integer(1) > 0) {
      findings.add(
          DataCode.UNKNOWN_AGE
              .at(
                  place("person"),
                  people(row.integer(1))
                      + " in audiences without a known age, such as "
                      + row.text(2))
              .help(
                  "map `birth_date`, or an enrolment; until then they are sent service and safety"
                      + " only"));
    }
  }

  private void unknownLaw(Row row) {
    String where = row.text(1).isEmpty() ? "an unknown country" : "country `" + row.text(1) + "`";
    findings.add(
        DataCode.UNKNOWN_DIGITAL_AGE
            .at(
                place("person"),
                people(row.integer(2))
                    + " below 18 live in "
                    + where
                    + ", for which no age of digital consent is known, such as "
                    + row.text(3))
            .help(
                "add it with its source to `transform.digitalAges`; until then they are sent"
                    + " service and safety only"));
  }

  private void unread(String form, Row row, String what, String why) {
    String message =
        String.format(Locale.ROOT, "%s `%s` %s (%,d rows)", what, row.text(1), why, row.integer(2));
    findings.add(
        DataCode.UNREAD_WORD
            .at(place(form), message)
            .help("docs/reference/messages.md lists the words that are read"));
  }

  private static String people(long count) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? "person" : "people");
  }

  /** The first source of a form, since that is where the words come from. */
  private Span place(String form) {
    return model.settings().sources().stream()
        .filter(source -> source.rowForm().equals(form))
        .findFirst()
        .map(source -> source.at("/" + form))
        .orElseGet(() -> Span.startOf("clientele.yaml"));
  }
}
