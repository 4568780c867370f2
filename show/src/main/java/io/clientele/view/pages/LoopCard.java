package io.clientele.view.pages;

import io.clientele.check.result.ResponseResult;
import io.clientele.check.result.ResponseResult.Effect;
import io.clientele.check.result.ResponseResult.Figure;
import io.clientele.check.result.ResponseResult.Point;
import io.clientele.check.result.ResponseResult.Week;
import io.clientele.view.ControlChart;
import io.clientele.view.Fact;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.Tone;
import io.clientele.view.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one response brought at one point.
 *
 * @param point empty where the response names none
 * @param chart empty where there are too few weeks
 */
public record LoopCard(
    String title,
    String response,
    String point,
    String pointTitle,
    Verdict verdict,
    String sentence,
    List<Fact> facts,
    Optional<ControlChart> chart) {
  static List<LoopCard> all(Report report, ResponseResult results) {
    return results.effects().stream().map(effect -> of(report, results, effect)).toList();
  }

  private static LoopCard of(Report report, ResponseResult results, Effect effect) {
    String unit =
        results.points().stream()
            .filter(point -> point.id().equals(effect.point()))
            .map(Point::unit)
            .findFirst()
            .orElse("");
    Verdict verdict = new Verdict(effect.verdict(), tone(effect.verdict()));
    String sentence = sentence(effect, unit);
    return new LoopCard(
        report.title(effect.response()),
        effect.response(),
        effect.point(),
        report.title(effect.point()),
        verdict,
        sentence,
        facts(effect, unit),
        chart(report, results, effect, unit));
  }

  private static Tone tone(String verdict) {
    return switch (verdict) {
      case "improved" -> Tone.GOOD;
      case "worse" -> Tone.BAD;
      case "refused", "no measured effect" -> Tone.WARN;
      case "running" -> Tone.OPEN;
      default -> Tone.QUIET;
    };
  }

  private static String sentence(Effect effect, String unit) {
    if (effect.change().value().isEmpty()) {
      return effect.reason();
    }
    String moved =
        "%s before and %s after: a change of %s (95 %% interval %s)."
            .formatted(
                Numbers.of(effect.was().value(), unit),
                Numbers.of(effect.is().value(), unit),
                Numbers.of(effect.change().value(), unit),
                range(effect.change(), unit));
    return effect.reason().isEmpty() ? moved : moved + " It " + effect.reason() + ".";
  }

  private static String range(Figure figure, String unit) {
    return Numbers.range(figure.low().orElse(0), figure.high().orElse(0), unit);
  }

  private static List<Fact> facts(Effect effect, String unit) {
    List<Fact> facts = new ArrayList<>();
    stretch(facts, "Before", effect.before(), effect.was(), unit);
    stretch(facts, "After", effect.after(), effect.is(), unit);
    if (effect.seasonal()) {
      facts.add(Fact.of("Season", "the change of the same days a year earlier is taken off"));
    }
    reading(effect.repeated()).ifPresent(said -> facts.add(Fact.of("Reading", said)));
    effect.restored().ifPresent(day -> facts.add(Fact.of("Restored", "on " + day)));
    effect
        .days()
        .ifPresent(days -> facts.add(Fact.of("From the trigger", Numbers.counted(days, "day"))));
    return facts;
  }

  /** Only what the reader must know: two runs over the same data show the same. */
  private static Optional<String> reading(String repeated) {
    return switch (repeated) {
      case "data changed" -> Optional.of("the data behind it changed since it was first taken");
      case "not repeatable" ->
          Optional.of("the same data gave another figure than before: do not rely on it");
      default -> Optional.empty();
    };
  }

  private static void stretch(
      List<Fact> facts, String name, ResponseResult.Stretch stretch, Figure figure, String unit) {
    if (stretch.from().isPresent() && stretch.to().isPresent() && figure.value().isPresent()) {
      facts.add(
          Fact.of(
              name,
              "%s to %s: %s (%s, n = %s)"
                  .formatted(
                      stretch.from().get(),
                      stretch.to().get(),
                      Numbers.of(figure.value(), unit),
                      range(figure, unit),
                      Numbers.count(figure.n()))));
    }
  }

  private static Optional<ControlChart> chart(
      Report report, ResponseResult results, Effect effect, String unit) {
    List<Week> weeks =
        results.weeks().stream()
            .filter(week -> week.loop().equals(effect.loop()))
            .filter(week -> week.point().equals(effect.point()))
            .toList();
    Optional<LocalDate> begins = effect.before().to().map(day -> day.plusDays(1));
    if (weeks.isEmpty() || begins.isEmpty()) {
      return Optional.empty();
    }
    Week any = weeks.get(0);
    return Optional.of(
        new ControlChart(
            report.title(effect.point()) + ", week by week",
            unit,
            weeks.stream()
                .map(
                    week ->
                        new ControlChart.Week(
                            week.begins().toString(), week.value(), week.n(), week.phase()))
                .toList(),
            new ControlChart.Limits(any.centre(), any.low(), any.high()),
            begins.get().toString(),
            "The verdict is " + effect.verdict() + "."));
  }
}
