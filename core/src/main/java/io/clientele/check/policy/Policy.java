package io.clientele.check.policy;

import io.clientele.check.Judgement;
import io.clientele.check.rules.Rules;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import io.clientele.model.Model;
import io.clientele.source.Parsed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a workspace's settings make of its findings. In this order: a suppression takes findings
 * away, a severity changes them, the baseline knows them, and the profile has the last word. What a
 * check calls an error is never taken away or lowered; a baseline may know it.
 */
public final class Policy {
  private final Around around;
  private final List<Item> severities;
  private final List<Suppression> suppressions;
  private final Baseline baseline;
  private final String profile;

  private Policy(Model model, LocalDate today, Baseline baseline) {
    this.around = new Around(model);
    this.severities =
        Item.of(model, "severities").stream()
            .filter(item -> item.severity().isPresent() && !item.aim().isEmpty())
            .toList();
    this.suppressions =
        Item.of(model, "suppressions").stream().map(item -> new Suppression(item, today)).toList();
    this.baseline = baseline;
    this.profile = model.settings().profile();
  }

  /**
   * The findings of a workspace, judged.
   *
   * @param unmeasured the codes that could not look
   * @param baseline the file of known findings, as far as there is one
   */
  public static Judgement judge(
      Model model,
      LocalDate today,
      List<Finding> findings,
      List<String> unmeasured,
      Optional<Parsed> baseline) {
    return new Policy(model, today, Baseline.of(baseline)).judge(findings, unmeasured);
  }

  private Judgement judge(List<Finding> all, List<String> unmeasured) {
    List<Judgement.Suppressed> suppressed = new ArrayList<>();
    List<Finding> left = new ArrayList<>();
    for (Finding finding : all) {
      Optional<Suppression> taken = taken(finding);
      taken.ifPresentOrElse(
          by -> suppressed.add(new Judgement.Suppressed(finding, by.reason())),
          () -> left.add(changed(finding)));
    }
    List<Finding> known = new ArrayList<>();
    List<Finding> news = news(left, known);
    news.addAll(remarks(left, unmeasured));
    List<Finding> shown = new ArrayList<>();
    List<Finding> below = new ArrayList<>();
    for (Finding finding : news) {
      (isBelow(finding) ? below : shown).add(strict(finding));
    }
    shown.sort(null);
    below.sort(null);
    return new Judgement(shown, suppressed, known, below, unmeasured);
  }

  /** Every suppression is asked, so that each knows whether it met anything. */
  private Optional<Suppression> taken(Finding finding) {
    List<Suppression> takers =
        suppressions.stream().filter(one -> one.takes(finding, around)).toList();
    return takers.stream().findFirst();
  }

  /** The last setting that fits decides. */
  private Finding changed(Finding finding) {
    Finding changed = finding;
    for (Item item : severities) {
      Severity wanted = item.severity().orElse(finding.severity());
      if (finding.severity() != Severity.ERROR && item.aim().fits(finding, around)) {
        changed = finding.as(wanted);
      }
    }
    return changed;
  }

  private List<Finding> news(List<Finding> left, List<Finding> known) {
    List<Finding> candidates = left.stream().filter(one -> !one.code().equals(Item.CODE)).toList();
    List<Boolean> isKnown = baseline.known(candidates);
    List<Finding> news =
        new ArrayList<>(left.stream().filter(one -> one.code().equals(Item.CODE)).toList());
    for (int i = 0; i < candidates.size(); i++) {
      (isKnown.get(i) ? known : news).add(candidates.get(i));
    }
    return news;
  }

  private boolean isBelow(Finding finding) {
    return profile.equals("starter") && finding.severity() != Severity.ERROR;
  }

  private Finding strict(Finding finding) {
    return profile.equals("strict") && finding.severity() == Severity.WARNING
        ? finding.as(Severity.ERROR)
        : finding;
  }

  /** What the settings themselves deserve to hear, now that it is known what they met. */
  private List<Finding> remarks(List<Finding> left, List<String> unmeasured) {
    List<Finding> remarks = new ArrayList<>();
    baseline.problem().ifPresent(remarks::add);
    Set<String> silent = Set.copyOf(unmeasured);
    long gone = baseline.gone(left, code -> !silent.contains(code) && !isOfData(code));
    if (gone > 0) {
      remarks.add(gone(gone));
    }
    for (Suppression one : suppressions) {
      String code = one.aim().code();
      if (one.wasRefused()) {
        remarks.add(refused(one));
      } else if (one.counts() && !one.hasMet() && !silent.contains(code) && !isOfData(code)) {
        remarks.add(idle(one));
      }
    }
    return remarks;
  }

  /** Whether findings of a code come from reading data, which not every command does. */
  private static boolean isOfData(String code) {
    return code.startsWith("CLT") && Rules.ALL.stream().noneMatch(one -> one.code().equals(code));
  }

  private static Finding gone(long count) {
    String findings = count == 1 ? "1 finding" : count + " findings";
    return new Finding(
            Item.CODE,
            Severity.INFO,
            Span.startOf(Baseline.FILE),
            findings + " of `" + Baseline.FILE + "` " + (count == 1 ? "is" : "are") + " gone")
        .help("write it anew, so that they cannot come back: `clientele check --write-baseline`");
  }

  private static Finding refused(Suppression one) {
    return one.item()
        .finding("code", "the suppression of " + one.aim().words() + " is aimed at an error")
        .help("mend the error: errors cannot be suppressed");
  }

  private static Finding idle(Suppression one) {
    return one.item()
        .finding("code", "the suppression of " + one.aim().words() + " suppresses nothing")
        .as(Severity.INFO)
        .help("take it out, or aim it at what it was meant for");
  }
}
