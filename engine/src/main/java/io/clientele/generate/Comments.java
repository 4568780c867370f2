package io.clientele.generate;

import java.util.List;

/** What some people write beside their score. */
final class Comments {
  private static final double SHARE = 0.12;
  private static final List<String> PRAISE =
      List.of("Quick and friendly", "All clear now, thank you", "My adviser knew my case");

  private Comments() {}

  static String of(Mood mood, boolean high, Chance chance) {
    if (!chance.happens(SHARE)) {
      return "";
    }
    return chance.pick(high ? PRAISE : mood.complaints());
  }
}
