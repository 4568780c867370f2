package io.clientele.bench;

import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.data.Warehouse;
import io.clientele.resolve.Options;
import io.clientele.resolve.Resident;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Asks for single records of a resolved workspace with all others in memory, and prints how long
 * the answers took.
 *
 * <pre>ProbeRun FOLDER [QUESTIONS]</pre>
 */
public final class ProbeRun {
  private static final int WARM = 500;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ProbeRun() {}

  public static void main(String[] args) {
    int questions = args.length > 1 ? Integer.parseInt(args[1]) : 5000;
    try (Engine engine = Warehouse.at(Path.of(args[0]).resolve(".clientele")).open()) {
      long begin = System.nanoTime();
      Options options = Options.standard(Runtime.getRuntime().availableProcessors(), 1);
      Resident resident = Resident.of(engine, "person", options);
      line("ready", "%.1f s", (System.nanoTime() - begin) / 1e9);
      ask(resident, records(engine, questions + WARM));
    }
    Runtime machine = Runtime.getRuntime();
    System.gc();
    line("memory", "%d MB", (machine.totalMemory() - machine.freeMemory()) >> 20);
  }

  private static void ask(Resident resident, List<Map<String, List<String>>> records) {
    long[] took = new long[records.size() - WARM];
    long[] worked = new long[took.length];
    long found = 0;
    for (int k = 0; k < records.size(); k++) {
      long begin = System.nanoTime();
      long work = THREADS.getCurrentThreadCpuTime();
      int near = resident.near(records.get(k)).size();
      if (k >= WARM) {
        took[k - WARM] = System.nanoTime() - begin;
        worked[k - WARM] = THREADS.getCurrentThreadCpuTime() - work;
        found += near;
      }
    }
    Arrays.sort(took);
    Arrays.sort(worked);
    line("questions", "%d, %d records found", took.length, found);
    for (double share : new double[] {0.5, 0.95, 0.99}) {
      int at = (int) (share * took.length);
      line(
          "p" + (int) (share * 100),
          "%.2f ms, %.2f ms processor",
          took[at] / 1e6,
          worked[at] / 1e6);
    }
    line("longest", "%.2f ms", took[took.length - 1] / 1e6);
  }

  /** A sample that is the same every time. */
  private static List<Map<String, List<String>>> records(Engine engine, int atMost) {
    List<Map<String, List<String>>> records = new ArrayList<>();
    engine.each(
        Sql.of(
            "select given, family, full_name, cast(birth_date as varchar) as birth_date, sex,"
                + " array_to_string(emails, chr(10)) as email, array_to_string(phones, chr(10)) as"
                + " phone, street, house_number, postcode, city, country from record where kind ="
                + " 'person' order by hash(source, key) limit ?",
            atMost),
        row -> {
          Map<String, List<String>> values = new HashMap<>();
          for (int k = 0; k < row.columns().size(); k++) {
            values.put(row.columns().get(k), List.of(row.text(k + 1).split("\n", -1)));
          }
          records.add(values);
        });
    return records;
  }

  private static void line(String name, String format, Object... values) {
    System.out.printf(Locale.ROOT, "%-10s " + format + "%n", prefixed(name, values));
  }

  private static Object[] prefixed(String name, Object... values) {
    Object[] all = new Object[values.length + 1];
    all[0] = name;
    System.arraycopy(values, 0, all, 1, values.length);
    return all;
  }
}
