//! All groups together: what children said about the six things, in the only numbers there are about answers.

use bevy_egui::egui::{Frame, Margin, Ui, vec2};

use super::{
    Desk, DeskAsk, charts, look,
    measures::time_name,
    page,
    review::quiet_card,
    review_texts::{moved_names, quoted_or},
    tile::rows,
};
use crate::progress::{
    MeasureTime, PooledAnswers, PooledChange, PooledFactor, PooledMeasure, PooledTest, Statement, Tally,
};

/// Narrower than this, what was said at each time stands below each other, in points.
const SIDE_BY_SIDE: f32 = 720.0;
/// Space between what was said at one time and at the next, besides the usual gap, in points.
const BETWEEN: i8 = 20;
/// Below this, a p is only said to be smaller.
const SMALLEST_P: f64 = 0.001;

/// What the page shows.
#[derive(Clone, Debug, PartialEq)]
pub struct AllGroupsView {
    /// The group from whose review the facilitator came.
    pub from: i64,
    /// What all groups together said.
    pub measures: Vec<PooledMeasure>,
}

/// The page.
pub fn all_groups_ui(ui: &mut Ui, view: &AllGroupsView, desk: &Desk) -> Vec<DeskAsk> {
    let mut asks = Vec::new();
    if page::top_bar(ui, desk, &desk.text("review-all-title"), Some("desk-back"), |_| {}) {
        asks.push(DeskAsk::Review(view.from));
    }
    page::middle(ui, |ui| {
        if view.measures.is_empty() {
            quiet_card(ui, desk, "seedling", "review-all-empty", "review-all-empty-more");
        }
        for measure in &view.measures {
            measure_ui(ui, desk, measure);
        }
    });
    asks
}

/// One measure: what it is and how it is told of, then its factors.
fn measure_ui(ui: &mut Ui, desk: &Desk, measure: &PooledMeasure) {
    let told = |one: &&PooledFactor| one.times.iter().any(|(_, answers)| answers.shown().is_some());
    let told: Vec<&PooledFactor> = measure.factors.iter().filter(told).collect();
    let ages: Vec<String> = measure.bands.iter().map(|band| desk.ages(*band)).collect();
    look::card(ui, |ui| {
        look::title(ui, &desk.text("review-measure"));
        let ages = ages.join(&desk.text("review-between-names"));
        look::body(ui, &format!("{} · {ages}", desk.say(&measure.title)));
        look::body(ui, &desk.count("review-all-groups", measure.groups));
        if told.is_empty() {
            look::body(ui, &desk.text("review-not-enough"));
        }
        look::small(ui, &desk.text("review-all-about"));
        look::small(ui, &desk.text("review-no-comparison"));
    });
    for factor in told {
        look::card(ui, |ui| factor_ui(ui, desk, measure, factor));
    }
}

/// One factor: the answers time by time, and what changed since the first time.
fn factor_ui(ui: &mut Ui, desk: &Desk, measure: &PooledMeasure, factor: &PooledFactor) {
    look::title(ui, &desk.text(&charts::factor_key(factor.factor)));
    let columns = if ui.available_width() < SIDE_BY_SIDE { 1 } else { factor.times.len().min(2) };
    rows(ui, columns, &factor.times, |ui, width, (time, answers)| {
        ui.allocate_ui(vec2(width, 0.0), |ui| {
            Frame::new().inner_margin(Margin { right: BETWEEN, ..Margin::ZERO }).show(ui, |ui| {
                ui.vertical(|ui| {
                    ui.set_width(ui.available_width());
                    answers_ui(ui, desk, measure, *time, answers);
                });
            });
        });
    });
    for (time, change) in &factor.changes {
        if let Some(change) = change.shown() {
            look::body(ui, &change_sentence(desk, *time, change));
            look::small(ui, &test_sentence(desk, change.test.as_ref()));
        }
    }
}

