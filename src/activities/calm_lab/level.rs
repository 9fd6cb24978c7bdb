//! What a *Calm lab* level holds: three calming tools out of those that can be played, and a question to end with.

use std::{any::Any, sync::Arc};

use crate::content::{Bilingual, LevelBody, Reader, TextLimits};

/// A way to calm down that the bench can play with; each has a gesture of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// A flower or balloon that grows and shrinks: breathe along.
    Breath,
    /// Something soft or hard: squeeze it, let go.
    Squeeze,
    /// Five leaves, one a sense: what is around?
    Senses,
    /// A glass ball: shake it, and watch everything settle.
    Shake,
    /// A bee: hum with it while it flies.
    Hum,
}

impl Tool {
    /// Every tool.
    pub const ALL: [Self; 5] = [Self::Breath, Self::Squeeze, Self::Senses, Self::Shake, Self::Hum];

    /// The word in level files and in the journal.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Breath => "breath",
            Self::Squeeze => "squeeze",
            Self::Senses => "senses",
            Self::Shake => "shake",
            Self::Hum => "hum",
        }
    }

    /// The tool with this word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tool| tool.word() == word)
    }
}

/// The content of *Calm lab*: three tools to try together, and then each for itself: which one helped?
#[derive(Clone, Debug)]
pub struct CalmLabLevel {
    /// A fictional character's moment, read aloud by the facilitator.
    pub opening: Bilingual,
    /// The fictional character: a picture's name.
    pub character: String,
    /// The tools, exactly three.
    pub tools: Vec<LabTool>,
    /// The question to think about at the end.
    pub reflection: Bilingual,
}

/// One tool on the bench.
#[derive(Clone, Debug)]
pub struct LabTool {
    /// Which one it is.
    pub tool: Tool,
    /// Its picture: the flower, the thing to squeeze, what stands in the glass ball, ...
    pub emoji: String,
    /// Its name.
    pub label: Bilingual,
    /// What to do with it, read aloud once it is touched.
    pub how: Bilingual,
}

/// The picture of "none today".
pub const NONE_PICTURE: &str = "seedling";
/// The picture of "my own, told aloud".
pub const OWN_PICTURE: &str = "speech-balloon";
/// The pictures of the five senses.
pub const SENSES: [&str; 5] =
    ["face-with-monocle", "hand-with-fingers-splayed-medium", "ear", "tulip", "strawberry"];

/// Reads the `content` of the level file; nothing if there was a fault, which the reader keeps.
pub fn read(content: &Reader) -> Option<Arc<dyn LevelBody>> {
    let (opening, character) =
        (content.bilingual("opening", TextLimits::STORY), content.picture("character"));
    let tools = content.distinct_structures("tools", 3..=3, read_tool);
    let reflection = content.bilingual("reflection", TextLimits::QUESTION);
    Some(Arc::new(CalmLabLevel {
        opening: opening?,
        character: character?,
        tools: tools?,
        reflection: reflection?,
    }))
}

fn read_tool(tool: &Reader) -> Option<LabTool> {
    let word = tool.one_of("id", &Tool::ALL.map(Tool::word));
    let emoji = tool.picture("emoji");
    let (label, how) =
        (tool.bilingual("label", TextLimits::LABEL), tool.bilingual("how", TextLimits::SENTENCE));
    Some(LabTool { tool: Tool::from_word(word?)?, emoji: emoji?, label: label?, how: how? })
}

impl LevelBody for CalmLabLevel {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn choice(&self, _kind: &str, id: &str) -> Option<&Bilingual> {
        self.tools.iter().find(|one| one.tool.word() == id).map(|one| &one.label)
    }

    fn pictures(&self) -> Vec<&str> {
        let tools = self.tools.iter().map(|tool| tool.emoji.as_str());
        tools.chain([self.character.as_str(), NONE_PICTURE, OWN_PICTURE]).chain(SENSES).collect()
    }
}
