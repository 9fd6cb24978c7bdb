//! What the calm corner holds: tools that help, each with its small steps.

use std::{any::Any, sync::Arc};

use crate::content::{Bilingual, LevelBody, PicturedText, Reader, TextLimits};

/// The content of the calm corner, open from everywhere while a session is paused.
#[derive(Clone, Debug)]
pub struct CalmLevel {
    /// Words of welcome.
    pub welcome: Bilingual,
    /// The tools, 2 to 5.
    pub tools: Vec<CalmTool>,
}

/// One calming tool.
#[derive(Clone, Debug)]
pub struct CalmTool {
    /// The word of the tool in *Calm lab*: what helped there stands first here. `breath` moves with the breath; every
    /// other tool shows its steps one by one.
    pub id: String,
    /// Its picture.
    pub emoji: String,
    /// Its name.
    pub label: Bilingual,
    /// What to do, in order, 1 to 6.
    pub steps: Vec<PicturedText>,
}

/// Reads the `content` of the level file; nothing if there was a fault, which the reader keeps.
pub fn read(content: &Reader) -> Option<Arc<dyn LevelBody>> {
    let welcome = content.bilingual("welcome", TextLimits::STORY);
    let tools = content.distinct_structures("tools", 2..=5, read_tool);
    Some(Arc::new(CalmLevel { welcome: welcome?, tools: tools? }))
}

fn read_tool(tool: &Reader) -> Option<CalmTool> {
    let (id, emoji) = (tool.id("id"), tool.picture("emoji"));
    let label = tool.bilingual("label", TextLimits::LABEL);
    let steps = tool.pictured_texts("steps", 1..=6, TextLimits::SENTENCE);
    Some(CalmTool { id: id?, emoji: emoji?, label: label?, steps: steps? })
}

impl LevelBody for CalmLevel {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn pictures(&self) -> Vec<&str> {
        let steps = self.tools.iter().flat_map(|tool| tool.steps.iter().map(|one| one.emoji.as_str()));
        self.tools.iter().map(|tool| tool.emoji.as_str()).chain(steps).collect()
    }
}
