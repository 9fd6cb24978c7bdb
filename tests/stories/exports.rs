//! What leaves the tablet about a group: every number can be found again in the journal, the rule of small groups holds,
//! and nobody can be told apart, not even by laying all papers side by side.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use six_seeds::{
    content::{Band, Factor, Library},
    journal::{FILE_NAME, LinkageKind, Partner},
    locale::Language,
    report::GroupDocument,
};

mod by_hand;
mod meetings;
mod nobody;
mod old_packs;
mod packed;
mod tablet;
mod together;

use meetings::{Cupboard, mixed};

/// Six meetings with joiners, leavers and a small one, cards and meetings between them.
pub fn a_group_with_a_history() -> Cupboard {
    let mut cupboard = Cupboard::with_a_group(Band::B);
    cupboard.count(0, Partner::Family, LinkageKind::CardsGiven, 7);
    let meetings: [(&str, &[u64]); 6] = [
        ("eight-1", &[0, 1, 2, 3, 4, 5]),
        ("eight-2", &[0, 1, 2, 3, 4, 5, 6]),
        ("eight-4", &[0, 1, 2]),
        ("eight-5", &[1, 2, 3, 4, 5, 6]),
        ("eight-6", &[0, 1, 2, 3, 4]),
        ("eight-7", &[0, 1, 2, 3, 4, 5, 6, 7]),
    ];
    for (plan, seats) in meetings {
        cupboard
            .meet(plan, seats, &|seat, kind| (seat != 1 || kind != "feeling").then(|| mixed(seat, kind))?);
    }
    cupboard.count(1, Partner::Family, LinkageKind::CardsReturned, 5);
    cupboard.count(4, Partner::School, LinkageKind::CardsGiven, 2);
    cupboard.count(4, Partner::School, LinkageKind::Meetings, 1);
    cupboard.count(6, Partner::Community, LinkageKind::CardsGiven, 3);
    cupboard
}

/// The journal's file, asked by SQL, with what is known of plans and levels.
struct Asked {
    connection: Connection,
    library: std::sync::Arc<Library>,
}

impl Asked {
    fn of(cupboard: &Cupboard) -> Self {
        let connection = Connection::open(cupboard.folder.path().join(FILE_NAME)).unwrap();
        Self { connection, library: cupboard.table.library.clone() }
    }

    fn number(&self, sql: &str) -> usize {
        let number: i64 = self.connection.query_row(sql, [], |row| row.get(0)).unwrap();
        usize::try_from(number).unwrap()
    }

    /// The id and the plan of every closed session, in order.
    fn sessions(&self) -> Vec<(i64, String)> {
        let sql = "SELECT id, plan FROM sessions WHERE closed = 1 AND training = 0 ORDER BY number";
        let mut statement = self.connection.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        rows.map(Result::unwrap).collect()
    }

    fn heads(&self, session: i64) -> usize {
        self.number(&format!(
            "SELECT CAST(statement AS INTEGER) FROM frozen WHERE session_id = {session} AND subject = 'heads'"
        ))
    }

    fn minutes(&self, session: i64) -> usize {
        self.number(&format!("SELECT max(minute) FROM events WHERE session_id = {session}"))
    }

    fn cost(&self, plan: &str) -> usize {
        self.library.plan(plan).unwrap().1.cost.into()
    }

    /// The factors visited in a session: of the steps that were played enough to count.
    fn factors(&self, session: i64) -> BTreeSet<Factor> {
        let sql = "SELECT statement FROM frozen
                   WHERE session_id = ?1 AND subject GLOB 'step.*' AND statement GLOB '* counted'";
        let mut statement = self.connection.prepare(sql).unwrap();
        let steps = statement.query_map([session], |row| row.get::<_, String>(0)).unwrap();
        let factors = steps.map(|step| Factor::from_word(step.unwrap().split(' ').nth(1).unwrap()).unwrap());
        factors.filter(|factor| *factor != Factor::Ritual).collect()
    }

