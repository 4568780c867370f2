package io.clientele.measure.value;

import org.hipparchus.special.Gamma;

/** The likelihood of {@link ParetoNbd}. */
record ParetoNbdLikelihood(Purchases purchases) implements Likelihood {
  @Override
  public double size() {
    return purchases.customers();
  }

  @Override
  public double at(double[] logs) {
    ParetoNbd model =
        new ParetoNbd(Math.exp(logs[0]), Math.exp(logs[1]), Math.exp(logs[2]), Math.exp(logs[3]));
    double[] byRepeats = purchases.byRepeats();
    double r = model.r();
    double fixed = r * logs[1] + model.s() * logs[3] - Gamma.logGamma(r);
    double value = 0;
    for (int x = 0; x < byRepeats.length; x++) {
      value += byRepeats[x] == 0 ? 0 : byRepeats[x] * (Gamma.logGamma(r + x) + fixed);
    }
    for (int at = 0; at < purchases.groups(); at++) {
      int x = purchases.repeats(at);
      double watched = purchases.watched(at);
      double odds = model.logOdds(x, purchases.last(at), watched);
      double either = odds > 30 ? odds : Math.log1p(Math.exp(odds));
      value +=
          purchases.weight(at)
              * (either
                  - (r + x) * Math.log(model.alpha() + watched)
                  - model.s() * Math.log(model.beta() + watched));
    }
    return value;
  }
}
