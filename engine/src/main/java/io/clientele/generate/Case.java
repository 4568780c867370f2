package io.clientele.generate;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One case of a journey: whose it is, how it went and when it began.
 *
 * @param key the customer as the source that holds the case knows them
 * @param unit the branch or team that handles it
 * @param open whether it was still under way on the last day
 */
record Case(
    String id,
    Person person,
    String key,
    Course course,
    LocalDateTime start,
    String unit,
    boolean open) {
  LocalDateTime at(Course.Step step) {
    return start.plusMinutes(step.minute());
  }

  LocalDateTime end() {
    return start.plusMinutes(course.minutes());
  }

  /** What had happened by a moment. */
  List<Course.Step> until(LocalDateTime moment) {
    return course.steps().stream().filter(step -> !at(step).isAfter(moment)).toList();
  }
}