    /// Something asked of what was frozen in the sessions of at least five children.
    fn of_the_large(&self, what: &str, condition: &str) -> usize {
        self.number(&format!(
            "SELECT coalesce({what}, 0) FROM frozen WHERE {condition} AND session_id IN
                 (SELECT session_id FROM frozen WHERE subject = 'heads' AND CAST(statement AS INTEGER) >= 5)"
        ))
    }

    /// Every number that may stand in a paper, under the name of what it is.
    fn facts(&self) -> BTreeMap<String, usize> {
        let sessions = self.sessions();
        let mut facts = BTreeMap::new();
        let mut know = |name: String, number: usize| facts.insert(name, number);
        know("sum-sessions".to_owned(), sessions.len());
        know("sum-minutes".to_owned(), sessions.iter().map(|(id, _)| self.minutes(*id)).sum());
        know("sum-attendances".to_owned(), sessions.iter().map(|(id, _)| self.heads(*id)).sum());
        know("sum-cost".to_owned(), sessions.iter().map(|(_, plan)| self.cost(plan)).sum());
        for (number, (id, plan)) in (1..).zip(&sessions) {
            for chart in ["", "chart-"] {
                know(format!("{chart}minutes-{number}"), self.minutes(*id));
                know(format!("{chart}heads-{number}"), self.heads(*id));
            }
            know(format!("cost-{number}"), self.cost(plan));
        }
        for factor in Factor::SEEDS {
            let visits = sessions.iter().filter(|(id, _)| self.factors(*id).contains(&factor));
            know(format!("garden-{}", factor.word()), visits.count());
        }
        know(
            "made-ideas".to_owned(),
            self.of_the_large("sum(CAST(statement AS INTEGER))", "subject = 'ideas'"),
        );
        know("made-plans".to_owned(), self.of_the_large("count(*)", "subject = 'plans'"));
        let words = self.of_the_large("count(DISTINCT subject)", "subject GLOB 'word.*'");
        know("made-feeling-words".to_owned(), words);
        for (partner, link) in
            Partner::ALL.into_iter().flat_map(|one| LinkageKind::ALL.map(|link| (one, link)))
        {
            let (partner, link) = (partner.word(), link.word());
            let sum = self.number(&format!(
                "SELECT coalesce(sum(count), 0) FROM linkage WHERE partner = '{partner}' AND what = '{link}'"
            ));
            know(format!("{partner}-{link}"), sum);
        }
        facts
    }
}

/// The numbers of a document that carry the name of what they are.
fn told(html: &str) -> Vec<(String, String)> {
    let mut told = Vec::new();
    for piece in html.split("data-fact=\"").skip(1) {
        let (name, rest) = piece.split_once('"').unwrap();
        let text = rest.split_once('>').unwrap().1.split_once('<').unwrap().0;
        told.push((name.to_owned(), text.to_owned()));
    }
    told
}

/// What people see of a document: no tags, no style.
fn seen(html: &str) -> String {
    let body = html.split_once("<body>").unwrap().1;
    let mut seen = String::new();
    for piece in body.split('<') {
        seen.push_str(piece.split_once('>').map_or(piece, |(_, text)| text));
        seen.push(' ');
    }
    seen
}

/// Every run of digits in a text.
fn digits(text: &str) -> BTreeSet<usize> {
    let runs = text.split(|one: char| !one.is_ascii_digit()).filter(|run| !run.is_empty());
    runs.map(|run| run.parse().unwrap()).collect()
}

#[test]
fn every_number_in_the_report_is_found_again_by_a_query() {
    let mut cupboard = a_group_with_a_history();
    let facts = Asked::of(&cupboard).facts();
    for (paper, least) in [(GroupDocument::Report, facts.len()), (GroupDocument::Handover, 20)] {
        for language in Language::ALL {
            let html = cupboard.text(paper, language);
            let mut found = BTreeSet::new();
            for (name, text) in told(&html) {
                if name == "days" || name.starts_with("date-") {
                    continue;
                }
                let asked = facts.get(&name).unwrap_or_else(|| panic!("nothing can be asked about {name}"));
                assert_eq!(text, asked.to_string(), "{paper:?} {language:?}: {name}");
                found.insert(name);
            }
            assert!(found.len() >= least, "{paper:?}: {found:?} of {facts:?}");
        }
    }
}

