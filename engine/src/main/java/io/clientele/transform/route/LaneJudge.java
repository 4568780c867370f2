package io.clientele.transform.route;

import io.clientele.check.route.Lane;
import io.clientele.check.route.LaneLimits;
import io.clientele.check.route.Laned;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Judges whether an offer keeps the promise of its lane: two misses in a row move it to a slower
 * lane, three periods within the limit of the faster one move it there, where the rules of lanes
 * allow it. The numbers are this project's own.
 */
final class LaneJudge {
  private static final int MISSES = 2;
  private static final int HITS = 3;

  private final LaneLimits limits;
  private final String period;
  private final LocalDate asOf;

  /**
   * @param period {@code month} or {@code quarter}
   */
  LaneJudge(LaneLimits limits, String period, LocalDate asOf) {
    this.limits = limits;
    this.period = period;
    this.asOf = asOf;
  }

  /** The orders that were delivered in one period. */
  record Period(LocalDate from, long n, double p85) {}

  /**
   * One offer for one customer type.
   *
   * @param laned the lane in which it belongs by the rules
   * @param now the lane in which it is
   * @param n orders with a lead time
   * @param target the largest share of defects
   */
  record Case(
      Laned laned,
      Optional<Lane> now,
      long n,
      double p85,
      OptionalDouble defects,
      double target,
      List<Period> periods) {}

  Judged judge(Case one) {
    if (one.now().isEmpty()) {
      return new Judged("unclassified", Optional.empty(), one.laned().why());
    }
    Lane lane = one.now().get();
    if (lane == Lane.SLOW && one.defects().orElse(0) > one.target()) {
      return new Judged("missed", Optional.empty(), defects(one));
    }
    if (one.n() < limits.fewest()) {
      return new Judged("unproven", Optional.empty(), few(one.n()));
    }
    List<Period> misses = last(one.periods(), MISSES);
    double limit = limits.days(lane).orElse(Double.MAX_VALUE);
    if (misses.size() == MISSES && misses.stream().allMatch(each -> each.p85() > limit)) {
      return new Judged("demote", lane.slower(), several(misses) + ", not " + days(limit));
    }
    if (one.p85() > limit) {
      return new Judged("missed", lane.slower(), overall(one) + ", not " + days(limit));
    }
    return promoted(one, lane)
        .orElseGet(() -> new Judged("within", Optional.empty(), overall(one)));
  }

  private Optional<Judged> promoted(Case one, Lane lane) {
    Optional<Lane> next = lane.faster();
    boolean isAllowed =
        next.isPresent()
            && one.laned().lane().map(fitting -> next.get().to(fitting) >= 0).orElse(false);
    List<Period> hits = last(one.periods(), HITS);
    if (!isAllowed || hits.size() < HITS) {
      return Optional.empty();
    }
    double limit = limits.days(next.get()).orElse(0);
    return hits.stream().allMatch(each -> each.p85() <= limit)
        ? Optional.of(new Judged("promote", next, several(hits)))
        : Optional.empty();
  }

  /** The latest periods that are over, where each of them has enough orders; else none. */
  private List<Period> last(List<Period> periods, int count) {
    LocalDate current = asOf.plusDays(1);
    LocalDate first =
        period.equals("quarter")
            ? current.withDayOfMonth(1).withMonth((current.getMonthValue() - 1) / 3 * 3 + 1)
            : current.withDayOfMonth(1);
    int months = period.equals("quarter") ? 3 : 1;
    LocalDate from = first.minusMonths((long) count * months);
    List<Period> last =
        periods.stream()
            .filter(each -> !each.from().isBefore(from) && each.from().isBefore(first))
            .filter(each -> each.n() >= limits.fewest())
            .toList();
    return last.size() == count ? last : List.of();
  }

  private static String defects(Case one) {
    return String.format(
        Locale.ROOT,
        "%.1f %% of orders have a defect, not %.1f %%",
        100 * one.defects().orElse(0),
        100 * one.target());
  }

  private String few(long n) {
    return n == 0
        ? "no order says when it was delivered"
        : n + " orders say when they were delivered, fewer than " + limits.fewest();
  }

  private static String overall(Case one) {
    return "85 % of " + one.n() + " orders within " + days(one.p85());
  }

  private String several(List<Period> periods) {
    String each =
        periods.stream()
            .map(one -> String.valueOf(Math.round(one.p85())))
            .collect(Collectors.joining(", "));
    return "85 % of orders within "
        + each
        + " days in the last "
        + periods.size()
        + " "
        + period
        + "s";
  }

  private static String days(double days) {
    long whole = Math.round(days);
    return whole + (whole == 1 ? " day" : " days");
  }
}
