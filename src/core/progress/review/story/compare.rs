//! Two at a time: this programme beside the last one of the same kind, this month beside the month before. Each is a story of
//! its own, told by the same rule from what was frozen meeting by meeting: nothing new is told by laying them side by side.

use super::{GroupStory, StoryOf, words::month_of};
use crate::progress::SessionDigest;

/// What is laid side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Compared {
    /// This programme, and the last time the same programme was played.
    Programmes,
    /// The month of the last meeting, and the month in which the group met before it.
    Months,
}

/// Two stories.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryPair {
    /// The later one.
    pub now: GroupStory,
    /// The earlier one.
    pub before: GroupStory,
}

impl StoryPair {
    /// The stories of two parts of a group's time; nothing where there is only one.
    pub fn new(of: StoryOf, compared: Compared) -> Option<Self> {
        let (before, now) = match compared {
            Compared::Programmes => programmes(of),
            Compared::Months => months(of.sessions),
        }?;
        let story = |sessions: &[SessionDigest]| GroupStory::new(StoryOf { sessions, ..of });
        Some(Self { before: story(before), now: story(now) })
    }

    /// The stories of two groups in the same programme, or of one group in it twice, from digests the caller has chosen.
    pub fn of_two(before: StoryOf, now: StoryOf) -> Self {
        Self { before: GroupStory::new(before), now: GroupStory::new(now) }
    }
}

type Two<'a> = (&'a [SessionDigest], &'a [SessionDigest]);

/// The last two runs through the programme of the last meeting. A run begins where its first session is held, and holds only
/// sessions of that programme; what was played between is in neither.
fn programmes(of: StoryOf) -> Option<Two> {
    let (programme, _) = of.library.plan(&of.sessions.last()?.plan)?;
    let first = &programme.sessions.first()?.id;
    let belongs = |session: &SessionDigest| programme.sessions.iter().any(|plan| plan.id == session.plan);
    let begins: Vec<usize> = of
        .sessions
        .iter()
        .enumerate()
        .filter(|(_, one)| one.plan == *first)
        .map(|(place, _)| place)
        .collect();
    let [.., earlier, later] = begins[..] else { return None };
    let run = |from: usize, to: usize| {
        let length = of.sessions[from..to].iter().take_while(|session| belongs(session)).count();
        &of.sessions[from..from + length]
    };
    Some((run(earlier, later), run(later, of.sessions.len())))
}

/// The month of the last meeting, and the one in which the group met before.
fn months(sessions: &[SessionDigest]) -> Option<Two<'_>> {
    let of_month = |sessions: &[SessionDigest]| {
        let month = month_of(&sessions.last()?.date);
        Some(sessions.iter().rev().take_while(|one| month_of(&one.date) == month).count())
    };
    let (earlier, now) = sessions.split_at(sessions.len() - of_month(sessions)?);
    let (_, before) = earlier.split_at(earlier.len() - of_month(earlier)?);
    Some((before, now))
}
