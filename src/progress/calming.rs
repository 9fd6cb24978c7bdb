//! Which calming tools a group has found helpful, as counts without seats: the calm corner shows them first.

use std::collections::BTreeMap;

use crate::session::Event;

use super::played::SessionRecords;

/// The activity in which a group tries calming tools.
const LAB: &str = "calm_lab";
/// The kind of move that says which tool helped.
const HELPED: &str = "helped";

/// What helped in these sessions, and how often that was said: the most often first. Of a session that goes on, only
/// steps that are over count: while the tablet goes round, nobody sees what others have said.
pub fn what_helped(sessions: &[SessionRecords]) -> Vec<(String, usize)> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for session in sessions {
        let session = without_the_running_step(session);
        let played = session.played();
        let lab = played.iter().filter(|step| step.info.activity() == LAB);
        for (_, tool) in lab.flat_map(|step| step.answers(HELPED)) {
            *counts.entry(tool.to_owned()).or_default() += 1;
        }
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts
}

fn without_the_running_step(session: &SessionRecords) -> SessionRecords {
    let is_end = |event: &Event| matches!(event, Event::StepEnded(_));
    let ended = session.records.iter().rposition(|record| is_end(&record.event)).map_or(0, |place| place + 1);
    let mut session = session.clone();
    session.records.truncate(ended);
    session
}

#[cfg(test)]
mod tests {
    use super::{super::examples::*, *};

    fn counted(sessions: &[SessionRecords]) -> Vec<(String, usize)> {
        what_helped(sessions)
    }

    fn said(tool: &str, count: usize) -> (String, usize) {
        (tool.to_owned(), count)
    }

    #[test]
    fn what_helped_most_comes_first_and_sessions_add_up() {
        let mut first = session(4, |_| "happy");
        say_what_helped(&mut first, 0..4, |seat| if seat == 0 { "breath" } else { "squeeze" });
        close(&mut first);
        let mut second = session(3, |_| "happy");
        say_what_helped(&mut second, 0..3, |_| "breath");
        assert_eq!(counted(&[first.clone()]), [said("squeeze", 3), said("breath", 1)]);
        assert_eq!(counted(&[first, second]), [said("breath", 4), said("squeeze", 3)]);
    }

    #[test]
    fn it_stays_when_every_seat_is_forgotten() {
        let mut session = session(3, |_| "happy");
        say_what_helped(&mut session, 0..3, |_| "hum");
        close(&mut session);
        forget_everybody(&mut session);
        assert_eq!(counted(&[session]), [said("hum", 3)]);
    }

    #[test]
    fn while_the_tablet_goes_round_nobody_sees_what_others_have_said() {
        let mut session = session(3, |_| "happy");
        say_what_helped(&mut session, 0..3, |_| "shake");
        assert_eq!(session.records.pop().map(|record| record.event), Some(Event::StepEnded(true)));
        assert_eq!(counted(&[session]), []);
    }

    #[test]
    fn who_passes_says_nothing_and_what_helps_up_a_ladder_is_no_calming_tool() {
        let mut session = session(2, |_| "happy");
        say_what_helped(&mut session, 0..2, |_| "senses");
        pass(&mut session, "calm-lab", 1);
        say_in(&mut session, "goal_ladder", 0..2, "helped", |_| "a-friend");
        assert_eq!(counted(&[session]), [said("senses", 1)]);
    }
}
