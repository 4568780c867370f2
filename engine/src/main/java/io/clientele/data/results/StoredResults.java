package io.clientele.data.results;

import io.clientele.check.Results;
import io.clientele.check.result.BenchmarkResult;
import io.clientele.check.result.ChartResult;
import io.clientele.check.result.Conformance;
import io.clientele.check.result.CustomerResult;
import io.clientele.check.result.DecidedResult;
import io.clientele.check.result.DesiredResult;
import io.clientele.check.result.Deviation;
import io.clientele.check.result.DriftResult;
import io.clientele.check.result.DriverResult;
import io.clientele.check.result.FormatResult;
import io.clientele.check.result.FrustrationResult;
import io.clientele.check.result.GateResult;
import io.clientele.check.result.IndicatorResult;
import io.clientele.check.result.LayerPoint;
import io.clientele.check.result.LayerResult;
import io.clientele.check.result.MarketResult;
import io.clientele.check.result.MeasureResult;
import io.clientele.check.result.MilestoneResult;
import io.clientele.check.result.OfferResult;
import io.clientele.check.result.PointResult;
import io.clientele.check.result.ProcessResult;
import io.clientele.check.result.Reading;
import io.clientele.check.result.ResponseResult;
import io.clientele.check.result.ReviewResult;
import io.clientele.check.result.SegmentsResult;
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
import io.clientele.data.Engine;
import io.clientele.data.NamedStatements;
import io.clientele.data.Row;
import io.clientele.data.Sql;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the last run left in the warehouse. All but customers, processes and charts is read at once,
 * so that it stays the same however often it is asked.
 */
public final class StoredResults implements Results {
  static final NamedStatements STATEMENTS =
      NamedStatements.beside(StoredResults.class, "results.sql");

  private final Engine engine;
  private final Optional<LocalDate> asOf;
  private final Volume volume;
  private final List<SourceResult> sources;
  private final List<SourceField> sourceFields;
  private final List<DriftResult> drifts;
  private final List<Reading> readings;
  private final List<IndicatorResult> indicators;
  private final List<Conformance> conformances;
  private final List<Deviation> deviations;
  private final List<SignalResult> signals;
  private final List<StandingResult> standings;
  private final List<PointResult> relationshipPoints;
  private final List<DriverResult> drivers;
  private final List<FrustrationResult> frustrations;
  private final List<UndeclaredPath> undeclaredPaths;
  private final List<FormatResult> formats;
  private final List<SpreadResult> spreads;
  private final List<MeasureResult> measures;
  private final List<UnseenTouchpoint> unseenTouchpoints;
  private final List<ValueModelResult> valueModels;
  private final List<SharedEvents> sharedEvents;
  private final List<LayerResult> layers;
  private final List<StepResult> steps;
  private final List<GateResult> gates;
  private final List<LayerPoint> layerHistory;
  private final MarketResult market;
  private final ResponseResult responses;
  private final Map<String, Long> members;
  private final Map<String, Long> overlaps;

  /**
   * @param engine stays open for as long as customers, processes and charts are asked for
   */
  public StoredResults(Engine engine) {
    this.engine = engine;
    this.asOf =
        list("as-of", row -> row.optionalText(1).map(LocalDate::parse)).stream()
            .flatMap(Optional::stream)
            .findFirst();
    this.volume = list("volume", ResultRows::volume).get(0);
    this.sources = list("sources", ResultRows::source);
    this.sourceFields = list("source-fields", ResultRows::sourceField);
    this.drifts = list("drifts", ResultRows::drift);
    this.readings = list("readings", ResultRows::reading);
    this.indicators = list("indicators", ResultRows::indicator);
    this.conformances = list("conformances", ResultRows::conformance);
    this.deviations = list("deviations", ResultRows::deviation);
    this.signals = list("signals", ResultRows::signal);
    this.standings = list("standings", ResultRows::standing);
    this.relationshipPoints = list("relationship-points", ResultRows::point);
    this.drivers = list("drivers", ResultRows::driver);
    this.frustrations = list("frustrations", ResultRows::frustration);
    this.undeclaredPaths = list("undeclared-paths", ResultRows::undeclaredPath);
    this.formats = list("formats", ResponseRows::format);
    this.spreads = list("spreads", ResultRows::spread);
    this.measures = list("measures", ResultRows::measure);
    this.unseenTouchpoints = list("unseen-touchpoints", ResultRows::unseenTouchpoint);
    this.valueModels = list("value-models", ResultRows::valueModel);
    this.sharedEvents = list("shared-events", ResultRows::sharedEvents);
    this.layers = list("layers", ResultRows::layer);
    this.steps = list("steps", ResultRows::step);
    this.gates = list("gates", ResultRows::gate);
    this.layerHistory = list("layer-history", ResultRows::layerPoint);
    this.market = Markets.of(engine);
    this.responses = ResponseRows.all(engine);
    this.members = counts("members");
    this.overlaps = counts("overlaps");
  }

