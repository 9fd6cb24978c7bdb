"""Makes the reference values that `statistics.rs` is checked against, with SciPy.

    python3 -m venv venv && venv/bin/pip install scipy==1.17.1
    venv/bin/python values.py > values.csv
    venv/bin/python values.py --coverage

Every line: the answers before, the answers after, the median of the paired differences, the exact two-sided p of the
Wilcoxon signed-rank test (zeros dropped, mid-ranks, every way of giving signs counted), the matched-pairs
rank-biserial correlation, and its 95 % interval.

`--coverage` prints how often the interval holds the true value, beside the one by Fisher's z, in made-up groups.
"""

import itertools
import sys

import numpy as np
from scipy import optimize, stats

PAIRS = [
    ([1, 1, 1, 1, 1, 1], [2, 2, 2, 2, 2, 2]),
    ([1, 1, 1, 1, 1, 1, 1], [2, 3, 4, 2, 3, 4, 1]),
    ([1, 2, 3, 1, 2, 3, 1, 2], [3, 2, 3, 2, 1, 3, 2, 3]),
    ([3, 3, 2, 2, 1, 1, 3, 2, 1, 2], [2, 3, 3, 1, 2, 3, 1, 2, 3, 3]),
    ([1, 1, 2, 2, 3, 3, 1, 2, 3, 1, 2, 3], [3, 2, 3, 3, 3, 2, 2, 3, 3, 3, 1, 3]),
    ([4, 4, 3, 2, 1, 4, 3, 4, 2, 3], [3, 2, 2, 1, 2, 2, 1, 1, 1, 1]),
    ([2, 5, 8, 3, 6, 4, 7, 2, 5, 3, 4], [3, 7, 5, 7, 1, 10, 0, 10, 14, 13, 15]),
    ([5, 5, 5, 5], [5, 5, 5, 5]),
    ([2, 3], [3, 2]),
    ([1], [2]),
    ([0] * 12, [1, -2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
]


def random_pairs():
    generator = np.random.default_rng(6)
    for size, most, shift in [(9, 3, 0.4), (11, 4, 0.8), (13, 3, 0.2), (15, 8, 0.5), (16, 4, -0.6)]:
        before = generator.integers(1, most + 1, size)
        after = np.clip(before + np.rint(generator.normal(shift, 1.2, size)).astype(int), 1, most)
        yield before.tolist(), after.tolist()


def ranks(differences):
    nonzero = differences[differences != 0]
    return nonzero, stats.rankdata(np.abs(nonzero))


def exact(differences):
    nonzero, rank = ranks(differences)
    if len(nonzero) == 0:
        return None
    if len(np.unique(np.abs(nonzero))) == len(nonzero):
        # Without ties SciPy has the exact distribution itself.
        return stats.wilcoxon(differences, zero_method="wilcox", method="exact").pvalue
    # With ties: every way of giving signs to the ranks, by SciPy and once more by counting them here.
    by_scipy = stats.permutation_test(
        (rank * np.sign(nonzero),), lambda signed, axis: signed.sum(axis=axis), vectorized=True,
        permutation_type="samples", n_resamples=np.inf, alternative="two-sided",
    ).pvalue
    signs = np.array(list(itertools.product([0, 1], repeat=len(nonzero))))
    sums, observed = signs @ rank, rank[nonzero > 0].sum()
    by_counting = min(1.0, 2 * min((sums <= observed + 1e-9).mean(), (sums >= observed - 1e-9).mean()))
    assert abs(by_scipy - by_counting) < 1e-9, (by_scipy, by_counting)
    return by_counting


def rank_biserial(differences):
    nonzero, rank = ranks(differences)
    if len(nonzero) == 0:
        return None, None, None
    share = rank[nonzero > 0].sum() / rank.sum()
    # As many pairs of equal weight as these ranks are worth (Kish), then Wilson's interval, solved and not written out.
    size, z = rank.sum() ** 2 / (rank**2).sum(), stats.norm.ppf(0.975)

    def apart(true):
        return (share - true) ** 2 - z * z * true * (1 - true) / size

    low = 0.0 if share == 0 else optimize.brentq(apart, 0, share, xtol=1e-15)
    high = 1.0 if share == 1 else optimize.brentq(apart, share, 1, xtol=1e-15)
    if share == 0:
        high = optimize.brentq(apart, 1e-12, 1, xtol=1e-15)
    if share == 1:
        low = optimize.brentq(apart, 0, 1 - 1e-12, xtol=1e-15)
    return 2 * share - 1, 2 * low - 1, 2 * high - 1


def by_fishers_z(differences):
    nonzero, rank = ranks(differences)
    r = (rank * np.sign(nonzero)).sum() / rank.sum()
    error = np.sqrt((rank**2).sum()) / rank.sum() * stats.norm.ppf(0.975)
    with np.errstate(divide="ignore"):
        return np.tanh(np.arctanh(r) - error), np.tanh(np.arctanh(r) + error)


def coverage():
    generator = np.random.default_rng(66)
    print("size,shift,true,wilson,fisher")
    for size in [10, 15, 25, 40]:
        for shift in [0.0, 0.3, 0.8, 1.5]:
            draw = lambda many: np.rint(generator.normal(shift, 1.0, many)).astype(int)
            large = draw(200_000)
            nonzero, rank = ranks(large)
            true = (rank * np.sign(nonzero)).sum() / rank.sum()
            held = [0, 0, 0]
            for _ in range(4000):
                sample = draw(size)
                if np.count_nonzero(sample) < 6:
                    continue
                _, low, high = rank_biserial(sample)
                low_z, high_z = by_fishers_z(sample)
                held[0] += 1
                held[1] += low <= true <= high
                held[2] += low_z <= true <= high_z
            print(f"{size},{shift},{true:.3f},{held[1] / held[0]:.3f},{held[2] / held[0]:.3f}")


def main():
    print("before,after,median_change,p,rank_biserial,low,high")
    for before, after in [*PAIRS, *random_pairs()]:
        differences = np.array(after) - np.array(before)
        numbers = [np.median(differences), exact(differences), *rank_biserial(differences)]
        words = ["" if number is None else f"{float(number):.12g}" for number in numbers]
        print(",".join([" ".join(map(str, before)), " ".join(map(str, after)), *words]))


coverage() if "--coverage" in sys.argv else main()
