//! What a *your say* level holds: two questions on how it was for the children, each with three answers.

use std::{any::Any, sync::Arc};

use crate::content::{Bins, Choice, LevelBody, PicturedText, Reader, TextLimits};

/// The kind of move: would you like to do this again?
pub const AGAIN: &str = "q1";
/// The kind of move: was the child listened to?
pub const HEARD: &str = "q2";

/// The content of *your say*.
#[derive(Clone, Debug)]
pub struct YourSayLevel {
    /// Would you like to do this again?
    pub again: Question,
    /// Whether the child was listened to.
    pub heard: Question,
}

/// One question.
#[derive(Clone, Debug)]
pub struct Question {
    /// What is asked, with its picture.
    pub question: PicturedText,
    /// Three answers; none is better than another.
    pub answers: Vec<Choice>,
    /// How answers may be shown.
    pub bins: Bins,
}

/// Reads the `content` of the level file; nothing if there was a fault, which the reader keeps.
pub fn read(content: &Reader) -> Option<Arc<dyn LevelBody>> {
    let (again, heard) =
        (content.structure("again", read_question), content.structure("heard", read_question));
    Some(Arc::new(YourSayLevel { again: again?, heard: heard? }))
}

fn read_question(question: &Reader) -> Option<Question> {
    let text = question.pictured_text("question", TextLimits::QUESTION);
    let (answers, bins) = (question.choices("answers", 3..=3), question.bins("bins", "answers"));
    Some(Question { question: text?, answers: answers?, bins: bins? })
}

impl YourSayLevel {
    /// The question that is answered by this kind of move.
    pub fn question(&self, kind: &str) -> Option<&Question> {
        match kind {
            AGAIN => Some(&self.again),
            HEARD => Some(&self.heard),
            _ => None,
        }
    }
}

impl LevelBody for YourSayLevel {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn bins(&self, kind: &str) -> Option<&Bins> {
        self.question(kind).map(|question| &question.bins)
    }

    fn wording(&self) -> String {
        format!("{:?}", (&self.again.bins.groups, &self.heard.bins.groups))
    }

    fn pictures(&self) -> Vec<&str> {
        let answers = self.again.answers.iter().chain(&self.heard.answers).map(|one| one.emoji.as_str());
        answers.chain([self.again.question.emoji.as_str(), self.heard.question.emoji.as_str()]).collect()
    }
}
