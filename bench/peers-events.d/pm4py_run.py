"""Graph, variants and conformance to the declared order with pm4py, from a Parquet file.

    pm4py_run.py FILE
"""

import resource
import sys
import time

import pandas
import pm4py
from pm4py.objects.petri_net.obj import Marking, PetriNet
from pm4py.objects.petri_net.utils.petri_utils import add_arc_from_to

DECLARED = ["start", "identify", "check", "offer", "sign", "activate"]


class Stages:
    def __init__(self):
        self.began = time.perf_counter(), 0.0
        self.at = self.began

    def end(self, name):
        now = time.perf_counter(), time.process_time()
        print(f"  {name:<14} {now[0] - self.at[0]:7.2f} s {now[1] - self.at[1]:7.2f} s processor", flush=True)
        self.at = now


def order():
    """One step after the other, each once."""
    net = PetriNet("declared")
    places = [PetriNet.Place(f"p{n}") for n in range(len(DECLARED) + 1)]
    net.places.update(places)
    for n, name in enumerate(DECLARED):
        step = PetriNet.Transition(name, name)
        net.transitions.add(step)
        add_arc_from_to(places[n], step, net)
        add_arc_from_to(step, places[n + 1], net)
    return net, Marking({places[0]: 1}), Marking({places[-1]: 1})


def main(path):
    stages = Stages()
    events = pandas.read_parquet(path)
    log = pm4py.format_dataframe(events, case_id="case_id", activity_key="activity", timestamp_key="at")
    stages.end("load")
    graph, starts, ends = pm4py.discover_dfg(log)
    stages.end("graph")
    variants = pm4py.get_variants(log)
    stages.end("variants")
    cases = log["case:concept:name"].nunique()
    print(f"events {len(log)}  cases {cases}  activities {log['concept:name'].nunique()}  variants {len(variants)}"
          f"  arcs {len(graph)}  followed {sum(graph.values())}  squares {sum(n * n for n in graph.values())}", flush=True)
    fit = pm4py.fitness_alignments(log, *order())
    stages.end("conformance")
    print("mean fitness {:.6f}  log fitness {:.6f}".format(fit["average_trace_fitness"], fit["log_fitness"]))
    wall, used = stages.at[0] - stages.began[0], time.process_time()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"pm4py {wall:.2f} s  {used:.2f} s processor; peak {peak:,} MB")


main(sys.argv[1])
