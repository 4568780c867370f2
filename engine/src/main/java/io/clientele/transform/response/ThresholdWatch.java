package io.clientele.transform.response;

import io.clientele.data.Engine;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sees a measure beyond a fixed bound for months. */
record ThresholdWatch(Engine engine, Model model, TriggerRule rule, LocalDate asOf) {
  Watched look() {
    Optional<Known> measure = Known.of(engine, rule.measure());
    if (measure.isEmpty()) {
      return Watched.unable("there is no measure `" + rule.measure() + "`");
    }
    if (rule.above().isEmpty() && rule.below().isEmpty()) {
      return Watched.unable("it says neither `above` nor `below` which number");
    }
    MonthWatch watch = new MonthWatch(engine, rule, measure.get(), asOf, this::title);
    Map<String, List<MonthWatch.Month>> all = watch.months(rule.dimension(), rule::watches);
    if (all.isEmpty()) {
      return Watched.unable("`%s` has no whole month of what it watches".formatted(rule.measure()));
    }
    List<Raised> met = new ArrayList<>();
    Watched.Ceaseless ceaseless = Watched.Ceaseless.NONE;
    for (Map.Entry<String, List<MonthWatch.Month>> subject : all.entrySet()) {
      for (MonthWatch.Bound bound : bounds()) {
        String against = bound.side() > 0 ? "lies above" : "lies below";
        watch.raised(subject.getKey(), subject.getValue(), bound, against).ifPresent(met::add);
        ceaseless = ceaseless.orMore(MonthWatch.held(subject.getKey(), subject.getValue(), bound));
      }
    }
    return new Watched(all.size(), met, ceaseless, "");
  }

  private String title(String subject) {
    return model.element(subject).map(Element::title).orElse(subject);
  }

  private List<MonthWatch.Bound> bounds() {
    List<MonthWatch.Bound> bounds = new ArrayList<>();
    rule.above().ifPresent(value -> bounds.add(new MonthWatch.Bound(value, 1)));
    rule.below().ifPresent(value -> bounds.add(new MonthWatch.Bound(value, -1)));
    return bounds;
  }
}