#[test]
fn no_number_stands_in_the_report_that_cannot_be_asked_for() {
    let mut cupboard = a_group_with_a_history();
    let asked = Asked::of(&cupboard);
    let facts = asked.facts();
    let mut known: BTreeSet<usize> = facts.values().copied().collect();
    // Sums that a sentence tells: cards and meetings over all partners, factors visited, visits around the garden.
    for link in LinkageKind::ALL {
        known.insert(Partner::ALL.iter().map(|one| facts[&format!("{}-{}", one.word(), link.word())]).sum());
    }
    known.insert(Factor::SEEDS.iter().filter(|one| facts[&format!("garden-{}", one.word())] > 0).count());
    let sessions = asked.sessions();
    for factor in Factor::ALL {
        known.insert(sessions.iter().filter(|(id, _)| asked.factors(*id).contains(&factor)).count());
    }
    known.extend(1..=sessions.len());
    // Days, the band, the number of the standard, and what level files say in their titles and materials.
    known.extend(digits("2026-11-23 9–11 MZ/T 095-2017"));
    let mut statement = asked.connection.prepare("SELECT date FROM sessions").unwrap();
    let days = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
    days.for_each(|day| known.extend(digits(&day.unwrap())));
    for language in Language::ALL {
        for (_, plan) in &sessions {
            let plan = asked.library.plan(plan).unwrap().1;
            known.extend(digits(plan.title.get(language)));
            known.extend(digits(plan.materials.get(language)));
        }
        let unknown: Vec<usize> = digits(&seen(&cupboard.text(GroupDocument::Report, language)))
            .difference(&known)
            .copied()
            .collect();
        assert!(unknown.is_empty(), "{language:?}: nothing can be asked about {unknown:?}");
    }
}

/// The rows of a CSV file as fields; the files of these tests hold no line breaks inside fields.
fn rows_of(csv: &str) -> Vec<Vec<String>> {
    let fields = |line: &str| {
        let (mut fields, mut quoted) = (vec![String::new()], false);
        for one in line.chars() {
            match one {
                '"' => quoted = !quoted,
                ',' if !quoted => fields.push(String::new()),
                other => fields.last_mut().unwrap().push(other),
            }
        }
        fields
    };
    csv.trim_start_matches('\u{feff}').split_terminator("\r\n").map(fields).collect()
}

#[test]
fn every_number_in_the_log_is_found_again_by_a_query() {
    let mut cupboard = a_group_with_a_history();
    let asked = Asked::of(&cupboard);
    let sessions = asked.sessions();
    for language in Language::ALL {
        let rows = rows_of(&cupboard.text(GroupDocument::LogCsv, language));
        assert_eq!(rows.len(), 2 + sessions.len(), "headings, what came before, and each session");
        assert!(rows.iter().all(|row| row.len() == rows[0].len()));
        for (number, (id, plan)) in (1..).zip(&sessions) {
            let row = &rows[number + 1];
            let expected = [number, asked.minutes(*id), asked.heads(*id), asked.cost(plan)];
            assert_eq!(
                [&row[0], &row[5], &row[6], &row[10]].map(|text| text.parse::<usize>().unwrap()),
                expected
            );
            let day: String = asked
                .connection
                .query_row("SELECT date FROM sessions WHERE id = ?1", [id], |row| row.get(0))
                .unwrap();
            assert_eq!(row[1], day);
        }
        for (after, row) in rows[1..].iter().enumerate() {
            let links = Partner::ALL.into_iter().flat_map(|one| LinkageKind::ALL.map(|link| (one, link)));
            for (place, (partner, link)) in links.enumerate() {
                let (partner, link) = (partner.word(), link.word());
                let sql = format!(
                    "SELECT coalesce(sum(count), 0) FROM linkage
                     WHERE after_session = {after} AND partner = '{partner}' AND what = '{link}'"
                );
                assert_eq!(row[11 + place].parse::<usize>().unwrap(), asked.number(&sql), "{partner} {link}");
            }
        }
        let phases: Vec<&str> = rows[1..].iter().map(|row| row[4].as_str()).collect();
        let expected = match language {
            Language::English => {
                ["preparatory", "forming", "transition", "mature", "mature", "mature", "mature"]
            }
            Language::SimplifiedChinese => {
                ["筹备期", "形成期", "转折期", "成熟期", "成熟期", "成熟期", "成熟期"]
            }
        };
        assert_eq!(phases, expected);
    }
}

