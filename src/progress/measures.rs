//! What may be said of a measure: each statement by the small-group rule, and its change since it was first asked.

use std::collections::BTreeSet;

use super::{
    played::{PlayedStep, SessionRecords},
    small_group::{Amounts, ShownSets, Statement, bins, change},
};
use crate::session::SeatToken;

/// The activity that asks measures.
const MEASURE: &str = "measure";
/// The beginning of the kinds of moves that answer a statement; the same in both forms of a measure.
const ITEM: &str = "item-";
/// The beginning of the kind under which answers are frozen.
const NOW: &str = "measure.now.";
/// The beginning of the kind under which a change is frozen.
const CHANGE: &str = "measure.change.";

/// What may be said of one statement of a measure in one session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measured {
    /// The kind of move that answers it.
    pub kind: String,
    /// The answers of this session in the bins of their level.
    pub now: Statement,
    /// Lighter, the same or heavier than when the group was first asked; nothing may be said where it is the first
    /// time.
    pub change: Statement,
}

/// What was frozen of the measures of this session, statement by statement; only those of which something may be said.
pub fn measured(session: &SessionRecords) -> Vec<Measured> {
    let kinds: BTreeSet<&str> = session
        .frozen
        .iter()
        .filter_map(|(kind, _)| kind.strip_prefix(NOW).or_else(|| kind.strip_prefix(CHANGE)))
        .collect();
    let read = |beginning: &str, kind: &str| {
        let words = session.frozen_words(&format!("{beginning}{kind}"));
        words.map_or(Statement::NotEnough, Statement::<Amounts>::from_words)
    };
    let measured =
        |kind: &str| Measured { kind: kind.to_owned(), now: read(NOW, kind), change: read(CHANGE, kind) };
    kinds.into_iter().map(measured).collect()
}

/// What may be kept of the measures of a session when it closes, as kinds and words. Answers, and changes since the
/// first of the sessions closed before that asked the same.
///
/// The answers to one statement are one question over all meetings, because seats keep their tokens on measures: what
/// was shown at an earlier meeting is gone through again in its order, so that nothing shown now can be laid beside it
/// and tell of one or two.
pub(super) fn freeze_measures(
    steps: &[PlayedStep],
    closed_before: &[SessionRecords],
) -> Vec<(String, Statement)> {
    let earlier: Vec<Vec<PlayedStep>> = closed_before.iter().map(SessionRecords::played).collect();
    let mut kept = Vec::new();
    for kind in kinds(steps) {
        let mut shown = ShownSets::new();
        let mut first = None;
        for answers in earlier.iter().map(|steps| answers(steps, kind)).filter(|answers| !answers.is_empty())
        {
            tell(&answers, first.as_deref(), &mut shown);
            first.get_or_insert(answers);
        }
        let [now, change] = tell(&answers(steps, kind), first.as_deref(), &mut shown);
        kept.extend([(format!("{NOW}{kind}"), now), (format!("{CHANGE}{kind}"), change)]);
    }
    kept
}

/// What the rule says about these answers, and about their change since the first.
fn tell(
    now: &[(SeatToken, usize)],
    first: Option<&[(SeatToken, usize)]>,
    shown: &mut ShownSets,
) -> [Statement; 2] {
    [bins(now, shown), first.map_or(Statement::NotEnough, |first| change(first, now, shown))]
}

/// The kinds of moves that were made in the measures of these steps, each once.
fn kinds<'a>(steps: &'a [PlayedStep]) -> BTreeSet<&'a str> {
    let moves = measures(steps).flat_map(|step| &step.turns).flat_map(|turn| &turn.moves);
    moves.map(|one| one.kind.as_str()).filter(|kind| kind.starts_with(ITEM)).collect()
}

/// The answers to a statement; what was left open is none.
fn answers(steps: &[PlayedStep], kind: &str) -> Vec<(SeatToken, usize)> {
    measures(steps).flat_map(|step| step.binned(kind)).collect()
}

fn measures<'a, 'b>(steps: &'a [PlayedStep<'b>]) -> impl Iterator<Item = &'a PlayedStep<'b>> {
    steps.iter().filter(|step| step.info.activity() == MEASURE)
}

#[cfg(test)]
mod tests {
    use super::{super::examples::*, *};

    /// A session of these seats that answered the one statement so; closed after the others.
    fn asked(
        seats: std::ops::Range<u64>,
        answer: impl Fn(u64) -> &'static str,
        before: &[SessionRecords],
    ) -> SessionRecords {
        let mut session = SessionRecords::default();
        ask_a_measure(&mut session, seats, answer);
        close_after(&mut session, before);
        session
    }

    fn words(session: &SessionRecords) -> Vec<[String; 2]> {
        let words = |one: Statement| one.to_words().unwrap_or_else(|| "nothing".to_owned());
        measured(session).into_iter().map(|one| [words(one.now), words(one.change)]).collect()
    }

    #[test]
    fn before_and_after_are_told_by_the_rule_and_paired_by_seats() {
        let before = asked(0..6, |_| "1", &[]);
        assert_eq!(words(&before), [["few few most-or-all", "nothing"]], "the first time there is no change");
        let after = asked(0..6, |seat| if seat < 5 { "3" } else { "1" }, std::slice::from_ref(&before));
        assert_eq!(words(&after), [["most-or-all few few", "most-or-all few few"]]);
    }

    #[test]
    fn fewer_than_five_answers_say_nothing() {
        assert!(measured(&asked(0..4, |_| "2", &[])).is_empty());
        let open = asked(0..6, |seat| if seat < 4 { "2" } else { "0" }, &[]);
        assert!(measured(&open).is_empty(), "what was left open is no answer");
    }

    #[test]
    fn one_child_less_is_withheld_over_all_meetings() {
        let before = asked(0..7, |_| "1", &[]);
        let after = asked(0..6, |_| "3", std::slice::from_ref(&before));
        assert!(measured(&after).is_empty(), "what the two tell apart would be of one child");
        let follow_up = asked(0..7, |_| "2", &[before, after]);
        assert_eq!(words(&follow_up), [["few most-or-all few", "most-or-all few few"]]);
    }

    #[test]
    fn joiners_do_not_change_what_is_said_of_change() {
        let before = asked(0..5, |_| "2", &[]);
        let after = asked(0..9, |seat| if seat < 5 { "3" } else { "1" }, &[before]);
        assert_eq!(words(&after), [["some few some", "most-or-all few few"]]);
    }

    #[test]
    fn a_turn_that_was_passed_is_no_answer() {
        let mut session = SessionRecords::default();
        ask_a_measure(&mut session, 0..5, |_| "2");
        pass(&mut session, "measure", 1);
        close(&mut session);
        assert!(measured(&session).is_empty());
    }

    #[test]
    fn what_was_shown_stays_when_the_group_is_forgotten() {
        let mut session = asked(0..6, |_| "3", &[]);
        let before = measured(&session);
        forget_everybody(&mut session);
        assert_eq!(measured(&session), before);
    }
}
