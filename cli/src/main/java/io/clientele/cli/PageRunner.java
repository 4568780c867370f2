package io.clientele.cli;

import io.clientele.check.Checks;
import io.clientele.check.Facts;
import io.clientele.check.Results;
import io.clientele.check.own.OwnCheck;
import io.clientele.check.own.OwnChecks;
import io.clientele.check.page.Page;
import io.clientele.check.page.Trial;
import io.clientele.check.policy.Policy;
import io.clientele.data.checks.CheckRun;
import io.clientele.finding.Finding;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Runs pages of a workspace's own checks, each in a workspace of the files that it shows. */
final class PageRunner {
  private final Workspace workspace;
  private final OwnChecks own;

  PageRunner(Workspace workspace, OwnChecks own) {
    this.workspace = workspace;
    this.own = own;
  }

  /**
   * Why a page is not true; nothing when it is.
   *
   * @param accept takes what is found where the page shows something else
   */
  List<String> faults(Page page, OwnCheck check, Optional<BiConsumer<Page, String>> accept) {
    if (page.findings().isEmpty()) {
      return List.of("it has no fenced block `findings` under `## Example`");
    }
    Trial trial =
        Trial.of(
            page,
            CheckRun.ofModel(List.of(check), model(page.example()), List.of()).findings(),
            all(page.repaired()));
    List<String> faults = new ArrayList<>();
    if (!page.field("severity").equals(check.severity().word())) {
      faults.add("its `severity` is not the check's: " + check.severity().word());
    }
    if (trial.shown().isEmpty()) {
      faults.add("the check finds nothing in the example");
    } else if (!trial.shown().equals(trial.expected())) {
      accept.ifPresentOrElse(it -> it.accept(page, trial.shown()), () -> differ(trial, faults));
    }
    trial.left().lines().forEach(line -> faults.add("in the repaired example: " + line));
    return faults;
  }

  /** The lines that only one side has, in their order. */
  private static void differ(Trial trial, List<String> faults) {
    List<String> expected = trial.expected().lines().toList();
    List<String> shown = trial.shown().lines().toList();
    faults.add("the example gives other findings (- as the page says, + as they are):");
    expected.stream().filter(line -> !shown.contains(line)).forEach(it -> faults.add("- " + it));
    shown.stream().filter(line -> !expected.contains(line)).forEach(it -> faults.add("+ " + it));
  }

  /** Everything that is found in some files, as their own settings want it. */
  private List<Finding> all(List<SourceFile> files) {
    Model model = model(files);
    LocalDate today = model.settings().asOf().orElse(workspace.today(Optional.empty()));
    Facts facts = new Facts(model, Results.NONE, today);
    Found found = new Found(Checks.run(facts), Checks.unmeasured(facts));
    Found all = found.with(CheckRun.ofModel(own.checks(), model, found.all()));
    return Policy.judge(model, today, all.all(), all.unmeasured(), Optional.empty()).findings();
  }

  private Model model(List<SourceFile> files) {
    return Model.of(Folder.of(workspace.root(), files));
  }
}
