from __future__ import annotations

import numpy as np
import pytest
from scipy import stats  # type: ignore[import-untyped]

from aftersales_eval.model.result import LEVEL
from aftersales_eval.scoring.levels import (
    DRAWS,
    draw_levels,
    grading_levels,
    interval_levels,
    levels_at,
    normal_cdf,
    student_t,
    students_t,
)


def test_the_middle_level_is_exactly_zero_so_that_it_is_the_estimate_itself() -> None:
    assert levels_at(0.5).z[0] == 0.0
    assert interval_levels().z[1] == 0.0


def test_levels_are_normal_quantiles() -> None:
    u = [0.001, 0.025, 0.3, 0.5, 0.975]
    np.testing.assert_allclose(levels_at(*u).z, stats.norm.ppf(u), rtol=1e-12, atol=1e-12)


def test_the_interval_holds_ninety_percent_with_equal_tails() -> None:
    u = interval_levels().u
    assert u[2] - u[0] == pytest.approx(LEVEL)
    assert u[0] == pytest.approx(1 - u[2])


def test_a_grade_needs_the_intervals_levels_and_then_the_drawn_ones() -> None:
    levels = grading_levels()
    for name in ("u", "z"):
        ends, drawn = getattr(interval_levels(), name), getattr(draw_levels(), name)
        assert (getattr(levels, name) == [*ends, *drawn]).all()


@pytest.mark.parametrize("u", [0.0, 1.0, -0.1, 1.1])
def test_a_level_outside_zero_to_one_is_refused(u: float) -> None:
    with pytest.raises(ValueError, match=r"0\.0 < p < 1\.0"):
        levels_at(u)


def test_there_are_four_thousand_draws() -> None:
    assert draw_levels().u.shape == draw_levels().z.shape == (DRAWS,) == (4_000,)


@pytest.mark.parametrize("draws", [1, 2, 5, 100, 4_000])
def test_drawn_levels_rise_and_are_symmetric(draws: int) -> None:
    levels = draw_levels(draws)
    assert levels.u.shape == levels.z.shape == (draws,)
    assert (np.diff(levels.z) > 0).all()
    assert (np.diff(levels.u) > 0).all()
    np.testing.assert_array_equal(levels.z, -levels.z[::-1])
    np.testing.assert_allclose(levels.u, 1 - levels.u[::-1], atol=1e-15)
    np.testing.assert_allclose(levels.z, stats.norm.ppf(levels.u), rtol=1e-12, atol=1e-14)


def test_drawn_levels_are_the_middles_of_equal_parts() -> None:
    np.testing.assert_allclose(draw_levels(4).u, [0.125, 0.375, 0.625, 0.875])


@pytest.mark.parametrize("df", [1, 2, 3, 4, 5, 9, 30, 143, 144, 145, 1_000, 100_000])
def test_students_t_is_scipys_at_every_level_drawn(df: int) -> None:
    u = draw_levels().u
    np.testing.assert_allclose(student_t(u, df), stats.t.ppf(u, df), rtol=2e-5, atol=1e-9)


def test_students_t_of_many_is_scipys_whatever_stands_beside_it() -> None:
    df = np.array([3.0, 200.0, 1.0, 199.0, 5_000.0, 3.0])
    levels = draw_levels(400)
    expected = stats.t.ppf(levels.u, df[:, None])
    np.testing.assert_allclose(students_t(levels, df), expected, rtol=2e-5, atol=1e-9)
    close = students_t(levels, df[df >= 200])
    np.testing.assert_allclose(close, expected[df >= 200], rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("df", range(1, 61))
def test_students_t_gives_scipys_interval_to_five_digits(df: int) -> None:
    u = interval_levels().u
    np.testing.assert_allclose(student_t(u, df), stats.t.ppf(u, df), rtol=1e-5, atol=1e-9)


def test_the_normal_distribution_function_is_scipys_even_far_out() -> None:
    for z in (-30.0, -8.0, -1.0, 0.0, 1.0, 8.0):
        assert normal_cdf(z) == pytest.approx(stats.norm.cdf(z), rel=1e-12)
