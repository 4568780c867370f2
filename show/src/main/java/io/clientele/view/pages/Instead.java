package io.clientele.view.pages;

import io.clientele.check.result.ProcessResult;
import io.clientele.model.Journey;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import java.util.List;
import java.util.Optional;

/** What cases do where they should have come to a stage: the steps that lead past it or out. */
final class Instead {
  private static final int TOLD = 3;

  /** A smaller share of cases is not worth a sentence. */
  private static final double SMALLEST = 0.005;

  private Instead() {}

  static List<String> of(Report report, Journey journey, Loss loss, List<ProcessResult> processes) {
    Optional<ProcessResult> process =
        processes.stream().filter(p -> p.journeyId().equalsIgnoreCase(journey.id())).findFirst();
    return process
        .map(p -> p.follows().stream().filter(arc -> leadsPast(journey, loss, arc)))
        .map(
            arcs ->
                arcs.filter(arc -> share(arc, process.get()) >= SMALLEST)
                    .limit(TOLD)
                    .map(arc -> sentence(report, arc, process.get()))
                    .toList())
        .orElse(List.of());
  }

  /** From a stage before the one that is missed to none, to a later one, or to an end. */
  private static boolean leadsPast(Journey journey, Loss loss, ProcessResult.Arc arc) {
    boolean before = loss.isBefore(journey, arc.stageId());
    boolean inside =
        loss.isBefore(journey, arc.nextStageId())
            || loss.stage().id().equalsIgnoreCase(arc.nextStageId());
    return before && !inside;
  }

  private static double share(ProcessResult.Arc arc, ProcessResult process) {
    return (double) arc.times() / process.cases();
  }

  private static String sentence(Report report, ProcessResult.Arc arc, ProcessResult process) {
    String often =
        Numbers.counted(arc.times(), "time")
            + ", "
            + Numbers.percent(share(arc, process))
            + " of cases";
    if (arc.nextActivity().isEmpty()) {
      return "The case ends after “" + arc.activity() + "”: " + often + ".";
    }
    String stage =
        arc.nextStageId().isEmpty()
            ? "which no touchpoint declares"
            : report.title(arc.nextStageId());
    String wait =
        arc.medianDays().isPresent()
            ? ", after " + Numbers.span(arc.medianDays().getAsDouble()) + " (median)"
            : "";
    return "“%s” (%s) comes straight after “%s”: %s%s."
        .formatted(arc.nextActivity(), stage, arc.activity(), often, wait);
  }
}
