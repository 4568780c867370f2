package io.clientele.resolve;

import io.clientele.check.DataCode;
import io.clientele.finding.Finding;
import io.clientele.finding.Span;
import io.clientele.ledger.RecordKey;
import io.clientele.resolve.kernel.Generic;
import io.clientele.resolve.kernel.Matches;
import io.clientele.resolve.kernel.Weak;
import io.clientele.resolve.kernel.Workload;
import io.clientele.resolve.standard.Misreading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;

/** What has to be said of a run: nothing that changes the answer happens in silence. */
final class Remarks {
  private static final Span PLACE = Span.startOf("clientele.yaml");

  private Remarks() {}

  static List<Finding> of(Matches.Report report, List<RecordKey> keys) {
    List<Finding> findings = new ArrayList<>();
    report.generic().forEach(generic -> findings.add(generic(generic)));
    report.disordered().forEach(sentence -> findings.add(disordered(sentence)));
    report.weak().forEach(weak -> findings.add(weak(weak, keys)));
    if (report.alone() > 0) {
      findings.add(alone(report.alone()));
    }
    return findings;
  }

  /** Text that was read in another encoding is compared as it stands, but not in silence. */
  static List<Finding> misread(SortedSet<String> texts) {
    if (texts.isEmpty()) {
      return List.of();
    }
    String first =
        texts.stream()
            .filter(each -> Misreading.meant(each).isPresent())
            .findFirst()
            .orElse(texts.first());
    String meant = Misreading.meant(first).map(each -> ", which is `" + each + "`").orElse("");
    return List.of(
        DataCode.MISREAD_TEXT
            .at(
                PLACE,
                ("names or places were read in another encoding than they were written in: %,d,"
                        + " such as `%s`%s")
                    .formatted(texts.size(), first, meant))
            .help(
                "say under `options` of the source how its file is written, such as `encoding:"
                    + " windows-1252`; where only some of its lines are so, mend them where they"
                    + " come from"));
  }

  /** Values that were left out, one finding a column. */
  static List<Finding> implausible(SortedMap<String, SortedSet<String>> byType) {
    List<Finding> findings = new ArrayList<>();
    byType.forEach(
        (type, values) ->
            findings.add(
                DataCode.BAD_VALUE
                    .at(PLACE, why(type).formatted(values.size(), type, values.first()))
                    .help("such a value counts as not given: correct it at its source")));
    return findings;
  }

  private static String why(String column) {
    return column.equals(Standard.BIRTH_DATE)
        ? "values that lie before 1600 or after 2100: %,d of `%s`, first `%s`"
        : "the check digits of %,d values of `%s` are wrong, first `%s`";
  }

  private static Finding weak(Weak weak, List<RecordKey> keys) {
    return DataCode.WEAK_CLUSTER
        .at(
            PLACE,
            "%d records with `%s` are taken for one party, the remotest %d links apart"
                .formatted(weak.size(), keys.get(weak.row()), weak.diameter()))
        .help(
            "look at `%s` and `%s`, its weakest link: `clientele review`, or raise `clusters` in"
                    .formatted(keys.get(weak.linkA()), keys.get(weak.linkB()))
                + " `resolve.yaml` where so many are right");
  }

  private static Finding alone(long pairs) {
    return DataCode.LONE_AGREEMENT
        .at(
            PLACE,
            "%,d pairs agree in nothing but one e-mail, telephone or number and stay apart"
                .formatted(pairs))
        .help(
            "decide them: `clientele review`; a type of identifier that proves who somebody is"
                + " joins alone as `identifiers: {TYPE: one}` in `resolve.yaml`");
  }

  /** What can be compared with nothing is not passed over in silence. */
  static List<Finding> compared(String kind, int records, List<Workload> work, boolean generic) {
    boolean none = work.stream().allMatch(rule -> rule.pairs() == 0);
    if (records < 2 || !none || (!work.isEmpty() && !generic)) {
      return List.of();
    }
    String why =
        work.isEmpty()
            ? "no rule has all of its columns"
            : "what its rules go by stands on too many records, or on one";
    return List.of(
        DataCode.NOTHING_COMPARED
            .at(
                PLACE,
                "none of %,d records of kind `%s` was compared: %s".formatted(records, kind, why))
            .help(
                "map more columns in the source, or name others under `block` in `resolve.yaml`"));
  }

  /** Comparisons that shifted; {@code pinned} says whether the weights stay what they were. */
  static List<Finding> drifts(List<Drift> drifts, boolean pinned) {
    String help =
        pinned
            ? "learn anew: delete `resolve-model.yaml` beside `clientele.yaml`, resolve, pin again"
            : "see what changed at the sources; a plain `clientele resolve` learns anew";
    return drifts.stream()
        .filter(each -> each.verdict() != Stability.Verdict.NONE)
        .map(each -> DataCode.DRIFT.at(PLACE, sentence(each)).help(help))
        .toList();
  }

  private static String sentence(Drift drift) {
    boolean large = drift.verdict() == Stability.Verdict.LARGE;
    String what =
        drift.among().equals(Drift.RECORDS)
            ? "records lack `%s`".formatted(drift.field())
            : "links show `%s` as `%s`".formatted(drift.field(), drift.level());
    return String.format(
        Locale.ROOT,
        "%.1f %% of %s %s, %.1f %% when the weights were learned: a %sshift (index %.2f)",
        100 * drift.now(),
        drift.kind(),
        what,
        100 * drift.before(),
        large ? "large " : "",
        drift.index());
  }

  private static Finding generic(Generic generic) {
    return DataCode.GENERIC_VALUE
        .at(
            PLACE,
            "`%s` stands on %d records as `%s` and counts as not given"
                .formatted(generic.value(), generic.rows(), generic.rule()))
        .help("clear the value at its source if it is a filler");
  }

  private static Finding disordered(String sentence) {
    return DataCode.DISORDERED_WEIGHTS
        .at(PLACE, sentence + "; both now weigh the same")
        .help("compare `.clientele/resolve-model.yaml` with what you know of the data");
  }
}
