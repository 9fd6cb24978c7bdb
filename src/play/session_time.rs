//! How much time of a session has gone by: as far as something happened in it. A tablet that sleeps over night, or a clock
//! that is set, adds nothing.

use crate::session::{Minute, Session};

/// A longer pause in which nothing happens is no time of the session, in seconds.
const LONGEST_PAUSE: u64 = 15 * 60;

/// The time of the session on the table.
#[derive(Clone, Copy, Debug)]
pub(super) struct SessionTime {
    /// Seconds of the session, up to the last thing that happened.
    spent: u64,
    /// The clock's seconds then.
    last: u64,
}

impl SessionTime {
    /// The session is at this minute now.
    pub(super) fn at(minute: Minute, now: u64) -> Self {
        Self { spent: u64::from(minute) * 60, last: now }
    }

    /// The minute of the session it is now.
    pub(super) fn minute(self, now: u64, session: Option<&Session>) -> Minute {
        whole_minutes(self.seconds(now, session))
    }

    /// Something happens now.
    pub(super) fn happened(&mut self, now: u64, session: Option<&Session>) {
        (self.spent, self.last) = (self.seconds(now, session), now);
    }

    /// Where the tablet rests, nothing is to be seen of what people do: the time planned for that counts in any case.
    fn seconds(self, now: u64, session: Option<&Session>) -> u64 {
        let rests = session.map_or(0, |session| self.still_rests(session));
        let pause = now.saturating_sub(self.last);
        self.spent + if pause <= LONGEST_PAUSE + rests { pause } else { rests }
    }

    /// How long the step that goes on is still planned to last without the tablet, in seconds.
    fn still_rests(self, session: &Session) -> u64 {
        let Some(step) = session.step().filter(|step| !step.tablet) else { return 0 };
        let used = whole_minutes(self.spent).saturating_sub(session.step_began_at());
        u64::from(step.minutes.saturating_sub(used)) * 60
    }
}

fn whole_minutes(seconds: u64) -> Minute {
    (seconds / 60).try_into().unwrap_or(Minute::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The minute after these pauses, in minutes, with something at the end of each.
    fn after(pauses: &[u64]) -> Minute {
        let (mut now, mut time) = (1_000_000, SessionTime::at(3, 1_000_000));
        for pause in pauses {
            now += pause * 60;
            time.happened(now, None);
        }
        time.minute(now, None)
    }

    #[test]
    fn a_pause_counts_up_to_a_quarter_of_an_hour() {
        assert_eq!(after(&[]), 3);
        assert_eq!(after(&[4, 15, 1]), 23);
        assert_eq!(after(&[4, 16, 1]), 8);
        assert_eq!(after(&[4, 20 * 60, 1]), 8, "the tablet slept");
    }

    #[test]
    fn parts_of_minutes_are_not_lost_between_events() {
        let mut time = SessionTime::at(0, 0);
        for now in (0..=600).step_by(25) {
            time.happened(now, None);
        }
        assert_eq!(time.minute(600, None), 10);
    }

    #[test]
    fn a_clock_that_is_set_back_stops_nothing_for_long() {
        let mut time = SessionTime::at(0, 10_000);
        time.happened(10_300, None);
        time.happened(2_000, None);
        assert_eq!(time.minute(2_600, None), 15);
    }
}
