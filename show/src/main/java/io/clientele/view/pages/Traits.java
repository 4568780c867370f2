package io.clientele.view.pages;

import io.clientele.check.result.SegmentsResult.Trait;
import io.clientele.model.Persona;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.Table;
import io.clientele.view.Words;
import java.util.List;

/** Which attributes of a persona the customers of its segment support or contradict. */
final class Traits {
  private Traits() {}

  static Table of(Report report, Persona persona) {
    return new Table(
        List.of(
            Table.text("Attribute"),
            Table.text("Declared"),
            Table.text("Verdict"),
            Table.text("Its segment's customers"),
            Table.number("Share"),
            Table.number("95 % interval"),
            Table.number("Others"),
            Table.number("n")),
        report.results().segments().traits().stream()
            .filter(trait -> trait.personaId().equalsIgnoreCase(persona.id()))
            .map(Traits::row)
            .toList());
  }

  private static List<Table.Cell> row(Trait trait) {
    return List.of(
        Table.cell(Words.spaced(trait.attribute())),
        Table.cell(trait.declared()),
        Moves.marked(trait.verdict()),
        Table.cell(measured(trait)),
        trait.share().isPresent()
            ? Table.cell(
                Numbers.percent(trait.share().getAsDouble()) + " " + trait.test(),
                trait.share().getAsDouble())
            : Table.cell(Numbers.ABSENT),
        Table.cell(
            trait.low().isPresent() && trait.high().isPresent()
                ? Numbers.range(trait.low().getAsDouble(), trait.high().getAsDouble(), "share")
                : ""),
        trait.others().isPresent()
            ? Table.cell(
                Numbers.percent(trait.others().getAsDouble()), trait.others().getAsDouble())
            : Table.cell(Numbers.ABSENT),
        Table.cell(trait.n() > 0 ? Numbers.count(trait.n()) : Numbers.ABSENT, trait.n()));
  }

  private static String measured(Trait trait) {
    if (!trait.measured().isEmpty()) {
      return trait.measured();
    }
    return trait.field().isEmpty()
        ? "no field tells of it"
        : "nothing comparable in " + Words.plain(trait.field());
  }
}
