package io.clientele.data;

/**
 * How much of the machine an engine may use.
 *
 * @param threads at least 1
 * @param memoryMegabytes 0 leaves it to the engine
 */
public record Capacity(int threads, long memoryMegabytes) {
  public Capacity {
    if (threads < 1 || memoryMegabytes < 0) {
      throw new IllegalArgumentException(
          "threads is at least 1 and memory not negative, not " + threads + ", " + memoryMegabytes);
    }
  }

  public static Capacity threads(int threads) {
    return new Capacity(threads, 0);
  }
}
