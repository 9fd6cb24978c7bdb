//! The goals that a group's seats keep from earlier meetings, so that each child can look at its own again.

use crate::session::{EarlierChoice, TurnEnd};

use super::session_records::SessionRecords;

/// What the seats of these closed sessions keep of their goals: of every seat and kind of move the latest, in the
/// order in which they were made. A turn that was passed keeps nothing, and neither does a seat that was forgotten.
pub fn kept_goals(sessions: &[SessionRecords]) -> Vec<EarlierChoice> {
    let mut kept: Vec<EarlierChoice> = Vec::new();
    for session in sessions.iter().filter(|session| session.closed) {
        for step in session.played() {
            let Some(level) = &step.info.level else { continue };
            for turn in step.turns.iter().filter(|turn| turn.end == Some(TurnEnd::Played)) {
                let Some(seat) = turn.seat else { continue };
                for one in &turn.moves {
                    let Some(choice) = level.body.goal(&one.kind, &one.choice) else { continue };
                    kept.retain(|earlier| earlier.seat != seat || earlier.kind != one.kind);
                    kept.push(EarlierChoice { seat, kind: one.kind.clone(), choice: choice.clone() });
                }
            }
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::{super::examples::*, *};
    use crate::session::{Event, SeatToken};

    fn words(kept: &[EarlierChoice]) -> Vec<(u64, &str, &str)> {
        kept.iter().map(|one| (one.seat.0, one.kind.as_str(), one.choice.id.as_str())).collect()
    }

    /// A closed session of two seats that wished for this.
    fn wished(wish: &str) -> SessionRecords {
        let mut session = session(2, |_| "happy");
        for record in &mut session.records {
            if let Event::Moved(one) = &mut record.event
                && one.kind == "wish"
            {
                wish.clone_into(&mut one.choice);
            }
        }
        close(&mut session);
        session
    }

    #[test]
    fn every_seat_keeps_its_latest_wish() {
        let kept = kept_goals(&[wished("read"), wished("sing")]);
        assert_eq!(words(&kept), [(0, "wish", "sing"), (1, "wish", "sing")]);
    }

    #[test]
    fn a_later_meeting_without_a_wish_leaves_the_earlier_one() {
        let mut later = session(2, |_| "happy");
        pass(&mut later, "wishes-a", 1);
        close(&mut later);
        let kept = kept_goals(&[wished("sing"), later]);
        assert_eq!(words(&kept), [(1, "wish", "sing"), (0, "wish", "read")]);
    }

    #[test]
    fn nothing_is_kept_of_an_open_session_a_forgotten_seat_or_a_level_that_is_gone() {
        assert_eq!(kept_goals(&[session(2, |_| "happy")]), []);
        let mut forgotten = wished("read");
        forget_everybody(&mut forgotten);
        assert_eq!(kept_goals(&[forgotten]), []);
        let mut gone = wished("read");
        gone.steps.iter_mut().for_each(|step| step.level = None);
        assert_eq!(kept_goals(&[gone]), []);
        assert_eq!(words(&kept_goals(&[wished("no-such-wish")])), []);
    }

    #[test]
    fn nothing_but_goals_is_kept() {
        let kept = kept_goals(&[closed_session(6)]);
        assert!(kept.iter().all(|one| one.kind == "wish"));
        assert_eq!(kept.first().map(|one| one.seat), Some(SeatToken(0)));
    }
}
