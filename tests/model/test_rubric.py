from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftersales_eval.errors import UsageError
from aftersales_eval.model.metric import BUILT_IN, Basis, Better, Kind, Metric, Recorded
from aftersales_eval.model.rubric import (
    Area,
    Bands,
    Criterion,
    Profile,
    Rubric,
    Statistic,
    StatisticName,
    statistic_allowed,
    value_direction,
)

laws = settings(deadline=None)

MEDIAN = Statistic(StatisticName.QUANTILE)
WITHIN = Statistic(StatisticName.SHARE, operator="<=", threshold=3_600.0)
SPREAD = Statistic(StatisticName.SPREAD, operator="<=", threshold=3_600.0)
MEAN = Statistic(StatisticName.MEAN)
LATEST = Statistic(StatisticName.LATEST)


def criterion(identifier: str, weight: float = 1.0, **given_: Any) -> Criterion:
    """A median first response; the area is what stands before the dot."""
    area = identifier.rpartition(".")[0]
    made = Criterion(
        identifier,
        "How fast",
        BUILT_IN["first_response"],
        MEDIAN,
        Bands(1, 24, 72, 168),
        weight,
        area,
    )
    return replace(made, **given_)


RUBRIC = Rubric(
    "after-sales",
    "1.0",
    "After-sales service",
    (
        criterion("response.speed", 3.0),
        criterion("response.silence", 1.0),
        criterion("returns.speed", 2.0),
        criterion("returns.window", 2.0, gate=True),
        criterion("politeness", 2.0),
    ),
    areas=(Area("response", "Response"), Area("returns", "Returns")),
    profiles=(
        Profile(
            "strict",
            "Strict",
            ((60.0, ("response",)), (40.0, ("politeness", "returns.speed"))),
            gates=("response.silence",),
        ),
        Profile("twice", "Twice", ((10.0, ("response",)), (5.0, ("response.speed",)))),
    ),
)


def weights(rubric: Rubric) -> dict[str, float]:
    """The weights by criterion."""
    return {c.id: c.weight for c in rubric.criteria}


# Bands and statistics


@pytest.mark.parametrize(
    ("values", "monotone", "better"),
    [
        ((1, 24, 72, 168), True, Better.LOWER),
        ((5, 4, 3, 1), True, Better.HIGHER),
        ((1, 1, 72, 72), True, Better.LOWER),
        ((1, 1, 1, 0), True, Better.HIGHER),
        ((1, 72, 24, 168), False, Better.LOWER),
        ((5, 3, 4, 1), False, Better.HIGHER),
        ((1, 0, 24, 168), False, Better.LOWER),
        ((1, 24, 200, 168), False, Better.LOWER),
    ],
)
def test_bands_run_one_way_from_best_to_worst(
    values: tuple[float, float, float, float], monotone: bool, better: Better
) -> None:
    bands = Bands(*values)
    assert bands.values == values
    assert bands.monotone is monotone
    assert bands.better is better


def test_bands_without_any_difference_are_not_monotone() -> None:
    assert not Bands(3, 3, 3, 3).monotone


def test_only_the_latest_value_is_a_claim() -> None:
    assert criterion("a", statistic=LATEST).basis is Basis.CLAIMED
    assert criterion("a", statistic=MEDIAN).basis is Basis.EXPERIENCED


def test_shares_and_spreads_read_as_shares_and_all_else_as_the_metrics_kind() -> None:
    assert criterion("a", statistic=WITHIN).value_kind == "share"
    assert criterion("a", statistic=SPREAD).value_kind == "share"
    assert criterion("a", statistic=MEDIAN).value_kind == "duration"
    assert criterion("a", metric=BUILT_IN["clarity"], statistic=MEAN).value_kind == "rating"


