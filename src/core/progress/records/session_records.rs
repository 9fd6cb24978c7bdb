//! What was played in a session: its records sorted into steps and turns, as every read model starts from them.

use std::{collections::BTreeSet, sync::Arc};

use crate::{
    content::{Bilingual, Bins, Level, Role},
    progress::measures::wording::wording,
    session::{Event, Minute, Record, SeatToken, Turn, TurnEnd, adults},
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
    /// What [`crate::progress::freeze`] kept when the session closed, as kinds and words.
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
    /// Minutes planned.
    pub minutes: u16,
    /// Whether the tablet is used.
    pub tablet: bool,
}

/// A step that was begun, with its turns.
#[derive(Clone, Debug)]
pub(crate) struct PlayedStep<'a> {
    /// Which level was played.
    pub info: &'a StepInfo,
    /// The step's place in the plan.
    pub place: usize,
    /// The turns of children and of the group together, in the order of the records.
    pub turns: Vec<Turn>,
    /// How long it lasted, in minutes.
    minutes: Minute,
}

impl PlayedStep<'_> {
    /// Whether it was played enough to be counted: a turn came to its end, or, where the tablet rests, half its minutes
    /// went by. A child who passes is part of the game like one who plays; a turn that the facilitator cut counts for
    /// nothing.
    pub fn counts(&self) -> bool {
        let ended = |turn: &Turn| matches!(turn.end, Some(TurnEnd::Played | TurnEnd::Passed));
        let played = self.turns.iter().any(ended);
        played || (!self.info.tablet && self.minutes * 2 >= self.info.minutes)
    }

    /// Whether its level has moves of this role.
    pub fn has(&self, role: Role) -> bool {
        !self.kinds(role).is_empty()
    }

    /// The kinds of moves of this role.
    fn kinds(&self, role: Role) -> Vec<String> {
        self.info.level.as_ref().map(|level| level.kinds(role)).unwrap_or_default()
    }

    /// The last choice of this role of every turn that was played to its end, with its seat. What was chosen in a turn
    /// that was then passed or cut off is no answer.
    pub fn answers(&self, role: Role) -> Vec<(Option<SeatToken>, &str)> {
        let kinds = self.kinds(role);
        let last = |turn: &'_ Turn| {
            let of_role = |one: &&crate::session::Move| kinds.contains(&one.kind);
            turn.moves.iter().rposition(|one| of_role(&one))
        };
        let played = self.turns.iter().filter(|turn| turn.end == Some(TurnEnd::Played));
        played.filter_map(|turn| Some((turn.seat, turn.moves[last(turn)?].choice.as_str()))).collect()
    }

    /// Every choice of this role in turns that were played to their end, with its seat.
    pub fn all(&self, role: Role) -> impl Iterator<Item = (Option<SeatToken>, &str)> {
        let kinds = self.kinds(role);
        let played = self.turns.iter().filter(|turn| turn.end == Some(TurnEnd::Played));
        let moves = played.flat_map(|turn| turn.moves.iter().map(|one| (turn.seat, one)));
        let of_role = moves.filter(move |(_, one)| kinds.contains(&one.kind));
        of_role.map(|(seat, one)| (seat, one.choice.as_str()))
    }

    /// The bins of this role, where the level declares some.
    pub fn bins(&self, role: Role) -> Option<&Bins> {
        let level = self.info.level.as_ref()?;
        level.kinds(role).iter().find_map(|kind| level.body.bins(kind))
    }

    /// The answers of this role as seats and bins, where the level declares bins. Answers without a seat are left out:
    /// what counts is seats.
    pub fn binned(&self, role: Role) -> Vec<(SeatToken, usize)> {
        let Some(bins) = self.bins(role) else { return Vec::new() };
        let bin_of = |choice: &str| bins.groups.iter().position(|group| group.iter().any(|id| id == choice));
        self.answers(role).into_iter().filter_map(|(seat, choice)| Some((seat?, bin_of(choice)?))).collect()
    }
}

