package io.clientele.check;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nothing measured; what measures only some things says the rest of it so. */
public class NoResults implements Results {
  @Override
  public Optional<LocalDate> asOf() {
    return Optional.empty();
  }

  @Override
  public Volume volume() {
    return new Volume(0, 0, 0, 0);
  }

  @Override
  public List<SourceResult> sources() {
    return List.of();
  }

  @Override
  public List<DriftResult> drifts() {
    return List.of();
  }

  @Override
  public List<Reading> readings() {
    return List.of();
  }

  @Override
  public List<Reading> longerReadings() {
    return List.of();
  }

  @Override
  public List<Reading> earlierReadings() {
    return List.of();
  }

  @Override
  public List<IndicatorResult> indicators() {
    return List.of();
  }

  @Override
  public List<Conformance> conformances() {
    return List.of();
  }

  @Override
  public List<Deviation> deviations() {
    return List.of();
  }

  @Override
  public List<ProcessResult> processes(int atMost) {
    return List.of();
  }

  @Override
  public List<ChartResult> charts() {
    return List.of();
  }

  @Override
  public List<SignalResult> signals() {
    return List.of();
  }

  @Override
  public List<StandingResult> standings() {
    return List.of();
  }

  @Override
  public List<PointResult> relationshipPoints() {
    return List.of();
  }

  @Override
  public List<DesiredResult> desired() {
    return List.of();
  }

  @Override
  public List<BenchmarkResult> benchmarks() {
    return List.of();
  }

  @Override
  public List<DriverResult> drivers() {
    return List.of();
  }

  @Override
  public List<FrustrationResult> frustrations() {
    return List.of();
  }

  @Override
  public List<UndeclaredPath> undeclaredPaths() {
    return List.of();
  }

  @Override
  public List<FormatResult> formats() {
    return List.of();
  }

  @Override
  public List<SpreadResult> spreads() {
    return List.of();
  }

  @Override
  public List<MeasureResult> measures() {
    return List.of();
  }

  @Override
  public List<UnseenTouchpoint> unseenTouchpoints() {
    return List.of();
  }

  @Override
  public SegmentsResult segments() {
    return SegmentsResult.NONE;
  }

  @Override
  public List<ValueModelResult> valueModels() {
    return List.of();
  }

  @Override
  public List<SharedEvents> sharedEvents() {
    return List.of();
  }

  @Override
  public List<LayerResult> layers() {
    return List.of();
  }

  @Override
  public List<StepResult> steps() {
    return List.of();
  }

  @Override
  public Map<String, Long> members() {
    return Map.of();
  }

  @Override
  public Map<String, Long> overlaps() {
    return Map.of();
  }

  @Override
  public List<CustomerResult> customers(int atMost) {
    return List.of();
  }

  @Override
  public List<SourceField> sourceFields() {
    return List.of();
  }

  @Override
  public List<ReviewResult> reviews(int atMost) {
    return List.of();
  }

  @Override
  public MarketResult market() {
    return MarketResult.NONE;
  }

  @Override
  public List<LayerPoint> layerHistory() {
    return List.of();
  }

  @Override
  public List<GateResult> gates() {
    return List.of();
  }

  @Override
  public ResponseResult responses() {
    return ResponseResult.NONE;
  }

  @Override
  public MilestoneResult milestones() {
    return MilestoneResult.NONE;
  }

  @Override
  public List<DecidedResult> decided() {
    return List.of();
  }

  @Override
  public List<OfferResult> offers(String partyId) {
    return List.of();
  }
}
