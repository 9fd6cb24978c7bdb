"""Makes the reference values that `statistics.rs` is checked against, by other ways than its own.

    python3 -m venv venv && venv/bin/pip install scipy==1.17.1 statsmodels==0.15.0
    venv/bin/python values.py > values.csv
    venv/bin/python values.py --null

Every line is a question of a made-up document: the document, how many children of each group went up, stayed the same
and went down, the exact two-sided p of the sign permutation of whole groups, the same adjusted by Holm for the
questions of its document, the net change (up less down, over all children), and for so many answers at each place of
a scale their median, of the middle two the smaller.

`--null` prints how often a document of 18 questions shows any adjusted p below 0.05 if nothing has changed, beside the
same without adjustment, and beside the signed-rank test of single children, in groups whose children are alike.
"""

import itertools
import statistics
import sys
from collections import Counter
from fractions import Fraction

import numpy as np
from scipy import stats
from statsmodels.stats.multitest import multipletests

FIXED = [
    [[[4, 1, 0]] * 6, [[0, 5, 0]] * 6, [[3, 2, 3], [4, 0, 1], [1, 2, 2], [0, 3, 2], [5, 0, 0], [2, 2, 2]]],
    [[[1, 5, 0]] * 6 + [[0, 4, 0]]],
    [[[0, 2, 4]] * 7],
    [[[6, 2, 0], [5, 3, 1], [4, 4, 0], [3, 2, 1], [7, 1, 0], [2, 3, 1], [1, 4, 0], [0, 5, 1]]],
]


def documents():
    yield from FIXED
    generator = np.random.default_rng(13)
    for groups, questions, shift in [(6, 6, 0.0), (8, 12, 0.3), (10, 6, -0.4), (12, 6, 0.1), (18, 6, 0.2), (24, 6, 0.0)]:
        document = []
        for _ in range(questions):
            question = []
            for _ in range(groups):
                up, down = 0.3 + shift * generator.random(), 0.3 - shift * generator.random()
                chances = np.clip([up, 1 - up - down, down], 0, 1)
                question.append(generator.multinomial(generator.integers(5, 11), chances / chances.sum()).tolist())
            document.append(question)
        yield document


def nets(question):
    return [up - down for up, _, down in question]


def p_of_whole_groups(question):
    """Every way of turning groups round, as exact fractions; for few groups checked by listing them and by SciPy."""
    values = nets(question)
    observed = abs(sum(values))
    sums = Counter({0: 1})
    for value in values:
        turned = Counter()
        for so_far, ways in sums.items():
            turned[so_far + value] += ways
            turned[so_far - value] += ways
        sums = turned
    p = Fraction(sum(ways for value, ways in sums.items() if abs(value) >= observed), 2 ** len(values))
    if len(values) <= 12:
        signs = np.array(list(itertools.product([-1, 1], repeat=len(values))))
        listed = (np.abs(signs @ np.array(values)) >= observed).mean()
        by_scipy = stats.permutation_test(
            (np.array(values),), lambda x, axis: np.abs(x.sum(axis=axis)), vectorized=True,
            permutation_type="samples", n_resamples=np.inf, alternative="greater",
        ).pvalue
        assert abs(listed - p) < 1e-12 and abs(by_scipy - p) < 1e-12, (question, listed, by_scipy, p)
    return float(p)


def net_change(question):
    up, same, down = np.sum(question, axis=0)
    return (up - down) / (up + same + down)


def places(generator):
    size = generator.integers(3, 6)
    return generator.multinomial(generator.integers(10, 80), generator.dirichlet(np.ones(size))).tolist()


def null():
    """18 questions, 12 groups of 5 to 10 children each; nothing changes, but children of one group go together."""
    generator = np.random.default_rng(131)
    runs, asked, groups = 2000, 18, 12
    ways = np.array(list(itertools.product([-1, 1], repeat=groups)))
    adjusted, single, children = 0, 0, 0
    for _ in range(runs):
        whole, alone = [], []
        for _ in range(asked):
            question, answers = [], []
            for size in generator.integers(5, 11, groups):
                together = generator.normal(0, 0.6)
                moved = np.rint(generator.normal(together, 1.0, size)).astype(int)
                question.append([int((moved > 0).sum()), int((moved == 0).sum()), int((moved < 0).sum())])
                answers.extend(moved)
            values = np.array(nets(question))
            whole.append((np.abs(ways @ values) >= abs(values.sum())).mean())
            alone.append(stats.wilcoxon(answers, method="approx").pvalue)
        adjusted += multipletests(whole, method="holm")[1].min() < 0.05
        single += min(whole) < 0.05
        children += min(alone) < 0.05
    print(f"{runs} documents of {asked} questions, {groups} groups, nothing changed; any p < 0.05 in")
    print(f"  whole groups, adjusted by Holm: {adjusted / runs:.3f}")
    print(f"  whole groups, not adjusted:     {single / runs:.3f}")
    print(f"  children, not adjusted:         {children / runs:.3f}")
    assert adjusted / runs <= 0.06


def main():
    generator = np.random.default_rng(31)
    print("document,groups,p,adjusted,net,places,median")
    for number, document in enumerate(documents(), 1):
        values = [p_of_whole_groups(question) for question in document]
        for question, p, adjusted in zip(document, values, multipletests(values, method="holm")[1]):
            counts = places(generator)
            answers = np.repeat(np.arange(1, len(counts) + 1), counts)
            groups = "|".join(" ".join(map(str, group)) for group in question)
            numbers = [f"{float(one):.12g}" for one in (p, adjusted, net_change(question))]
            middle = statistics.median_low(answers.tolist())
            print(",".join([str(number), groups, *numbers, " ".join(map(str, counts)), str(middle)]))


null() if "--null" in sys.argv else main()
