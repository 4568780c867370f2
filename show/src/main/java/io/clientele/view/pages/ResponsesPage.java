package io.clientele.view.pages;

import io.clientele.check.result.ResponseResult;
import io.clientele.check.result.ResponseResult.Chain;
import io.clientele.check.result.ResponseResult.Trigger;
import io.clientele.view.Numbers;
import io.clientele.view.Radar;
import io.clientele.view.Report;
import io.clientele.view.ResponseLanes;
import io.clientele.view.ResponseLanes.Lane;
import io.clientele.view.ResponseLanes.Step;
import io.clientele.view.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Do insights become change?
 *
 * @param lead how many of what, in a sentence
 * @param raised triggers that no file declares yet
 * @param rules what became of each trigger rule
 * @param loops what each response brought, with its chart
 * @param radar how loud sensors are; empty where none listens
 */
public record ResponsesPage(
    String lead,
    ResponseLanes lanes,
    Table raised,
    Table rules,
    List<LoopCard> loops,
    Table points,
    Optional<Radar> radar,
    Table sensors,
    Table audiences,
    Table questions,
    Table crises) {
  public static ResponsesPage of(Report report) {
    ResponseResult results = report.results().responses();
    ResponseTables tables = new ResponseTables(report, results);
    return new ResponsesPage(
        lead(results),
        new ResponseLanes("From trigger to response", lanes(report, results)),
        tables.raised(),
        tables.rules(),
        LoopCard.all(report, results),
        tables.points(),
        Radars.of(report, results),
        tables.sensors(),
        tables.audiences(),
        tables.questions(),
        tables.crises());
  }

  private static String lead(ResponseResult results) {
    long fresh = results.triggers().stream().filter(it -> it.state().equals("new")).count();
    long answered =
        results.chains().stream()
            .filter(it -> !it.response().isEmpty())
            .map(Chain::trigger)
            .distinct()
            .count();
    return "%s: %d answered by a response, %d raised and not declared yet."
        .formatted(Numbers.counted(results.triggers().size(), "trigger"), answered, fresh);
  }

  private static List<Lane> lanes(Report report, ResponseResult results) {
    Map<String, Trigger> triggers =
        results.triggers().stream()
            .collect(Collectors.toMap(Trigger::id, Function.identity(), (a, b) -> a));
    return results.chains().stream().map(it -> lane(report, triggers, it)).toList();
  }

  private static Lane lane(Report report, Map<String, Trigger> triggers, Chain chain) {
    String title =
        Optional.ofNullable(triggers.get(chain.trigger())).map(Trigger::title).orElse("");
    return new Lane(
        new Step(
            title.isEmpty() ? report.title(chain.trigger()) : title,
            chain.trigger(),
            chain.detected().map(LocalDate::toString).orElse("")),
        step(report, chain.rationale(), chain.reasoned(), chain.toRationale()),
        step(report, chain.response(), chain.begun(), chain.toResponse()),
        chain.state(),
        chain.age().isPresent() ? Numbers.counted(chain.age().getAsInt(), "day") : "");
  }

  private static Step step(Report report, String id, Optional<LocalDate> day, OptionalInt after) {
    if (id.isEmpty()) {
      return Step.NONE;
    }
    String when = day.map(LocalDate::toString).orElse("no date");
    return new Step(
        report.title(id),
        id,
        after.isPresent() ? when + ", after " + Numbers.counted(after.getAsInt(), "day") : when);
  }
}
