//! What is said of all groups together, in plain sentences: on the desk and on paper the same.

use std::ops::RangeInclusive;

use crate::{
    locale::Texts,
    progress::{MeasureTime, PooledAnswers, PooledChange, PooledTest, Tally},
};

/// Below this, a p is only said to be smaller.
const SMALLEST_P: f64 = 0.001;

/// A part of what was answered: one bin, or several that are told of together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldPart {
    /// The first of its bins, which lends it its colour.
    pub bin: usize,
    /// What it is called.
    pub name: String,
    /// How many answered so; nothing where no number may be told.
    pub count: Option<usize>,
}

impl ToldPart {
    /// What it is called and how many there are.
    pub fn words(&self, texts: &Texts) -> String {
        match self.count {
            Some(count) => {
                let words = [("name", self.name.as_str().into()), ("count", count.into())];
                texts.with("review-all-count", &words)
            }
            None => self.name.clone(),
        }
    }
}

/// What a time is called.
pub fn time_name(texts: &Texts, time: MeasureTime) -> String {
    match time {
        MeasureTime::Before => texts.get("review-measure-before"),
        MeasureTime::After => texts.get("review-measure-after"),
        MeasureTime::FollowUp(months) => texts.with("review-measure-follow-up", &[("count", months.into())]),
    }
}

/// How many answered, of how many, in how many groups.
pub fn answered_sentence(texts: &Texts, time: MeasureTime, answers: &PooledAnswers) -> String {
    let words = [
        ("time", time_name(texts, time).into()),
        ("answered", answers.answered.into()),
        ("asked", answers.asked.into()),
        ("groups", answers.groups.into()),
    ];
    texts.with("review-all-time", &words)
}

/// The middle answer on its scale.
pub fn median_sentence(texts: &Texts, answers: &PooledAnswers, scale: usize) -> String {
    let median = [("median", short(answers.median).into()), ("scale", scale.to_string().into())];
    texts.with("review-all-median", &median)
}

/// What was answered, part by part; one part without a number where nearly all said the same. `names` are those of the
/// three bins.
pub fn parts(texts: &Texts, names: &[&str; 3], answers: &PooledAnswers) -> Vec<ToldPart> {
    let part = |bins: RangeInclusive<usize>, count: usize| ToldPart {
        bin: *bins.start(),
        name: quoted_or(texts, &names[bins]),
        count: Some(count),
    };
    match answers.tally {
        Tally::Three([one, two, three]) => vec![part(0..=0, one), part(1..=1, two), part(2..=2, three)],
        Tally::OneAndTwo([one, rest]) => vec![part(0..=0, one), part(1..=2, rest)],
        Tally::TwoAndOne([rest, three]) => vec![part(0..=1, rest), part(2..=2, three)],
        Tally::Withheld => {
            let most = (0..3).max_by_key(|bin| answers.amounts[*bin]).unwrap_or_default();
            let name = texts.with("review-all-nearly-all", &[("name", names[most].into())]);
            vec![ToldPart { bin: most, name, count: None }]
        }
    }
}

/// One or two names of bins that are told of together.
fn quoted_or(texts: &Texts, names: &[&str]) -> String {
    let quoted = |name: &str| texts.with("review-said-quoted", &[("name", name.into())]);
    match names {
        [first, second] => {
            let both = [("first", quoted(first).into()), ("second", quoted(second).into())];
            texts.with("review-either", &both)
        }
        _ => names.iter().map(|name| quoted(name)).collect(),
    }
}

/// What changed since the first time, in a sentence or two.
pub fn change_sentence(texts: &Texts, time: MeasureTime, change: &PooledChange) -> String {
    let words = [
        ("time", time_name(texts, time).into()),
        ("pairs", change.pairs.into()),
        ("median", signed(change.median).into()),
    ];
    let middle = texts.with("review-all-change", &words);
    let directions = match change.directions {
        Tally::Three([more, same, less]) => texts.with(
            "review-all-directions-three",
            &[("more", more.into()), ("same", same.into()), ("less", less.into())],
        ),
        Tally::OneAndTwo([one, two]) => {
            texts.with("review-all-directions-one-two", &[("one", one.into()), ("two", two.into())])
        }
        Tally::TwoAndOne([two, one]) => {
            texts.with("review-all-directions-two-one", &[("two", two.into()), ("one", one.into())])
        }
        Tally::Withheld => {
            let key = if change.median > 0.0 {
                "review-more"
            } else if change.median < 0.0 {
                "review-less"
            } else {
                "review-same-as-before"
            };
            texts.with("review-all-nearly-all", &[("name", texts.get(key).into())])
        }
    };
    texts.with("review-all-two-sentences", &[("first", middle.into()), ("second", directions.into())])
}

/// What the test says, or why there is none.
pub fn test_sentence(texts: &Texts, test: Option<&PooledTest>) -> String {
    let Some(test) = test else { return texts.get("review-all-no-test") };
    let p = if test.p < SMALLEST_P { format!("p < {SMALLEST_P}") } else { format!("p = {:.3}", test.p) };
    let number = |number: f64| format!("{number:.2}");
    let words = [
        ("p", p.into()),
        ("changed", test.changed.into()),
        ("r", number(test.rank_biserial).into()),
        ("low", number(test.interval.0).into()),
        ("high", number(test.interval.1).into()),
    ];
    texts.with("review-all-test", &words)
}

/// A number with as many decimals as it needs, two at most.
fn short(number: f64) -> String {
    let text = format!("{number:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A change with its sign.
fn signed(number: f64) -> String {
    if number > 0.0 { format!("+{}", short(number)) } else { short(number) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_as_short_as_they_can_be() {
        for (number, short_one, signed_one) in [
            (2.0, "2", "+2"),
            (0.75, "0.75", "+0.75"),
            (-1.5, "-1.5", "-1.5"),
            (0.0, "0", "0"),
            (1.333, "1.33", "+1.33"),
        ] {
            assert_eq!((short(number), signed(number)), (short_one.to_owned(), signed_one.to_owned()));
        }
    }
}
