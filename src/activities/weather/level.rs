//! What a weather level holds (check-in and check-out): a question and the weathers of the day.

use std::{any::Any, sync::Arc};

use crate::content::{Bilingual, Bins, Choice, DeckSizes, LevelBody, Reader, TextLimits};

/// The kind of move: which weather is inside.
pub const WEATHER: &str = "weather";

/// The content of check-in and check-out: how is the weather inside?
#[derive(Clone, Debug)]
pub struct WeatherLevel {
    /// The question, read aloud by the facilitator.
    pub question: Bilingual,
    /// The weathers; one of them is [`crate::content::OWN`].
    pub weathers: Vec<Choice>,
    /// How answers may be shown.
    pub bins: Bins,
}

/// Reads the `content` of the level file; nothing if there was a fault, which the reader keeps.
pub fn read(content: &Reader) -> Option<Arc<dyn LevelBody>> {
    let question = content.bilingual("question", TextLimits::QUESTION);
    let weathers = content.deck("weathers", DeckSizes::all(4, 6));
    let bins = content.bins("bins", "weathers");
    Some(Arc::new(WeatherLevel { question: question?, weathers: weathers?, bins: bins? }))
}

impl LevelBody for WeatherLevel {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn bins(&self, kind: &str) -> Option<&Bins> {
        (kind == WEATHER).then_some(&self.bins)
    }

    fn wording(&self) -> String {
        format!("{:?}", &self.bins.groups)
    }

    fn pictures(&self) -> Vec<&str> {
        self.weathers.iter().map(|one| one.emoji.as_str()).collect()
    }
}
