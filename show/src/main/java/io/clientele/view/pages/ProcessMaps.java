package io.clientele.view.pages;

import io.clientele.check.result.ProcessResult;
import io.clientele.view.ProcessMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses what a process map shows: the most frequent activities, the most frequent arc into and
 * out of each of them, and other arcs by their frequency while there is room.
 */
final class ProcessMaps {
  /** More activities or arcs than these are a knot that nobody reads. */
  static final int ACTIVITIES = 16;

  static final int ARCS = 26;

  private static final Comparator<ProcessMap.Activity> OFTEN =
      Comparator.comparingLong((ProcessMap.Activity activity) -> -activity.times())
          .thenComparing(ProcessMap.Activity::name);

  private ProcessMaps() {}

  static ProcessMap of(String title, ProcessResult process) {
    List<ProcessMap.Activity> activities =
        activities(process).stream().sorted(OFTEN).limit(ACTIVITIES).toList();
    Set<String> names = new HashSet<>();
    activities.forEach(activity -> names.add(activity.name()));
    List<ProcessResult.Arc> between =
        process.follows().stream()
            .filter(arc -> names.contains(arc.activity()) && names.contains(arc.nextActivity()))
            .toList();
    return new ProcessMap(
        title,
        activities,
        chosen(between).stream().map(ProcessMaps::arc).toList(),
        process.arcs(),
        process.followed());
  }

  private static ProcessMap.Arc arc(ProcessResult.Arc arc) {
    return new ProcessMap.Arc(
        arc.activity(), arc.nextActivity(), arc.times(), arc.medianDays(), arc.meanDays());
  }

  /** How often each activity happens: as often as something, or nothing, comes before it. */
  private static List<ProcessMap.Activity> activities(ProcessResult process) {
    Map<String, long[]> counts = new LinkedHashMap<>();
    for (ProcessResult.Arc arc : process.follows()) {
      if (!arc.nextActivity().isEmpty()) {
        long[] count = counts.computeIfAbsent(arc.nextActivity(), name -> new long[3]);
        count[0] += arc.times();
        count[1] += arc.activity().isEmpty() ? arc.times() : 0;
      } else {
        counts.computeIfAbsent(arc.activity(), name -> new long[3])[2] += arc.times();
      }
    }
    List<ProcessMap.Activity> activities = new ArrayList<>();
    counts.forEach((name, n) -> activities.add(new ProcessMap.Activity(name, n[0], n[1], n[2])));
    return activities;
  }

  /** Arcs come the most frequent first, and stay in that order. */
  private static List<ProcessResult.Arc> chosen(List<ProcessResult.Arc> arcs) {
    Set<ProcessResult.Arc> kept = new HashSet<>();
    Set<String> left = new HashSet<>();
    Set<String> reached = new HashSet<>();
    for (ProcessResult.Arc arc : arcs) {
      boolean loops = arc.activity().equals(arc.nextActivity());
      boolean leaves = !loops && left.add(arc.activity());
      boolean reaches = !loops && reached.add(arc.nextActivity());
      if (leaves || reaches) {
        kept.add(arc);
      }
    }
    arcs.stream()
        .filter(arc -> !kept.contains(arc))
        .limit(Math.max(0, ARCS - kept.size()))
        .toList()
        .forEach(kept::add);
    return arcs.stream().filter(kept::contains).toList();
  }
}
