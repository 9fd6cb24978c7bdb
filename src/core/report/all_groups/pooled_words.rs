//! The sentences about all groups together; the desk and the printed report use the same.

use crate::{
    locale::Texts,
    progress::{Amount, Amounts, MeasureTime, PooledAnswers, PooledChange, PooledTest, Tally},
};

/// Below this, a p is only said to be smaller.
const SMALLEST_P: f64 = 0.001;
/// From this on, it is only said that chance alone can show as much.
const LARGE_P: f64 = 0.5;
/// A p below this is said as so many of 1,000, else as so many of 100.
const SMALL_P: f64 = 0.01;

/// What a change is called, in the order in which it is counted: the ends of the keys.
const DIRECTIONS: [&str; 3] = ["higher", "same", "lower"];

/// How finely a number is told, the same in sentences, charts and tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberFormat {
    /// A net change: a share of all children.
    Net,
    /// A p.
    P,
}

impl NumberFormat {
    /// How many decimals are told.
    pub const fn decimals(self) -> u8 {
        match self {
            Self::Net => 2,
            Self::P => 3,
        }
    }

    /// The number as it is told.
    pub fn told(self, number: f64) -> String {
        if self == Self::P && number < SMALLEST_P {
            return format!("< {SMALLEST_P}");
        }
        let told = format!("{number:.*}", usize::from(self.decimals()));
        // A change so small that it is told as none has no sign.
        match told.strip_prefix('-') {
            Some(rest) if rest.bytes().all(|byte| b"0.".contains(&byte)) => rest.to_owned(),
            _ => told,
        }
    }
}

/// A part of what was answered: one bin, or two that are told of together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BarSegment {
    /// The first of its bins, which lends it its colour.
    pub bin: usize,
    /// What it is called.
    pub name: String,
    /// How many answered so.
    pub count: usize,
}

