//! Which calming tools a group has found helpful: the calm corner shows them first. A tool is known only once at least
//! five children of one meeting said so, because the corner is open to all of them.

use std::collections::BTreeMap;

use super::named::{frozen_tools, tools};
use crate::{progress::records::session_records::SessionRecords, session::Event};

/// What helped in these sessions, in how many of them: the most often first. Of a session that goes on, only steps that
/// are over count: while the tablet goes round, no child sees what others have said.
pub fn what_helped(sessions: &[SessionRecords]) -> Vec<(String, usize)> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for session in sessions {
        for tool in helped_in(session) {
            *counts.entry(tool).or_default() += 1;
        }
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts
}

fn helped_in(session: &SessionRecords) -> Vec<String> {
    if session.closed {
        return frozen_tools(session).map(str::to_owned).collect();
    }
    let session = without_the_running_step(session);
    tools(&session.played()).into_iter().map(str::to_owned).collect()
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
    use super::*;
    use crate::progress::records::examples::*;

    fn said(tool: &str, count: usize) -> (String, usize) {
        (tool.to_owned(), count)
    }

    #[test]
    fn a_tool_is_known_once_many_children_of_a_meeting_said_so() {
        let mut first = session(8, |_| "happy");
        say_what_helped(&mut first, 0..8, |seat| if seat == 0 { "breath" } else { "squeeze" });
        close(&mut first);
        let mut second = session(8, |_| "happy");
        say_what_helped(&mut second, 0..4, |_| "breath");
        close(&mut second);
        let mut third = session(7, |_| "happy");
        say_what_helped(&mut third, 0..7, |_| "squeeze");
        assert_eq!(what_helped(&[first.clone(), second]), [said("squeeze", 1)]);
        assert_eq!(what_helped(&[first, third]), [said("squeeze", 2)]);
    }

    #[test]
    fn it_stays_when_every_seat_is_forgotten() {
        let mut session = session(7, |_| "happy");
        say_what_helped(&mut session, 0..7, |_| "hum");
        close(&mut session);
        forget_everybody(&mut session);
        assert_eq!(what_helped(&[session]), [said("hum", 1)]);
    }

    #[test]
    fn while_the_tablet_goes_round_nobody_sees_what_others_have_said() {
        let mut session = session(7, |_| "happy");
        say_what_helped(&mut session, 0..7, |_| "shake");
        assert_eq!(what_helped(std::slice::from_ref(&session)), [said("shake", 1)]);
        assert_eq!(session.records.pop().map(|record| record.event), Some(Event::StepEnded(true)));
        assert_eq!(what_helped(&[session]), []);
    }

    #[test]
    fn five_who_all_say_the_same_are_not_told_of_while_the_session_goes_on_either() {
        let mut session = session(5, |_| "happy");
        say_what_helped(&mut session, 0..5, |_| "shake");
        assert_eq!(what_helped(&[session]), []);
    }

    #[test]
    fn who_passes_says_nothing() {
        let mut session = session(7, |_| "happy");
        say_what_helped(&mut session, 0..7, |_| "senses");
        pass(&mut session, "calm-lab", 1);
        assert_eq!(what_helped(&[session]), [], "six answered");
    }
}
