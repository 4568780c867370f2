"""The rules, levels and threshold of Clientele's built-in resolve.yaml for people, in Splink's words; with
RULES=loose or RULES=wide those of loose.yaml or wide.yaml instead.

Differences that Splink's library leaves:
* Names exchanged (given for family) are a level of their own below exact, since Splink's adjustment for
  rare values belongs to an exact level; ours calls them exact. The level of nicknames and parts of
  names (related) is left out: Splink has no such list.
* A slip in a date or postcode is one edit of Damerau and Levenshtein (or day and month exchanged); ours
  is one changed letter or two exchanged neighbours, of two equally long values.
* Splink has no guards, no cutting of weak clusters, no ids that stay, and chooses no surviving values:
  its clusters are connected components, and its time is without all that.
* Weights may fall from one level to the next; ours are kept from that.
"""

import os

import splink.comparison_level_library as levels
import splink.comparison_library as comparisons
from splink import SettingsCreator, block_on

THRESHOLD = 0.95

RULES = {
    "selective": [
        ("email",),
        ("phone",),
        ("family", "born"),
        ("given", "born"),
        ("born", "postcode"),
        ("address", "postcode"),
        ("family", "postcode"),
        ("family3", "born_year", "postcode"),
        ("given", "postcode"),
        ("names",),
    ],
    "loose": [
        ("family", "born"),
        ("given", "postcode"),
        ("email",),
        ("phone",),
        ("family3", "born_year", "postcode"),
        ("given", "family"),
        ("given", "born_month"),
        ("family", "area"),
    ],
}
RULES["wide"] = [*RULES["loose"], ("born",), ("given", "born_year")]
BLOCK = RULES[os.environ.get("RULES", "selective")]
LEARN = [("email",), ("family", "born"), ("given", "born"), ("given", "postcode"), ("given", "family")]
SURE = [("given", "email"), ("given", "family", "born"), ("given", "family", "address", "postcode")]


def missing(condition):
    return levels.CustomLevel(condition, "missing").configure(is_null_level=True)


def either_null(column):
    return missing(f"{column}_l is null or {column}_r is null")


def comparison(name, *of):
    return comparisons.CustomComparison(output_column_name=name, comparison_levels=[*of, levels.ElseLevel()])


def exact(column, rarity=True):
    level = levels.ExactMatchLevel(column)
    return level.configure(tf_adjustment_column=column) if rarity else level


def name(column):
    a, b = f"{column}_l", f"{column}_r"
    return comparison(
        column,
        either_null(column),
        exact(column),
        levels.CustomLevel("names_l = names_r", "exchanged"),
        levels.JaroWinklerLevel(column, 0.92),
        levels.CustomLevel(f"left({a}, 1) = left({b}, 1) and (length({a}) = 1 or length({b}) = 1)", "initial"),
        levels.JaroWinklerLevel(column, 0.80),
    )


def settings():
    return SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="unique_id",
        retain_matching_columns=False,
        retain_intermediate_calculation_columns=False,
        blocking_rules_to_generate_predictions=[block_on(*rule) for rule in BLOCK],
        comparisons=[
            name("given"),
            name("family"),
            comparison(
                "born",
                either_null("born"),
                exact("born"),
                levels.CustomLevel("damerau_levenshtein(born_l, born_r) <= 1 or born_l = born_turned_r", "slip"),
                levels.CustomLevel("abs(born_day_l - born_day_r) <= 366", "near"),
                levels.CustomLevel("abs(born_day_l - born_day_r) < 5114", "different"),
            ),
            comparison(
                "place",
                missing("(postcode_l is null or postcode_r is null) and (city_l is null or city_r is null)"),
                exact("postcode"),
                levels.CustomLevel("damerau_levenshtein(postcode_l, postcode_r) <= 1", "slip"),
                levels.CustomLevel("city_l = city_r or jaro_winkler_similarity(city_l, city_r) >= 0.92", "city"),
            ),
            comparison(
                "address",
                either_null("street"),
                exact("address", rarity=False),
                levels.CustomLevel(
                    "street_l = street_r"
                    " or (house_l = house_r and jaro_winkler_similarity(street_l, street_r) >= 0.92)",
                    "street",
                ),
                levels.JaroWinklerLevel("street", 0.92),
            ),
            comparison(
                "email",
                either_null("email"),
                exact("email", rarity=False),
                missing(
                    "mailbox_named_l and mailbox_named_r"
                    " and (mailbox_l = mailbox_r or jaro_winkler_similarity(mailbox_l, mailbox_r) >= 0.92)"
                ),
                levels.CustomLevel("mailbox_l = mailbox_r", "user"),
                levels.JaroWinklerLevel("mailbox", 0.92),
            ),
            comparison(
                "phone",
                either_null("phone"),
                exact("phone", rarity=False),
                levels.LevenshteinLevel("phone", 2),
            ),
        ],
    )
