package io.clientele.check.result;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Segments beside what was declared of them, and beside themselves some months before.
 *
 * @param moves from which segment to which, by both
 * @param drifts by segment and field, of all customers where the segment is empty
 * @param traits of personas, by persona
 * @param proposals what the data would make segments of, by method
 */
public record SegmentsResult(
    List<Size> sizes,
    List<Coverage> coverages,
    List<Move> moves,
    List<Drift> drifts,
    List<Trait> traits,
    List<Proposal> proposals) {
  /** Nothing was measured. */
  public static final SegmentsResult NONE =
      new SegmentsResult(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public SegmentsResult {
    sizes = List.copyOf(sizes);
    coverages = List.copyOf(coverages);
    moves = List.copyOf(moves);
    drifts = List.copyOf(drifts);
    traits = List.copyOf(traits);
    proposals = List.copyOf(proposals);
  }

  /** The members of a segment beside the declared size, of all customers of their kind. */
  public record Size(
      String segmentId,
      String entity,
      String declared,
      long members,
      long customers,
      String verdict) {}

  /** How many customers of a kind are in one segment, in none, in several. */
  public record Coverage(
      String entity, long customers, long matched, long unmatched, long several) {}

  /**
   * Customers who came from one segment to another.
   *
   * @param from a segment, {@code none}, or {@code new} for those who were not known then
   * @param to a segment or {@code none}
   * @param of how many were there before
   * @param moved those who were not in the new segment before
   */
  public record Move(
      LocalDate since,
      LocalDate until,
      String from,
      String to,
      long customers,
      long of,
      double share,
      double low,
      double high,
      long moved) {}

  /** How far customers are others than before in one field, with the part that shifted most. */
  public record Drift(
      String segmentId,
      String field,
      LocalDate since,
      double stability,
      String verdict,
      String level,
      double before,
      double now,
      long customers) {}

  /**
   * What a persona says of itself, held against its segment.
   *
   * @param test what the share is of: {@code within}, {@code with it} or {@code below}
   * @param others the same share of the other customers
   */
  public record Trait(
      String personaId,
      String attribute,
      String declared,
      String field,
      String test,
      String measured,
      OptionalDouble share,
      OptionalDouble low,
      OptionalDouble high,
      long n,
      OptionalDouble others,
      String verdict) {}

  /**
   * A group of customers that nobody declared.
   *
   * @param rule a condition that nearly makes it; empty where none was found
   * @param agreement how nearly
   * @param nearest the declared segment that shares most
   */
  public record Proposal(
      String method,
      String name,
      long members,
      double share,
      String rule,
      OptionalDouble agreement,
      OptionalDouble silhouette,
      OptionalDouble stability,
      String nearest,
      OptionalDouble shared,
      String verdict) {}
}
