//! What a private ending holds: one question that every child answers alone.

use std::{any::Any, sync::Arc};

use crate::content::{Bilingual, Choice, LevelBody, Reader, TextLimits};

/// The content of the private ending: I'm OK, talk later, skip; the three are equal.
#[derive(Clone, Debug)]
pub struct EndingLevel {
    /// The question.
    pub question: Bilingual,
    /// Who will see the answer.
    pub promise: Bilingual,
    /// "I'm OK".
    pub ok: Choice,
    /// "I would like to talk later".
    pub talk_later: Choice,
    /// "Skip".
    pub skip: Choice,
}

/// Reads the `content` of the level file; nothing if there was a fault, which the reader keeps.
pub fn read(content: &Reader) -> Option<Arc<dyn LevelBody>> {
    let (question, promise) = (
        content.bilingual("question", TextLimits::QUESTION),
        content.bilingual("promise", TextLimits::STORY),
    );
    let ok = content.fixed_choice("ok", "ok");
    let talk_later = content.fixed_choice("talk_later", "talk-later");
    let skip = content.fixed_choice("skip", "skip");
    Some(Arc::new(EndingLevel {
        question: question?,
        promise: promise?,
        ok: ok?,
        talk_later: talk_later?,
        skip: skip?,
    }))
}

impl LevelBody for EndingLevel {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn pictures(&self) -> Vec<&str> {
        [&self.ok, &self.talk_later, &self.skip].map(|one| one.emoji.as_str()).to_vec()
    }
}
