package io.clientele.bench;

import com.sun.management.OperatingSystemMXBean;
import io.clientele.measure.value.BetaGeometric;
import io.clientele.measure.value.Fitted;
import io.clientele.measure.value.GammaGamma;
import io.clientele.measure.value.Horizon;
import io.clientele.measure.value.Purchases;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.StringTokenizer;

/**
 * Fits BG/NBD and Gamma-Gamma to the customers of a file and says what each is worth in twelve
 * months; prints what that took, without reading the file.
 *
 * <pre>ValueRun FILE ROWS</pre>
 */
public final class ValueRun {
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final int[] repeats;
  private final double[] last;
  private final double[] watched;
  private final double[] means;
  private double fitted;

  private ValueRun(int rows) {
    this.repeats = new int[rows];
    this.last = new double[rows];
    this.watched = new double[rows];
    this.means = new double[rows];
  }

  public static void main(String[] args) throws IOException {
    int rows = Integer.parseInt(args[1]);
    ValueRun run = new ValueRun(rows);
    run.read(Path.of(args[0]));
    long wall = System.nanoTime();
    long used = MACHINE.getProcessCpuTime();
    double sum = run.sum(wall);
    double seconds = (System.nanoTime() - wall) / 1e9;
    double processor = (MACHINE.getProcessCpuTime() - used) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "clientele  %10d rows %8.2f s %8.2f s processor %8.2f s of it fitting %6d MB peak, sum"
            + " %.0f%n",
        rows,
        seconds,
        processor,
        run.fitted,
        peak(),
        sum);
  }

  private double sum(long start) {
    Purchases purchases = Purchases.of(repeats, last, watched);
    BetaGeometric model = BetaGeometric.fit(purchases).map(Fitted::model).orElseThrow();
    GammaGamma worth = worth();
    fitted = (System.nanoTime() - start) / 1e9;
    Horizon year = new Horizon(12, 4.345, 0.01);
    double[] ahead = purchases.each(year.purchases(model));
    double[] alive = purchases.each(model::alive);
    double sum = 0;
    double left = 0;
    for (int n = 0; n < ahead.length; n++) {
      sum += ahead[n] * worth.expected(repeats[n], means[n]);
      left += alive[n];
    }
    System.out.printf(
        Locale.ROOT,
        "           r %.4f alpha %.4f a %.4f b %.4f, p %.4f q %.4f v %.4f, %d groups, %.0f alive%n",
        model.r(),
        model.alpha(),
        model.a(),
        model.b(),
        worth.p(),
        worth.q(),
        worth.v(),
        purchases.groups(),
        left);
    return sum;
  }

  private GammaGamma worth() {
    int size = 0;
    for (int count : repeats) {
      size += count > 0 ? 1 : 0;
    }
    int[] often = new int[size];
    double[] spent = new double[size];
    int at = 0;
    for (int n = 0; n < repeats.length; n++) {
      if (repeats[n] > 0) {
        often[at] = repeats[n];
        spent[at++] = means[n];
      }
    }
    return GammaGamma.fit(often, spent).map(Fitted::model).orElseThrow();
  }

  private void read(Path path) throws IOException {
    try (BufferedReader file = Files.newBufferedReader(path)) {
      file.readLine();
      for (int n = 0; n < repeats.length; n++) {
        StringTokenizer parts = new StringTokenizer(file.readLine(), ",");
        repeats[n] = Integer.parseInt(parts.nextToken());
        last[n] = Double.parseDouble(parts.nextToken());
        watched[n] = Double.parseDouble(parts.nextToken());
        means[n] = Double.parseDouble(parts.nextToken());
      }
    }
  }

  /** The most memory the process had, in MB. */
  private static long peak() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException notLinux) {
      return 0;
    }
  }
}
