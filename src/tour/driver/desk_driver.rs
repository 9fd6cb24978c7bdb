//! Drives the desk: what can be read there, and what can be pressed, as a screen reader knows it.

use bevy::prelude::*;
use bevy_egui::{EguiOutput, egui::accesskit};

use crate::platform::input::DeskScale;

use super::{DriverError, MOST_PUSHES, PATIENCE, Tablet};

impl Tablet {
    /// Where something with this label is on the desk, in pixels; it may lie outside what is scrolled into sight.
    pub fn desk_place_of(&mut self, label: &str, nth: usize) -> Option<Vec2> {
        let scale = self.app.world().get_resource::<DeskScale>().map_or(1.0, |scale| scale.0);
        let is_it = |node: &accesskit::Node| {
            node.label() == Some(label) && node.role() != accesskit::Role::Label && !node.is_disabled()
        };
        let bounds = self.desk_nodes().iter().filter(|(_, node)| is_it(node)).nth(nth)?.1.bounds()?;
        let middle = Vec2::new((bounds.x0 + bounds.x1) as f32 / 2.0, (bounds.y0 + bounds.y1) as f32 / 2.0);
        Some(middle * scale)
    }

    /// Every label on the desk that can be pressed.
    pub fn desk_labels(&mut self) -> Vec<String> {
        let buttons = self.desk_nodes().iter().filter(|(_, node)| node.role() == accesskit::Role::Button);
        buttons.filter_map(|(_, node)| node.label().map(str::to_owned)).collect()
    }

    /// Everything that can be read on the desk.
    pub fn desk_words(&mut self) -> Vec<String> {
        let words = self.desk_nodes().iter().filter(|(_, node)| node.role() == accesskit::Role::Label);
        words.filter_map(|(_, node)| node.value().or(node.label()).map(str::to_owned)).collect()
    }

    /// What stands in the fields on the desk in which the facilitator can write.
    pub fn desk_fields(&mut self) -> Vec<String> {
        let writes = [accesskit::Role::TextInput, accesskit::Role::MultilineTextInput];
        let fields = self.desk_nodes().iter().filter(|(_, node)| writes.contains(&node.role()));
        fields.filter_map(|(_, node)| node.value().map(str::to_owned)).collect()
    }

    /// Presses what has this label on the desk.
    pub fn press(&mut self, label: &str) -> Result<(), DriverError> {
        self.press_nth(label, 0)
    }

    /// Presses the so-manieth thing with this label, from 0.
    pub fn press_nth(&mut self, label: &str, nth: usize) -> Result<(), DriverError> {
        self.see_the_screen();
        for _ in 0..PATIENCE {
            if let Some(place) = self.desk_place_of(label, nth) {
                self.touch_at(place, 0.08);
                return Ok(());
            }
            self.frames(1);
        }
        let labels = self.desk_labels().join(" | ");
        Err(DriverError(format!("\"{label}\" is not on the page \"{}\"; there are: {labels}", self.screen())))
    }

    /// Presses the first thing on the desk whose label holds these words.
    pub fn press_with(&mut self, words: &str) -> Result<(), DriverError> {
        self.frames(3);
        match self.label_with(words) {
            Some(label) => self.press(&label),
            None => self.press(words),
        }
    }

    /// Presses the first thing whose label holds these words in a list that may be longer than the screen: the list is
    /// pushed up until the thing is in sight, or pulled down where it lies above.
    pub fn press_in_list(&mut self, words: &str) -> Result<(), DriverError> {
        match self.brings_into_sight(words) {
            Some(label) => self.press(&label),
            None => self.press(words),
        }
    }

    /// The same, holding it for so many seconds.
    pub fn hold_in_list(&mut self, words: &str, seconds: f32) -> Result<(), DriverError> {
        let place = self.brings_into_sight(words).and_then(|label| self.desk_place_of(&label, 0));
        let place = place.ok_or_else(|| DriverError(format!("\"{words}\" is not on the page")))?;
        self.touch_at(place, seconds);
        Ok(())
    }

    /// Pushes the list up until the first thing whose label holds these words is in sight; its label.
    pub fn brings_into_sight(&mut self, words: &str) -> Option<String> {
        self.see_the_screen();
        self.frames(3);
        let height = self.height();
        let (low, high) = (height * 0.65, height * 0.35);
        let mut before = None;
        for _ in 0..MOST_PUSHES {
            let label = self.label_with(words)?;
            let Some(place) = self.desk_place_of(&label, 0) else { return Some(label) };
            let (from, to) = match place.y {
                // What a push does not move any more is at the end of its list, or in a bar.
                _ if before == Some(place) => return Some(label),
                y if y > height * 0.7 => (low, high),
                y if y < height * 0.16 => (high, low),
                _ => return Some(label),
            };
            before = Some(place);
            self.slide(Vec2::new(place.x, from), Vec2::new(place.x, to));
            // The list glides on for a while.
            self.wait(1.0);
        }
        None
    }

    /// Pushes what lies in the middle of the desk up by half a screen.
    pub fn push_up(&mut self) {
        let size = self.size();
        self.slide(size * Vec2::new(0.6, 0.75), size * Vec2::new(0.6, 0.25));
        self.wait(1.0);
    }

    /// Whether the desk shows something that can be pressed and whose label holds these words.
    pub fn offers(&mut self, words: &str) -> bool {
        self.label_with(words).is_some()
    }

    fn label_with(&mut self, words: &str) -> Option<String> {
        self.desk_labels().into_iter().find(|label| label.contains(words))
    }

    /// Everything on the desk as a screen reader hears it.
    fn desk_nodes(&mut self) -> &[(accesskit::NodeId, accesskit::Node)] {
        let mut outputs = self.app.world_mut().query::<&EguiOutput>();
        let update = outputs.iter(self.app.world()).next();
        let update = update.and_then(|output| output.platform_output.accesskit_update.as_ref());
        update.map(|update| update.nodes.as_slice()).unwrap_or_default()
    }
}
