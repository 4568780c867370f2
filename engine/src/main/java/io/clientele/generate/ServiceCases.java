package io.clientele.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Cases of the service journey: requests, questions back, answers, and now and then a complaint.
 */
final class ServiceCases {
  /** The share of requests that never get an answer. */
  static final double UNANSWERED = 0.06;

  /** The chance of each further question back. */
  static final double ASKED_BACK = 0.28;

  /** The share of first answers that do not settle the matter. */
  static final double WRONG_ANSWER = 0.10;

  private static final double OPEN_SHARE = 0.012;
  private static final double COMPLAINT = 0.35;
  private static final double FOLLOW_UP = 0.25;
  private static final double[] CHANNEL_USE = {0.50, 0.25, 0.15, 0.10};
  private static final List<String> CHANNELS = List.of("app", "phone", "e-mail", "branch");
  private static final List<String> TEAMS =
      List.of("Service North", "Service South", "Digital Desk");

  private final Census census;
  private final Calendar calendar;
  private final List<Case> cases = new ArrayList<>();

  private ServiceCases(Census census) {
    this.census = census;
    this.calendar = new Calendar(census.recipe().until(), 12, 16);
  }

  static List<Case> of(Census census, Rosters rosters) {
    ServiceCases service = new ServiceCases(census);
    for (Person person : census.people()) {
      Optional<String> key = rosters.webKey(person);
      Chance chance = Chance.of(census.recipe().seed(), "service", person.number());
      int requests = (int) chance.around(2.8, 0.7);
      for (int i = 0; key.isPresent() && i < requests; i++) {
        service.add(person, key.get(), chance);
      }
    }
    return service.cases;
  }

  private void add(Person person, String key, Chance chance) {
    String id = String.format(Locale.ROOT, "T-%06d", cases.size() + 1);
    String team = chance.pick(TEAMS);
    boolean open = chance.happens(OPEN_SHARE);
    Course course = course(chance);
    if (!open) {
      cases.add(
          new Case(id, person, key, course, calendar.start(course.minutes(), chance), team, false));
    } else if (census.recipe().has(Part.OPEN_CASES) && course.minutes() > 1) {
      cases.add(
          new Case(
              id, person, key, course, calendar.lateStart(course.minutes(), chance), team, true));
    }
  }

  private Course course(Chance chance) {
    Course course = new Course(chance);
    String channel = CHANNELS.get(chance.weighted(CHANNEL_USE));
    course.enter("request").step("request received", 0, channel, Way.INBOUND);
    course.enter("handling").step("request assigned", 0.1, "back office", Way.INTERNAL);
    int questions = 0;
    while (questions < 4 && chance.happens(ASKED_BACK)) {
      course.step("information asked", 0.4, channel, Way.OUTBOUND);
      course.step("information given", 0.6, channel, Way.INBOUND);
      questions++;
    }
    if (questions > 1) {
      wearies(course);
    }
    if (chance.happens(UNANSWERED)) {
      return complained(leaves(course), chance);
    }
    answered(course, channel, chance);
    return course;
  }

  private void answered(Course course, String channel, Chance chance) {
    boolean wrong = chance.happens(WRONG_ANSWER);
    course.enter("answer");
    course.step("answer given", 0.5, channel, Way.OUTBOUND, wrong ? "failure" : "success");
    if (wrong) {
      leaves(course);
      course.step("request received", 1.2, "phone", Way.INBOUND);
      course.step("request assigned", 0.1, "back office", Way.INTERNAL);
      course.step("answer given", 0.6, "phone", Way.OUTBOUND, "success");
      complained(course, chance);
    }
    course.step("request closed", 0.2, "back office", Way.INTERNAL, "success");
    if (course.mood().gravity() > 0 && chance.happens(FOLLOW_UP)) {
      course.enter("follow-up").step("follow-up call made", 2, "phone", Way.OUTBOUND);
    }
  }

  private static Course complained(Course course, Chance chance) {
    return chance.happens(COMPLAINT)
        ? course.step("complaint raised", 1.5, "phone", Way.INBOUND)
        : course;
  }

  private Course leaves(Course course) {
    return census.recipe().structured() ? course.leaves(Mood.LET_DOWN) : course;
  }

  private void wearies(Course course) {
    if (census.recipe().structured()) {
      course.wearies();
    }
  }
}
