package io.clientele.view.pictures;

import java.util.ArrayList;
import java.util.List;

/** Maps values to pixels. */
record Scale(double from, double to, double left, double right) {
  double at(double value) {
    double share = to == from ? 0.5 : (value - from) / (to - from);
    return left + Math.max(0, Math.min(1, share)) * (right - left);
  }

  /** About so many round values between the ends. */
  List<Double> ticks(int about) {
    double step = step((to - from) / Math.max(1, about));
    List<Double> ticks = new ArrayList<>();
    for (double k = Math.ceil(from / step - 1e-9); k * step <= to + step * 1e-9; k++) {
      ticks.add(k * step);
    }
    return ticks;
  }

  /** The scale whose ends are round values around the given ones. */
  static Scale around(double low, double high, double left, double right) {
    double span = high - low;
    double pad = span == 0 ? Math.max(1, Math.abs(high) * 0.2) : span * 0.15;
    double step = step((span + 2 * pad) / 4);
    double from = Math.floor((low - pad) / step) * step;
    double to = Math.ceil((high + pad) / step) * step;
    return new Scale(low >= 0 ? Math.max(0, from) : from, to, left, right);
  }

  /** Per cent end at a hundred. */
  Scale upTo(String unit) {
    double full = unit.equals("%") ? 100 : unit.equals("share") ? 1 : to;
    return new Scale(from, Math.min(to, Math.max(full, from)), left, right);
  }

  private static double step(double rough) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(rough, 1e-12))));
    double lead = rough / power;
    return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power;
  }
}
