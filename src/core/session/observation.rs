//! What the adult saw in the group: six questions after a meeting, each answered by a touch or left out. Of the group as a
//! whole and never of a child.
//!
//! A journal keeps the touches as numbers, in order; how many there are says which questions they answer. Three: the mood,
//! taking part and the plan of the day, as older programs asked, each from 1 (it was hard) to 3 (it went well). Six: the
//! questions in [`Question::ASKED`]. A seventh number is the phase of the group that the adult has confirmed. 0 is a
//! question that was left out. The mood is asked in the same words as before, so it is one line over all meetings; the other
//! two older questions stay what they were.

use super::event::{Event, Record};

/// A question about the group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Question {
    /// Whether they take turns.
    Turns,
    /// Whether they listen to each other.
    Listening,
    /// Whether they help each other.
    Helping,
    /// Whether they sort out conflict; left out where there was none.
    Conflict,
    /// Whether all join in.
    JoiningIn,
    /// The mood in the group.
    Mood,
    /// How taking part went: asked by older programs.
    TakingPart,
    /// How the plan of the day went: asked by older programs.
    Plan,
}

impl Question {
    /// The questions as they are asked, in the order of the touches.
    pub const ASKED: [Self; 6] =
        [Self::Turns, Self::Listening, Self::Helping, Self::Conflict, Self::JoiningIn, Self::Mood];

    /// The questions that older programs asked, in the order of the touches.
    pub const FORMER: [Self; 3] = [Self::Mood, Self::TakingPart, Self::Plan];

    /// Every question.
    pub const ALL: [Self; 8] = [
        Self::Turns,
        Self::Listening,
        Self::Helping,
        Self::Conflict,
        Self::JoiningIn,
        Self::Mood,
        Self::TakingPart,
        Self::Plan,
    ];

    /// The key of its message.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Turns => "desk-wrap-up-turns",
            Self::Listening => "desk-wrap-up-listening",
            Self::Helping => "desk-wrap-up-helping",
            Self::Conflict => "desk-wrap-up-conflict",
            Self::JoiningIn => "desk-wrap-up-joining",
            Self::Mood => "desk-wrap-up-mood",
            Self::TakingPart => "desk-wrap-up-part",
            Self::Plan => "desk-wrap-up-plan",
        }
    }

    /// The key of the message for an answer to it. What a group learns to do goes from "not yet" over "with my help" to "by
    /// themselves"; the mood, and what older programs asked, from "hard" to "well".
    pub const fn answer_key(self, degree: Degree) -> &'static str {
        let is_learned =
            matches!(self, Self::Turns | Self::Listening | Self::Helping | Self::Conflict | Self::JoiningIn);
        match (is_learned, degree) {
            (true, Degree::Low) => "desk-wrap-up-not-yet",
            (true, Degree::Middle) => "desk-wrap-up-with-help",
            (true, Degree::High) => "desk-wrap-up-by-themselves",
            (false, Degree::Low) => "desk-wrap-up-hard",
            (false, Degree::Middle) => "desk-wrap-up-mixed",
            (false, Degree::High) => "desk-wrap-up-well",
        }
    }

    /// The key of what it is about, in a word or two inside a sentence.
    pub const fn short_key(self) -> &'static str {
        match self {
            Self::Turns => "story-seen-turns",
            Self::Listening => "story-seen-listening",
            Self::Helping => "story-seen-helping",
            Self::Conflict => "story-seen-conflict",
            Self::JoiningIn => "story-seen-joining",
            Self::Mood => "story-seen-mood",
            Self::TakingPart => "story-seen-part",
            Self::Plan => "story-seen-plan",
        }
    }

    /// Whether it is something that a group learns to do together.
    pub const fn is_learned(self) -> bool {
        matches!(self, Self::Turns | Self::Listening | Self::Helping | Self::Conflict | Self::JoiningIn)
    }

    const fn place(self) -> usize {
        self as usize
    }
}

/// An answer to a [`Question`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Degree {
    /// Not yet; it was hard.
    Low,
    /// With the adult's help; mixed.
    Middle,
    /// By themselves; it went well.
    High,
}

impl Degree {
    /// Every degree, the lowest first.
    pub const ALL: [Self; 3] = [Self::Low, Self::Middle, Self::High];

    /// The number under which it is kept, 1 to 3.
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// The degree kept under this number; nothing for a question that was left out.
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|degree| degree.number() == number)
    }
}

/// What the adult saw at one meeting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Observation {
    answers: [Option<Degree>; Question::ALL.len()],
    /// Whether an older program asked.
    is_former: bool,
    /// The number of the phase that the adult has confirmed, from 1; 0 where none.
    phase: u8,
}

impl Observation {
    /// The observation kept as these touches; of a number of touches that no program has written, nothing.
    pub fn from_touches(touches: &[u8]) -> Self {
        let questions: &[Question] = match touches.len() {
            3 => &Question::FORMER,
            6 | 7 => &Question::ASKED,
            _ => return Self::default(),
        };
        let mut observation = Self { is_former: touches.len() == 3, ..Self::default() };
        for (question, touch) in questions.iter().zip(touches) {
            observation.answers[question.place()] = Degree::from_number(*touch);
        }
        observation.phase = touches.get(Question::ASKED.len()).copied().unwrap_or_default();
        observation
    }

