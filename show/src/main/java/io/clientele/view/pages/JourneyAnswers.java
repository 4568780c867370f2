package io.clientele.view.pages;

import io.clientele.check.result.Conformance;
import io.clientele.check.result.ProcessResult;
import io.clientele.model.Journey;
import io.clientele.view.Answer;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the owner of a journey asks first: which stage loses most, whom, since when, how sure that
 * is, and what happens instead.
 */
final class JourneyAnswers {
  private JourneyAnswers() {}

  /** Nothing where no case was measured. */
  static List<Answer> of(Report report, Journey journey, List<ProcessResult> processes) {
    Optional<Conformance> fit = Comparisons.conformance(report, journey.id());
    if (fit.isEmpty()) {
      return List.of();
    }
    return Loss.of(report, journey)
        .map(loss -> answers(report, journey, loss, processes))
        .orElse(
            List.of(
                new Answer(
                    "loses-most",
                    "Which stage loses most?",
                    List.of(
                        "None: every required stage keeps those who came to the one before."))));
  }

  private static List<Answer> answers(
      Report report, Journey journey, Loss loss, List<ProcessResult> processes) {
    Groups channels = Groups.channels(report, loss);
    Groups segments = Groups.segments(report, loss);
    List<String> since = new ArrayList<>(List.of(Dates.loss(report, loss)));
    since.addAll(Dates.falls(report, journey));
    List<String> instead = Instead.of(report, journey, loss, processes);
    List<String> unknown = List.of("Nothing in the data tells.");
    return List.of(
        new Answer("loses-most", "Which stage loses most?", loss.sentences(report, journey)),
        new Answer("whom", "Whom?", List.of(channels.sentence(), segments.sentence())),
        new Answer("since-when", "Since when?", since),
        new Answer("how-sure", "How sure is that?", sure(report, journey, loss, channels)),
        new Answer("instead", "What happens instead?", instead.isEmpty() ? unknown : instead));
  }

  private static List<String> sure(Report report, Journey journey, Loss loss, Groups channels) {
    List<String> said = new ArrayList<>();
    said.add(
        "Not reaching " + loss.stage().name() + ": " + Loss.rest(loss.reach()).sentence() + ".");
    channels
        .worst()
        .ifPresent(
            group ->
                said.add(
                    "Of " + group.name() + " cases: " + Loss.rest(group.reach()).sentence() + "."));
    Comparisons.conformance(report, journey.id())
        .ifPresent(
            fit ->
                said.add(
                    Numbers.counted(fit.cases(), "case")
                        + " in all; "
                        + Numbers.counted(fit.openCases(), "open one")
                        + " may still come and "
                        + (fit.openCases() == 1 ? "is" : "are")
                        + " left out where they have not."));
    return said;
  }
}