  private <T> List<T> list(String query, Function<Row, T> read) {
    return List.copyOf(engine.rows(Sql.of(STATEMENTS.named(query)), read));
  }

  private Map<String, Long> counts(String query) {
    Map<String, Long> counts = new LinkedHashMap<>();
    engine.each(Sql.of(STATEMENTS.named(query)), row -> counts.put(row.text(1), row.integer(2)));
    return Collections.unmodifiableMap(counts);
  }

  @Override
  public Optional<LocalDate> asOf() {
    return asOf;
  }

  @Override
  public Volume volume() {
    return volume;
  }

  @Override
  public List<SourceResult> sources() {
    return sources;
  }

  @Override
  public List<SourceField> sourceFields() {
    return sourceFields;
  }

  @Override
  public List<DriftResult> drifts() {
    return drifts;
  }

  @Override
  public List<Reading> readings() {
    return readings;
  }

  @Override
  public List<Reading> longerReadings() {
    return list("longer-readings", ResultRows::reading);
  }

  @Override
  public List<Reading> earlierReadings() {
    return list("earlier-readings", ResultRows::reading);
  }

  @Override
  public List<IndicatorResult> indicators() {
    return indicators;
  }

  @Override
  public List<Conformance> conformances() {
    return conformances;
  }

  @Override
  public List<Deviation> deviations() {
    return deviations;
  }

  @Override
  public List<ChartResult> charts() {
    return Charts.all(engine);
  }

  @Override
  public List<SignalResult> signals() {
    return signals;
  }

  @Override
  public List<StandingResult> standings() {
    return standings;
  }

  @Override
  public List<PointResult> relationshipPoints() {
    return relationshipPoints;
  }

  @Override
  public List<DesiredResult> desired() {
    return list("desired", ResultRows::desired);
  }

  @Override
  public List<BenchmarkResult> benchmarks() {
    return list("benchmarks", ResultRows::benchmark);
  }

  @Override
  public List<DriverResult> drivers() {
    return drivers;
  }

  @Override
  public List<FrustrationResult> frustrations() {
    return frustrations;
  }

  @Override
  public List<UndeclaredPath> undeclaredPaths() {
    return undeclaredPaths;
  }

  @Override
  public List<FormatResult> formats() {
    return formats;
  }

  @Override
  public List<SpreadResult> spreads() {
    return spreads;
  }

  @Override
  public List<MeasureResult> measures() {
    return measures;
  }

  @Override
  public List<UnseenTouchpoint> unseenTouchpoints() {
    return unseenTouchpoints;
  }

  @Override
  public SegmentsResult segments() {
    return Segmented.all(engine);
  }

  @Override
  public List<ValueModelResult> valueModels() {
    return valueModels;
  }

  @Override
  public List<SharedEvents> sharedEvents() {
    return sharedEvents;
  }

  @Override
  public List<LayerResult> layers() {
    return layers;
  }

  @Override
  public List<StepResult> steps() {
    return steps;
  }

  @Override
  public List<GateResult> gates() {
    return gates;
  }

  @Override
  public List<LayerPoint> layerHistory() {
    return layerHistory;
  }

  @Override
  public MarketResult market() {
    return market;
  }

  @Override
  public ResponseResult responses() {
    return responses;
  }

  @Override
  public Map<String, Long> members() {
    return members;
  }

  @Override
  public Map<String, Long> overlaps() {
    return overlaps;
  }

  @Override
  public List<ProcessResult> processes(int atMost) {
    return Processes.all(engine, atMost);
  }

  @Override
  public List<ReviewResult> reviews(int atMost) {
    return Reviews.first(engine, atMost);
  }

  @Override
  public List<CustomerResult> customers(int atMost) {
    return Customers.most(engine, atMost);
  }

  /** One customer by id. */
  public Optional<CustomerResult> customer(String partyId) {
    return Customers.one(engine, partyId);
  }

  @Override
  public MilestoneResult milestones() {
    return Milestones.of(engine);
  }

  @Override
  public List<DecidedResult> decided() {
    return Milestones.decided(engine);
  }

  @Override
  public List<OfferResult> offers(String partyId) {
    return Milestones.offers(engine, partyId);
  }
}