@pytest.mark.parametrize(
    ("metric", "statistic", "better"),
    [
        ("first_response", MEDIAN, Better.LOWER),
        ("clarity", MEAN, Better.HIGHER),
        ("return_window", LATEST, Better.HIGHER),
        ("first_response", WITHIN, Better.HIGHER),
        ("first_response", replace(WITHIN, operator=">"), Better.LOWER),
        ("clarity", replace(WITHIN, operator=">="), Better.HIGHER),
        ("clarity", replace(WITHIN, operator="<"), Better.LOWER),
        ("first_response", SPREAD, Better.LOWER),
        ("clarity", replace(SPREAD, operator=">="), Better.LOWER),
    ],
)
def test_the_good_direction_of_a_statistic_follows_from_its_metric(
    metric: str, statistic: Statistic, better: Better
) -> None:
    assert value_direction(BUILT_IN[metric], statistic) is better


@pytest.mark.parametrize(
    ("metric", "name", "why_not"),
    [
        ("return_window", StatisticName.MEAN, "a fact"),
        ("return_window", StatisticName.SPREAD, "a fact"),
        ("resolved", StatisticName.QUANTILE, "a yes or no"),
        ("resolved", StatisticName.MEAN, "a yes or no"),
        ("return_window", StatisticName.LATEST, ""),
        ("resolved", StatisticName.SHARE, ""),
        ("first_response", StatisticName.QUANTILE, ""),
        ("clarity", StatisticName.MEAN, ""),
    ],
)
def test_statistics_that_make_no_sense_are_told_so(
    metric: str, name: StatisticName, why_not: str
) -> None:
    reason = statistic_allowed(BUILT_IN[metric], name)
    assert why_not in reason
    assert bool(reason) == bool(why_not)


def test_a_rubric_knows_the_built_in_metrics_and_its_own() -> None:
    own = Metric("apologies", "apologies", Kind.COUNT, Better.HIGHER, Recorded())
    found = replace(RUBRIC, criteria=(criterion("a", metric=own),)).metrics
    assert found["apologies"] is own
    assert set(found) == {*BUILT_IN, "apologies"}


# The hash


def changed(**given_: Any) -> Rubric:
    """The rubric with its first criterion changed."""
    first, *rest = RUBRIC.criteria
    return replace(RUBRIC, criteria=(replace(first, **given_), *rest))


def test_the_hash_is_sha_256_in_hexadecimal() -> None:
    assert re.fullmatch(r"[0-9a-f]{64}", RUBRIC.hash)


@pytest.mark.parametrize(
    "same",
    [
        replace(RUBRIC, version="2.0"),
        replace(RUBRIC, title="Service", about="All of it", areas=(), profiles=()),
        replace(RUBRIC, reweighted=("weight politeness = 2",)),
        replace(RUBRIC, criteria=RUBRIC.criteria[::-1]),
        replace(RUBRIC, criteria=tuple(replace(c, weight=7 * c.weight) for c in RUBRIC.criteria)),
        changed(title="Speed", question="How long?", why="It is", source="x", bands_note="y"),
        changed(metric=replace(BUILT_IN["first_response"], title="wait", unit="min")),
    ],
    ids=["version", "wording", "notes", "order", "scale of weights", "criterion", "metric"],
)
def test_wording_order_and_version_leave_the_hash_as_it_is(same: Rubric) -> None:
    assert same.hash == RUBRIC.hash


@pytest.mark.parametrize(
    "different",
    [
        replace(RUBRIC, min_coverage=0.5),
        replace(RUBRIC, criteria=RUBRIC.criteria[1:]),
        changed(id="response.pace"),
        changed(weight=3.001),
        changed(bands=Bands(1, 24, 72, 169)),
        changed(bands=Bands(1, 24.000001, 72, 168)),
        changed(metric=BUILT_IN["resolution"]),
        changed(metric=replace(BUILT_IN["first_response"], scale=(0.0, 1e9))),
        changed(statistic=Statistic(StatisticName.QUANTILE, q=0.9)),
        changed(statistic=MEAN),
        changed(statistic=WITHIN),
        changed(channels=("email",)),
        changed(gate=True),
        changed(min_observations=5),
    ],
)
def test_whatever_can_change_a_result_changes_the_hash(different: Rubric) -> None:
    assert different.hash != RUBRIC.hash


