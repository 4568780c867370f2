package io.clientele.check;

import io.clientele.finding.Finding;
import io.clientele.source.Tree;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What checks found in things by themselves, kept as long as the file in which a thing stands is
 * the same: a second check of a workspace looks again only at what changed. It serves as long as
 * settings and kinds are the same too.
 */
public final class Memory {
  private final Map<Key, List<Finding>> before;
  private final Map<Key, List<Finding>> now = new ConcurrentHashMap<>();

  /** A check, a thing and a day. */
  record Key(String code, Tree tree, String pointer, LocalDate today) {}

  private Memory(Map<Key, List<Finding>> before) {
    this.before = before;
  }

  /** Nothing is known. */
  public static Memory empty() {
    return new Memory(Map.of());
  }

  /** For the next check: what was of use in this one. */
  public Memory next() {
    return new Memory(now);
  }

  Stream<Finding> of(Key key, Supplier<Stream<Finding>> look) {
    List<Finding> known = before.get(key);
    List<Finding> findings = known == null ? look.get().toList() : known;
    now.put(key, findings);
    return findings.stream();
  }
}
