package io.clientele.generate;

import java.util.List;

/** The bank's branches; the quality of one of them drifts. */
final class Branches {
  static final String DRIFTING = "Harbour Street";
  static final List<String> NAMES =
      List.of(
          "Market Square",
          DRIFTING,
          "Castle Hill",
          "Station Road",
          "Lakeside",
          "University",
          "Old Mill",
          "Airport");
  static final double[] SIZES = {0.22, 0.18, 0.14, 0.12, 0.11, 0.09, 0.08, 0.06};

  private Branches() {}
}