impl BarSegment {
    /// What it is called and how many there are.
    pub fn words(&self, texts: &Texts) -> String {
        let words = [("name", self.name.as_str().into()), ("count", self.count.into())];
        texts.with("review-all-count", &words)
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

/// The middle answer on its scale; nothing where it may not be told.
pub fn median_sentence(texts: &Texts, answers: &PooledAnswers, scale: usize) -> Option<String> {
    let words = [("median", answers.median?.into()), ("scale", scale.into())];
    Some(texts.with("review-all-median", &words))
}

/// What was answered in numbers, part by part; none where no number may be told. `names` are those of the three bins.
pub fn parts(texts: &Texts, names: &[&str; 3], tally: Tally) -> Vec<BarSegment> {
    in_parts(texts, &names.map(|name| texts.with("review-all-quoted", &[("name", name.into())])), tally)
}

/// What changed in numbers, part by part; none where no number may be told.
pub fn change_parts(texts: &Texts, directions: Tally) -> Vec<BarSegment> {
    in_parts(texts, &DIRECTIONS.map(|word| texts.get(&format!("review-all-{word}"))), directions)
}

fn in_parts(texts: &Texts, names: &[String; 3], tally: Tally) -> Vec<BarSegment> {
    let part = |bin: usize, name: String, count: usize| BarSegment { bin, name, count };
    let [one, two, three] = names.clone();
    let either = |first: String, second: String| {
        texts.with("review-either", &[("first", first.into()), ("second", second.into())])
    };
    match tally {
        Tally::Three(counts) => {
            vec![part(0, one, counts[0]), part(1, two, counts[1]), part(2, three, counts[2])]
        }
        Tally::OneAndTwo([first, rest]) => vec![part(0, one, first), part(1, either(two, three), rest)],
        Tally::TwoAndOne([rest, last]) => vec![part(0, either(one, two), rest), part(2, three, last)],
        Tally::InWords(_) => Vec::new(),
    }
}

/// What was answered, in a sentence: in numbers, or in words where no number may be told. `names` are those of the bins.
pub fn answers_sentence(texts: &Texts, names: &[&str; 3], tally: Tally) -> String {
    let said = match tally {
        Tally::InWords(amounts) => {
            let quoted = names.map(|name| texts.with("review-all-quoted", &[("name", name.into())]));
            if let Some(bin) = most(amounts) {
                return texts.with("review-all-most-answered", &[("name", quoted[bin].as_str().into())]);
            }
            let word = |(name, amount): (&String, Amount)| {
                let words = [("name", name.as_str().into()), ("amount", amount_name(texts, amount).into())];
                texts.with("review-all-amount", &words)
            };
            quoted.iter().zip(amounts).map(word).collect::<Vec<_>>()
        }
        tally => parts(texts, names, tally).iter().map(|part| part.words(texts)).collect(),
    };
    texts.with("review-sentence", &[("parts", said.join(&texts.get("review-all-between")).into())])
}

/// The only bin that most or all are in, if there is one: the others then say no more.
fn most(amounts: Amounts) -> Option<usize> {
    let is_most = |bin: &usize| amounts[*bin] == Amount::MostOrAll;
    let mut most = (0..3).filter(is_most);
    most.next().filter(|_| most.next().is_none())
}

fn amount_name(texts: &Texts, amount: Amount) -> String {
    texts.get(&format!("review-{}", amount.word()))
}

/// Of how many children a change is told, and how many chose higher, the same and lower than the first time.
pub fn change_sentence(texts: &Texts, time: MeasureTime, change: &PooledChange) -> String {
    let words = [
        ("time", time_name(texts, time).into()),
        ("children", change.children.into()),
        ("groups", change.groups.into()),
    ];
    let first = texts.with("review-all-change", &words);
    let second = directions_sentence(texts, change.directions);
    texts.with("review-all-two-sentences", &[("first", first.into()), ("second", second.into())])
}

/// How many chose higher, the same and lower: in numbers, or in words where no number may be told.
pub fn directions_sentence(texts: &Texts, directions: Tally) -> String {
    match directions {
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
        Tally::InWords(amounts) => match most(amounts) {
            Some(bin) => texts.get(&format!("review-all-most-{}", DIRECTIONS[bin])),
            None => {
                let [more, same, less] = amounts.map(|amount| amount_name(texts, amount).into());
                let words = [("more", more), ("same", same), ("less", less)];
                texts.with("review-all-directions-words", &words)
            }
        },
    }
}

/// How many more chose higher than lower, of a hundred children; nothing where it may not be told.
pub fn net_sentence(texts: &Texts, change: &PooledChange) -> Option<String> {
    let net = NumberFormat::Net.told(change.net?);
    // What is said of a hundred is what the rounded number says.
    let of_hundred = net.trim_start_matches('-').replacen('.', "", 1).parse::<u32>().unwrap_or_default();
    let key = match (of_hundred, net.starts_with('-')) {
        (0, _) => "review-all-net-none",
        (_, false) => "review-all-net-higher",
        (_, true) => "review-all-net-lower",
    };
    Some(texts.with(key, &[("count", of_hundred.into()), ("net", net.into())]))
}

/// What the test says, or why there is none.
pub fn test_sentence(texts: &Texts, test: PooledTest) -> String {
    let (p, questions) = match test {
        PooledTest::TooFew => return texts.get("review-all-test-few"),
        PooledTest::NotInFull => return texts.get("review-all-test-part"),
        PooledTest::Told { p, questions } => (p, questions),
    };
    let (sets, count) = match p {
        p if p < SMALL_P => (1000, (p * 1000.0).round().max(1.0)),
        p => (100, (p * 100.0).round()),
    };
    let told = NumberFormat::P.told(p);
    let told = if told.starts_with('<') { format!("p {told}") } else { format!("p = {told}") };
    let words = [
        ("p", told.into()),
        ("questions", questions.into()),
        ("count", count.into()),
        ("sets", sets.to_string().into()),
    ];
    let key = match (p >= LARGE_P, questions) {
        (true, _) => "review-all-test-chance",
        (false, 1) => "review-all-test-one",
        (false, _) => "review-all-test",
    };
    texts.with(key, &words)
}

#[cfg(test)]
#[path = "pooled_words_tests.rs"]
mod tests;
