//! Groups with a history, laid straight into the journal: who was there and what each seat answered is chosen here, so
//! that what leaves the tablet can be held against it.

use std::sync::Arc;

use six_seeds::{
    activities::measure::level::MeasureLevel,
    content::{Band, Level, Library},
    desk::group_name,
    journal::{Date, Frozen, GroupDetails, GroupId, LinkageKind, Partner, RETENTION_DAYS, SessionDetails},
    locale::{Language, Texts},
    platform::{clock::Clock, random::Random},
    play::{GroupDocuments, Keeper, Table, may_outlive},
    progress::{SessionRecords, StepInfo, freeze},
    report::{DocumentFile, GroupDocument},
    session::{Event, Move, Record, SeatToken, TurnEnd, redact},
};
use tempfile::TempDir;

/// A tablet without a screen: its journal and its content.
pub struct Cupboard {
    pub keeper: Keeper,
    pub table: Table,
    pub folder: TempDir,
    pub group: GroupId,
    /// The closed sessions as the rule of small groups must know them.
    closed: Vec<SessionRecords>,
}

/// What a seat does in a meeting: the bin of its answers under a kind of move; nothing if it passes.
pub type Answers<'a> = &'a dyn Fn(u64, &str) -> Option<usize>;

/// Everybody plays, and answers otherwise than the next seat.
#[allow(clippy::unnecessary_wraps, reason = "it stands where a seat may also pass")]
pub fn mixed(seat: u64, _: &str) -> Option<usize> {
    Some(seat as usize % 3)
}

impl Cupboard {
    /// An empty journal with one group of this band.
    pub fn with_a_group(band: Band) -> Self {
        let folder = TempDir::new().unwrap();
        let library = Arc::new(six_seeds::shipped_content::library(&[]));
        let clock = Clock::at(Date::from_year_month_day(2026, 11, 23).unwrap());
        let mut keeper = Keeper::open(folder.path(), clock, Random::seeded(6));
        let details = GroupDetails {
            first_word: "brave".to_owned(),
            second_word: "lantern".to_owned(),
            picture: "snail".to_owned(),
            band,
            language: Language::English,
            seats: 6,
            keeps_animals: true,
            retention_days: RETENTION_DAYS,
        };
        let today = keeper.clock.today();
        let group = keeper.journal().unwrap().add_group(&details, today).unwrap();
        Self { keeper, table: Table::new(library), folder, group, closed: Vec::new() }
    }

    /// Another group of the same band, which meets from now on.
    pub fn another_group(&mut self) {
        let today = self.keeper.clock.today();
        let journal = self.keeper.journal().unwrap();
        let details = journal.groups().unwrap().remove(0).details;
        self.group = journal.add_group(&details, today).unwrap();
        self.closed.clear();
    }

    /// A meeting of these seats, one week after the one before; it is closed, and what need not stay is forgotten.
    pub fn meet(&mut self, plan: &str, seats: &[u64], answers: Answers) {
        let week = 7 * i32::try_from(self.closed.len()).unwrap();
        let date = Date::from_year_month_day(2026, 9, 1).unwrap().plus_days(week);
        let (band, library) = (self.band(), self.table.library.clone());
        let steps = steps(&library, plan, band);
        let records = records(plan, seats, &steps, answers);
        let details =
            SessionDetails { group: self.group, date, plan: plan.to_owned(), band, seed: 9, training: false };
        let session = self.keeper.journal().unwrap().open_session(&details, &records).unwrap();
        let mut this = SessionRecords {
            order: session.0,
            date: date.to_string(),
            plan_title: library.plan(plan).unwrap().1.title.clone(),
            follow_up: library.plan(plan).unwrap().1.after_months,
            closed: false,
            records,
            steps,
            frozen: Vec::new(),
            pairs: Vec::new(),
        };
        this.frozen = freeze(&this, &self.closed);
        this.records = redact(&this.records, |place, chosen, kind| {
            may_outlive(&library, (plan, band), place, chosen, kind)
        });
        this.closed = true;
        let frozen: Vec<Frozen> = this
            .frozen
            .iter()
            .map(|(subject, statement)| Frozen { subject: subject.clone(), statement: statement.clone() })
            .collect();
        let _ = self.keeper.journal().unwrap().close_session(session, &this.records, &frozen).unwrap();
        self.closed.push(this);
    }

    /// So many cards and meetings are counted after the session of this number.
    pub fn count(&mut self, after: u32, partner: Partner, link: LinkageKind, count: u8) {
        self.keeper.journal().unwrap().count_linkage(self.group, after, partner, link, count).unwrap();
    }

