//! What the adult saw: a line over time for each question, and the phase of the group that follows from it.
//!
//! The phase is proposed, and is the adult's to confirm. The first session of a programme is forming and the last is ending, as
//! in MZ/T 095-2017. Between them, what was seen at the last meeting decides, where at least three questions about being
//! together were answered: transition, where the group cannot yet sort out conflict or most of what it learns needs the adult;
//! mature, where it does most by itself. Where too little was seen, the place in the programme says it.

use super::named::Names;
use crate::{
    progress::{Phase, SessionDigest, small_group::Shown},
    session::{Degree, Observation, Question},
};

/// The fewest answers from which a phase is proposed.
const FEWEST_SEEN: usize = 3;

/// The questions about what a group learns to do together.
const TOGETHER: [Question; 5] =
    [Question::Turns, Question::Listening, Question::Helping, Question::Conflict, Question::JoiningIn];

/// One question over all meetings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenLine {
    /// Which.
    pub question: Question,
    /// The answers, column by column; a gap where it was left out or not asked.
    pub degrees: Shown<Vec<Option<Degree>>>,
}

/// Why a phase is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhaseReason {
    /// From the place of the last meeting in its programme.
    Place,
    /// From what the adult saw at the last meeting.
    Seen,
}

impl PhaseReason {
    /// The key of its message.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Place => "story-phase-by-place",
            Self::Seen => "story-phase-by-sight",
        }
    }
}

/// A phase that is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PhaseProposal {
    /// Which.
    pub phase: Phase,
    /// Why.
    pub because: PhaseReason,
}

/// What the adult saw.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SeenStory {
    /// The six questions, each as a line; then, where older meetings have them, the two questions of older programs.
    pub lines: Vec<SeenLine>,
    /// The phase that is proposed for the last meeting.
    pub proposed: Option<PhaseProposal>,
    /// The phase that the adult has confirmed, column by column.
    pub confirmed: Vec<Option<Phase>>,
}

impl SeenStory {
    /// The answer that was given to a question at the latest meeting at which anything was seen.
    pub fn latest(&self) -> impl Iterator<Item = (Question, Degree)> {
        let seen = |column: usize| {
            self.lines.iter().any(|line| line.degrees.get().get(column).is_some_and(Option::is_some))
        };
        let columns = self.lines.first().map_or(0, |line| line.degrees.get().len());
        let last = (0..columns).rev().find(|column| seen(*column));
        let at =
            move |line: &SeenLine| Some((line.question, line.degrees.get().get(last?).copied().flatten()?));
        self.lines.iter().filter_map(at)
    }

    /// The phase of the last meeting: as it was confirmed, else as it is proposed.
    pub fn phase(&self) -> Option<Phase> {
        let confirmed = self.confirmed.last().copied().flatten();
        confirmed.or_else(|| self.proposed.map(|one| one.phase))
    }
}

impl Observation {
    /// The phase that the adult has confirmed.
    pub fn phase(&self) -> Option<Phase> {
        let number = usize::from(self.phase_number()?);
        Phase::ALL.get(number - 1).copied()
    }

    /// The same with this phase confirmed.
    #[must_use]
    pub fn with_phase(self, phase: Phase) -> Self {
        let place = Phase::ALL.iter().position(|one| *one == phase).unwrap_or_default();
        self.with_phase_number(u8::try_from(place + 1).unwrap_or_default())
    }
}

pub(super) fn seen(sessions: &[SessionDigest], names: &Names) -> SeenStory {
    let line = |question: Question| {
        let degrees = sessions.iter().map(|session| session.seen.degree(question)).collect();
        SeenLine { question, degrees: Shown::of_the_group(degrees) }
    };
    let is_used = |line: &SeenLine| line.degrees.get().iter().any(Option::is_some);
    let former = [Question::TakingPart, Question::Plan].map(line).into_iter().filter(is_used);
    SeenStory {
        lines: Question::ASKED.map(line).into_iter().chain(former).collect(),
        proposed: sessions.last().and_then(|last| propose(last, sessions.len(), names)),
        confirmed: sessions.iter().map(|session| session.seen.phase()).collect(),
    }
}

fn propose(last: &SessionDigest, meetings: usize, names: &Names) -> Option<PhaseProposal> {
    let place = names.known_plan(&last.plan).and_then(|plan| plan.phase);
    let place = place.or_else(|| (meetings == 1).then_some(Phase::Forming));
    let seen = seen_phase(&last.seen).filter(|_| !matches!(place, Some(Phase::Forming | Phase::Ending)));
    let proposal = |because| move |phase| PhaseProposal { phase, because };
    seen.map(proposal(PhaseReason::Seen)).or_else(|| place.map(proposal(PhaseReason::Place)))
}

/// The phase that what was seen at one meeting speaks for; nothing where too little was seen.
fn seen_phase(seen: &Observation) -> Option<Phase> {
    let degrees: Vec<Degree> = TOGETHER.into_iter().filter_map(|question| seen.degree(question)).collect();
    if degrees.len() < FEWEST_SEEN {
        return None;
    }
    let by_themselves = degrees.iter().filter(|degree| **degree == Degree::High).count();
    let quarrels = seen.degree(Question::Conflict) == Some(Degree::Low);
    Some(if by_themselves * 2 > degrees.len() && !quarrels { Phase::Mature } else { Phase::Transition })
}
