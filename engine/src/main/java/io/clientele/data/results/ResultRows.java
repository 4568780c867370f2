package io.clientele.data.results;

import io.clientele.check.result.BenchmarkResult;
import io.clientele.check.result.Conformance;
import io.clientele.check.result.CustomerResult;
import io.clientele.check.result.DesiredResult;
import io.clientele.check.result.Deviation;
import io.clientele.check.result.DriftResult;
import io.clientele.check.result.DriverResult;
import io.clientele.check.result.FrustrationResult;
import io.clientele.check.result.GateResult;
import io.clientele.check.result.IndicatorResult;
import io.clientele.check.result.LayerPoint;
import io.clientele.check.result.LayerResult;
import io.clientele.check.result.Loss;
import io.clientele.check.result.MeasureResult;
import io.clientele.check.result.PointResult;
import io.clientele.check.result.Reading;
import io.clientele.check.result.SharedEvents;
import io.clientele.check.result.SignalResult;
import io.clientele.check.result.SourceField;
import io.clientele.check.result.SourceResult;
import io.clientele.check.result.SpreadResult;
import io.clientele.check.result.StandingResult;
import io.clientele.check.result.StepResult;
import io.clientele.check.result.UndeclaredPath;
import io.clientele.check.result.UnseenTouchpoint;
import io.clientele.check.result.ValueModelResult;
import io.clientele.check.result.Volume;
import io.clientele.data.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of {@code results.sql}, in their order, as records. */
final class ResultRows {
  private ResultRows() {}

  static Volume volume(Row row) {
    return new Volume(row.integer(1), row.integer(2), row.integer(3), row.integer(4));
  }

  static DriftResult drift(Row row) {
    return new DriftResult(
        row.text(1),
        row.text(2),
        row.text(3),
        row.number(4),
        row.text(5),
        row.text(6),
        row.number(7),
        row.number(8));
  }

  static SourceField sourceField(Row row) {
    return new SourceField(
        row.text(1), row.text(2), row.integer(3), row.integer(4), row.integer(5), row.integer(6));
  }

  static SourceResult source(Row row) {
    return new SourceResult(
        row.text(1), row.text(2), row.integer(3), row.integer(4), row.text(5), row.text(6));
  }

  static Reading reading(Row row) {
    return new Reading(
        row.text(1),
        row.text(2),
        row.text(3),
        row.text(4),
        row.text(5),
        row.text(6),
        row.text(7),
        row.number(8),
        row.number(9),
        row.number(10),
        row.integer(11),
        row.text(12),
        row.text(13),
        row.optionalText(14).map(LocalDate::parse).orElse(LocalDate.EPOCH));
  }

  static IndicatorResult indicator(Row row) {
    return new IndicatorResult(
        row.text(1),
        row.text(2),
        row.optionalNumber(3),
        row.optionalNumber(4),
        row.optionalNumber(5),
        row.optionalNumber(6),
        row.optionalNumber(7),
        row.text(8),
        row.text(9),
        row.text(10),
        row.integer(11));
  }

  static Conformance conformance(Row row) {
    return new Conformance(
        row.text(1),
        row.integer(2),
        row.integer(3),
        row.number(4),
        row.number(5),
        row.number(6),
        row.integer(7),
        row.integer(8));
  }

  static Deviation deviation(Row row) {
    return new Deviation(
        row.text(1),
        row.text(2),
        row.text(3),
        row.integer(4),
        row.number(5),
        loss(row, 6),
        listed(row.text(9)));
  }

  static SharedEvents sharedEvents(Row row) {
    return new SharedEvents(
        row.text(1), row.text(2), row.text(3), row.text(4), row.integer(5), row.text(6));
  }

  static SignalResult signal(Row row) {
    return new SignalResult(
        row.text(1),
        row.text(2),
        row.text(3),
        row.text(4),
        LocalDate.parse(row.text(5)),
        LocalDate.parse(row.text(6)),
        LocalDate.parse(row.text(7)),
        LocalDate.parse(row.text(8)),
        row.number(9),
        row.number(10),
        row.number(11));
  }

  static LayerResult layer(Row row) {
    return layer(row, 1);
  }

  static LayerPoint layerPoint(Row row) {
    return new LayerPoint(LocalDate.parse(row.text(1)), layer(row, 2));
  }

  private static LayerResult layer(Row row, int first) {
    return new LayerResult(
        row.text(first),
        row.text(first + 1),
        (int) row.integer(first + 2),
        (int) row.integer(first + 3),
        (int) row.integer(first + 4),
        row.number(first + 5),
        row.text(first + 6));
  }

  static StepResult step(Row row) {
    return new StepResult(
        (int) row.integer(1),
        row.text(2),
        row.text(3),
        row.text(4),
        ids(row.text(5)),
        row.text(6),
        row.number(7),
        row.number(8),
        (int) row.integer(9),
        row.number(10),
        row.number(11));
  }

