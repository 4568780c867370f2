package io.clientele.cli;

import io.clientele.check.result.SourceResult;
import io.clientele.check.result.StepResult;
import io.clientele.check.result.Volume;
import io.clientele.finding.Severity;
import io.clientele.measure.departure.Departure;
import io.clientele.measure.departure.Departures;
import io.clientele.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A run in at most twelve lines: counts, the worst departures, the next step, the site. */
final class Summary {
  private static final int WORST = 3;
  private final Report report;

  Summary(Report report) {
    this.report = report;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(report.workspace().model().settings().name() + ", as of " + report.asOf());
    lines.add(line("declared", declared()));
    lines.add(line("resolved", resolved()));
    lines.add(line("measured", measured()));
    addDepartures(lines);
    report.results().steps().stream()
        .findFirst()
        .ifPresent(step -> lines.add(line("next step", next(step))));
    lines.add(line("site", report.site().toString()));
    return lines;
  }

  private String declared() {
    Model model = report.workspace().model();
    if (model.elements().isEmpty()) {
      String found = report.findings().isEmpty() ? "" : "; " + found();
      return "nothing is declared: there is nothing to compare the data with" + found;
    }
    return "%s, %s; %s"
        .formatted(
            counted(model.elements().size(), "element"),
            counted(model.edges().size(), "edge"),
            found());
  }

  private String found() {
    return "%s, %s"
        .formatted(
            counted(report.count(Severity.ERROR), "error"),
            counted(report.count(Severity.WARNING), "warning"));
  }

  private String resolved() {
    Volume volume = report.results().volume();
    List<SourceResult> sources = report.results().sources();
    long lists = sources.stream().filter(Summary::hasRecords).count();
    long rejected = sources.stream().mapToLong(SourceResult::rejected).sum();
    if (lists > 0 && volume.records() == 0) {
      return "no record in %s, so there is no customer; %s rejected: see the findings"
          .formatted(counted(lists, "source"), counted(rejected, "row"));
    }
    String found =
        lists == 0
            ? "no source of customer records is declared; events know "
            : "%s from %s are "
                .formatted(counted(volume.records(), "record"), counted(lists, "source"));
    return "%s%s; %s rejected"
        .formatted(found, counted(volume.parties(), "customer"), counted(rejected, "row"));
  }

  private static boolean hasRecords(SourceResult source) {
    return source.form().equals("person") || source.form().equals("organisation");
  }

  private String measured() {
    Volume volume = report.results().volume();
    if (volume.events() == 0) {
      return "no events: what customers do is not measured; %s"
          .formatted(counted(volume.readings(), "reading"));
    }
    return "%s, %s"
        .formatted(counted(volume.events(), "event"), counted(volume.readings(), "reading"));
  }

  private void addDepartures(List<String> lines) {
    List<Departure> worst =
        Departures.rank(report.results(), report.workspace().model()).stream()
            .limit(WORST)
            .toList();
    for (int i = 0; i < worst.size(); i++) {
      lines.add(line(i == 0 ? "departures" : "", (i + 1) + ". " + worst.get(i).sentence()));
    }
  }

  private String next(StepResult step) {
    Model model = report.workspace().model();
    String first =
        step.objects().stream()
            .flatMap(id -> model.element(id).stream())
            .findFirst()
            .map(element -> ", first " + Told.name(element.title()))
            .orElse("");
    String owner = step.owner().isEmpty() ? "" : " (" + step.owner() + ")";
    return String.format(
        Locale.ROOT,
        "%s: %s%s%s; layers %.2f → %.2f",
        step.element(),
        step.gap(),
        first,
        owner,
        step.meanBefore(),
        step.meanAfter());
  }

  private static String line(String label, String text) {
    return "  %-11s %s".formatted(label, text);
  }

  private static String counted(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? noun : noun + "s");
  }
}
