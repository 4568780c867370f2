package io.clientele.ledger;

import io.clientele.check.result.LayerPoint;
import io.clientele.check.result.LayerResult;
import io.clientele.check.result.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** The rows of what happened before, to and from the records that carry them. */
final class History {
  private History() {}

  static Object[] values(Reading it) {
    return new Object[] {
      it.asOf().toString(),
      it.measure(),
      it.segmentId(),
      it.journeyId(),
      it.stageId(),
      it.channel(),
      it.orgUnit(),
      it.period(),
      it.definition(),
      it.value(),
      it.low(),
      it.high(),
      it.n(),
      it.unit()
    };
  }

  static Reading reading(ResultSet row) throws SQLException {
    return new Reading(
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        number(row, 10),
        number(row, 11),
        number(row, 12),
        row.getLong(13),
        row.getString(14),
        row.getString(9),
        LocalDate.parse(row.getString(1)));
  }

  /** SQLite keeps what is no number as nothing. */
  private static double number(ResultSet row, int column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? Double.NaN : value;
  }

  static Decision decision(ResultSet row) throws SQLException {
    return new Decision(
        new RecordKey(row.getString(1), row.getString(2)),
        new RecordKey(row.getString(3), row.getString(4)),
        Decision.Verdict.valueOf(row.getString(5)),
        row.getString(6),
        row.getString(7),
        LocalDate.parse(row.getString(8)));
  }

  static Object[] values(Run it) {
    return new Object[] {
      it.asOf().toString(), it.version(), it.records(), it.parties(), it.events()
    };
  }

  static Run run(ResultSet row) throws SQLException {
    return new Run(
        LocalDate.parse(row.getString(1)),
        row.getString(2),
        row.getLong(3),
        row.getLong(4),
        row.getLong(5));
  }

  static Object[] values(Assessment it) {
    return new Object[] {
      it.id(), it.element(), it.self(), it.target(), it.rater(), it.date().toString(), it.reason()
    };
  }

  static Assessment assessment(ResultSet row) throws SQLException {
    return new Assessment(
        row.getString(1),
        row.getString(2),
        row.getInt(3),
        row.getInt(4),
        row.getString(5),
        LocalDate.parse(row.getString(6)),
        row.getString(7));
  }

  static Object[] values(LoopReading it) {
    return new Object[] {
      it.loopId(),
      it.pointId(),
      it.phase(),
      it.round(),
      it.definition(),
      it.sample(),
      it.from().toString(),
      it.to().toString(),
      it.value(),
      it.low(),
      it.high(),
      it.n(),
      it.data(),
      it.takenOn().toString()
    };
  }

  static LoopReading loopReading(ResultSet row) throws SQLException {
    return new LoopReading(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getInt(4),
        row.getString(5),
        row.getString(6),
        LocalDate.parse(row.getString(7)),
        LocalDate.parse(row.getString(8)),
        number(row, 9),
        number(row, 10),
        number(row, 11),
        row.getLong(12),
        row.getString(13),
        LocalDate.parse(row.getString(14)));
  }

  static Object[] values(LayerPoint it) {
    LayerResult stood = it.stood();
    return new Object[] {
      it.asOf().toString(),
      stood.layer(),
      stood.element(),
      stood.self(),
      stood.evidence(),
      stood.effective(),
      stood.coverage(),
      stood.verdict()
    };
  }

  static LayerPoint level(ResultSet row) throws SQLException {
    return new LayerPoint(
        LocalDate.parse(row.getString(1)),
        new LayerResult(
            row.getString(2),
            row.getString(3),
            row.getInt(4),
            row.getInt(5),
            row.getInt(6),
            row.getDouble(7),
            row.getString(8)));
  }
}
