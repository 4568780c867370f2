package io.clientele.transform.gate;

import io.clientele.model.Element;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * Puts one condition to the workspace. What it takes is a default: the workspace may set another
 * under {@code transform.gates} by the id of the condition.
 */
final class Ask {
  private static final int VERSION = 1;

  private final Grounds grounds;
  private final String id;
  private final String asks;

  Ask(Grounds grounds, String id, String asks) {
    this.grounds = grounds;
    this.id = id;
    this.asks = asks;
  }

  Condition unmeasurable(String needs) {
    return new Condition(
        id,
        VERSION,
        asks,
        State.NOT_MEASURABLE,
        OptionalDouble.empty(),
        0,
        "",
        List.of(),
        List.of(),
        needs);
  }

  /**
   * A share of some elements must have something.
   *
   * @param kind what the elements are, as one word: {@code segment}
   * @param lacking what those must get that lack it: {@code a persona}
   */
  Condition share(
      double wanted, Collection<Element> all, Predicate<Element> has, Noun kind, String lacking) {
    List<String> ids = all.stream().map(Element::id).toList();
    List<String> without =
        grounds.byWeight(all.stream().filter(one -> !has.test(one)).toList()).stream()
            .map(Element::id)
            .toList();
    return share(wanted, new Counted(ids, without), kind, lacking);
  }

  /** The same of what is no element, such as sources and units of sources. */
  Condition share(double wanted, Counted counted, Noun kind, String lacking) {
    if (counted.all().isEmpty()) {
      return unmeasurable("there is no " + kind.one() + " yet");
    }
    double least = grounds.threshold(id, wanted);
    int with = counted.all().size() - counted.without().size();
    int needed = (int) Math.ceil(least * counted.all().size() - 1e-9) - with;
    String gap = needed + " more " + kind.needs(needed) + " " + lacking;
    double found = (double) with / counted.all().size();
    return of(needed <= 0, found, least, gap, counted);
  }

  /** A share of things that are only counted, such as rows. */
  Condition rows(double wanted, long with, long all, String what) {
    if (all == 0) {
      return unmeasurable("there are no " + what + " yet");
    }
    double least = grounds.threshold(id, wanted);
    String gap =
        String.format(
            Locale.ROOT,
            "%s of %s instead of %s",
            percent((double) with / all),
            what,
            percent(least));
    return of((double) with / all >= least - 1e-9, (double) with / all, least, gap, Counted.NONE);
  }

  /** A number that must reach something. */
  Condition atLeast(double wanted, OptionalDouble found, String what, String needs) {
    double least = grounds.threshold(id, wanted);
    return number(found, found.orElse(0) >= least - 1e-9, least, what, needs);
  }

  /** A number that must not pass something. */
  Condition atMost(double wanted, OptionalDouble found, String what, String needs) {
    double most = grounds.threshold(id, wanted);
    return number(found, found.orElse(0) <= most + 1e-9, most, what, needs);
  }

  /** A share that must not pass something. */
  Condition atMostShare(double wanted, long with, long all, String what, String needs) {
    if (all == 0) {
      return unmeasurable(needs);
    }
    double most = grounds.threshold(id, wanted);
    String gap =
        percent((double) with / all) + " of " + what + ", instead of at most " + percent(most);
    return of((double) with / all <= most + 1e-9, (double) with / all, most, gap, Counted.NONE);
  }

  private Condition number(
      OptionalDouble found, boolean holds, double wanted, String what, String needs) {
    if (found.isEmpty()) {
      return unmeasurable(needs);
    }
    String gap = what + " " + number(found.getAsDouble()) + " instead of " + number(wanted);
    return of(holds, found.getAsDouble(), wanted, gap, Counted.NONE);
  }

  /** Something that is so or not. */
  Condition holds(boolean holds, String gap, Counted counted) {
    return of(holds, holds ? 1 : 0, 1, gap, counted);
  }

  private Condition of(boolean holds, double found, double wanted, String gap, Counted counted) {
    return new Condition(
        id,
        VERSION,
        asks,
        holds ? State.HOLDS : State.FAILS,
        OptionalDouble.of(found),
        wanted,
        holds ? "" : gap,
        holds ? List.of() : counted.without().stream().distinct().toList(),
        counted.all(),
        "");
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", Math.floor(100 * share + 1e-9));
  }

  private static String number(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%,.0f", number)
        : String.format(Locale.ROOT, "%,.2f", number);
  }
}