def test_operator_and_threshold_are_part_of_the_hash() -> None:
    shares = [WITHIN, replace(WITHIN, operator="<"), replace(WITHIN, threshold=3_600.5), SPREAD]
    assert len({changed(statistic=s).hash for s in shares}) == len(shares)


def test_the_order_of_channels_is_not_part_of_the_hash() -> None:
    assert changed(channels=("a", "b")).hash == changed(channels=("b", "a")).hash


# Finding a criterion


def test_a_criterion_is_found_by_its_id_and_by_its_last_part_where_that_is_unique() -> None:
    assert RUBRIC.criterion("returns.speed").id == "returns.speed"
    assert RUBRIC.criterion("window").id == "returns.window"
    assert RUBRIC.criterion("politeness").id == "politeness"


def test_a_criterion_is_found_by_the_title_that_results_show() -> None:
    one = replace(RUBRIC.criteria[0], title="First answer in writing")
    titled = replace(RUBRIC, criteria=(one, *RUBRIC.criteria[1:]))
    assert titled.criterion(" first answer in Writing").id == one.id
    twice = replace(RUBRIC, criteria=(one, replace(RUBRIC.criteria[1], title=one.title)))
    with pytest.raises(UsageError, match="of several areas"):
        twice.criterion(one.title)


def test_a_whole_id_goes_before_the_last_part_of_another() -> None:
    both = replace(RUBRIC, criteria=(criterion("response.speed"), criterion("speed")))
    assert both.criterion("speed").id == "speed"


def test_an_ambiguous_name_is_refused_with_all_it_may_mean() -> None:
    with pytest.raises(UsageError, match="several areas") as caught:
        RUBRIC.criterion("speed")
    assert caught.value.hint == "write one of response.speed, returns.speed"


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [("windw", "window"), ("returns.sped", "returns.speed"), ("politness", "politeness")],
)
def test_an_unknown_criterion_is_refused_with_the_nearest(wrong: str, meant: str) -> None:
    with pytest.raises(UsageError, match=f"no criterion '{wrong}'") as caught:
        RUBRIC.criterion(wrong)
    assert caught.value.hint == f"did you mean {meant}?"


@pytest.mark.parametrize("name", ["warranty_length", "warranty-length", " Warranty Length "])
def test_a_criterion_is_found_by_the_metric_that_it_alone_looks_at(name: str) -> None:
    one = replace(criterion("care.years"), metric=BUILT_IN["warranty_length"])
    rubric = replace(RUBRIC, criteria=(*RUBRIC.criteria, one))
    assert rubric.criterion(name) == one
    both = replace(rubric, criteria=(*rubric.criteria, replace(one, id="care.again")))
    with pytest.raises(UsageError, match="several criteria") as caught:
        both.criterion(name)
    assert caught.value.hint == "write one of care.years, care.again"
    with pytest.raises(UsageError, match=r"no criterion of rubric \S+ looks at warranty_length"):
        RUBRIC.criterion(name)


def test_a_slip_in_a_metrics_name_is_hinted_at_like_one_in_a_criterions() -> None:
    with pytest.raises(UsageError) as caught:
        RUBRIC.criterion("waranty_lenght")
    assert caught.value.hint == "did you mean warranty_length?"


def test_weights_go_by_criteria_and_areas_alone() -> None:
    one = replace(criterion("care.years"), metric=BUILT_IN["warranty_length"])
    rubric = replace(RUBRIC, criteria=(*RUBRIC.criteria, one))
    with pytest.raises(UsageError, match="has no criterion"):
        rubric.members("warranty_length")


def test_an_area_stands_for_its_criteria() -> None:
    assert RUBRIC.members("response") == ("response.speed", "response.silence")
    assert RUBRIC.members("window") == ("returns.window",)


def test_an_unknown_area_is_refused_with_the_nearest() -> None:
    with pytest.raises(UsageError) as caught:
        RUBRIC.members("retuns")
    assert caught.value.hint == "did you mean returns?"


# Other weights


def test_a_criterions_weight_can_be_set_and_the_others_stay() -> None:
    found = RUBRIC.with_weights({"politeness": 5.0})
    assert weights(found) == {**weights(RUBRIC), "politeness": 5.0}
    assert found.reweighted == ("weight politeness = 5",)
    assert weights(RUBRIC)["politeness"] == 2.0


