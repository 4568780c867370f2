package io.clientele.generate;

/** What a survey asks: satisfaction 1 to 5, ease 1 to 7, recommendation 0 to 10. */
enum Metric {
  CSAT("csat", 1),
  CES("ces", 1),
  RECOMMENDATION("recommendation", 0);

  private final String id;
  private final int lowest;

  Metric(String id, int lowest) {
    this.id = id;
    this.lowest = lowest;
  }

  String id() {
    return id;
  }

  int lowest() {
    return lowest;
  }
}
