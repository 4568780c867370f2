"""Resolves PEOPLE.csv with Splink 4 or 5 on DuckDB, and writes what it kept.

    splink_run.py PEOPLE.csv FOLDER THREADS
"""

import sys
import time
from pathlib import Path

import duckdb
import splink
from splink import DuckDBAPI, Linker, block_on

import model


def linker_of(connection):
    api = DuckDBAPI(connection)
    if int(splink.__version__.split(".")[0]) >= 5:
        return Linker(api.register("people"), model.settings(), log_level="ERROR")
    return Linker("people", model.settings(), api, set_up_basic_logging=False)


def main(people, folder, threads):
    connection = duckdb.connect(config={"threads": threads})
    prepare = (Path(__file__).parent / "prepare.sql").read_text()
    connection.execute(prepare, {"people": people})
    linker = linker_of(connection)
    training = linker.training
    training.estimate_probability_two_random_records_match([block_on(*rule) for rule in model.SURE], recall=0.7)
    training.estimate_u_using_random_sampling(max_pairs=1_000_001, seed=1)
    for rule in model.LEARN:
        training.estimate_parameters_using_expectation_maximisation(block_on(*rule))
    wall, processor = time.monotonic(), time.process_time()
    kept = linker.inference.predict(threshold_match_probability=model.THRESHOLD)
    print(f"its pairs    {time.monotonic() - wall:.2f} s  {time.process_time() - processor:.2f} s processor")
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(kept, model.THRESHOLD)
    for name, columns, table in (
        ("links", "unique_id_l as a, unique_id_r as b", kept),
        ("parties", "unique_id as key, cluster_id as party", clusters),
    ):
        connection.execute(f"copy (select {columns} from {table.physical_name}) to '{folder}/{name}.csv'")


main(*sys.argv[1:])
