"""Prints what is read wrongly of the development passages: `python -m tests.labels.errors FACT…`.

Only of those: whoever looks at the errors of the measured set has tuned to it. `--of NAME…` takes
only the files of these names, without their languages.
"""

from __future__ import annotations

import argparse

from tests.labels.measuring import HERE, labelled, read_entry, scores, table


def main() -> None:
    """Each wrong and each missed claim of these kinds (all, if none are named), and the scores."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("facts", nargs="*", metavar="FACT")
    asked.add_argument("--of", nargs="+", metavar="NAME", help="such as: help terms")
    given = asked.parse_args()
    found = []
    for path in sorted((HERE / "development").glob("*.yaml")):
        if given.of and path.stem[3:] not in given.of:
            continue
        for entry in labelled(path):
            reading = read_entry(entry, path.stem[:2])
            found.append(reading)
            for verdict, key in reading.verdicts():
                if verdict != "right" and (not given.facts or key.fact in given.facts):
                    print(f"{reading.id} {verdict} {key.fact} {key.said} limited={key.limited}")
                    print(f"    {entry.get('headings')} | {entry['text']}")
                    if key in reading.found:
                        print(f"    -> {reading.found[key].quote}")
    print(table(scores(found)))


if __name__ == "__main__":
    main()
