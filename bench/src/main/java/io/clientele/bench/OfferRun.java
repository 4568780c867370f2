package io.clientele.bench;

import com.sun.management.OperatingSystemMXBean;
import io.clientele.generate.Generator;
import io.clientele.generate.Part;
import io.clientele.generate.Recipe;
import io.clientele.measure.statistic.Estimate;
import io.clientele.transform.offer.Affinities;
import io.clientele.transform.offer.Bought;
import io.clientele.transform.offer.Histories;
import io.clientele.transform.offer.Trial;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;

/**
 * Makes the orders of a population, learns from three quarters of their time what goes together,
 * and says how often ten offers meet what is bought anew in the last quarter; then makes three
 * offers to every customer. Prints what the learning and offering took, without making and reading
 * orders.
 *
 * <pre>OfferRun PEOPLE PRODUCTS SEED structured|control</pre>
 */
public final class OfferRun {
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private OfferRun() {}

  public static void main(String[] args) {
    Recipe full =
        new Recipe(
                Integer.parseInt(args[0]),
                Long.parseLong(args[2]),
                Generator.LAST_DAY,
                EnumSet.of(Part.RECORDS, Part.ORDERS),
                true)
            .selling(Integer.parseInt(args[1]));
    Recipe recipe = args[3].equals("control") ? full.withoutStructure() : full;
    Bought bought = new Bought();
    long rows = read(recipe, bought);
    long wall = System.nanoTime();
    long used = MACHINE.getProcessCpuTime();
    Trial trial = bought.trial(bought.split().orElseThrow(), 10).orElseThrow();
    long sum = offer(bought.all());
    System.out.printf(
        Locale.ROOT,
        "%-10s %9d rows %7.2f s %7.2f s processor %6d MB peak, %d items, %d ties, sum %d%n",
        args[3],
        rows,
        (System.nanoTime() - wall) / 1e9,
        (MACHINE.getProcessCpuTime() - used) / 1e9,
        peak(),
        bought.items().size(),
        trial.tied(),
        sum);
    System.out.printf(
        Locale.ROOT,
        "           hit rate at 10 of %d customers: %s, of the most popular %s, gain %s: %s%n",
        trial.customers(),
        words(trial.hits()),
        words(trial.popular()),
        words(trial.gain()),
        trial.verdict());
  }

  private static long read(Recipe recipe, Bought bought) {
    String orders =
        new String(
            Generator.generate(recipe).getOrDefault("data/orders.csv", new byte[0]),
            StandardCharsets.UTF_8);
    orders
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .forEach(row -> bought.add(row[1], row[5], LocalDate.parse(row[2].substring(0, 10))));
    return orders.lines().count() - 1;
  }

  /** Three offers to each; the sum is of their items' numbers. */
  private static long offer(Histories all) {
    Affinities affinities = Affinities.learn(all);
    long sum = 0;
    for (int[] history : all.bought()) {
      for (int item : affinities.best(history, 3)) {
        sum += item;
      }
    }
    return sum;
  }

  private static String words(Estimate share) {
    return String.format(
        Locale.ROOT,
        "%.2f %% (%.2f..%.2f)",
        100 * share.value(),
        100 * share.low(),
        100 * share.high());
  }

  /** The most memory the process had, in MB. */
  private static long peak() {
    try {
      return java.nio.file.Files.readAllLines(java.nio.file.Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(-1);
    } catch (java.io.IOException elsewhere) {
      return -1;
    }
  }
}