#[test]
fn the_workbook_holds_what_the_csv_holds_and_no_time_of_day() {
    let mut cupboard = a_group_with_a_history();
    let facts = Asked::of(&cupboard).facts();
    let bytes = cupboard.files(GroupDocument::LogXlsx, Language::SimplifiedChinese).remove(0).bytes;
    let mut book = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut part = |name: &str| std::io::read_to_string(book.by_name(name).unwrap()).unwrap();
    let sheet = part("xl/worksheets/sheet1.xml");
    // Number, minutes, heads and cost of every session; and the sums under them.
    for (number, line) in (1..=6).zip(6..) {
        for (letter, name) in [("F", "minutes"), ("G", "heads"), ("K", "cost")] {
            let place = format!("r=\"{letter}{line}\"");
            let value = facts[&format!("{name}-{number}")].to_string();
            assert_eq!(value_at(&sheet, &place), value, "{name} of session {number}");
        }
    }
    for (letter, name) in [("F", "sum-minutes"), ("G", "sum-attendances"), ("K", "sum-cost")] {
        assert_eq!(value_at(&sheet, &format!("r=\"{letter}12\"")), facts[name].to_string(), "{name}");
    }
    assert!(part("xl/sharedStrings.xml").contains("筹备期"));
    let written = part("docProps/core.xml");
    assert!(
        written.contains("2026-11-23T00:00:00Z") && written.matches("T00:00:00Z").count() == 2,
        "{written}"
    );
}

/// The value of a cell.
fn value_at<'a>(sheet: &'a str, place: &str) -> &'a str {
    let cell = sheet.split_once(place).expect(place).1;
    cell.split_once("<v>").unwrap().1.split_once("</v>").unwrap().0
}

#[test]
fn a_group_that_has_not_met_has_papers_too() {
    let mut cupboard = Cupboard::with_a_group(Band::A);
    for file in cupboard.everything() {
        assert!(
            !file.bytes.is_empty() && !String::from_utf8_lossy(&file.bytes).contains("[print-"),
            "{}",
            file.name
        );
    }
}

#[test]
fn two_hundred_sessions_fill_no_chart_and_lose_no_row() {
    let mut cupboard = Cupboard::with_a_group(Band::B);
    for _ in 0..200 {
        cupboard.meet("drop-in-25", &[0, 1, 2, 3, 4, 5], &mixed);
    }
    let html = cupboard.text(GroupDocument::Report, Language::English);
    let facts = told(&html);
    assert_eq!(facts.iter().filter(|(name, _)| name.starts_with("date-")).count(), 200);
    assert_eq!(facts.iter().filter(|(name, _)| name.starts_with("chart-minutes-")).count(), 24);
    assert_eq!(rows_of(&cupboard.text(GroupDocument::LogCsv, Language::English)).len(), 201);
}

#[test]
fn files_are_called_by_group_and_date_and_hold_every_text() {
    let mut cupboard = a_group_with_a_history();
    let files = cupboard.everything();
    let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names[0], "Brave-Lantern_2026-11-23_session-log.csv");
    assert!(names.contains(&"勇敢的灯笼_2026-11-23_报告.html"), "{names:?}");
    for file in files.iter().filter(|file| file.name.ends_with("html")) {
        let html = String::from_utf8(file.bytes.clone()).unwrap();
        for wrong in ["[print-", "[review-", "[desk-", "http:", "https:", "<script"] {
            assert!(!html.contains(wrong), "{} holds {wrong}", file.name);
        }
    }
}
