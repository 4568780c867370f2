package io.clientele.measure.group;

/** Brings columns to mean 0 and deviation 1, so that none weighs more for its unit. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Scale(double[] means, double[] deviations) {
  static Scale of(double[][] rows) {
    int columns = rows[0].length;
    double[] means = new double[columns];
    double[] deviations = new double[columns];
    for (double[] row : rows) {
      for (int column = 0; column < columns; column++) {
        means[column] += row[column] / rows.length;
      }
    }
    for (double[] row : rows) {
      for (int column = 0; column < columns; column++) {
        double apart = row[column] - means[column];
        deviations[column] += apart * apart / rows.length;
      }
    }
    for (int column = 0; column < columns; column++) {
      deviations[column] = Math.sqrt(deviations[column]);
    }
    return new Scale(means, deviations);
  }

  /** A column that does not vary is 0 everywhere. */
  double[][] scaled(double[][] rows) {
    double[][] scaled = new double[rows.length][means.length];
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < means.length; column++) {
        double apart = rows[row][column] - means[column];
        scaled[row][column] = deviations[column] == 0 ? 0 : apart / deviations[column];
      }
    }
    return scaled;
  }

  double[] back(double[] centre) {
    double[] place = new double[centre.length];
    for (int column = 0; column < place.length; column++) {
      place[column] = means[column] + centre[column] * deviations[column];
    }
    return place;
  }
}
