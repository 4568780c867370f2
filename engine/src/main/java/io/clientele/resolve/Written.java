package io.clientele.resolve;

import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.ledger.RecordKey;
import io.clientele.resolve.kernel.Column;
import io.clientele.resolve.kernel.Doubt;
import io.clientele.resolve.kernel.Fitted;
import io.clientele.resolve.kernel.Generic;
import io.clientele.resolve.kernel.Matches;
import io.clientele.resolve.kernel.RuleCount;
import io.clientele.resolve.kernel.Spectrum;
import io.clientele.resolve.kernel.Weight;
import java.util.Arrays;
import java.util.List;

/** Writes what was found about one kind of record into the warehouse, in bulk. */
final class Written {
  /** Where what the rules rest on stands beside them. */
  static final int FORMS = -1;

  static final int DECLARED = 0;

  private final Engine engine;
  private final Records.Read read;
  private final Matches matches;

  Written(Engine engine, Records.Read read, Matches matches) {
    this.engine = engine;
    this.read = read;
    this.matches = matches;
  }

  /** Who each record is, and whether others are the same; parties and households by number. */
  static void parties(
      Engine engine, Records.Read read, long[] parties, long[] households, boolean[] several) {
    try (Appender assigned = engine.append("assigned")) {
      for (int row = 0; row < several.length; row++) {
        long place = read.places()[row];
        assigned.row(place, parties[row], read.kind(), households[row], several[row]);
      }
    }
  }

  void links() {
    try (Appender links = engine.append("link")) {
      for (int k = 0; k < matches.links(); k++) {
        link(links, k);
      }
    }
  }

  private void link(Appender links, int k) {
    int rowA = matches.first(k);
    int rowB = matches.second(k);
    RecordKey a = read.keys().get(rowA);
    RecordKey b = read.keys().get(rowB);
    List<Weight> weights = matches.weights(rowA, rowB);
    links.row(
        a.source(),
        a.key(),
        b.source(),
        b.key(),
        Fitted.probability(bits(weights)),
        matches.isDecided(k) ? "steward" : "rule",
        Weights.text(weights));
  }

  private double bits(List<Weight> weights) {
    double sum = matches.report().fitted().prior();
    for (Weight weight : weights) {
      sum += weight.bits();
    }
    return sum;
  }

  /** Pairs that came near: a later run need not look for them again. */
  void near() {
    try (Appender near = engine.append("match_near")) {
      for (int k = 0; k < matches.near(); k++) {
        RecordKey a = read.keys().get(matches.nearFirst(k));
        RecordKey b = read.keys().get(matches.nearSecond(k));
        near.row(read.kind(), a.source(), a.key(), b.source(), b.key());
      }
    }
  }

  /** How many pairs weigh how much, and how many records would with an equal twin. */
  void curve() {
    Spectrum spectrum = matches.report().spectrum();
    try (Appender curve = engine.append("match_curve")) {
      curve.row(read.kind(), null, false, 0L, spectrum.lonely());
      for (Spectrum.Step step : spectrum.steps()) {
        curve.row(read.kind(), step.bits(), step.kept(), step.pairs(), step.rows());
      }
    }
  }

  /** How other the records look than those from which the weights come. */
  void drifts(List<Drift> drifts) {
    try (Appender drift = engine.append("match_drift")) {
      for (Drift each : drifts) {
        drift.row(
            each.kind(),
            each.field(),
            each.among(),
            each.index(),
            each.verdict().word(),
            each.level(),
            each.before(),
            each.now());
      }
    }
  }

  /** Pairs for a steward, numbered on where another kind of record ended. */
  void doubts(int before) {
    try (Appender review = engine.append("review")) {
      int rank = before;
      for (Doubt doubt : matches.doubts()) {
        RecordKey a = read.keys().get(doubt.rowA());
        RecordKey b = read.keys().get(doubt.rowB());
        review.row(
            ++rank,
            a.source(),
            a.key(),
            b.source(),
            b.key(),
            Fitted.probability(doubt.bits()),
            doubt.why(),
            doubt.value(),
            doubt.guard().orElse(""),
            Weights.text(matches.weights(doubt.rowA(), doubt.rowB())));
      }
    }
  }

  /**
   * The fitted model and what it goes with.
   *
   * @param declared what was declared, as a fingerprint
   */
  void model(String declared) {
    Fitted fitted = matches.report().fitted();
    try (Appender weights = engine.append("match_weight")) {
      weights.row(
          read.kind(), "prior", 0, "", fitted.lambda(), 1 - fitted.lambda(), fitted.prior());
      for (Fitted.Levels levels : fitted.comparisons()) {
        for (int k = 0; k < levels.names().size(); k++) {
          weights.row(
              read.kind(),
              levels.name(),
              k + 1,
              levels.names().get(k),
              levels.m().get(k),
              levels.u().get(k),
              levels.bits().get(k));
        }
      }
    }
    try (Appender frequencies = engine.append("match_frequency")) {
      for (Fitted.Levels levels : fitted.comparisons()) {
        matches
            .frequencies(levels.name())
            .ifPresent(column -> write(frequencies, levels.name(), column));
      }
    }
    try (Appender rules = engine.append("match_rule")) {
      rules.row(read.kind(), FORMS, Options.forms());
      rules.row(read.kind(), DECLARED, declared);
      int position = 0;
      for (RuleCount rule : matches.report().rules()) {
        rules.row(read.kind(), ++position, rule.rule());
      }
    }
    try (Appender generics = engine.append("match_generic")) {
      for (Generic generic : matches.report().generic()) {
        generics.row(read.kind(), generic.rule(), generic.value(), generic.rows());
      }
    }
  }

  /** Values that are as rare as the rarest share one row without a value: they are the most. */
  private void write(Appender frequencies, String comparison, Column column) {
    double[] shares = matches.shares(comparison);
    double rarest = Arrays.stream(shares).skip(1).min().orElse(1);
    frequencies.row(read.kind(), comparison, "", rarest);
    for (int id = 1; id < shares.length; id++) {
      if (shares[id] > rarest) {
        frequencies.row(read.kind(), comparison, column.values().value(id), shares[id]);
      }
    }
  }
}
