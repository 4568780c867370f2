package io.clientele.generate;

/** What a survey asks: satisfaction 1 to 5, ease 1 to 7, recommendation 0 to 10. */
enum Metric {
  CSAT("csat", 1, 4),
  CES("ces", 1, 5),
  RECOMMENDATION("recommendation", 0, 9);

  private final String id;
  private final int lowest;
  private final int high;

  Metric(String id, int lowest, int high) {
    this.id = id;
    this.lowest = lowest;
    this.high = high;
  }

  String id() {
    return id;
  }

  int lowest() {
    return lowest;
  }

  /** From here on people are glad. */
  int high() {
    return high;
  }
}
