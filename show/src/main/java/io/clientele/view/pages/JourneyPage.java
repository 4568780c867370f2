package io.clientele.view.pages;

import io.clientele.check.result.ProcessResult;
import io.clientele.model.Journey;
import io.clientele.view.Answer;
import io.clientele.view.Fact;
import io.clientele.view.Fit;
import io.clientele.view.Gauges;
import io.clientele.view.JourneyBoard;
import io.clientele.view.Panels;
import io.clientele.view.Reach;
import io.clientele.view.Report;
import io.clientele.view.Table;
import io.clientele.view.Tile;
import java.util.List;
import java.util.Optional;

/**
 * What happens, stage by stage? First what is meant by this experience, then why it matters, then
 * how it was determined.
 *
 * @param answers to five questions, from the data; none where nothing was measured
 * @param desired experience beside the measured one, where one is declared
 * @param outside figures of others beside its indicators
 * @param figures conformance, completion and experience: three answers that are never merged
 */
public record JourneyPage(
    Journey journey,
    List<Answer> answers,
    List<Fact> meant,
    List<Fact> matters,
    List<Fact> determined,
    List<Tile> figures,
    JourneyBoard board,
    Optional<Fit> fit,
    Optional<Reach> reach,
    JourneyEvidence evidence,
    Optional<Panels> trend,
    List<Components> components,
    Gauges indicators,
    Optional<Gauges> desired,
    Table outside,
    List<Fact> method,
    List<Marked> findings,
    String whyNot) {

  /** Whether there is a page on what customers do in it. */
  public boolean observed() {
    return fit.filter(f -> f.cases() > 0).isPresent();
  }

  /**
   * The page of one journey.
   *
   * @param processes what the cases of the journeys do
   */
  public static JourneyPage of(Report report, Journey journey, List<ProcessResult> processes) {
    List<Tile> figures = JourneyFigures.three(report, journey);
    JourneyBoard board = JourneyBoards.of(report, journey);
    return new JourneyPage(
        journey,
        JourneyAnswers.of(report, journey, processes),
        JourneyStory.meant(report, journey),
        JourneyStory.matters(report, journey),
        JourneyStory.determined(report, journey),
        figures,
        board,
        Comparisons.conformance(report, journey.id()).map(c -> fit(report, c)),
        reach(board),
        JourneyEvidence.of(report, journey, processes),
        JourneyFigures.trend(report, journey),
        Components.of(report, journey.id()),
        new Gauges(
            "Indicators of " + journey.title(),
            report.model().indicators().stream()
                .filter(i -> belongs(i.subjectId(), journey.id()))
                .map(i -> Comparison.gauge(report, i))
                .toList()),
        Aims.desired(report, journey.id()),
        Aims.outside(report, journey.id()),
        JourneyStory.method(),
        report.about(journey.element()).stream().map(Marked::of).toList(),
        report.whyNot());
  }

  private static Optional<Reach> reach(JourneyBoard board) {
    boolean measured = board.stages().stream().anyMatch(stage -> stage.reach().present());
    List<Reach.Step> steps =
        board.stages().stream().map(stage -> new Reach.Step(stage.name(), stage.reach())).toList();
    return measured
        ? Optional.of(new Reach("Cases that reach each stage", steps))
        : Optional.empty();
  }

  private static boolean belongs(String subject, String journey) {
    return subject.equalsIgnoreCase(journey)
        || subject
            .toLowerCase(java.util.Locale.ROOT)
            .startsWith(journey.toLowerCase(java.util.Locale.ROOT) + "/");
  }

  private static Fit fit(Report report, io.clientele.check.result.Conformance c) {
    return new Fit(
        "Cases that follow the declared order",
        c.cases(),
        c.openCases(),
        Comparisons.exact(report, c),
        c.meanFitness(),
        c.logFitness(),
        c.unmatchedEvents());
  }
}
