//! What children answered, all groups together, on paper: each measure as a section of the page, and as facts of the table.

use crate::{
    content::Factor,
    locale::Texts,
    progress::{MeasureTime, PooledAnswers, PooledChange, PooledFactor, PooledMeasure, PooledTest},
    report::{
        HtmlPage,
        html::charts,
        tables::log_table::{Cell, count, factor_key, words},
    },
};

use super::pooled_words::{
    BarSegment, NumberFormat, answered_sentence, answers_sentence, change_parts, change_sentence,
    directions_sentence, median_sentence, net_sentence, parts, test_sentence, time_name,
};

/// The factors of a measure of which anything may be told.
fn told(measure: &PooledMeasure) -> impl Iterator<Item = &PooledFactor> {
    measure.factors.iter().filter(|one| one.times.iter().any(|(_, answers)| answers.shown().is_some()))
}

/// One measure on the page: how many groups were asked, then each factor with its chart and sentences.
pub(crate) fn measure_section(page: &mut HtmlPage, texts: &Texts, measure: &PooledMeasure) {
    let language = texts.language();
    page.text("h2", &texts.get("review-measure"));
    page.text("p", measure.title.get(language));
    page.text("p", &texts.with("review-all-groups", &[("count", measure.groups.into())]));
    if told(measure).next().is_none() {
        page.text("p", &texts.get("review-not-enough"));
    }
    page.soft(&texts.get("review-no-comparison"));
    let names = [0, 1, 2].map(|place| measure.names[place].get(language));
    for factor in told(measure) {
        page.within("div", "whole", |page| {
            page.text("h3", &texts.get(&factor_key(factor.factor)));
            for (time, answers) in &factor.times {
                if let Some(answers) = answers.shown() {
                    let fact = format!("{}-{}", factor.factor.word(), time_word(*time));
                    answers_told(page, texts, (&fact, &names, measure.scale), *time, answers);
                }
            }
            for (time, change) in &factor.changes {
                if let Some(change) = change.shown() {
                    let fact = format!("{}-change-{}", factor.factor.word(), time_word(*time));
                    change_told(page, texts, &fact, *time, change);
                }
            }
        });
    }
}

/// The answers at one time: a bar where numbers may be told, and what it says.
fn answers_told(
    page: &mut HtmlPage,
    texts: &Texts,
    (fact, names, scale): (&str, &[&str; 3], usize),
    time: MeasureTime,
    answers: &PooledAnswers,
) {
    let sentence = answered_sentence(texts, time, answers);
    page.text("p", &sentence);
    let said = answers_sentence(texts, names, answers.tally);
    let said = [Some(said), median_sentence(texts, answers, scale)];
    bar_told(page, (fact, &parts(texts, names, answers.tally)), &sentence, &joined(texts, said));
}

/// What changed since the first time: a bar where numbers may be told, what it says, and what a test says.
fn change_told(page: &mut HtmlPage, texts: &Texts, fact: &str, time: MeasureTime, change: &PooledChange) {
    let sentence = change_sentence(texts, time, change);
    page.text("p", &sentence);
    let said = [net_sentence(texts, change), Some(test_sentence(texts, change.test))];
    let bar = change_parts(texts, change.directions);
    bar_told(page, (fact, &bar), &sentence, &joined(texts, said));
}

/// A bar in parts with what is said under it; only the latter where no number may be told.
fn bar_told(page: &mut HtmlPage, (fact, bar): (&str, &[BarSegment]), told: &str, under: &str) {
    if bar.is_empty() {
        page.soft(under);
    } else {
        page.chart(&charts::stacked_bar(fact, bar, told), under);
    }
}

/// Sentences one after the other.
fn joined(texts: &Texts, sentences: [Option<String>; 2]) -> String {
    match sentences {
        [Some(first), Some(second)] => {
            texts.with("review-all-two-sentences", &[("first", first.into()), ("second", second.into())])
        }
        [first, second] => first.or(second).unwrap_or_default(),
    }
}

/// A time in a word, for the names of facts.
fn time_word(time: MeasureTime) -> String {
    match time {
        MeasureTime::Before => "before".to_owned(),
        MeasureTime::After => "after".to_owned(),
        MeasureTime::FollowUp(months) => format!("follow-up-{months}"),
    }
}

/// The facts of one measure: only what may be told.
pub(crate) fn measure_facts(texts: &Texts, measure: &PooledMeasure) -> Vec<Vec<Cell>> {
    let language = texts.language();
    let title = measure.title.get(language);
    let names = [0, 1, 2].map(|place| measure.names[place].get(language));
    let mut facts = Vec::new();
    for factor in told(measure) {
        let mut say = |time: MeasureTime, what: &str, value: Cell| {
            facts.push(row(texts, (title, factor.factor, time), what, value));
        };
        for (time, answers) in &factor.times {
            if let Some(answers) = answers.shown() {
                answer_facts(texts, &names, answers, &mut |what, value| say(*time, what, value));
            }
        }
        for (time, change) in &factor.changes {
            if let Some(change) = change.shown() {
                change_facts(texts, change, &mut |what, value| say(*time, what, value));
            }
        }
    }
    facts
}

fn row(
    texts: &Texts,
    (title, factor, time): (&str, Factor, MeasureTime),
    what: &str,
    value: Cell,
) -> Vec<Cell> {
    vec![
        words(title),
        words(&texts.get(&factor_key(factor))),
        words(&time_name(texts, time)),
        words(what),
        value,
    ]
}

fn answer_facts(texts: &Texts, names: &[&str; 3], answers: &PooledAnswers, say: &mut dyn FnMut(&str, Cell)) {
    for (key, number) in
        [("groups", answers.groups), ("asked", answers.asked), ("answered", answers.answered)]
    {
        say(&texts.get(&format!("print-all-{key}")), count(number));
    }
    if let Some(median) = answers.median {
        say(&texts.get("print-all-median"), count(median));
    }
    let parts = parts(texts, names, answers.tally);
    for part in &parts {
        say(&part.name, count(part.count));
    }
    if parts.is_empty() {
        let said = answers_sentence(texts, names, answers.tally);
        say(&texts.get("print-all-in-words"), words(&said));
    }
}

fn change_facts(texts: &Texts, change: &PooledChange, say: &mut dyn FnMut(&str, Cell)) {
    say(&texts.get("print-all-changed-groups"), count(change.groups));
    say(&texts.get("print-all-changed-children"), count(change.children));
    let parts = change_parts(texts, change.directions);
    for part in &parts {
        let name = [("name", part.name.as_str().into())];
        say(&texts.with("print-all-changed-part", &name), count(part.count));
    }
    if parts.is_empty() {
        let said = directions_sentence(texts, change.directions);
        say(&texts.get("print-all-changed-words"), words(&said));
    }
    if let Some(net) = change.net {
        say(&texts.get("print-all-changed-net"), Cell::Figure(NumberFormat::Net, net));
    }
    if let PooledTest::Told { p, questions } = change.test {
        say(&texts.get("print-all-changed-p"), Cell::Figure(NumberFormat::P, p));
        say(&texts.get("print-all-changed-questions"), count(questions));
    }
}
