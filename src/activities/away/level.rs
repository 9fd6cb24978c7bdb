//! What an away level holds: something to do together without the tablet.

use std::{any::Any, sync::Arc};

use crate::content::{Bilingual, LevelBody, Reader, TextLimits};

/// The content of a step without the tablet: the tablet sleeps, the group moves or talks.
#[derive(Clone, Debug)]
pub struct AwayLevel {
    /// What the group does, shown in large letters.
    pub invitation: Bilingual,
    /// Pictures of it, 1 to 6, in order.
    pub pictures: Vec<String>,
}

/// Reads the `content` of the level file; nothing if there was a fault, which the reader keeps.
pub fn read(content: &Reader) -> Option<Arc<dyn LevelBody>> {
    let invitation = content.bilingual("invitation", TextLimits::STORY);
    let pictures = content.pictures("pictures", 1..=6);
    Some(Arc::new(AwayLevel { invitation: invitation?, pictures: pictures? }))
}

impl LevelBody for AwayLevel {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn pictures(&self) -> Vec<&str> {
        self.pictures.iter().map(String::as_str).collect()
    }
}
