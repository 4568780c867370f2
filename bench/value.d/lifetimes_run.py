"""Fits BG/NBD and Gamma-Gamma with lifetimes, and says what each customer is worth in twelve months.

    lifetimes_run.py FILE
"""

import resource
import sys
import time
import warnings

import pandas
from lifetimes import BetaGeoFitter, GammaGammaFitter

warnings.filterwarnings("ignore")


def main(path):
    people = pandas.read_csv(path)
    wall, used = time.perf_counter(), time.process_time()
    model = BetaGeoFitter(penalizer_coef=0.0)
    model.fit(people.repeats, people["last"], people.watched)
    again = people[people.repeats > 0]
    worth = GammaGammaFitter(penalizer_coef=0.0)
    worth.fit(again.repeats, again["mean"])
    fitted = time.perf_counter() - wall
    alive = model.conditional_probability_alive(people.repeats, people["last"], people.watched)
    value = worth.customer_lifetime_value(
        model, people.repeats, people["last"], people.watched, people["mean"], time=12, discount_rate=0.01, freq="W"
    )
    seconds, processor = time.perf_counter() - wall, time.process_time() - used
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    said = " ".join(f"{name} {number:.4f}" for name, number in [*model.params_.items(), *worth.params_.items()])
    print(f"           {said}, {alive.sum():.0f} alive")
    print(
        f"lifetimes  {len(people):10d} rows {seconds:8.2f} s {processor:8.2f} s processor"
        f" {fitted:8.2f} s of it fitting {peak:6d} MB peak, sum {value.sum():.0f}"
    )


main(sys.argv[1])
