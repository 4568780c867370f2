package io.clientele.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The course one case takes, in minutes from its beginning. */
final class Course {
  /** No silence inside a case is longer, so that no case seems to have ended before it did. */
  private static final double LONGEST_SILENCE_DAYS = 20;

  private static final double SPREAD = 0.5;
  private static final int MINUTES_A_DAY = 1_440;

  /** One thing that happens. */
  record Step(String activity, long minute, String channel, Way way, String outcome) {}

  private final Chance chance;
  private final List<Step> steps = new ArrayList<>();
  private final Set<String> stages = new LinkedHashSet<>();
  private Mood mood = Mood.PLEASED;
  private long minute;

  Course(Chance chance) {
    this.chance = chance;
  }

  Course enter(String stage) {
    stages.add(stage);
    return this;
  }

  Course step(String activity, double medianDays, String channel, Way way) {
    return step(activity, medianDays, channel, way, "");
  }

  Course step(String activity, double medianDays, String channel, Way way, String outcome) {
    double days = Math.min(LONGEST_SILENCE_DAYS, chance.around(medianDays, SPREAD));
    minute += steps.isEmpty() ? 0 : 1 + (long) (days * MINUTES_A_DAY);
    steps.add(new Step(activity, minute, channel, way, outcome));
    return this;
  }

  Course leaves(Mood left) {
    mood = left;
    return this;
  }

  /** The worse of what was and this. */
  Course wearies() {
    mood = mood.gravity() < Mood.WEARY.gravity() ? Mood.WEARY : mood;
    return this;
  }

  List<Step> steps() {
    return steps;
  }

  Set<String> stages() {
    return stages;
  }

  Mood mood() {
    return mood;
  }

  long minutes() {
    return minute;
  }
}
