//! What was played in a session: its records sorted into steps and turns, as every read model starts from them.

use std::{collections::BTreeSet, sync::Arc};

use crate::{
    content::{Bilingual, Level},
    session::{Event, Minute, Record, SeatToken, Turn, TurnEnd},
};

/// A session as it comes out of the journal.
#[derive(Clone, Debug, Default)]
pub struct SessionRecords {
    /// Its place among all sessions of the tablet: later ones have larger numbers.
    pub order: i64,
    /// The day, as `2026-11-23`; no time of day is kept.
    pub date: String,
    /// What the plan is called.
    pub plan_title: Bilingual,
    /// For a follow-up: how many months after the programme's last session it takes place.
    pub follow_up: Option<u16>,
    /// Whether the session is closed. Nothing is said about answers while it is open: what is shown now and what is
    /// shown one answer later could be told apart.
    pub closed: bool,
    /// What happened, in order.
    pub records: Vec<Record>,
    /// The steps to which [`Event::StepBegan`] points.
    pub steps: Vec<StepInfo>,
    /// What [`super::freeze()`] kept when the session closed, as kinds and words.
    pub frozen: Vec<(String, String)>,
    /// The pairs of groups it is told of in: a subject and the random id of the pair, the same for both groups.
    pub pairs: Vec<(String, String)>,
}

/// A step of a session's plan.
#[derive(Clone, Debug)]
pub struct StepInfo {
    /// The id of the level that was played.
    pub level_id: String,
    /// The level; nothing if it is no longer on this tablet.
    pub level: Option<Arc<Level>>,
}

impl StepInfo {
    /// The activity's word; empty if the level is gone.
    pub(super) fn activity(&self) -> &str {
        self.level.as_ref().map_or("", |level| &level.activity)
    }
}

/// A step that was begun, with its turns.
#[derive(Clone, Debug)]
pub(super) struct PlayedStep<'a> {
    /// Which level was played.
    pub info: &'a StepInfo,
    /// The turns, in the order of the records.
    pub turns: Vec<Turn>,
}

impl PlayedStep<'_> {
    /// The last choice under this kind of move of every turn that was played to its end, with its seat. What was
    /// chosen in a turn that was then passed or cut off is no answer.
    pub fn answers<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = (Option<SeatToken>, &'a str)> {
        let played = self.turns.iter().filter(|turn| turn.end == Some(TurnEnd::Played));
        played.filter_map(move |turn| Some((turn.seat, turn.last(kind)?)))
    }

    /// The answers under this kind of move as seats and bins, where the level declares bins. Answers without a seat
    /// are left out: what counts is seats.
    pub fn binned(&self, kind: &str) -> Vec<(SeatToken, usize)> {
        let Some(bins) = self.info.level.as_ref().and_then(|level| level.body.bins(kind)) else {
            return Vec::new();
        };
        let bin_of = |choice: &str| bins.groups.iter().position(|group| group.iter().any(|id| id == choice));
        self.answers(kind).filter_map(|(seat, choice)| Some((seat?, bin_of(choice)?))).collect()
    }
}

impl SessionRecords {
    /// The steps that were begun, in order, with their turns.
    pub(super) fn played(&self) -> Vec<PlayedStep<'_>> {
        // A step that is not in the plan stays a gap, so that its turns go to no other step.
        let mut steps: Vec<Option<PlayedStep>> = Vec::new();
        for (place, record) in self.records.iter().enumerate() {
            if let Event::StepBegan(index) = record.event {
                let info = self.steps.get(index).filter(|_| !was_left_open(&self.records[place + 1..]));
                steps.push(info.map(|info| PlayedStep { info, turns: Vec::new() }));
            } else if let Some(Some(step)) = steps.last_mut() {
                add(&mut step.turns, record);
            }
        }
        steps.into_iter().flatten().collect()
    }

    /// How many children took a seat. While the tokens are known, a child who left and came back is counted once.
    pub(super) fn heads(&self) -> usize {
        let joined = self.records.iter().filter(|record| matches!(record.event, Event::Joined(_)));
        let nameless = joined.filter(|record| record.seat.is_none()).count();
        nameless + self.seats().collect::<BTreeSet<_>>().len()
    }

    /// The seats that joined and are still known by their tokens.
    pub(super) fn seats(&self) -> impl Iterator<Item = SeatToken> {
        let joined = self.records.iter().filter(|record| matches!(record.event, Event::Joined(_)));
        joined.filter_map(|record| record.seat)
    }

    /// The id of the plan that was played.
    pub(super) fn plan(&self) -> Option<&str> {
        self.records.iter().find_map(|record| match &record.event {
            Event::Opened { plan, .. } => Some(plan.as_str()),
            _ => None,
        })
    }

    /// How long the session lasted, in minutes.
    pub(super) fn minutes(&self) -> Minute {
        self.records.iter().map(|record| record.minute).max().unwrap_or_default()
    }

    /// What was frozen under this kind.
    pub(super) fn frozen_words(&self, kind: &str) -> Option<&str> {
        self.frozen.iter().find(|(one, _)| one == kind).map(|(_, words)| words.as_str())
    }
}

/// Whether two activities were offered in the step with these records, and the group chose neither before it ended.
fn was_left_open(records: &[Record]) -> bool {
    let mut of_step = records.iter().take_while(|record| !matches!(record.event, Event::StepBegan(_)));
    let offered = of_step.any(|record| matches!(record.event, Event::Offered(_)));
    offered && !of_step.any(|record| matches!(record.event, Event::Chose(_)))
}

/// Adds what a record says to the turns of its step.
fn add(turns: &mut Vec<Turn>, record: &Record) {
    if record.event == Event::TurnBegan {
        turns.push(Turn { seat: record.seat, ..Turn::default() });
    } else if let Some(turn) = turns.last_mut() {
        match &record.event {
            Event::Moved(one) => turn.moves.push(one.clone()),
            Event::TurnEnded(end) => turn.end = Some(*end),
            _ => return,
        }
        turn.seat = turn.seat.or(record.seat);
    }
}
