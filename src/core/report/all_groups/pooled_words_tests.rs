//! What sentences about all groups claim is true for every table that can have made them, in both languages.

use fluent_bundle::FluentValue;

use super::*;
use crate::{
    locale::Language,
    progress::{PooledFactor, SessionRecords, Statement, pooled_examples::*},
};

const NAMES: [&str; 3] = ["ayes", "bees", "seas"];

/// Something that a sentence claims of the children it is about.
#[derive(Clone, Copy, Debug)]
enum Claim {
    /// So many are in these bins together.
    Count(&'static [usize], usize),
    /// So many are in this bin, in a word.
    Word(usize, Amount),
}

impl Claim {
    fn holds(self, table: [usize; 3]) -> bool {
        let whole: usize = table.iter().sum();
        match self {
            Self::Count(bins, count) => bins.iter().map(|bin| table[*bin]).sum::<usize>() == count,
            // As the legend says: nobody, one or two; at least three quarters; anything between.
            Self::Word(bin, Amount::Few) => table[bin] <= 2,
            Self::Word(bin, Amount::MostOrAll) => 4 * table[bin] >= 3 * whole,
            Self::Word(bin, Amount::Some) => table[bin] > 2 && 4 * table[bin] < 3 * whole,
        }
    }
}

/// Everything that can be said of three bins with one key, and what it claims.
fn all_in_words(texts: &Texts, key: &str, names: [&str; 3]) -> Vec<(String, Vec<Claim>)> {
    let mut all = Vec::new();
    for one in Amount::ALL {
        for two in Amount::ALL {
            for three in Amount::ALL {
                let amounts = [one, two, three];
                let words = amounts.map(|amount| texts.get(&format!("review-{}", amount.word())));
                let arguments: Vec<(&str, FluentValue)> =
                    names.iter().zip(&words).map(|(name, word)| (*name, word.as_str().into())).collect();
                let claims = (0..3).map(|bin| Claim::Word(bin, amounts[bin])).collect();
                all.push((texts.with(key, &arguments), claims));
            }
        }
    }
    all
}

/// What a sentence about answers claims, read from the texts.
fn claims_of_answers(texts: &Texts, sentence: &str) -> Vec<Claim> {
    let quoted = |bin: usize| texts.with("review-all-quoted", &[("name", NAMES[bin].into())]);
    for bin in 0..3 {
        if sentence == texts.with("review-all-most-answered", &[("name", quoted(bin).into())]) {
            return vec![Claim::Word(bin, Amount::MostOrAll)];
        }
    }
    let either = |one: usize, two: usize| {
        texts.with("review-either", &[("first", quoted(one).into()), ("second", quoted(two).into())])
    };
    let names: [(String, &'static [usize]); 5] = [
        (quoted(0), &[0]),
        (quoted(1), &[1]),
        (quoted(2), &[2]),
        (either(0, 1), &[0, 1]),
        (either(1, 2), &[1, 2]),
    ];
    let claim = |part: &str| -> Option<Claim> {
        names.iter().find_map(|(name, bins)| {
            let name = name.as_str();
            let word = |amount: &Amount| {
                let amount = texts.get(&format!("review-{}", amount.word()));
                part == texts.with("review-all-amount", &[("name", name.into()), ("amount", amount.into())])
            };
            let count = digits(part).pop().filter(|count| {
                part == texts.with("review-all-count", &[("name", name.into()), ("count", (*count).into())])
            });
            let word = || Amount::ALL.into_iter().find(word).map(|amount| Claim::Word(bins[0], amount));
            count.map(|count| Claim::Count(bins, count)).or_else(word)
        })
    };
    let whole = texts.with("review-sentence", &[("parts", "\u{0}".into())]);
    let (before, after) = whole.split_once('\u{0}').unwrap();
    let parts = sentence.strip_prefix(before).and_then(|rest| rest.strip_suffix(after)).unwrap();
    parts
        .split(&texts.get("review-all-between"))
        .map(|part| claim(part).unwrap_or_else(|| panic!("{part:?} of {sentence:?} is not understood")))
        .collect()
}

/// What a sentence about a change claims.
fn claims_of_change(texts: &Texts, sentence: &str) -> Vec<Claim> {
    for (bin, word) in DIRECTIONS.into_iter().enumerate() {
        if sentence == texts.get(&format!("review-all-most-{word}")) {
            return vec![Claim::Word(bin, Amount::MostOrAll)];
        }
    }
    let words = all_in_words(texts, "review-all-directions-words", ["more", "same", "less"]);
    if let Some((_, claims)) = words.into_iter().find(|(words, _)| words == sentence) {
        return claims;
    }
    let numbers: Vec<usize> = digits(sentence);
    let with = |key: &str, names: &[&str]| {
        let arguments: Vec<_> =
            names.iter().zip(&numbers).map(|(name, one)| (*name, (*one).into())).collect();
        texts.with(key, &arguments) == sentence
    };
    if with("review-all-directions-three", &["more", "same", "less"]) {
        return (0..3).map(|bin| Claim::Count([&[0], &[1], &[2]][bin], numbers[bin])).collect();
    }
    if with("review-all-directions-one-two", &["one", "two"]) {
        return vec![Claim::Count(&[0], numbers[0]), Claim::Count(&[1, 2], numbers[1])];
    }
    assert!(with("review-all-directions-two-one", &["two", "one"]), "{sentence:?} is not understood");
    vec![Claim::Count(&[0, 1], numbers[0]), Claim::Count(&[2], numbers[1])]
}

fn digits(sentence: &str) -> Vec<usize> {
    let numbers = sentence.split(|sign: char| !sign.is_ascii_digit());
    numbers.filter_map(|number| number.parse().ok()).collect()
}

/// Every table of so many children.
fn tables(children: usize) -> impl Iterator<Item = [usize; 3]> {
    (0..=children).flat_map(move |one| (0..=children - one).map(move |two| [one, two, children - one - two]))
}

/// Every way in which the rule can tell a table: as one pair or as several that are told differently.
fn tallies([one, two, three]: [usize; 3]) -> [Tally; 4] {
    let whole = one + two + three;
    let word = |count: usize| match count {
        0..=2 => Amount::Few,
        count if 4 * count >= 3 * whole => Amount::MostOrAll,
        _ => Amount::Some,
    };
    [
        Tally::Three([one, two, three]),
        Tally::OneAndTwo([one, two + three]),
        Tally::TwoAndOne([one + two, three]),
        Tally::InWords([one, two, three].map(word)),
    ]
}

#[test]
fn whatever_a_sentence_claims_is_true_of_every_table_that_can_have_made_it() {
    for texts in Language::ALL.map(Texts::new) {
        for table in (10..=30).flat_map(tables) {
            for tally in tallies(table) {
                let said = answers_sentence(&texts, &NAMES, tally);
                let claims = claims_of_answers(&texts, &said);
                assert!(
                    !claims.is_empty() && claims.iter().all(|one| one.holds(table)),
                    "{said} of {table:?}"
                );
                let said = directions_sentence(&texts, tally);
                let claims = claims_of_change(&texts, &said);
                assert!(
                    !claims.is_empty() && claims.iter().all(|one| one.holds(table)),
                    "{said} of {table:?}"
                );
            }
        }
    }
}

/// Emotion, as told of these groups.
fn emotion(groups: Vec<Vec<SessionRecords>>) -> PooledFactor {
    pool_kept(groups).measures.remove(0).factors.remove(1)
}

#[test]
fn an_even_spread_is_never_said_to_be_nearly_all() {
    // Thirty children, ten in each bin, in pairs of one mind: no pair is told in numbers.
    let groups = [[5, 0, 0], [5, 0, 0], [0, 5, 0], [0, 5, 0], [0, 0, 5], [0, 0, 5]];
    let groups: Vec<_> =
        (0..).step_by(2).zip(groups).map(|(order, places)| group(order, places, places, places)).collect();
    let told = emotion(groups);
    let answers = told.times[0].1.shown().unwrap();
    assert_eq!(answers.tally, Tally::InWords([Amount::Some; 3]));
    let change = told.changes[0].1.shown().unwrap();
    for (language, answered, changed) in [
        (
            Language::English,
            "“ayes”: some; “bees”: some; “seas”: some.",
            "Compared with the first time, some chose higher, some the same, some lower.",
        ),
        (
            Language::SimplifiedChinese,
            "“ayes”：一些；“bees”：一些；“seas”：一些。",
            "和第一次比，选得更高：一些；选得一样：一些；选得更低：一些。",
        ),
    ] {
        let texts = Texts::new(language);
        assert_eq!(answers_sentence(&texts, &NAMES, answers.tally), answered);
        assert_eq!(directions_sentence(&texts, change.directions), changed);
    }
}

#[test]
fn seven_more_three_the_same_and_two_less_do_not_give_the_two_back() {
    let sizes = [[4, 2, 1], [3, 1, 1]];
    let groups =
        (0..).step_by(2).zip(sizes).map(|(order, directions)| group(order, [2, 3, 0], [0, 3, 2], directions));
    let told = emotion(groups.collect());
    let change = told.changes[0].1.shown().unwrap();
    for texts in Language::ALL.map(Texts::new) {
        let said = [
            change_sentence(&texts, MeasureTime::After, change),
            net_sentence(&texts, change).unwrap_or_default(),
            test_sentence(&texts, change.test),
        ];
        let numbers: Vec<usize> = digits(&said.concat());
        // Twelve children in two groups; seven more, five the same or less; thirty children for a test.
        assert!(numbers.iter().all(|number| [12, 2, 7, 5, 30].contains(number)), "{said:?}");
        assert_eq!(net_sentence(&texts, change), None);
    }
}

#[test]
fn a_figure_is_told_in_one_way() {
    for (figure, number, told) in [
        (NumberFormat::Net, 0.15, "0.15"),
        (NumberFormat::Net, -1.0 / 3.0, "-0.33"),
        (NumberFormat::Net, -0.001, "0.00"),
        (NumberFormat::Net, 1.0, "1.00"),
        (NumberFormat::P, 0.031_25, "0.031"),
        (NumberFormat::P, 0.000_4, "< 0.001"),
        (NumberFormat::P, 1.0, "1.000"),
    ] {
        assert_eq!(figure.told(number), told);
    }
}

#[test]
fn a_test_says_of_how_many_questions_and_claims_nothing() {
    let told = |language: Language, p: f64, questions: usize| {
        test_sentence(&Texts::new(language), PooledTest::Told { p, questions })
    };
    let said = told(Language::English, 0.031_25, 12);
    assert!(
        said.contains("12 questions asked") && said.contains("about 3 of 100") && said.contains("p = 0.031")
    );
    let said = told(Language::SimplifiedChinese, 0.031_25, 12);
    assert!(said.contains("12 个问题") && said.contains("3 批") && said.contains("p = 0.031"), "{said}");
    for (p, part) in [
        (0.000_2, "about 1 of 1000"),
        (0.004, "about 4 of 1000"),
        (0.2, "about 20 of 100"),
        (1.0, "by chance alone"),
    ] {
        assert!(told(Language::English, p, 12).contains(part), "{p}: {}", told(Language::English, p, 12));
    }
    for language in Language::ALL {
        for p in [0.000_2, 0.01, 0.04, 0.3, 1.0] {
            for questions in [1, 12] {
                let said = told(language, p, questions).to_lowercase();
                for word in ["signific", "effective", "proves", "improve", "显著", "有效", "证明"] {
                    assert!(!said.contains(word), "{said}");
                }
            }
        }
    }
}

#[test]
fn the_net_change_is_said_of_a_hundred_children() {
    let said = |directions: [usize; 3]| {
        let sizes = [directions; 2];
        let groups = (0..)
            .step_by(2)
            .zip(sizes)
            .map(|(order, directions)| group(order, [3, 3, 0], [0, 3, 3], directions));
        let told = emotion(groups.collect());
        let change: &Statement<PooledChange> = &told.changes[0].1;
        net_sentence(&Texts::new(Language::English), change.shown().unwrap()).unwrap()
    };
    assert!(
        said([3, 17, 0]).starts_with("For every 100 children, about 15 more chose higher than lower (0.15).")
    );
    assert!(
        said([0, 3, 3]).starts_with("For every 100 children, about 50 more chose lower than higher (-0.50).")
    );
    assert!(said([3, 3, 3]).starts_with("About as many chose higher as lower (0.00)."));
}