    /// The touches under which it is kept.
    pub fn to_touches(&self) -> Vec<u8> {
        let questions: &[Question] = if self.is_former { &Question::FORMER } else { &Question::ASKED };
        let number = |question: &Question| self.degree(*question).map_or(0, Degree::number);
        let touches = questions.iter().map(number);
        touches.chain((self.phase > 0 && !self.is_former).then_some(self.phase)).collect()
    }

    /// What the adult said last about the session with these records; nothing said, if the wrap-up was left out.
    pub fn of(records: &[Record]) -> Self {
        let last = records.iter().rev().find_map(|record| match &record.event {
            Event::WrappedUp(touches) => Some(touches.as_slice()),
            _ => None,
        });
        Self::from_touches(last.unwrap_or_default())
    }

    /// The answer to this question; nothing where it was left out or not asked.
    pub const fn degree(&self, question: Question) -> Option<Degree> {
        self.answers[question.place()]
    }

    /// The same with another answer to this question, or with none. Questions of today take the place of older ones, so that
    /// one meeting is never told of in both.
    #[must_use]
    pub fn with(mut self, question: Question, degree: Option<Degree>) -> Self {
        if self.is_former && Question::ASKED.contains(&question) && !Question::FORMER.contains(&question) {
            self.is_former = false;
            for former in [Question::TakingPart, Question::Plan] {
                self.answers[former.place()] = None;
            }
        }
        self.answers[question.place()] = degree;
        self
    }

    /// The number of the phase that the adult has confirmed, from 1 in the order in which a group goes through them.
    pub const fn phase_number(&self) -> Option<u8> {
        if self.phase == 0 { None } else { Some(self.phase) }
    }

    /// The same with this phase confirmed.
    #[must_use]
    pub fn with_phase_number(mut self, number: u8) -> Self {
        if self.is_former {
            self = self.with(Question::Turns, None);
        }
        self.phase = number;
        self
    }

    /// Whether an older program asked: then only the mood is a question that is still asked.
    pub const fn is_former(&self) -> bool {
        self.is_former
    }

    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        self.answers.iter().all(Option::is_none) && self.phase == 0
    }

    /// The record by which an adult says it anew about a session that is closed: as long as before, and last in the journal,
    /// so that it counts. Nothing for a session that was never wrapped up.
    pub fn said_anew(&self, records: &[Record]) -> Option<Record> {
        let wrap_up = records.iter().rev().find(|record| matches!(record.event, Event::WrappedUp(_)))?;
        Some(Record { seat: None, minute: wrap_up.minute, event: Event::WrappedUp(self.to_touches()) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_touches_stay_what_they_were() {
        let former = Observation::from_touches(&[3, 1, 0]);
        assert!(former.is_former());
        assert_eq!(former.degree(Question::Mood), Some(Degree::High));
        assert_eq!(former.degree(Question::TakingPart), Some(Degree::Low));
        assert_eq!(former.degree(Question::Plan), None);
        assert!(Question::ASKED[..5].iter().all(|question| former.degree(*question).is_none()));
        assert_eq!(former.to_touches(), [3, 1, 0]);
    }

    #[test]
    fn six_touches_answer_six_questions_and_a_seventh_is_the_phase() {
        let six = Observation::from_touches(&[1, 2, 3, 0, 2, 3]);
        let degrees = Question::ASKED.map(|question| six.degree(question).map_or(0, Degree::number));
        assert_eq!(degrees, [1, 2, 3, 0, 2, 3]);
        assert_eq!((six.to_touches(), six.phase_number()), (vec![1, 2, 3, 0, 2, 3], None));
        let confirmed = six.with_phase_number(4);
        assert_eq!(confirmed.to_touches(), [1, 2, 3, 0, 2, 3, 4]);
        assert_eq!(Observation::from_touches(&confirmed.to_touches()), confirmed);
    }

    #[test]
    fn nothing_is_read_into_other_numbers() {
        for touches in [&[][..], &[1], &[3, 3], &[3, 3, 3, 3], &[1; 8]] {
            assert!(Observation::from_touches(touches).is_empty(), "{touches:?}");
        }
        assert!(Observation::from_touches(&[9, 0, 4, 0, 0, 7]).is_empty(), "no such answers");
    }

    #[test]
    fn an_answer_to_a_question_of_today_replaces_the_older_ones_but_the_mood() {
        let former = Observation::from_touches(&[2, 1, 1]);
        let changed = former.with(Question::Helping, Some(Degree::High));
        assert_eq!(changed.to_touches(), [0, 0, 3, 0, 0, 2]);
        assert_eq!(former.with(Question::Mood, None).to_touches(), [0, 1, 1]);
    }

    #[test]
    fn what_is_said_anew_counts_and_keeps_the_length_of_the_session() {
        let record = |minute, event| Record { seat: None, minute, event };
        let mut records = vec![record(58, Event::WrappedUp(vec![3, 2, 3])), record(58, Event::Closed)];
        let anew = Observation::from_touches(&[3; 6]).said_anew(&records).unwrap();
        assert_eq!(anew.minute, 58);
        records.push(anew);
        assert_eq!(Observation::of(&records).to_touches(), [3; 6]);
        assert_eq!(Observation::default().said_anew(&records[1..2]), None);
    }
}
