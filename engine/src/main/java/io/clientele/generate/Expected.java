package io.clientele.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * What the rates given to chance bring about in onboarding cases on average, counted through every
 * way that a case can take rather than drawn.
 *
 * @param switchRate of two contacts that follow each other, how often the second is in another
 *     channel
 * @param satisfied how often an answer to the question of satisfaction is one of the two best,
 *     where quality does not drift
 * @param recommending promoters less detractors of the answers about cases, between -1 and 1, where
 *     quality does not drift
 */
public record Expected(double switchRate, double satisfied, double recommending) {
  /** Of a population with structure, or of the control population without. */
  public static Expected of(boolean structured) {
    return new Tally(structured).expected();
  }

  /** One way as far as it has gone: the channels of its contacts, and how it is left. */
  private record Way(double chance, List<String> channels, boolean heard, boolean weary) {
    Way with(double likely, String... more) {
      List<String> all = new ArrayList<>(channels);
      all.addAll(List.of(more));
      return new Way(chance * likely, all, heard, weary);
    }

    Way heard(boolean now) {
      return new Way(chance, channels, now, weary);
    }

    Way wearies(boolean now) {
      return new Way(chance, channels, heard, weary || now);
    }
  }

  /** Sums over all ways. */
  private static final class Tally {
    private final boolean structured;
    private double pairs;
    private double switches;
    private double answers;
    private double satisfied;
    private double asked;
    private double recommending;

    Tally(boolean structured) {
      this.structured = structured;
    }

    Expected expected() {
      for (int entry = 0; entry < Onboarding.ENTRIES.length; entry++) {
        boolean web = entry == 0;
        Steps steps = new Steps(web ? "video" : "branch", web ? "web" : "branch", web);
        String first = Onboarding.CHANNELS.get(entry);
        Way begun = new Way(Onboarding.ENTRIES[entry], List.of(), false, false);
        needs(begun.with(1, first, steps.meeting), steps);
      }
      return new Expected(switches / pairs, satisfied / answers, recommending / asked);
    }

    /** In which channels an entry goes on. */
    private record Steps(String meeting, String own, boolean web) {}

    private void needs(Way way, Steps steps) {
      Way staying = leave(way, 1);
      boolean passing = structured && steps.web;
      double passed = passing ? Onboarding.PASSED_OVER_BY_WEB : 0;
      if (passed > 0) {
        design(staying.with(passed), steps);
      }
      design(staying.with(1 - passed, steps.meeting).heard(true), steps);
    }

    private void design(Way way, Steps steps) {
      Way staying = leave(way, 2).with(1, steps.meeting);
      double again =
          way.heard || !structured ? OnboardingSteps.REVISED : OnboardingSteps.REVISED_UNHEARD;
      for (int rounds = 0; rounds <= OnboardingSteps.MOST_ROUNDS; rounds++) {
        boolean last = rounds == OnboardingSteps.MOST_ROUNDS;
        Way ended = staying.with(last ? 1 : 1 - again, steps.own);
        implementation(ended.wearies(structured && rounds > 1), steps);
        staying = staying.with(again, "e-mail");
      }
    }

    private void implementation(Way way, Steps steps) {
      Way staying = leave(way, 3).with(1, steps.own);
      double fails = OnboardingSteps.TRANSFER_FAILS;
      review(staying.with(1 - fails), steps);
      review(staying.with(fails).wearies(structured), steps);
    }

    private void review(Way way, Steps steps) {
      Way whole = leave(way, 4).with(1, "e-mail", steps.meeting);
      count(whole, whole.weary ? Mood.WEARY : Mood.PLEASED, Surveys.AFTER_ONBOARDING);
    }

    /** Counts those who leave before a stage; the others go on. */
    private Way leave(Way way, int stage) {
      double drop = Onboarding.STAGES.get(stage).drop();
      Shares leaving = structured ? Surveys.AFTER_LEAVING : Surveys.AFTER_ONBOARDING;
      count(way.with(drop), Mood.LET_DOWN, leaving);
      return way.with(1 - drop);
    }

    private void count(Way way, Mood left, Shares shares) {
      for (int n = 1; n < way.channels.size(); n++) {
        pairs += way.chance;
        boolean same = way.channels.get(n).equals(way.channels.get(n - 1));
        switches += same ? 0 : way.chance;
      }
      double early = way.chance * Surveys.AFTER_CONSULTATION;
      double late = way.chance * shares.of(Metric.CSAT);
      answers += early + late;
      satisfied += early * glad(Mood.PLEASED) + late * glad(left);
      double said = way.chance * shares.of(Metric.RECOMMENDATION);
      asked += said;
      recommending += said * net(left);
    }

    private double glad(Mood mood) {
      return structured ? mood.share(Metric.CSAT, 4, 5) : Mood.mixed(Metric.CSAT, 4, 5);
    }

    private double net(Mood mood) {
      Metric metric = Metric.RECOMMENDATION;
      return structured
          ? mood.share(metric, 9, 10) - mood.share(metric, 0, 6)
          : Mood.mixed(metric, 9, 10) - Mood.mixed(metric, 0, 6);
    }
  }
}
