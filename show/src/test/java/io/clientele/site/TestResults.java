package io.clientele.site;

import io.clientele.check.NoResults;
import io.clientele.check.result.BenchmarkResult;
import io.clientele.check.result.ChartResult;
import io.clientele.check.result.Conformance;
import io.clientele.check.result.CustomerResult;
import io.clientele.check.result.DesiredResult;
import io.clientele.check.result.Deviation;
import io.clientele.check.result.DriftResult;
import io.clientele.check.result.DriverResult;
import io.clientele.check.result.FormatResult;
import io.clientele.check.result.FrustrationResult;
import io.clientele.check.result.IndicatorResult;
import io.clientele.check.result.LayerResult;
import io.clientele.check.result.MarketResult;
import io.clientele.check.result.MeasureResult;
import io.clientele.check.result.MilestoneResult;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Results put together by hand. */
final class TestResults extends NoResults {
  static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  Volume volume = new Volume(0, 0, 0, 0);
  final List<SourceResult> sources = new ArrayList<>();
  final List<Reading> readings = new ArrayList<>();
  final List<IndicatorResult> indicators = new ArrayList<>();
  final List<Conformance> conformances = new ArrayList<>();
  final List<Deviation> deviations = new ArrayList<>();
  final List<LayerResult> layers = new ArrayList<>();
  final List<StepResult> steps = new ArrayList<>();
  final Map<String, Long> members = new TreeMap<>();
  final Map<String, Long> overlaps = new TreeMap<>();
  final List<CustomerResult> customers = new ArrayList<>();

  final List<ProcessResult> processes = new ArrayList<>();
  final List<ChartResult> charts = new ArrayList<>();
  final List<SignalResult> signals = new ArrayList<>();
  final List<StandingResult> standings = new ArrayList<>();
  final List<DriverResult> drivers = new ArrayList<>();
  final List<Reading> longer = new ArrayList<>();
  final List<Reading> earlier = new ArrayList<>();
  final List<DesiredResult> desired = new ArrayList<>();
  final List<BenchmarkResult> benchmarks = new ArrayList<>();
  final List<FrustrationResult> frustrations = new ArrayList<>();
  final List<UndeclaredPath> undeclaredPaths = new ArrayList<>();
  final List<SpreadResult> spreads = new ArrayList<>();
  final List<MeasureResult> measures = new ArrayList<>();
  final List<UnseenTouchpoint> unseenTouchpoints = new ArrayList<>();
  final List<ValueModelResult> valueModels = new ArrayList<>();
  final List<ReviewResult> reviews = new ArrayList<>();
  SegmentsResult segments = SegmentsResult.NONE;
  MarketResult market = MarketResult.NONE;
  ResponseResult responses = ResponseResult.NONE;
  MilestoneResult milestones = MilestoneResult.NONE;

  List<FormatResult> formats = List.of();

  @Override
  public List<FormatResult> formats() {
    return formats;
  }

  @Override
  public MilestoneResult milestones() {
    return milestones;
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
  public Optional<LocalDate> asOf() {
    return Optional.of(DAY);
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
  public List<Reading> readings() {
    return readings;
  }

  @Override
  public List<Reading> longerReadings() {
    return longer;
  }

  @Override
  public List<Reading> earlierReadings() {
    return earlier;
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
  public List<ProcessResult> processes(int atMost) {
    return processes;
  }

  @Override
  public List<ChartResult> charts() {
    return charts;
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
  public List<DesiredResult> desired() {
    return desired;
  }

  @Override
  public List<BenchmarkResult> benchmarks() {
    return benchmarks;
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
    return segments;
  }

  @Override
  public List<ValueModelResult> valueModels() {
    return valueModels;
  }

  @Override
  public List<SharedEvents> sharedEvents() {
    return List.of();
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
  public Map<String, Long> members() {
    return members;
  }

  @Override
  public Map<String, Long> overlaps() {
    return overlaps;
  }

  @Override
  public List<CustomerResult> customers(int atMost) {
    return customers.stream().limit(atMost).toList();
  }

  @Override
  public List<ReviewResult> reviews(int atMost) {
    return reviews.stream().limit(atMost).toList();
  }

  @Override
  public List<DriftResult> drifts() {
    return List.of();
  }

  @Override
  public List<SourceField> sourceFields() {
    return List.of();
  }
}