def test_an_areas_weight_is_shared_as_before() -> None:
    found = weights(RUBRIC.with_weights({"response": 8.0}))
    assert (found["response.speed"], found["response.silence"]) == (6.0, 2.0)


def test_an_area_that_weighed_nothing_is_shared_evenly() -> None:
    found = weights(RUBRIC.with_weights({"response": 0.0}).with_weights({"response": 3.0}))
    assert (found["response.speed"], found["response.silence"]) == (1.5, 1.5)


@given(
    st.dictionaries(
        st.sampled_from(["response", "returns", "politeness"]), st.floats(0.01, 100), min_size=1
    )
)
@laws
def test_named_areas_weigh_what_was_said_and_the_rest_what_it_did(
    wanted: dict[str, float],
) -> None:
    found = RUBRIC.with_weights(wanted)
    for name in ("response", "returns", "politeness"):
        ids = RUBRIC.members(name)
        before = sum(weights(RUBRIC)[i] for i in ids)
        after = sum(weights(found)[i] for i in ids)
        assert after == pytest.approx(wanted.get(name, before))
    kept = sum({"response": 4.0, "returns": 4.0, "politeness": 2.0, **wanted}.values())
    assert found.total_weight == pytest.approx(kept)


def test_setting_the_same_weights_leaves_the_hash_as_it_is_and_others_change_it() -> None:
    assert RUBRIC.with_weights({"response": 4.0}).hash == RUBRIC.hash
    assert RUBRIC.with_weights({"response": 5.0}).hash != RUBRIC.hash


def test_a_rubric_without_any_weight_is_refused() -> None:
    with pytest.raises(UsageError, match="no criterion is left"):
        RUBRIC.with_weights({"response": 0.0, "returns": 0.0, "politeness": 0.0})


def test_the_weight_of_an_unknown_criterion_is_refused() -> None:
    with pytest.raises(UsageError) as caught:
        RUBRIC.with_weights({"politness": 1.0})
    assert caught.value.hint == "did you mean politeness?"


# Profiles


def test_a_profile_shares_its_points_by_weight_and_leaves_out_the_rest() -> None:
    found = RUBRIC.with_profile("strict")
    assert weights(found) == {
        "response.speed": 45.0,
        "response.silence": 15.0,
        "returns.speed": 20.0,
        "returns.window": 0.0,
        "politeness": 20.0,
    }
    assert found.total_weight == 100
    assert found.reweighted == ("profile strict",)


def test_a_criterion_in_two_parts_of_a_profile_weighs_both() -> None:
    found = RUBRIC.with_profile("twice")
    assert weights(found)["response.speed"] == 12.5
    assert found.total_weight == 15


def test_a_profiles_gates_are_added_to_the_rubrics() -> None:
    found = RUBRIC.with_profile("strict")
    assert [c.id for c in found.criteria if c.gate] == ["response.silence", "returns.window"]


@given(
    st.lists(
        st.tuples(
            st.floats(1, 100),
            st.sets(st.sampled_from(["response", "returns", "politeness"]), min_size=1),
        ),
        min_size=1,
        max_size=4,
    )
)
@laws
def test_the_total_of_a_profile_is_the_sum_of_its_points(
    parts: list[tuple[float, set[str]]],
) -> None:
    profile = Profile("own", "Own", tuple((p, tuple(sorted(names))) for p, names in parts))
    found = replace(RUBRIC, profiles=(profile,)).with_profile("own")
    assert found.total_weight == pytest.approx(sum(points for points, _ in parts))


def test_an_unknown_profile_is_refused_with_the_nearest() -> None:
    with pytest.raises(UsageError, match="not a profile") as caught:
        RUBRIC.with_profile("strickt")
    assert caught.value.hint == "did you mean strict?"


def test_a_rubric_without_profiles_says_so() -> None:
    with pytest.raises(UsageError) as caught:
        replace(RUBRIC, profiles=()).with_profile("strict")
    assert caught.value.hint == "rubric after-sales has no profiles"
