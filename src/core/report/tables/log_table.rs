//! The session log as a table: one row a session, the same columns in every format.

use crate::{
    content::Factor,
    journal::{Date, Linkage, LinkageKind, Partner},
    locale::{Language, Texts},
    progress::{GroupLog, LogEntry, Phase},
    report::all_groups::pooled_words::NumberFormat,
};

/// What stands in one place of the table.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Cell {
    /// Nothing is known, or nothing was.
    Nothing,
    /// Words.
    Text(String),
    /// A number.
    Number(u32),
    /// A number with a fraction, told as finely as in sentences.
    Figure(NumberFormat, f64),
    /// A day.
    Day(Date),
}

/// The kinds of columns before those for cards and meetings: their keys end so.
const COLUMNS: [&str; 11] = [
    "number",
    "date",
    "programme",
    "session",
    "phase",
    "minutes",
    "heads",
    "activities",
    "factors",
    "materials",
    "cost",
];

/// Which columns are added up under the table, from 0.
pub(crate) fn sums() -> Vec<usize> {
    let counted = COLUMNS.len()..COLUMNS.len() + Partner::ALL.len() * LinkageKind::ALL.len();
    let plain = ["minutes", "heads", "cost"];
    let plain = plain.iter().filter_map(|word| COLUMNS.iter().position(|column| column == word));
    plain.chain(counted).collect()
}

/// What each column is called.
pub(crate) fn headings(texts: &Texts) -> Vec<String> {
    let plain = COLUMNS.iter().map(|word| texts.get(&format!("print-log-{word}")));
    plain.chain(links().map(|(partner, link)| linked(texts, partner, link))).collect()
}

/// One row for what came before the first session, where anything did, and one for each session.
pub(crate) fn rows(texts: &Texts, log: &GroupLog) -> Vec<Vec<Cell>> {
    let mut rows = Vec::new();
    if !log.before.is_empty() {
        let mut row = vec![Cell::Nothing; COLUMNS.len()];
        row[4] = Cell::Text(phase(texts, Some(Phase::Preparatory)));
        row.extend(counted(&log.before));
        rows.push(row);
    }
    rows.extend((1..).zip(&log.sessions).map(|(number, session)| row(texts, number, session)));
    rows
}

fn row(texts: &Texts, number: u32, session: &LogEntry) -> Vec<Cell> {
    let language = texts.language();
    let mut row = vec![
        Cell::Number(number),
        session.date.parse().map_or_else(|_| Cell::Text(session.date.clone()), Cell::Day),
        session.programme.as_ref().map_or(Cell::Nothing, |title| words(title.get(language))),
        words(session.title.get(language)),
        Cell::Text(phase(texts, session.phase)),
        Cell::Number(session.minutes.into()),
        Cell::Number(session.heads.try_into().unwrap_or(u32::MAX)),
        words(&activities(texts, session)),
        words(&factors(texts, &session.factors)),
        words(session.materials.get(language)),
        session.cost.map_or(Cell::Nothing, |cost| Cell::Number(cost.into())),
    ];
    row.extend(counted(&session.linkage));
    row
}

pub(crate) fn count(number: usize) -> Cell {
    Cell::Number(number.try_into().unwrap_or(u32::MAX))
}

pub(crate) fn words(text: &str) -> Cell {
    if text.is_empty() { Cell::Nothing } else { Cell::Text(text.to_owned()) }
}

fn counted(linkage: &Linkage) -> Vec<Cell> {
    links().map(|(partner, link)| Cell::Number(linkage.get(partner, link))).collect()
}

/// Every partner with all that is counted.
pub(crate) fn links() -> impl Iterator<Item = (Partner, LinkageKind)> {
    Partner::ALL.into_iter().flat_map(|partner| LinkageKind::ALL.map(|link| (partner, link)))
}

/// What is counted with a partner, in words.
pub(crate) fn linked(texts: &Texts, partner: Partner, link: LinkageKind) -> String {
    let partner = texts.get(&format!("print-log-{}", partner.word()));
    texts.with(&format!("print-log-{}", link.word()), &[("partner", partner.into())])
}

/// A phase in words; a session that stands alone has none.
pub(crate) fn phase(texts: &Texts, phase: Option<Phase>) -> String {
    texts.get(&format!("print-phase-{}", phase.map_or("single", Phase::word)))
}

/// The activities of a session in words.
pub(crate) fn activities(texts: &Texts, session: &LogEntry) -> String {
    let language = texts.language();
    let title = |title: &Option<crate::content::Bilingual>| {
        title.as_ref().map_or_else(|| texts.get("print-log-gone"), |title| title.get(language).to_owned())
    };
    let mut titles: Vec<String> = session.activities.iter().map(title).collect();
    titles.dedup();
    titles.join(between(language))
}

/// Factors in words.
pub(crate) fn factors(texts: &Texts, factors: &[Factor]) -> String {
    let names: Vec<String> = factors.iter().map(|factor| texts.get(&factor_key(*factor))).collect();
    names.join(between(texts.language()))
}

/// The key of a factor's name.
pub(crate) fn factor_key(factor: Factor) -> String {
    format!("review-factor-{}", factor.word().replace('_', "-"))
}

/// What stands between things in a list inside one place: no comma, which titles hold themselves.
const fn between(language: Language) -> &'static str {
    match language {
        Language::English => "; ",
        Language::SimplifiedChinese => "；",
    }
}
