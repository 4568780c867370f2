package io.clientele.check.result;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What the cases of one journey do, whatever was declared of it. The lists are cut to the most
 * frequent entries; the counts are of all.
 *
 * @param variants how many different ways through it there are
 * @param arcs how many different pairs of activities follow each other
 * @param followed how often any of them does
 */
public record ProcessResult(
    String journeyId,
    long cases,
    long events,
    long activities,
    long variants,
    long arcs,
    long followed,
    List<Arc> follows,
    List<Way> ways,
    List<Shared> shared,
    List<Rework> rework,
    List<Change> changes) {
  /**
   * One activity right after another, with the days between them. Where a case begins or ends, one
   * of the activities is empty, and there are no days. The stages are empty for activities that no
   * touchpoint claims.
   */
  public record Arc(
      String activity,
      String nextActivity,
      long times,
      OptionalDouble meanDays,
      OptionalDouble medianDays,
      OptionalDouble spreadDays,
      String stageId,
      String nextStageId) {}

  /** One way through: its activities in their order, its share of all cases, and of all so far. */
  public record Way(int rank, String path, long cases, double share, double covered) {}

  /**
   * How many cases of a group take one of the most frequent ways.
   *
   * @param dimension {@code conformance}, {@code segment}, {@code channel} or {@code period}
   * @param name the group: a segment's id, a channel, a month, or how the declared order was kept
   * @param rank of the way among all cases
   * @param of all cases of the group
   * @param share of the group's cases
   */
  public record Shared(
      String dimension, String name, int rank, long cases, long of, double share) {}

  /**
   * What is done again in a case.
   *
   * @param kind {@code self-loop} (at once) or {@code return} (later)
   */
  public record Rework(String activity, String kind, long times, long cases, double share) {}

  /** Steps that follow each other in different channels. */
  public record Change(
      String from, String to, long times, OptionalDouble meanDays, OptionalDouble medianDays) {}

  public ProcessResult {
    follows = List.copyOf(follows);
    ways = List.copyOf(ways);
    shared = List.copyOf(shared);
    rework = List.copyOf(rework);
    changes = List.copyOf(changes);
  }
}
