package io.clientele.transform.response;

import io.clientele.data.Engine;
import io.clientele.data.Sql;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.hipparchus.distribution.continuous.NormalDistribution;

/** Looks at whole months in a row, of which each is beyond a bound with its whole interval. */
final class MonthWatch {
  private static final NormalDistribution NORMAL = new NormalDistribution();
  private static final double Z = 1.959963984540054;

  /** Fewer observations in a month decide nothing. */
  private static final long FEWEST = 10;

  private final Engine engine;
  private final TriggerRule rule;
  private final Known measure;
  private final LocalDate asOf;
  private final UnaryOperator<String> title;

  /**
   * @param title what people call a subject that is an id
   */
  MonthWatch(
      Engine engine, TriggerRule rule, Known measure, LocalDate asOf, UnaryOperator<String> title) {
    this.engine = engine;
    this.rule = rule;
    this.measure = measure;
    this.asOf = asOf;
    this.title = title;
  }

  /** One month of one subject. */
  record Month(YearMonth month, double value, double low, double high, long n) {
    double error() {
      return (high - low) / (2 * Z);
    }
  }

  /** What must not be passed: {@code side} is 1 where more is too much, else -1. */
  record Bound(double value, int side) {
    boolean isPassed(Month month) {
      return side > 0 ? month.low > value : month.high < value;
    }
  }

  /** The whole months of everything that has the dimension alone; no dimension is everything. */
  Map<String, List<Month>> months(String dimension, Predicate<String> wanted) {
    Map<String, List<Month>> months = new TreeMap<>();
    engine.each(
        Sql.of(Resource.text("months.sql"), rule.measure()),
        row -> {
          boolean alone = row.text(1).equals(dimension);
          YearMonth month = YearMonth.parse(row.text(3));
          boolean whole = !month.atEndOfMonth().isAfter(asOf);
          if (alone && whole && row.integer(7) >= FEWEST && wanted.test(row.text(2))) {
            months
                .computeIfAbsent(row.text(2), key -> new ArrayList<>())
                .add(new Month(month, row.number(4), row.number(5), row.number(6), row.integer(7)));
          }
        });
    return months;
  }

  /** How often a subject passed the bound. */
  static Watched.Ceaseless held(String subject, List<Month> months, Bound bound) {
    return new Watched.Ceaseless(
        subject, (int) months.stream().filter(bound::isPassed).count(), months.size());
  }

  /** Met where the newest months, as many as the rule asks for, all pass the bound. */
  Optional<Raised> raised(String subject, List<Month> months, Bound bound, String against) {
    int from = months.size();
    while (from > 0 && bound.isPassed(months.get(from - 1)) && follows(months, from)) {
      from--;
    }
    List<Month> run = months.subList(from, months.size());
    if (run.size() < rule.periods()) {
      return Optional.empty();
    }
    Optional<Stretch> usual =
        from == 0 ? Optional.empty() : Optional.of(stretch(months.subList(0, from)));
    Stretch baseline = usual.orElse(new Stretch(bound.value, start(run), end(run)));
    Evidence evidence = evidence(run, bound, baseline);
    return Optional.of(
        new Raised(
            rule,
            subject.isEmpty() ? "all" : subject,
            "",
            "",
            evidence,
            held(subject, months, bound).held(),
            months.size(),
            said(subject, run, bound, against)));
  }

  private Evidence evidence(List<Month> run, Bound bound, Stretch baseline) {
    Month all = together(run);
    double p = p(all, bound);
    return new Evidence(
        measure.id(),
        measure.unit(),
        measure.definition(),
        Optional.of(baseline),
        stretch(run),
        all.error() > 0
            ? OptionalDouble.of((all.value - bound.value) / all.error())
            : OptionalDouble.empty(),
        OptionalDouble.of(p),
        Evidence.strength(p));
  }

  private static double p(Month all, Bound bound) {
    double z = (all.value - bound.value) / all.error();
    return all.error() > 0 ? 2 * NORMAL.cumulativeProbability(-Math.abs(z)) : 0;
  }

  private String said(String subject, List<Month> run, Bound bound, String against) {
    Month all = together(run);
    return "%s%s is %s in %s to %s and %s %s with its whole interval (n = %d, %s)."
        .formatted(
            measure.title(),
            subject.isEmpty() ? "" : " of " + Said.name(title.apply(subject)),
            measure.figure(all.value),
            run.get(0).month,
            run.get(run.size() - 1).month,
            against,
            measure.figure(bound.value),
            all.n,
            Said.p(p(all, bound)));
  }

  /** Months that were not measured end a run. */
  private static boolean follows(List<Month> months, int at) {
    return at == months.size()
        || months.get(at - 1).month.plusMonths(1).equals(months.get(at).month);
  }

  private static Stretch stretch(List<Month> months) {
    return new Stretch(together(months).value, start(months), end(months));
  }

  private static LocalDate start(List<Month> months) {
    return months.get(0).month.atDay(1);
  }

  private static LocalDate end(List<Month> months) {
    return months.get(months.size() - 1).month.atEndOfMonth();
  }

  /** Weighted by observations, which are others in each month. */
  private static Month together(List<Month> months) {
    long n = 0;
    double sum = 0;
    double squares = 0;
    for (Month month : months) {
      n += month.n;
      sum += month.n * month.value;
      squares += Math.pow(month.n * month.error(), 2);
    }
    double half = Z * Math.sqrt(squares) / n;
    return new Month(months.get(0).month, sum / n, sum / n - half, sum / n + half, n);
  }
}
