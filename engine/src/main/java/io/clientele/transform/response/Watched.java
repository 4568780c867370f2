package io.clientele.transform.response;

import java.util.List;

/**
 * What a rule saw.
 *
 * @param lookedAt how many things it could judge
 * @param met those that meet it now
 * @param ceaseless the subject that met it in the most months, with how many of how many
 * @param fault why it cannot look; empty where it can
 */
record Watched(long lookedAt, List<Raised> met, Ceaseless ceaseless, String fault) {
  /** How often one subject met a rule. */
  record Ceaseless(String subject, int held, int months) {
    static final Ceaseless NONE = new Ceaseless("", 0, 0);

    Ceaseless orMore(Ceaseless other) {
      return other.held > held ? other : this;
    }
  }

  Watched {
    met = List.copyOf(met);
  }

  static Watched unable(String fault) {
    return new Watched(0, List.of(), Ceaseless.NONE, fault);
  }
}
