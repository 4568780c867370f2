package io.clientele.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What the parts of a run take that follow each other, the start of the process first. */
final class Stages {
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** Seconds on the wall and of the processor. */
  record Spent(double wall, double processor) {
    Spent plus(Spent other) {
      return new Spent(wall + other.wall, processor + other.processor);
    }

    String text() {
      return String.format(Locale.ROOT, "%.2f s  %.2f s processor", wall, processor);
    }
  }

  private final Map<String, Spent> stages = new LinkedHashMap<>();
  private String stage = "start";
  private long wall = System.nanoTime();
  private long processor;

  /** Ends the stage before. */
  void begin(String next) {
    long now = System.nanoTime();
    long used = MACHINE.getProcessCpuTime();
    Spent spent = new Spent((now - wall) / 1e9, (used - processor) / 1e9);
    stages.merge(stage, spent, Spent::plus);
    wall = now;
    processor = used;
    stage = next;
  }

  void print() {
    stages.forEach(
        (name, spent) ->
            System.out.printf(
                Locale.ROOT,
                "  %-14s %7.2f s %7.2f s processor%n",
                name,
                spent.wall,
                spent.processor));
  }

  /** All stages together. */
  Spent all() {
    return sum(name -> true);
  }

  /** Some stages together. */
  Spent of(Set<String> names) {
    return sum(names::contains);
  }

  /** All stages together but some. */
  Spent without(Set<String> names) {
    return sum(name -> !names.contains(name));
  }

  private Spent sum(Predicate<String> chosen) {
    return stages.entrySet().stream()
        .filter(each -> chosen.test(each.getKey()))
        .map(Map.Entry::getValue)
        .reduce(new Spent(0, 0), Spent::plus);
  }

  /** The most memory that this process held, in megabytes. */
  static long peak() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .sum();
  }
}