/// The answers at one time: a bar in three parts, and what it says.
fn answers_ui(
    ui: &mut Ui,
    desk: &Desk,
    measure: &PooledMeasure,
    time: MeasureTime,
    answers: &Statement<PooledAnswers>,
) {
    let Some(answers) = answers.shown() else {
        look::body(ui, &time_name(desk, time));
        look::small(ui, &desk.text("review-not-enough"));
        return;
    };
    let words = [
        ("time", time_name(desk, time).into()),
        ("answered", answers.answered.into()),
        ("asked", answers.asked.into()),
        ("groups", answers.groups.into()),
    ];
    look::body(ui, &desk.with("review-all-time", &words));
    let names = [0, 1, 2].map(|place| desk.say(&measure.names[place]).to_owned());
    let parts = parts(desk, &names, answers);
    charts::parted_bar(ui, desk, &parts);
    let median = [("median", short(answers.median).into()), ("scale", measure.scale.to_string().into())];
    look::small(ui, &desk.with("review-all-median", &median));
}

/// The parts of a bar: where it begins and ends among the three bins, what it is called, and how many said it; one
/// part without a number where nearly all said the same.
fn parts(desk: &Desk, names: &[String; 3], answers: &PooledAnswers) -> Vec<charts::Part> {
    let part = |bins: std::ops::RangeInclusive<usize>, count: usize| charts::Part {
        colour: *bins.start(),
        name: quoted_or(desk, &names[bins]),
        count: Some(count),
    };
    match answers.tally {
        Tally::Three([one, two, three]) => vec![part(0..=0, one), part(1..=1, two), part(2..=2, three)],
        Tally::OneAndTwo([one, rest]) => vec![part(0..=0, one), part(1..=2, rest)],
        Tally::TwoAndOne([rest, three]) => vec![part(0..=1, rest), part(2..=2, three)],
        Tally::Withheld => {
            let most = (0..3).max_by_key(|bin| answers.amounts[*bin]).unwrap_or_default();
            let name = desk.with("review-all-nearly-all", &[("name", names[most].as_str().into())]);
            vec![charts::Part { colour: most, name, count: None }]
        }
    }
}

/// What changed since the first time, in a sentence or two.
fn change_sentence(desk: &Desk, time: MeasureTime, change: &PooledChange) -> String {
    let words = [
        ("time", time_name(desk, time).into()),
        ("pairs", change.pairs.into()),
        ("median", signed(change.median).into()),
    ];
    let middle = desk.with("review-all-change", &words);
    let directions = match change.directions {
        Tally::Three([more, same, less]) => desk.with(
            "review-all-directions-three",
            &[("more", more.into()), ("same", same.into()), ("less", less.into())],
        ),
        Tally::OneAndTwo([one, two]) => {
            desk.with("review-all-directions-one-two", &[("one", one.into()), ("two", two.into())])
        }
        Tally::TwoAndOne([two, one]) => {
            desk.with("review-all-directions-two-one", &[("two", two.into()), ("one", one.into())])
        }
        Tally::Withheld => {
            let [more, same, less] = moved_names(desk);
            let name = if change.median > 0.0 {
                more
            } else if change.median < 0.0 {
                less
            } else {
                same
            };
            desk.with("review-all-nearly-all", &[("name", name.into())])
        }
    };
    desk.with("review-all-two-sentences", &[("first", middle.into()), ("second", directions.into())])
}

/// What the test says, or why there is none.
fn test_sentence(desk: &Desk, test: Option<&PooledTest>) -> String {
    let Some(test) = test else { return desk.text("review-all-no-test") };
    let p = if test.p < SMALLEST_P { format!("p < {SMALLEST_P}") } else { format!("p = {:.3}", test.p) };
    let number = |number: f64| format!("{number:.2}");
    let words = [
        ("p", p.into()),
        ("changed", test.changed.into()),
        ("r", number(test.rank_biserial).into()),
        ("low", number(test.interval.0).into()),
        ("high", number(test.interval.1).into()),
    ];
    desk.with("review-all-test", &words)
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
#[path = "all_groups_tests.rs"]
mod tests;
