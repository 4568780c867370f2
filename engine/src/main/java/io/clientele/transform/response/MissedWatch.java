package io.clientele.transform.response;

import io.clientele.data.Engine;
import io.clientele.model.Element;
import io.clientele.model.Indicator;
import io.clientele.model.Model;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sees an indicator miss its target for months. */
record MissedWatch(Engine engine, Model model, TriggerRule rule, LocalDate asOf) {
  Watched look() {
    Optional<Known> measure = Known.of(engine, rule.measure());
    if (measure.isEmpty()) {
      return Watched.unable("there is no measure `" + rule.measure() + "`");
    }
    MonthWatch watch = new MonthWatch(engine, rule, measure.get(), asOf, this::title);
    long looked = 0;
    List<Raised> met = new ArrayList<>();
    Watched.Ceaseless ceaseless = Watched.Ceaseless.NONE;
    for (Indicator indicator : indicators()) {
      String subject = indicator.subjectId();
      Map<String, List<MonthWatch.Month>> all =
          watch.months(dimension(subject), subject::equalsIgnoreCase);
      MonthWatch.Bound bound = bound(indicator);
      for (Map.Entry<String, List<MonthWatch.Month>> one : all.entrySet()) {
        looked++;
        watch
            .raised(one.getKey(), one.getValue(), bound, "misses the target of")
            .map(it -> about(it, subject))
            .ifPresent(met::add);
        ceaseless = ceaseless.orMore(MonthWatch.held(one.getKey(), one.getValue(), bound));
      }
    }
    return looked == 0
        ? Watched.unable(
            "no indicator with a target is measured by `%s` month by month"
                .formatted(rule.measure()))
        : new Watched(looked, met, ceaseless, "");
  }

  private List<Indicator> indicators() {
    return model.indicators().stream()
        .filter(it -> it.target().isPresent())
        .filter(it -> it.binding().filter(by -> by.measure().equals(rule.measure())).isPresent())
        .filter(it -> rule.watches(it.subjectId()))
        .toList();
  }

  private String title(String subject) {
    return model.element(subject).map(Element::title).orElse(subject);
  }

  private String dimension(String subject) {
    return switch (model.element(subject).map(Element::kind).orElse("")) {
      case "segment" -> "segment_id";
      case "journey" -> "journey_id";
      case "stage" -> "stage_id";
      default -> "none";
    };
  }

  private static MonthWatch.Bound bound(Indicator indicator) {
    boolean higher = indicator.binding().map(Indicator.Binding::higherIsBetter).orElse(true);
    return new MonthWatch.Bound(indicator.target().orElseThrow(), higher ? -1 : 1);
  }

  private static Raised about(Raised it, String subject) {
    return new Raised(
        it.rule(), it.subject(), subject, "", it.evidence(), it.held(), it.months(), it.said());
  }
}
