package io.clientele.data.results;

import io.clientele.check.result.DecidedResult;
import io.clientele.check.result.MilestoneResult;
import io.clientele.check.result.OfferResult;
import io.clientele.data.Engine;
import io.clientele.data.NamedStatements;
import io.clientele.data.Row;
import io.clientele.data.Sql;
import java.util.List;
import java.util.function.Function;

/** Reads who stands where in life, who may be told and offered what, and who decided. */
final class Milestones {
  private static final NamedStatements STATEMENTS =
      NamedStatements.beside(Milestones.class, "milestones.sql");

  private Milestones() {}

  static MilestoneResult of(Engine engine) {
    return new MilestoneResult(
        list(engine, "groups", Milestones::group),
        list(engine, "years", Milestones::year),
        list(engine, "funnel", r -> new MilestoneResult.Step(r.text(1), r.text(2), r.integer(3))),
        list(engine, "told", Milestones::told),
        list(engine, "refusals", Milestones::refusal),
        list(engine, "disparities", Milestones::disparity),
        list(engine, "reach", Milestones::reach));
  }

  static List<DecidedResult> decided(Engine engine) {
    return list(engine, "decided", Milestones::decided);
  }

  static List<OfferResult> offers(Engine engine, String partyId) {
    return engine.rows(
        Sql.of(STATEMENTS.named("offers"), partyId),
        r -> new OfferResult((int) r.integer(1), r.text(2), r.text(3), r.text(4)));
  }

  private static <T> List<T> list(Engine engine, String query, Function<Row, T> read) {
    return engine.rows(Sql.of(STATEMENTS.named(query)), read);
  }

  private static MilestoneResult.Group group(Row r) {
    return new MilestoneResult.Group(
        r.text(1), r.text(2), (int) r.integer(3), (int) r.integer(4), r.text(5));
  }

  private static MilestoneResult.Year year(Row r) {
    return new MilestoneResult.Year((int) r.integer(1), r.text(2), r.integer(3), r.integer(4));
  }

  private static MilestoneResult.Told told(Row r) {
    return new MilestoneResult.Told(r.text(1), r.text(2), r.integer(3), r.integer(4), r.integer(5));
  }

  private static MilestoneResult.Refusal refusal(Row r) {
    return new MilestoneResult.Refusal(r.text(1), r.text(2), r.text(3), r.integer(4));
  }

  private static MilestoneResult.Disparity disparity(Row r) {
    return new MilestoneResult.Disparity(
        r.text(1),
        r.text(2),
        r.text(3),
        r.integer(4),
        r.number(5),
        r.number(6),
        r.number(7),
        r.text(8),
        r.text(9));
  }

  private static MilestoneResult.Reach reach(Row r) {
    return new MilestoneResult.Reach(
        r.text(1), r.text(2), r.integer(3), r.integer(4), r.integer(5), r.integer(6), r.integer(7));
  }

  private static DecidedResult decided(Row r) {
    return new DecidedResult(
        r.text(1),
        r.text(2),
        r.text(3),
        r.text(4),
        r.text(5),
        r.integer(6),
        r.integer(7),
        r.text(8));
  }
}