    /// The files of a paper.
    pub fn files(&mut self, paper: GroupDocument, language: Language) -> Vec<DocumentFile> {
        let papers = GroupDocuments::read(&mut self.keeper, &self.table, self.group).unwrap();
        let texts = Texts::new(language);
        let details = &papers.group.details;
        let name = group_name(&details.first_word, &details.second_word);
        papers.files(&mut self.keeper, &self.table, (&texts, name.get(language)), paper).unwrap()
    }

    /// The first file of a paper, as text.
    pub fn text(&mut self, paper: GroupDocument, language: Language) -> String {
        String::from_utf8(self.files(paper, language).remove(0).bytes).unwrap()
    }

    /// Everything that can leave the tablet about the group, in both languages.
    pub fn everything(&mut self) -> Vec<DocumentFile> {
        let kinds =
            Language::ALL.into_iter().flat_map(|language| GroupDocument::ALL.map(|paper| (paper, language)));
        kinds.flat_map(|(paper, language)| self.files(paper, language)).collect()
    }

    fn band(&mut self) -> Band {
        let group = self.group;
        self.keeper.journal().unwrap().group(group).unwrap().details.band
    }
}

fn steps(library: &Library, plan: &str, band: Band) -> Vec<StepInfo> {
    let (_, plan) = library.plan(plan).unwrap();
    let info = |step: &six_seeds::content::PlanStep| {
        let level = library.level_for(step, band).cloned();
        let level_id = level.as_ref().map(|level| level.id.clone()).unwrap_or_default();
        StepInfo { level_id, level, minutes: step.minutes, tablet: step.tablet }
    };
    plan.steps.iter().map(info).collect()
}

fn records(plan: &str, seats: &[u64], steps: &[StepInfo], answers: Answers) -> Vec<Record> {
    let mut records: Vec<Record> = Vec::new();
    let mut say = |seat: Option<u64>, minute: usize, event: Event| {
        records.push(Record { seat: seat.map(token), minute: minute.try_into().unwrap(), event });
    };
    say(None, 0, Event::Opened { plan: plan.to_owned(), seats: seats.len().try_into().unwrap() });
    for seat in seats {
        say(Some(*seat), 1, Event::Joined(format!("animal-{seat}")));
    }
    for (place, step) in steps.iter().enumerate() {
        let minute = 3 + 4 * place + seats.len();
        say(None, minute, Event::StepBegan(place));
        for seat in seats {
            let Some(level) = &step.level else { continue };
            let moves = moves(level, *seat, answers);
            let end = if moves.is_empty() { TurnEnd::Passed } else { TurnEnd::Played };
            say(Some(*seat), minute, Event::TurnBegan);
            say(Some(*seat), minute, Event::CurtainLifted);
            for one in moves {
                say(Some(*seat), minute, Event::Moved(one));
            }
            say(Some(*seat), minute, Event::TurnEnded(end));
        }
        say(None, minute, Event::StepEnded(true));
    }
    let last = 5 + 4 * steps.len() + seats.len();
    for event in [Event::Finished, Event::WrappedUp(vec![3, 2, 3]), Event::Closed] {
        say(None, last, event);
    }
    records
}

/// A random-looking number that is a seat's over all meetings.
fn token(seat: u64) -> SeatToken {
    SeatToken(0x9f3c_51d7_2ab8_64e1 ^ (seat << 20))
}

/// The moves of a seat in a step; none if it passes, or if the step asks nothing that is looked at here.
fn moves(level: &Arc<Level>, seat: u64, answers: Answers) -> Vec<Move> {
    let binned = |kind: &str| {
        let bins = level.body.bins(kind)?;
        let group = &bins.groups[answers(seat, kind)? % 3];
        Some(Move::new(kind, group.first()?))
    };
    let measured = level
        .body::<MeasureLevel>()
        .map(|measure| measure.items.iter().map(|item| format!("item-{}", item.id)).collect::<Vec<_>>());
    let kinds = measured.unwrap_or_default();
    let kinds = kinds.iter().map(String::as_str).chain(["weather", "feeling", "q1", "q2"]);
    let mut moves: Vec<Move> = kinds.filter_map(binned).collect();
    let choice = answers(seat, &level.activity);
    match (level.activity.as_str(), choice) {
        ("wish_rock_path", Some(choice)) => moves.push(Move::new("plan", format!("plan-{choice}"))),
        ("crossroads", Some(choice)) => {
            moves.push(Move::new("name", ["sad", "angry", "worried"][choice % 3]));
            moves.push(Move::new("look", format!("idea-{choice}")));
        }
        ("ending", Some(choice)) => {
            moves.push(Move::new("answer", ["ok", "talk-later", "skip"][choice % 3]));
        }
        _ => {}
    }
    moves
}
