package io.clientele.view.pages;

import io.clientele.check.result.SegmentsResult;
import io.clientele.check.result.SegmentsResult.Move;
import io.clientele.model.Segment;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.Table;
import io.clientele.view.Tile;
import io.clientele.view.Tone;
import io.clientele.view.Verdict;
import io.clientele.view.Words;
import java.util.List;
import java.util.function.Predicate;

/**
 * How a segment is today beside three months before.
 *
 * @param tiles then, stayed, left, joined and now; none where nothing is known of then
 * @param partners from where and to where customers moved
 * @param drift in what the members are others than before
 * @param steady how many other fields were looked at and show no more than chance
 */
public record Moves(List<Tile> tiles, Table partners, Table drift, long steady) {
  static Moves of(Report report, Segment segment) {
    SegmentsResult results = report.results().segments();
    List<SegmentsResult.Drift> drifts =
        results.drifts().stream()
            .filter(drift -> drift.segmentId().equalsIgnoreCase(segment.id()))
            .toList();
    return new Moves(
        tiles(results.moves(), segment.id()),
        partners(report, segment.id()),
        drift(drifts),
        drifts.stream().filter(drift -> drift.verdict().equals("none")).count());
  }

  private static List<Tile> tiles(List<Move> moves, String id) {
    List<Move> from = moves.stream().filter(move -> move.from().equalsIgnoreCase(id)).toList();
    List<Move> to = moves.stream().filter(move -> move.to().equalsIgnoreCase(id)).toList();
    if (from.isEmpty() && to.isEmpty()) {
      return List.of();
    }
    long before = from.stream().mapToLong(Move::of).max().orElse(0);
    long stayed = sum(from, move -> move.to().equalsIgnoreCase(id));
    long joined = to.stream().mapToLong(Move::moved).sum();
    String since = (from.isEmpty() ? to : from).get(0).since().toString();
    return List.of(
        tile("Members before", before, "on " + since + ", of whom an event is known"),
        tile("Stayed", stayed, share(stayed, before)),
        tile("Left", before - stayed, share(before - stayed, before)),
        tile("Joined", joined, "since then"),
        tile("Members now", stayed + joined, "of whom an event is known"));
  }

  private static long sum(List<Move> moves, Predicate<Move> which) {
    return moves.stream().filter(which).mapToLong(Move::customers).sum();
  }

  private static String share(long part, long whole) {
    return whole == 0 ? "" : Numbers.percent((double) part / whole) + " of them";
  }

  private static Tile tile(String label, long figure, String detail) {
    return new Tile(label, Numbers.count(figure), detail, Tone.QUIET);
  }

  private static Table partners(Report report, String id) {
    return new Table(
        List.of(
            Table.text("From"),
            Table.text("To"),
            Table.number("Customers"),
            Table.number("Share of those before"),
            Table.number("95 % interval"),
            Table.number("Not there before")),
        report.results().segments().moves().stream()
            .filter(move -> move.from().equalsIgnoreCase(id) != move.to().equalsIgnoreCase(id))
            .map(
                move ->
                    List.of(
                        segment(report, move.from()),
                        segment(report, move.to()),
                        Table.cell(Numbers.count(move.customers()), move.customers()),
                        Table.cell(Numbers.percent(move.share()), move.share()),
                        Table.cell(Numbers.range(move.low(), move.high(), "share"), move.low()),
                        Table.cell(Numbers.count(move.moved()), move.moved())))
            .toList());
  }

  private static Table.Cell segment(Report report, String id) {
    return switch (id) {
      case "none" -> Table.cell("no segment");
      case "new" -> Table.cell("not known before");
      default -> Table.cell(report.title(id), id);
    };
  }

  private static Table drift(List<SegmentsResult.Drift> drifts) {
    return new Table(
        List.of(
            Table.text("What"),
            Table.text("Shift"),
            Table.number("Stability index"),
            Table.text("Shifted most"),
            Table.number("Before"),
            Table.number("Now")),
        drifts.stream()
            .filter(drift -> !drift.verdict().equals("none"))
            .map(
                drift ->
                    List.of(
                        Table.cell(Words.title(drift.field())),
                        marked(drift.verdict()),
                        Table.cell(Numbers.bare(drift.stability(), ""), drift.stability()),
                        Table.cell(drift.level()),
                        Table.cell(Numbers.percent(drift.before()), drift.before()),
                        Table.cell(Numbers.percent(drift.now()), drift.now())))
            .toList());
  }

  /** A verdict with its sign. */
  static Table.Cell marked(String verdict) {
    Verdict judged = Verdict.of(verdict);
    return Table.cell(judged.tone().mark() + " " + judged.word());
  }
}
