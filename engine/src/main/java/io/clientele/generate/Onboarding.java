package io.clientele.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cases of the onboarding journey with set rates of leaving before each stage. */
final class Onboarding {
  /** The stages in order, each with the share of cases that leave before it. */
  static final List<Stage> STAGES =
      List.of(
          new Stage("discovery", 0),
          new Stage("needs-assessment", 0.10),
          new Stage("solution-design", 0.14),
          new Stage("implementation", 0.18),
          new Stage("review", 0.08));

  /** How cases begin: on the web, in a branch, by phone. */
  static final double[] ENTRIES = {0.36, 0.44, 0.20};

  /** The stage that cases from the web pass over, and how many of them do. */
  static final String PASSED_OVER = "needs-assessment";

  static final double PASSED_OVER_BY_WEB = 0.70;

  private static final double OPEN_SHARE = 0.05;
  static final List<String> CHANNELS = List.of("web", "branch", "phone");

  /** One stage and the share of cases that leave before it. */
  record Stage(String id, double drop) {}

  private final Census census;
  private final Calendar calendar;
  private final List<Case> cases = new ArrayList<>();

  private Onboarding(Census census) {
    this.census = census;
    this.calendar = new Calendar(census.recipe().until(), 15, 35);
  }

  static List<Case> of(Census census, Rosters rosters) {
    Onboarding onboarding = new Onboarding(census);
    for (Person person : census.people()) {
      Optional<String> key = rosters.crmKey(person);
      Chance chance = Chance.of(census.recipe().seed(), "onboarding", person.number());
      if (key.isPresent() && chance.happens(onboarding.interest(person))) {
        onboarding.add(person, key.get(), chance);
      }
    }
    return onboarding.cases;
  }

  private double interest(Person person) {
    if (person.ageOn(calendar.until()) < 18) {
      return 0;
    }
    int income = person.standing().income();
    return income >= 250_000 ? 0.80 : income >= 90_000 ? 0.45 : 0.18;
  }

  private void add(Person person, String key, Chance chance) {
    String id = String.format(Locale.ROOT, "W-%05d", cases.size() + 1);
    String unit = person.standing().branch();
    boolean open = chance.happens(OPEN_SHARE);
    Course course = course(chance);
    if (!open) {
      cases.add(
          new Case(id, person, key, course, calendar.start(course.minutes(), chance), unit, false));
    } else if (census.recipe().has(Part.OPEN_CASES) && course.minutes() > 1) {
      cases.add(
          new Case(
              id, person, key, course, calendar.lateStart(course.minutes(), chance), unit, true));
    }
  }

  private Course course(Chance chance) {
    boolean structured = census.recipe().structured();
    String entry = CHANNELS.get(chance.weighted(ENTRIES));
    OnboardingSteps steps = new OnboardingSteps(chance, entry, structured);
    for (Stage stage : STAGES) {
      if (chance.happens(stage.drop())) {
        return steps.left();
      }
      boolean fromWeb = structured && "web".equals(entry) && stage.id().equals(PASSED_OVER);
      if (!(fromWeb && chance.happens(PASSED_OVER_BY_WEB))) {
        steps.take(stage.id());
      }
    }
    return steps.course();
  }
}
