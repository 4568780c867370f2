package io.clientele.generate;

/** Which share of the customers asked answers each question. */
record Shares(double csat, double ces, double recommendation) {
  double of(Metric metric) {
    return switch (metric) {
      case CSAT -> csat;
      case CES -> ces;
      case RECOMMENDATION -> recommendation;
    };
  }
}
