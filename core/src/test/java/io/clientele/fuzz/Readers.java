package io.clientele.fuzz;

import io.clientele.source.SourceFile;
import io.clientele.source.formats.Formats;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Every reader of what others wrote, by the name of its folder in the corpus. */
public final class Readers {
  private static final long LONGEST_SECONDS = 5;
  private static final SortedMap<String, Consumer<byte[]>> ALL =
      new TreeMap<>(
          Map.of(
              "json", bytes -> file("any.json", bytes),
              "yaml", bytes -> file("any.yaml", bytes),
              "archive", ArchiveLaws::hold,
              "front-matter", bytes -> file("any.md", bytes),
              "rule", bytes -> RuleLaws.hold(text(bytes))));

  private Readers() {}

  /** The names of all. */
  public static java.util.List<String> names() {
    return java.util.List.copyOf(ALL.keySet());
  }

  /** Lets a reader read; fails with the law that it breaks, of which one is to be quick. */
  public static void read(String reader, byte[] bytes) {
    long before = seconds();
    Consumer<byte[]> one = ALL.get(reader);
    if (one == null) {
      throw new IllegalArgumentException("no reader is named " + reader);
    }
    one.accept(bytes);
    Law.holds(seconds() - before <= LONGEST_SECONDS, "reading takes too long");
  }

  private static void file(String path, byte[] bytes) {
    SourceFile file = new SourceFile(path, text(bytes));
    ReadingLaws.hold(Formats.of(file).orElseThrow(), file);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static long seconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000_000;
  }
}
