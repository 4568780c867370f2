package io.clientele.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What checks found out about things by themselves, kept as long as the file in which a thing
 * stands is the same: a second check of a workspace looks again only at what changed. It serves as
 * long as settings and kinds are the same too.
 */
public final class Memory {
  private final Map<String, Kept> before;
  private final Map<String, Of> now = new ConcurrentHashMap<>();

  /** What a check found out on one day. */
  private record Kept(LocalDate day, IdentityHashMap<Object, Object> known) {}

  /** What one check finds out, and what it knew. Things that were read again are other things. */
  private static final class Of {
    private final LocalDate day;
    private final IdentityHashMap<Object, Object> earlier;
    private final IdentityHashMap<Object, Object> known;

    Of(LocalDate day, IdentityHashMap<Object, Object> earlier) {
      this.day = day;
      this.earlier = earlier;
      this.known = new IdentityHashMap<>(earlier.size());
    }
  }

  private Memory(Map<String, Kept> before) {
    this.before = before;
  }

  /** Nothing is known. */
  public static Memory empty() {
    return new Memory(Map.of());
  }

  /** For the next check: what was of use in this one. */
  public Memory next() {
    Map<String, Kept> kept = new HashMap<>();
    now.forEach((code, found) -> kept.put(code, new Kept(found.day, found.known)));
    return new Memory(kept);
  }

  /** What a check knows of a thing; a check asks from one thread. */
  @SuppressWarnings("unchecked")
  <T> T of(Check check, LocalDate day, Object thing, Supplier<T> look) {
    Of asked = now.get(check.code());
    Of here = asked == null ? now.computeIfAbsent(check.code(), code -> begun(code, day)) : asked;
    Object before = here.earlier.get(thing);
    T value = before == null ? look.get() : (T) before;
    here.known.put(thing, value);
    return value;
  }

  private Of begun(String code, LocalDate day) {
    Kept earlier = before.get(code);
    return earlier == null || !earlier.day().equals(day)
        ? new Of(day, new IdentityHashMap<>())
        : new Of(day, earlier.known());
  }
}
