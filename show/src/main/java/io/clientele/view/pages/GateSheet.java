package io.clientele.view.pages;

import io.clientele.check.result.GateResult;
import io.clientele.check.result.LayerResult;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.Tone;
import io.clientele.view.Verdict;
import io.clientele.view.Wheel;
import java.util.List;
import java.util.stream.Stream;

/**
 * One element with everything it must show, level by level.
 *
 * @param id such as {@code data}
 * @param words self-rating, evidence and effective level in words
 */
public record GateSheet(String id, String title, String words, Verdict verdict, List<Line> lines) {
  /**
   * One condition.
   *
   * @param says what is missing, or what would make it measurable
   * @param objects the ids of what lacks it, as many as are shown
   * @param more how many are not shown
   */
  public record Line(
      int level,
      String asks,
      String says,
      Verdict state,
      String found,
      String formula,
      List<String> objects,
      int more) {}

  private static final int SHOWN = 6;

  public GateSheet {
    lines = List.copyOf(lines);
  }

  /** Those of all elements, from the most influential layer on. */
  static List<GateSheet> all(Report report) {
    List<GateResult> gates = report.results().gates();
    Wheel wheel = new Wheel("", report.results().layers());
    return Stream.of(3, 2, 1, 0)
        .flatMap(layer -> wheel.of(Wheel.LAYERS.get(layer)).stream())
        .map(element -> of(element, gates))
        .filter(sheet -> !sheet.lines().isEmpty())
        .toList();
  }

  private static GateSheet of(LayerResult element, List<GateResult> gates) {
    String self = element.self() == 0 ? "not rated" : "rated " + element.self();
    return new GateSheet(
        element.element(),
        Wheel.name(element.element()),
        "%s, evidence %d, counts as %d; %s of its gates could be computed"
            .formatted(
                self, element.evidence(), element.effective(), Numbers.percent(element.coverage())),
        Verdict.of(element.verdict()),
        gates.stream()
            .filter(gate -> gate.element().equals(element.element()))
            .map(GateSheet::line)
            .toList());
  }

  private static Line line(GateResult gate) {
    return new Line(
        gate.level(),
        gate.asks(),
        gate.gap().isEmpty() ? gate.needs() : gate.gap(),
        state(gate.state()),
        found(gate),
        gate.formula(),
        gate.objects().stream().limit(SHOWN).toList(),
        Math.max(0, gate.objects().size() - SHOWN));
  }

  private static Verdict state(String state) {
    return switch (state) {
      case "holds" -> new Verdict("holds", Tone.GOOD);
      case "fails" -> new Verdict("fails", Tone.BAD);
      default -> new Verdict(state, Tone.OPEN);
    };
  }

  /** A share where a share is wanted, else the number; what is so or not needs no figure. */
  private static String found(GateResult gate) {
    if (gate.found().isEmpty()) {
      return Numbers.ABSENT;
    }
    double found = gate.found().getAsDouble();
    return gate.wanted() <= 1
        ? Numbers.percent(found) + " of " + Numbers.percent(gate.wanted())
        : Numbers.of(found, "") + " of " + Numbers.of(gate.wanted(), "");
  }
}
