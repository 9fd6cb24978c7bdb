//! The charts of the report: the garden, the sessions, and what the group made.

use crate::{
    content::Factor,
    locale::Texts,
    progress::{GroupLog, Products},
    report::{PictureBytes, all_groups::pooled_words::BarSegment, tables::log_table::factor_key},
};

use super::{
    drawing::{Drawing, INK, LEAF, LEAF_PALE, MEADOW, SKY_PALE, SOFT, SOIL, SUN},
    page::data_of,
};

/// Width of every chart.
const WIDTH: f32 = 680.0;
/// Width and height of a plant after one, two, and three or more visits.
const PLANT: [f32; 3] = [46.0, 66.0, 88.0];
/// Height of the garden, and where its plants stand.
const GARDEN: (f32, f32) = (132.0, 116.0);
/// The most sessions drawn side by side; the table holds all.
pub(crate) const MOST_SESSIONS: usize = 24;
/// Height of the tallest bar of minutes.
const BAR: f32 = 78.0;
/// Room for the names of rows at the left.
const NAMES: f32 = 84.0;
/// The widest column of one session.
const COLUMN: f32 = 64.0;

/// The six seeds as plants, the larger the more sessions visited them, and the number of those sessions.
pub(crate) fn garden(
    texts: &Texts,
    pictures: PictureBytes,
    garden: &[(Factor, usize)],
    told: &str,
) -> String {
    let plants: Vec<(Factor, &str, usize)> =
        garden.iter().filter_map(|&(factor, times)| Some((factor, factor.plant()?, times))).collect();
    let (height, ground) = GARDEN;
    let mut drawing = Drawing::new(WIDTH, height + 44.0, told);
    let column = WIDTH / plants.len().max(1) as f32;
    drawing.framed((0.0, 0.0), (WIDTH, height), |drawing| {
        drawing.block((0.0, 0.0), (WIDTH, height), 0.0, SKY_PALE);
        drawing.ellipse((WIDTH * 0.2, height), (WIDTH * 0.42, 74.0), LEAF_PALE);
        drawing.ellipse((WIDTH * 0.78, height), (WIDTH * 0.46, 92.0), LEAF_PALE);
        drawing.block((0.0, ground - 16.0), (WIDTH, height), 0.0, MEADOW);
        for (place, (_, picture, times)) in plants.iter().enumerate() {
            let foot = (column * (place as f32 + 0.5), ground + 4.0);
            drawing.ellipse(foot, (24.0, 6.0), SOIL);
            let size = times.checked_sub(1).map(|grown| PLANT[grown.min(PLANT.len() - 1)]);
            if let (Some(size), Some(data)) = (size, data_of(pictures, picture)) {
                drawing.picture(&data, foot, size);
            }
        }
    });
    for (place, (factor, _, times)) in plants.iter().enumerate() {
        let middle = column * (place as f32 + 0.5);
        let name = texts.get(&factor_key(*factor));
        drawing.words((middle, height + 18.0), 12.5, "middle", INK, &name);
        drawing.number(&format!("garden-{}", factor.word()), (middle, height + 38.0), 15.0, *times);
    }
    drawing.svg()
}

/// Minutes as bars, and the children who were there, session by session.
pub(crate) fn sessions(texts: &Texts, log: &GroupLog, told: &str) -> String {
    let skipped = log.sessions.len().saturating_sub(MOST_SESSIONS);
    let shown = &log.sessions[skipped..];
    let column = ((WIDTH - NAMES) / shown.len().max(1) as f32).min(COLUMN);
    let most = shown.iter().map(|one| one.minutes).max().unwrap_or_default().max(1);
    let (foot, heads, numbers) = (BAR + 22.0, BAR + 48.0, BAR + 74.0);
    let mut drawing = Drawing::new(WIDTH, numbers + 10.0, told);
    for (y, key) in
        [(foot - 4.0, "print-log-minutes"), (heads + 4.0, "print-log-heads"), (numbers, "print-log-number")]
    {
        drawing.words((0.0, y), 12.5, "start", SOFT, &texts.get(key));
    }
    drawing.rule((NAMES, foot), WIDTH - NAMES);
    for (place, session) in shown.iter().enumerate() {
        let number = skipped + place + 1;
        let middle = NAMES + column * (place as f32 + 0.5);
        let (wide, high) = ((column * 0.62).min(34.0), BAR * f32::from(session.minutes) / f32::from(most));
        drawing.block((middle - wide / 2.0, foot - high), (wide, high), 4.0, LEAF);
        let minutes = usize::from(session.minutes);
        drawing.number(&format!("chart-minutes-{number}"), (middle, foot - high - 5.0), 12.0, minutes);
        drawing.ellipse((middle, heads), (11.0, 11.0), SUN);
        drawing.number(&format!("chart-heads-{number}"), (middle, heads + 4.5), 12.5, session.heads);
        drawing.words((middle, numbers), 12.0, "middle", SOFT, &number.to_string());
    }
    drawing.svg()
}

/// What the group made together, each kind as a bar with its number.
pub(crate) fn made(texts: &Texts, pictures: PictureBytes, made: Products, told: &str) -> String {
    let kinds = [
        ("light-bulb", "ideas", made.ideas),
        ("seedling", "plans", made.sessions_with_plans),
        ("speech-balloon", "feeling-words", made.feeling_words),
    ];
    let most = kinds.iter().map(|(_, _, number)| *number).max().unwrap_or_default().max(1);
    let (names, row) = (210.0, 34.0);
    let mut drawing = Drawing::new(WIDTH, row * kinds.len() as f32, told);
    for (place, (picture, word, number)) in kinds.iter().enumerate() {
        let middle = row * (place as f32 + 0.5);
        if let Some(data) = data_of(pictures, picture) {
            drawing.picture(&data, (16.0, middle + 14.0), 28.0);
        }
        let name = texts.get(&format!("print-report-{word}"));
        drawing.words((40.0, middle + 4.5), 13.0, "start", INK, &name);
        let wide = (WIDTH - names - 60.0) * *number as f32 / most as f32;
        drawing.block((names, middle - 11.0), (wide.max(2.0), 22.0), 4.0, LEAF);
        drawing.number(&format!("made-{word}"), (names + wide + 24.0, middle + 5.0), 15.0, *number);
    }
    drawing.svg()
}

/// Height of a bar that is divided by how many said something.
const PARTED: f32 = 30.0;
/// Its colours: the three bins.
const PARTS: [&str; 3] = [SUN, MEADOW, SKY_PALE];

/// What was answered as one bar in parts, each as wide as its number.
pub(crate) fn stacked_bar(fact: &str, parts: &[BarSegment], told: &str) -> String {
    let mut drawing = Drawing::new(WIDTH, PARTED, told);
    let whole: usize = parts.iter().map(|part| part.count).sum();
    let mut left = 0.0;
    for part in parts {
        let wide = WIDTH * part.count as f32 / whole.max(1) as f32;
        if wide > 0.0 {
            drawing.block((left + 1.0, 0.0), (wide - 2.0, PARTED), 6.0, PARTS[part.bin]);
            let middle = (left + wide / 2.0, PARTED / 2.0 + 5.0);
            drawing.number(&format!("{fact}-{}", part.bin), middle, 15.0, part.count);
        }
        left += wide;
    }
    drawing.svg()
}
