//! The phase of group work a session belongs to, as in MZ/T 095-2017: it follows from the session's place in its
//! programme, so that the facilitator need not fill it in.
//!
//! What happens before the first session is preparatory. The first session is forming, the last ending, and so are the
//! follow-ups after it. Of the sessions between, the first third (rounded) is transition, when the group finds how it
//! works together; the rest is mature. A programme of one session goes through all of this at once and has no phase.

use crate::content::Programme;

/// A phase of group work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Phase {
    /// Before the group meets.
    Preparatory,
    /// The group forms.
    Forming,
    /// The group finds how it works together.
    Transition,
    /// The group works.
    Mature,
    /// The group ends, and is looked up again.
    Ending,
}

impl Phase {
    /// Every phase, in order.
    pub const ALL: [Self; 5] =
        [Self::Preparatory, Self::Forming, Self::Transition, Self::Mature, Self::Ending];

    /// The end of its message key.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Preparatory => "preparatory",
            Self::Forming => "forming",
            Self::Transition => "transition",
            Self::Mature => "mature",
            Self::Ending => "ending",
        }
    }

    /// The phase of this plan in its programme; nothing where the programme is a single session, or the plan is not of it.
    pub fn of(programme: &Programme, plan: &str) -> Option<Self> {
        let place = programme.sessions.iter().position(|one| one.id == plan)?;
        let meetings = programme.sessions.iter().filter(|one| one.after_months.is_none()).count();
        if meetings < 2 {
            return None;
        }
        // A third of the sessions between the first and the last, rounded.
        let transition = (meetings - 1) / 3;
        Some(match place {
            0 => Self::Forming,
            place if place + 1 >= meetings => Self::Ending,
            place if place <= transition => Self::Transition,
            _ => Self::Mature,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{Band, Bilingual, Plan};

    /// A programme of so many sessions and follow-ups.
    fn programme(sessions: u16, follow_ups: u16) -> Programme {
        let plan = |number: u16| Plan {
            id: format!("plan-{number}"),
            title: Bilingual::default(),
            aim: Bilingual::default(),
            materials: Bilingual::default(),
            cost: 0,
            prepare: Bilingual::default(),
            script: Bilingual::default(),
            after_months: (number >= sessions).then_some(1),
            minutes: 60,
            steps: Vec::new(),
        };
        Programme {
            id: "programme".to_owned(),
            title: Bilingual::default(),
            bands: vec![Band::B],
            seats: 2..=10,
            sessions: (0..sessions + follow_ups).map(plan).collect(),
        }
    }

    /// The phases of its sessions, by their first letters.
    fn phases(sessions: u16, follow_ups: u16) -> String {
        let programme = programme(sessions, follow_ups);
        let letter = |plan: &Plan| Phase::of(&programme, &plan.id).map_or("-", |phase| &phase.word()[..1]);
        programme.sessions.iter().map(letter).collect()
    }

    #[test]
    fn phases_follow_from_the_place_in_the_programme() {
        assert_eq!(phases(8, 2), "fttmmmmeee");
        assert_eq!(phases(6, 0), "ftmmme");
        assert_eq!(phases(4, 2), "ftmeee");
        assert_eq!(phases(3, 0), "fme");
        assert_eq!(phases(2, 0), "fe");
        assert_eq!(phases(1, 0), "-");
        assert_eq!(phases(1, 2), "---");
        assert_eq!(Phase::of(&programme(8, 0), "plan-of-another"), None);
    }
}
