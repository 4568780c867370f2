package io.clientele.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Asks customers after their cases and once a year; what they answer depends on what happened. */
final class Surveys {
  static final double AFTER_CONSULTATION = 0.40;
  private static final double ONCE_A_YEAR = 0.45;

  static final Shares AFTER_ONBOARDING = new Shares(0.50, 0.30, 0.25);

  /** Those who left early answer less. */
  static final Shares AFTER_LEAVING = new Shares(0.30, 0.20, 0.08);

  private static final Shares AFTER_SERVICE = new Shares(0.30, 0.25, 0.04);
  private static final int DRIFT_MONTHS = 5;
  private static final int REMEMBERED_DAYS = 120;

  /** Somebody who may answer, with the mood that the past left them in. */
  private record Asked(String key, String caseId, String unit, LocalDateTime after, Mood mood) {}

  private record Answer(Asked asked, LocalDateTime at, int score, String comment) {}

  private final Recipe recipe;
  private final Rosters rosters;
  private final LocalDateTime end;
  private final Map<Metric, List<Answer>> answers = new EnumMap<>(Metric.class);
  private final Map<Integer, Case> worst = new HashMap<>();

  private Surveys(Recipe recipe, Rosters rosters) {
    this.recipe = recipe;
    this.rosters = rosters;
    this.end = recipe.until().atTime(20, 0);
  }

  static Surveys of(Census census, Rosters rosters, List<Case> onboarding, List<Case> service) {
    Surveys surveys = new Surveys(census.recipe(), rosters);
    long seed = census.recipe().seed();
    for (Case of : onboarding) {
      surveys.afterOnboarding(of, Chance.of(seed, "onboarding surveys", of.person().number()));
    }
    int number = 0;
    for (Case of : service) {
      number++;
      surveys.afterService(of, Chance.of(seed, "service surveys", number));
    }
    for (Person person : census.people()) {
      surveys.onceAYear(person, Chance.of(seed, "yearly survey", person.number()));
    }
    surveys.answers.values().forEach(list -> list.sort(Comparator.comparing(Answer::at)));
    return surveys;
  }

  /** The day from which one branch no longer serves as it did. */
  static LocalDate driftOnset(LocalDate until) {
    return until.plusDays(1).minusMonths(DRIFT_MONTHS);
  }

  byte[] csv(Metric metric) {
    Csv csv =
        Csv.of(
            "id",
            "customer_no",
            "case_id",
            "metric",
            "score",
            "at",
            "channel",
            "branch",
            "comment");
    int number = 0;
    for (Answer answer : answers.getOrDefault(metric, List.of())) {
      number++;
      csv.row(
          String.format(Locale.ROOT, "%s-%05d", metric.id(), number),
          answer.asked().key(),
          answer.asked().caseId(),
          metric.id(),
          Integer.toString(answer.score()),
          Happenings.TIME.format(answer.at()),
          "e-mail",
          answer.asked().unit(),
          answer.comment());
    }
    return csv.bytes();
  }

  private void afterOnboarding(Case of, Chance chance) {
    List<Course.Step> steps = of.course().steps();
    LocalDateTime met = of.at(steps.get(Math.min(1, steps.size() - 1)));
    if (chance.happens(AFTER_CONSULTATION)) {
      answer(Metric.CSAT, asked(of, met, Mood.PLEASED, chance), chance);
    }
    remember(of);
    boolean left = of.course().mood().equals(Mood.LET_DOWN);
    afterEnd(of, left ? AFTER_LEAVING : AFTER_ONBOARDING, chance);
  }

  private void afterService(Case of, Chance chance) {
    remember(of);
    afterEnd(of, AFTER_SERVICE, chance);
  }

  private void onceAYear(Person person, Chance chance) {
    boolean adult = person.ageOn(recipe.until()) >= 18;
    if (rosters.crmKey(person).isEmpty() || !adult || !chance.happens(ONCE_A_YEAR)) {
      return;
    }
    LocalDateTime day = recipe.until().minusDays(4 + chance.below(360)).atTime(9, 0);
    Case past = worst.get(person.number());
    Mood left = past == null || forgotten(past, day) ? Mood.PLEASED : past.course().mood();
    String unit = person.standing().branch();
    String key = rosters.crmKey(person).orElseThrow();
    Mood mood = mood(unit, left, day, chance);
    answer(Metric.RECOMMENDATION, new Asked(key, "", unit, day, mood), chance);
  }

  private static boolean forgotten(Case past, LocalDateTime day) {
    return past.end().isAfter(day) || past.end().plusDays(REMEMBERED_DAYS).isBefore(day);
  }

  private void remember(Case of) {
    worst.merge(
        of.person().number(),
        of,
        (a, b) -> b.course().mood().gravity() > a.course().mood().gravity() ? b : a);
  }

  private void afterEnd(Case of, Shares shares, Chance chance) {
    if (of.open() || rosters.crmKey(of.person()).isEmpty()) {
      return;
    }
    Asked asked = asked(of, of.end(), of.course().mood(), chance);
    for (Metric metric : Metric.values()) {
      if (chance.happens(shares.of(metric))) {
        answer(metric, asked, chance);
      }
    }
  }

  private Asked asked(Case of, LocalDateTime after, Mood left, Chance chance) {
    String key = rosters.crmKey(of.person()).orElse("");
    return new Asked(key, of.id(), of.unit(), after, mood(of.unit(), left, after, chance));
  }

  private Mood mood(String unit, Mood left, LocalDateTime at, Chance chance) {
    if (!recipe.structured()) {
      return Mood.withoutCause(chance);
    }
    boolean drifted =
        Branches.DRIFTING.equals(unit) && !at.toLocalDate().isBefore(driftOnset(recipe.until()));
    boolean spared = !drifted || left.gravity() >= Mood.NEGLECTED.gravity();
    return spared || isRecovered(at.toLocalDate(), chance) ? left : Mood.NEGLECTED;
  }

  /** Where no recovery is asked for, nothing is drawn for it. */
  private boolean isRecovered(LocalDate day, Chance chance) {
    return recipe
        .recovery()
        .filter(back -> !day.isBefore(back.from()) && chance.happens(back.share()))
        .isPresent();
  }

  private void answer(Metric metric, Asked asked, Chance chance) {
    LocalDateTime at = asked.after().plusMinutes(60 + chance.below(4 * 1_440));
    int score = asked.mood().score(metric, chance);
    String comment = Comments.of(asked.mood(), score >= metric.high(), chance);
    if (!at.isAfter(end)) {
      answers
          .computeIfAbsent(metric, unused -> new ArrayList<>())
          .add(new Answer(asked, at, score, comment));
    }
  }
}