impl SessionRecords {
    /// The steps that were begun, in order, with their turns. What adults who play along do is left out.
    pub(crate) fn played(&self) -> Vec<PlayedStep<'_>> {
        let adults = adults(&self.records);
        // A step that is not in the plan stays a gap, so that its turns go to no other step.
        let mut steps: Vec<Option<PlayedStep>> = Vec::new();
        for (place, record) in self.records.iter().enumerate() {
            if let Event::StepBegan(index) = record.event {
                let rest = &self.records[place + 1..];
                let info = self.steps.get(index).filter(|_| !was_left_open(rest));
                let minutes = minutes_of_step(record.minute, rest);
                steps.push(info.map(|info| PlayedStep { info, place: index, turns: Vec::new(), minutes }));
            } else if let Some(Some(step)) = steps.last_mut() {
                add(&mut step.turns, record);
            }
        }
        let mut steps: Vec<PlayedStep> = steps.into_iter().flatten().collect();
        for step in &mut steps {
            step.turns.retain(|turn| turn.seat.is_none_or(|seat| !adults.contains(&seat)));
        }
        steps
    }

    /// How many children took a seat, without adults who play along. While the tokens are known, a child who left and
    /// came back is counted once.
    pub(crate) fn heads(&self) -> usize {
        let joined = self.records.iter().filter(|record| matches!(record.event, Event::Joined(_)));
        let nameless = joined.filter(|record| record.seat.is_none()).count();
        nameless + self.seats().collect::<BTreeSet<_>>().len()
    }

    /// The seats of children that joined and are still known by their tokens.
    pub(crate) fn seats(&self) -> impl Iterator<Item = SeatToken> {
        let adults = adults(&self.records);
        let joined = self.records.iter().filter(|record| matches!(record.event, Event::Joined(_)));
        joined.filter_map(|record| record.seat).filter(move |seat| !adults.contains(seat))
    }

    /// The level with this id, if a step of the plan plays it today and it is on this tablet.
    pub(crate) fn level(&self, id: &str) -> Option<&Level> {
        self.steps.iter().find(|step| step.level_id == id)?.level.as_deref()
    }

    /// In which words this level asked, if that was frozen.
    pub(crate) fn frozen_wording(&self, level: &str) -> Option<&str> {
        self.frozen_words(&format!("wording.{level}"))
    }

    /// The level with this id, if it still asks in the words in which it asked then.
    pub(crate) fn level_as_asked(&self, id: &str) -> Option<&Level> {
        self.level(id).filter(|level| self.frozen_wording(id) == Some(wording(level).as_str()))
    }

    /// The id of the plan that was played.
    pub(crate) fn plan(&self) -> Option<&str> {
        self.records.iter().find_map(|record| match &record.event {
            Event::Opened { plan, .. } => Some(plan.as_str()),
            _ => None,
        })
    }

    /// How long the session lasted, in minutes: as the facilitator said at the wrap-up, or up to what happened last.
    pub(crate) fn minutes(&self) -> Minute {
        let wrap_up = self.records.iter().rev().find(|record| matches!(record.event, Event::WrappedUp(_)));
        let last = || self.records.iter().map(|record| record.minute).max();
        wrap_up.map(|record| record.minute).or_else(last).unwrap_or_default()
    }

    /// What was frozen under this kind.
    pub(crate) fn frozen_words(&self, kind: &str) -> Option<&str> {
        self.frozen.iter().find(|(one, _)| one == kind).map(|(_, words)| words.as_str())
    }
}

/// Whether two activities were offered in the step with these records, and the group chose neither before it ended.
fn was_left_open(records: &[Record]) -> bool {
    let mut of_step = records.iter().take_while(|record| !matches!(record.event, Event::StepBegan(_)));
    let offered = of_step.any(|record| matches!(record.event, Event::Offered(_)));
    offered && !of_step.any(|record| matches!(record.event, Event::Chose(_)))
}

/// How long a step lasted that began at this minute, as the records after its beginning say.
fn minutes_of_step(began: Minute, records: &[Record]) -> Minute {
    let ended =
        records.iter().find(|record| matches!(record.event, Event::StepEnded(_) | Event::StepBegan(_)));
    ended.map_or(0, |record| record.minute.saturating_sub(began))
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
