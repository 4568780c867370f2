package io.clientele.view.pages;

import io.clientele.check.result.Reading;
import io.clientele.view.Estimate;
import io.clientele.view.Numbers;
import io.clientele.view.Panels;
import io.clientele.view.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a measure runs over time: one picture with the units of each subject, and one for all
 * subjects that have no units.
 *
 * @param shown the readings in these pictures
 */
record Courses(List<Panels> panels, Set<Reading> shown) {
  private static final int UNITS = 24;

  /** One subject in one unit, with its periods. */
  private record Course(String subject, String unit, List<Reading> readings) {}

  static Courses of(Report report, String measure) {
    SortedMap<String, List<Course>> bySubject = new TreeMap<>();
    for (Course course : all(report, measure)) {
      bySubject.computeIfAbsent(course.subject(), s -> new ArrayList<>()).add(course);
    }
    List<Panels> panels = new ArrayList<>();
    List<Course> alone = new ArrayList<>();
    for (List<Course> courses : bySubject.values()) {
      if (courses.size() == 1) {
        alone.addAll(courses);
      } else {
        panels.add(units(report, measure, courses));
      }
    }
    if (!alone.isEmpty()) {
      panels.add(subjects(report, measure, alone));
    }
    Set<Reading> shown = new HashSet<>();
    bySubject.values().stream()
        .flatMap(List::stream)
        .forEach(course -> shown.addAll(course.readings()));
    return new Courses(panels, shown);
  }

  /** Those with more than one period, at most so many units of each subject. */
  private static List<Course> all(Report report, String measure) {
    SortedMap<String, SortedMap<String, List<Reading>>> found = new TreeMap<>();
    for (Reading reading : report.readings(measure)) {
      if (!Report.whole(reading) && reading.channel().isEmpty()) {
        found
            .computeIfAbsent(Report.subject(reading), s -> new TreeMap<>())
            .computeIfAbsent(reading.orgUnit(), s -> new ArrayList<>())
            .add(reading);
      }
    }
    return found.entrySet().stream()
        .flatMap(
            subject ->
                subject.getValue().entrySet().stream()
                    .filter(unit -> unit.getValue().size() > 1)
                    .limit(UNITS)
                    .map(unit -> new Course(subject.getKey(), unit.getKey(), unit.getValue())))
        .toList();
  }

  private static Panels units(Report report, String measure, List<Course> courses) {
    String subject = courses.get(0).subject();
    OptionalDouble centre = centre(report, measure, subject);
    String of = subject.isEmpty() ? "" : " of " + MeasurePage.subject(report, subject);
    return new Panels(
        MeasurePage.name(measure) + of + " by unit",
        unit(courses),
        courses.stream()
            .map(c -> panel(report, c, c.unit().isEmpty() ? "All units" : c.unit(), centre))
            .toList());
  }

  private static Panels subjects(Report report, String measure, List<Course> courses) {
    return new Panels(
        MeasurePage.name(measure) + " over time",
        unit(courses),
        courses.stream()
            .map(c -> panel(report, c, label(report, c), centre(report, measure, c.subject())))
            .toList());
  }

  private static String label(Report report, Course course) {
    return course.subject().isEmpty() ? "Everything" : report.title(course.subject());
  }

  private static String unit(List<Course> courses) {
    return courses.get(0).readings().get(0).unit();
  }

  /** A count over all periods says nothing about one period. */
  private static OptionalDouble centre(Report report, String measure, String subject) {
    Estimate overall = report.estimate(Report.Key.of(measure, subject));
    return Numbers.isCount(overall.unit()) ? OptionalDouble.empty() : overall.value();
  }

  private static Panels.Panel panel(
      Report report, Course course, String name, OptionalDouble centre) {
    List<Panels.Dot> dots =
        course.readings().stream()
            .sorted(Comparator.comparing(Reading::period))
            .map(reading -> new Panels.Dot(reading.period(), report.estimate(reading)))
            .toList();
    return new Panels.Panel(name, dots, centre);
  }
}