  static GateResult gate(Row row) {
    return new GateResult(
        row.text(1),
        (int) row.integer(2),
        row.text(3),
        row.text(4),
        row.text(5),
        row.text(6),
        row.optionalNumber(7),
        row.isNull(8) ? 0 : row.number(8),
        row.text(9),
        ids(row.text(10)),
        row.text(11));
  }

  static PointResult point(Row row) {
    return new PointResult(
        row.text(1),
        row.text(2),
        row.text(3),
        row.text(4),
        row.optionalNumber(5),
        row.optionalNumber(6),
        row.optionalNumber(7),
        row.integer(8),
        row.text(9),
        row.text(10),
        row.text(11));
  }

  static StandingResult standing(Row row) {
    return new StandingResult(
        row.text(1),
        row.text(2),
        row.text(3),
        row.text(4),
        row.text(5),
        row.optionalNumber(6),
        row.optionalNumber(7),
        row.optionalNumber(8),
        row.integer(9),
        row.text(10));
  }

  static DesiredResult desired(Row row) {
    return new DesiredResult(
        row.text(1),
        row.text(2),
        row.text(3),
        row.number(4),
        row.optionalNumber(5),
        row.optionalNumber(6),
        row.optionalNumber(7),
        row.integer(8),
        row.text(9),
        row.text(10));
  }

  static BenchmarkResult benchmark(Row row) {
    return new BenchmarkResult(
        row.text(1),
        row.text(2),
        row.text(3),
        row.optionalNumber(4),
        row.optionalNumber(5),
        row.optionalNumber(6),
        row.integer(7),
        row.number(8),
        row.text(9),
        row.text(10),
        row.text(11),
        row.text(12));
  }

  static DriverResult driver(Row row) {
    return new DriverResult(
        row.text(1),
        row.text(2),
        row.text(3),
        row.number(4),
        row.number(5),
        row.number(6),
        row.number(7),
        row.number(8),
        row.number(9),
        row.number(10),
        row.integer(11),
        row.number(12),
        row.number(13),
        row.number(14),
        row.number(15),
        row.text(16),
        row.flag(17));
  }

  static FrustrationResult frustration(Row row) {
    return new FrustrationResult(
        row.text(1),
        row.text(2),
        row.integer(3),
        row.integer(4),
        row.number(5),
        row.number(6),
        row.number(7),
        row.optionalNumber(8),
        row.number(9),
        loss(row, 10),
        listed(row.text(13)).stream().map(ResultRows::point).toList());
  }

  private static FrustrationResult.Point point(String text) {
    int colon = text.lastIndexOf(':');
    return new FrustrationResult.Point(
        text.substring(0, colon), Long.parseLong(text.substring(colon + 1)));
  }

  static UndeclaredPath undeclaredPath(Row row) {
    return new UndeclaredPath(row.text(1), row.text(2), row.text(3), row.integer(4), row.number(5));
  }

  static SpreadResult spread(Row row) {
    return new SpreadResult(
        row.text(1),
        row.text(2),
        row.text(3),
        row.optionalNumber(4),
        row.optionalNumber(5),
        row.integer(6));
  }

  static MeasureResult measure(Row row) {
    return new MeasureResult(
        row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7));
  }

  static UnseenTouchpoint unseenTouchpoint(Row row) {
    return new UnseenTouchpoint(row.text(1), row.text(2), row.text(3));
  }

  static ValueModelResult valueModel(Row row) {
    return new ValueModelResult(
        row.text(1),
        listed(row.text(2)).stream().map(ResultRows::parameter).toList(),
        row.number(3),
        row.integer(4));
  }

  private static ValueModelResult.Parameter parameter(String text) {
    String[] parts = text.split(":", -1);
    return new ValueModelResult.Parameter(
        parts[0], Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
  }

  private static Loss loss(Row row, int column) {
    return new Loss(
        row.optionalNumber(column), row.optionalNumber(column + 1), row.optionalNumber(column + 2));
  }

  /** What several tables join by semicolons. */
  private static List<String> listed(String text) {
    return Stream.of(text.split("[,;]", -1))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  private static List<String> ids(String joined) {
    return Stream.of(joined.split(";", -1))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** {@code field=level:bits} joined by semicolons, as the table {@code link} has them. */
  static List<CustomerResult.Weight> weights(String text) {
    return Stream.of(text.split(";", -1))
        .map(ResultRows::weight)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<CustomerResult.Weight> weight(String text) {
    int equals = text.indexOf('=');
    int colon = text.lastIndexOf(':');
    if (equals < 0 || colon < equals) {
      return Optional.empty();
    }
    return Optional.of(
        new CustomerResult.Weight(
            text.substring(0, equals),
            text.substring(equals + 1, colon),
            Double.parseDouble(text.substring(colon + 1))));
  }
}
