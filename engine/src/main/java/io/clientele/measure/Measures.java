package io.clientele.measure;

import io.clientele.check.CustomerFields;
import io.clientele.check.DataCode;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.finding.Finding;
import io.clientele.finding.Span;
import io.clientele.model.Model;
import io.clientele.source.Resources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Compares what was declared with what happened: fills {@code membership}, {@code conformance},
 * {@code deviation}, {@code reading} and {@code indicator}, and gives events their journey, stage
 * and touchpoint.
 */
public final class Measures {
  private static final String PAGES = "pages/";
  private static final List<String> FILLED =
      List.of(
          "conformance",
          "deviation",
          "reading",
          "indicator",
          "shared_event",
          "chart",
          "signal",
          "driver",
          "customer_value",
          "value_model",
          "customer_stage",
          "rhythm",
          "relationship_point",
          "desired",
          "benchmark",
          "format_fit",
          "process",
          "follows",
          "variant",
          "variant_group",
          "rework",
          "undeclared_path",
          "unseen_touchpoint",
          "channel_switch",
          "unmeasured",
          "standing",
          "spread",
          "frustration",
          "frustration_stage",
          "measure",
          "point_day",
          "measure_point",
          "segment_size",
          "segment_coverage",
          "segment_overlap",
          "migration",
          "segment_drift",
          "persona_evidence",
          "rfm",
          "proposed_segment",
          "proposed_member",
          "proposed_trait");

  private final Engine engine;
  private final Model model;
  private final MeasureOptions options;
  private final List<Finding> findings = new ArrayList<>();

  private final Consumer<String> stages;

  private Measures(Engine engine, Model model, MeasureOptions options, Consumer<String> stages) {
    this.engine = engine;
    this.model = model;
    this.options = options;
    this.stages = stages;
  }

  /** Measures everything; what only data can show to be wrong comes back as findings. */
  public static List<Finding> run(Engine engine, Model model, MeasureOptions options) {
    return run(engine, model, options, stage -> {});
  }

  /**
   * The same.
   *
   * @param stages is told the name of each stage as it begins
   */
  public static List<Finding> run(
      Engine engine, Model model, MeasureOptions options, Consumer<String> stages) {
    Measures measures = new Measures(engine, model, options, stages);
    engine.keepOrder(false);
    measures.run();
    engine.keepOrder(true);
    return measures.findings.stream().sorted().toList();
  }

  /**
   * The day of measuring: as wanted, else as declared, else the newest event's, else that of the
   * record which was updated last; else none.
   */
  public static Optional<LocalDate> asOf(Engine engine, Model model, Optional<LocalDate> wanted) {
    return wanted
        .or(() -> model.settings().asOf())
        .or(
            () ->
                engine
                    .rows(Sql.of(Script.text("newest.sql")), row -> row.optionalText(1))
                    .get(0)
                    .map(LocalDate::parse));
  }

  /** The page of every measure that comes with the product, as Markdown, by its id. */
  public static SortedMap<String, String> pages() {
    SortedMap<String, String> pages = new TreeMap<>();
    for (String name : Resources.list(Measures.class, PAGES)) {
      pages.put(name.replaceAll("\\.md$", ""), Resources.text(Measures.class, PAGES + name));
    }
    return pages;
  }

  private void run() {
    FILLED.forEach(table -> engine.run("delete from " + table));
    Script.day(engine, options.asOf());
    stages.accept("customers");
    customers();
    new Declarations(engine, model).lay();
    stages.accept("traces");
    List<Track> tracks =
        model.journeys().stream().map(Track::of).filter(Track::observable).toList();
    new Matching(engine, tracks).run();
    findings.addAll(new Doubts(engine, model).find());
    stages.accept("visits");
    Script.run(engine, "journey.sql");
    stages.accept("conformance");
    new Following(engine).run(tracks);
    stages.accept("process");
    Script.run(engine, "process.sql");
    stages.accept("ways");
    Script.run(engine, "ways.sql");
    Script.run(engine, "proposal.sql");
    stages.accept("frustration");
    Script.run(engine, "contacts.sql");
    new OpeningHours(engine, model.settings()).lay();
    new Frustrations(engine).run();
    stages.accept("worth");
    new Worth(engine).run();
    Script.run(engine, "rhythm.sql");
    Script.run(engine, "standing.sql");
    Script.run(engine, "life.sql");
    new Sentiment(engine).tell();
    new Driving(engine).run();
    stages.accept("readings");
    readings();
  }

  private void readings() {
    Points points = new Points(engine, model);
    Readings readings = new Readings(engine, options.asOf(), points);
    Definitions.inOrder().stream().filter(options::wants).forEach(readings::add);
    options.own().forEach((path, text) -> own(readings, path, text));
    readings.store();
    points.store(options.asOf());
    Verdicts verdicts = new Verdicts(model, readings.all(), options.asOf());
    verdicts.store(engine);
    new Benchmarks(model, verdicts).store(engine);
    Figures figures = new Figures(readings.all());
    new Standings(engine, model, figures).store();
    new Declaring(engine, model, figures).store();
    new Desired(engine, model, figures).store();
    new Formats(engine, figures).store();
  }

  private void customers() {
    CustomerFields fields = CustomerFields.of(model.settings());
    Customers customers = new Customers(engine, fields);
    Membership membership = new Membership(engine, fields.scope());
    Segments segments = new Segments(engine, model.segments(), options.asOf());
    if (options.looksBack()) {
      segments.before(customers, membership);
    }
    customers.make();
    membership.fill(model.segments());
    if (options.only().isEmpty()) {
      stages.accept("segments");
      segments.compare(fields);
      new Evidence(engine, model, fields).store();
      new Proposing(engine, fields).run();
    }
  }

  /** A workspace's measure may be wrong; that is said and the others are measured. */
  private void own(Readings readings, String path, String text) {
    try {
      readings.add(Definition.parse(text));
    } catch (IllegalArgumentException | IllegalStateException fault) {
      String reason = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
      findings.add(
          DataCode.UNUSABLE_MEASURE
              .at(Span.startOf(path), "measure `" + path + "` cannot be used: " + reason)
              .help("see docs/reference/measures for the form of a measure"));
    }
  }
}
