package io.clientele.transform.sensing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What a sensor saw, put together over stretches of equal length that begin with its first day.
 * Stretches without a word count as none where values are added up, and are left out where they are
 * averaged. The last one counts once it is whole.
 */
record Stretches(List<Stretch> all) {
  /** What one day had. */
  record Day(LocalDate day, double sum, long values, long rows) {}

  /** One stretch, both ends included. */
  record Stretch(LocalDate from, LocalDate to, double value) {}

  static Stretches of(List<Day> days, Sensor sensor, LocalDate asOf) {
    List<Stretch> all = new ArrayList<>();
    if (days.isEmpty()) {
      return new Stretches(all);
    }
    LocalDate first = days.get(0).day;
    long last = ChronoUnit.DAYS.between(first, asOf.plusDays(1)) / sensor.days();
    int at = 0;
    for (long k = 0; k < last; k++) {
      LocalDate from = first.plusDays(k * sensor.days());
      LocalDate to = from.plusDays(sensor.days() - 1L);
      double sum = 0;
      long values = 0;
      long rows = 0;
      for (; at < days.size() && !days.get(at).day.isAfter(to); at++) {
        sum += days.get(at).sum;
        values += days.get(at).values;
        rows += days.get(at).rows;
      }
      boolean mean = sensor.together().equals("mean");
      if (!mean || values > 0) {
        double value = mean ? sum / values : sensor.together().equals("count") ? rows : sum;
        all.add(new Stretch(from, to, value));
      }
    }
    return new Stretches(List.copyOf(all));
  }

  double[] values() {
    return all.stream().mapToDouble(Stretch::value).toArray();
  }
}
