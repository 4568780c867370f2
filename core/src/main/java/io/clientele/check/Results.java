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

/**
 * What the last run found, read-only. Every list is empty where nothing was measured; the order of
 * each list is that of its identifying columns.
 */
public interface Results {
  /** The results of a workspace that was never run. */
  Results NONE = new NoResults();

  /** The day everything was measured at; absent when nothing was. */
  Optional<LocalDate> asOf();

  Volume volume();

  List<SourceResult> sources();

  /** By source and field, what each source knows of customers. */
  List<SourceField> sourceFields();

  /**
   * By kind and comparison, how other the records look than those the weights were learned from.
   */
  List<DriftResult> drifts();

  /** Over all time and by month. */
  List<Reading> readings();

  /** The same by quarter and over windows that move with the day of measuring. */
  List<Reading> longerReadings();

  /**
   * Those of earlier days that still tell something, oldest first: over all time and over moving
   * windows, and of months and quarters that are not in the data any more.
   */
  List<Reading> earlierReadings();

  List<IndicatorResult> indicators();

  List<Conformance> conformances();

  List<Deviation> deviations();

  /** What the cases of each journey do, with at most so many arcs and as many ways through it. */
  List<ProcessResult> processes(int atMost);

  /** The weeks of each measure that is charted, by measure and subject. */
  List<ChartResult> charts();

  /** Where the weeks of a measure show more than chance, by measure and subject. */
  List<SignalResult> signals();

  /** By relationship and aspect, what is declared beside what was measured. */
  List<StandingResult> standings();

  /** What relationships declare as history, risk or growth, in that order as it is written. */
  List<PointResult> relationshipPoints();

  /** By journey and score, what goes with it, the strongest first. */
  List<DriverResult> drivers();

  /** How far journeys are from the experience that they declare as desired. */
  List<DesiredResult> desired();

  /** Outside figures beside indicators. */
  List<BenchmarkResult> benchmarks();

  /** By journey, the stages that frustrate, those that cost most cases first. */
  List<FrustrationResult> frustrations();

  /** By journey, what many cases do and nobody declared, the most frequent first. */
  List<UndeclaredPath> undeclaredPaths();

  /** By segment and aspect, how its members are spread. */
  List<SpreadResult> spreads();

  /** By journey, what its experience formats bring. */
  List<FormatResult> formats();

  /** By id, what each measure is, and what those without any reading need. */
  List<MeasureResult> measures();

  /** By journey, the touchpoints that no event shows. */
  List<UnseenTouchpoint> unseenTouchpoints();

  /** How segments are, how they were, and what else the data would make of them. */
  SegmentsResult segments();

  /** The models of what customers are worth, each with its parameters. */
  List<ValueModelResult> valueModels();

  /** Events that two touchpoints of one journey claim. */
  List<SharedEvents> sharedEvents();

  List<LayerResult> layers();

  List<StepResult> steps();

  /** How the elements stood in this run and those before it, oldest first. */
  List<LayerPoint> layerHistory();

  /** What each element must show to stand at a level, by element and level. */
  List<GateResult> gates();

  /** Members per segment id. */
  Map<String, Long> members();

  /** Parties in both of two segments: keys are the two ids joined by a tab, in order. */
  Map<String, Long> overlaps();

  /** A fixed sample of parties, those with most records and events first. */
  List<CustomerResult> customers(int atMost);

  /** Which offers reached whom by which route, and how fast. */
  MarketResult market();

  /** What asked for an answer, what was done about it, and what that brought. */
  ResponseResult responses();

  /** Pairs of records that a person had better decide, the most valuable first. */
  List<ReviewResult> reviews(int atMost);

  /** Where in life people stand, and who may be told what. */
  MilestoneResult milestones();

  /** Who decided what, by area, actor and quarter. */
  List<DecidedResult> decided();

  /** What a party may be offered next, the best first. */
  List<OfferResult> offers(String partyId);
}
