"""Compares links and parties of one side with the truth, outside of what is measured.

    judge.py PEOPLE.csv TRUTH.csv FOLDER

FOLDER holds a workspace of Clientele and its number of candidates, or links.csv and parties.csv, of which
the candidates are counted here by Splink's rules.
"""

import sys
from pathlib import Path

import duckdb

import model

HERE = Path(__file__).parent


def load(connection, folder):
    warehouse = folder / ".clientele" / "warehouse.duckdb"
    if warehouse.exists():
        connection.execute(f"attach '{warehouse}' as ours (read_only)")
        connection.execute("create table links as select key_a as a, key_b as b from ours.link")
        connection.execute("create table parties as select key, party_id as party from ours.record")
    else:
        for name in ("links", "parties"):
            connection.execute(f"create table {name} as from read_csv('{folder / name}.csv', all_varchar = true)")


def candidates(connection, people, folder):
    counted = folder / "candidates"
    if counted.exists():
        return int(counted.read_text())
    connection.execute((HERE / "prepare.sql").read_text(), {"people": people})
    rules = [" and ".join(f"a.{column} = b.{column}" for column in rule) for rule in model.BLOCK]
    pairs = " union ".join(
        f"select a.unique_id, b.unique_id from people a join people b on {rule} and a.unique_id < b.unique_id"
        for rule in rules
    )
    return connection.execute(f"select count(*) from ({pairs})").fetchone()[0]


def quality(name, right, found, wanted):
    precision, recall = right / max(found, 1), right / max(wanted, 1)
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    print(f"  {name:<20} precision {precision:.4f}  recall {recall:.4f}  F1 {f1:.4f}")


def main(people, truth, folder):
    connection = duckdb.connect()
    load(connection, Path(folder))
    for number, statement in enumerate((HERE / "judge.sql").read_text().split(";")[:-1]):
        connection.execute(statement, {"truth": truth} if number == 0 else None)
    records, links, right, wanted, together, both, parties, customers, whole = connection.execute(
        "from figures"
    ).fetchone()
    compared = candidates(connection, people, Path(folder))
    print(f"  records {records:,}  candidate pairs {compared:,}  kept pairs {links:,}  parties {parties:,}")
    quality("kept pairs", right, links, wanted)
    quality("pairs of one party", both, together, wanted)
    quality("whole parties", whole, parties, customers)


main(*sys.argv[1:])
