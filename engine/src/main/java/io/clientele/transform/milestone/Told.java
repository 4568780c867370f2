package io.clientele.transform.milestone;

import io.clientele.data.Engine;
import io.clientele.data.NamedStatements;
import io.clientele.data.Row;
import io.clientele.data.Sql;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says of one message and one person what the last run decided, and why. */
public final class Told {
  private static final NamedStatements STATEMENTS =
      NamedStatements.beside(Told.class, "explained.sql");

  private final Engine engine;
  private final Model model;
  private final LocalDate asOf;

  /** Reads the results of a run that measured as of a day. */
  public Told(Engine engine, Model model, LocalDate asOf) {
    this.engine = engine;
    this.model = model;
    this.asOf = asOf;
  }

  /** The party that a party's id or {@code SOURCE:KEY} names. */
  public Optional<String> party(String name) {
    int colon = name.indexOf(':');
    Sql query =
        colon < 1
            ? Sql.of(STATEMENTS.named("party"), name)
            : Sql.of(
                STATEMENTS.named("record"), name.substring(0, colon), name.substring(colon + 1));
    return engine.rows(query, row -> row.text(1)).stream().findFirst();
  }

  /** The decision, whom it addresses, each reason, and what is known that decides. */
  public List<String> why(Element message, String party) {
    List<String> lines = new ArrayList<>();
    List<String> decision =
        engine.rows(
            Sql.of(STATEMENTS.named("decision"), message.id(), party),
            row -> verdict(row, message));
    lines.add(
        "`" + message.title() + "` (" + message.id() + ") to " + party + ", as of " + asOf + ":");
    lines.addAll(decision);
    if (decision.isEmpty()) {
      lines.add(outside(message));
    }
    engine.each(
        Sql.of(STATEMENTS.named("reasons"), message.id(), party), row -> reason(lines, row));
    lines.add("known:");
    engine.each(Sql.of(STATEMENTS.named("standing"), party), row -> known(lines, row));
    engine.each(
        Sql.of(STATEMENTS.named("words"), party, Mailing.of(model, message).purpose()),
        row -> lines.add(word(row)));
    lines.add("every code: docs/reference/messages.md");
    return lines;
  }

  private String verdict(Row row, Element message) {
    if (!row.text(1).equals("send")) {
      return "  not sent";
    }
    String address = row.text(2).equals("guardian") ? "the guardian " + row.text(3) : "the person";
    return "  sent to " + address + channels(message);
  }

  private String channels(Element message) {
    List<String> titles =
        Mailing.of(model, message).channels().stream().map(Element::title).toList();
    return titles.isEmpty() ? "" : ", by " + String.join(" or ", titles);
  }

  private String outside(Element message) {
    boolean decided =
        engine.rows(Sql.of(STATEMENTS.named("decided"), message.id()), row -> row.flag(1)).get(0);
    return decided
        ? "  not sent\n  A3  " + Reason.A3.text()
        : "  not decided: the last run knew no audience of this message; run `clientele run`";
  }

  private static void reason(List<String> lines, Row row) {
    Stream.of(Reason.values())
        .filter(reason -> reason.name().equals(row.text(1)))
        .forEach(
            reason ->
                lines.add(
                    "  " + reason + "  " + reason.text() + (reason.denies() ? " (refuses)" : "")));
  }

  private void known(List<String> lines, Row row) {
    lines.add("  milestone   " + or(row, 1, "none") + ", by " + row.text(2));
    lines.add("  age         " + or(row, 3, "unknown"));
    lines.add("  country     " + or(row, 4, "unknown") + law(row.text(4)));
    lines.add("  guardian    " + or(row, 5, "none") + (row.isNull(5) ? "" : ", " + row.text(6)));
  }

  private String law(String country) {
    DigitalAge law = DigitalAges.of(model.settings()).on(asOf).get(country);
    return law == null
        ? ""
        : ": own consent from "
            + law.age()
            + " on ("
            + law.source()
            + ", since "
            + law.from()
            + ")";
  }

  private static String word(Row row) {
    String by = row.isNull(3) ? "" : " by " + row.text(3);
    String since = row.isNull(4) ? "" : ", " + row.text(4);
    String until = row.isNull(5) ? "" : ", until " + row.text(5);
    return "  " + row.text(1) + " " + row.text(2) + by + since + until;
  }

  private static String or(Row row, int column, String otherwise) {
    return row.optionalText(column).filter(text -> !text.isEmpty()).orElse(otherwise);
  }
}
