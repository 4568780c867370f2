package io.clientele.check.route;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How fast an offer travels to a sort of customer. */
public enum Lane {
  SLOW(0),
  ACCELERATING(1),
  FAST(2);

  private final int speed;

  Lane(int speed) {
    this.speed = speed;
  }

  /** The word in files and tables. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How many lanes further a faster one is; negative for a slower one. */
  public int to(Lane other) {
    return other.speed - speed;
  }

  /** The neighbouring lane on the faster side. */
  public Optional<Lane> faster() {
    return beside(1);
  }

  /** The neighbouring lane on the slower side. */
  public Optional<Lane> slower() {
    return beside(-1);
  }

  private Optional<Lane> beside(int steps) {
    return Stream.of(values()).filter(lane -> lane.speed == speed + steps).findFirst();
  }

  public static Optional<Lane> named(String word) {
    return Stream.of(values()).filter(lane -> lane.word().equals(word)).findFirst();
  }
}
