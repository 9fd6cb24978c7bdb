//! One part of the story: its title, its picture, and its sentence.

use bevy_egui::egui::{Frame, Margin, Stroke, Ui, WidgetInfo, WidgetType, vec2};

use crate::{
    desk::widgets::{desk::Desk, theme},
    progress::{Part, Sentence},
};

/// The picture beside the title of a part: a file name in `assets/emoji` without its ending.
const fn emoji(part: Part) -> &'static str {
    match part {
        Part::Last | Part::Programme | Part::Path => "paw-prints",
        Part::Weather => "sun-behind-cloud",
        Part::Grown => "sunflower",
        Part::Goals => "mountain",
        Part::Words => "speech-balloon",
        Part::Helps => "heart-hands",
        Part::Seen | Part::Untold => "teacher-medium",
        Part::Next => "compass",
    }
}

/// The key of the title of a part.
pub const fn title_key(part: Part) -> &'static str {
    match part {
        Part::Last => "story-title-last",
        Part::Programme => "story-title-programme",
        Part::Path => "story-title-path",
        Part::Weather => "story-title-weather",
        Part::Grown => "story-title-grown",
        Part::Goals => "story-title-goals",
        Part::Words => "story-title-words",
        Part::Helps => "story-title-helps",
        Part::Seen => "story-title-seen",
        Part::Next => "story-title-next",
        Part::Untold => "story-title-untold",
    }
}

/// What the story says of a part; nothing where it says nothing of it.
pub fn sentence(desk: &Desk, sentences: &[Sentence], part: Part) -> Option<String> {
    sentences.iter().find(|one| one.part == part).map(|one| one.say(desk.texts))
}

/// A card with the title, the picture and the sentence of a part; none where the story says nothing of it.
pub fn part_ui<R>(
    ui: &mut Ui,
    desk: &Desk,
    (part, sentences): (Part, &[Sentence]),
    picture: impl FnOnce(&mut Ui) -> R,
) -> Option<R> {
    let sentence = sentence(desk, sentences, part)?;
    let drawn = theme::card(ui, |ui| {
        ui.horizontal(|ui| {
            theme::emoji(ui, desk.pictures, emoji(part), 34.0);
            theme::title(ui, &desk.text(title_key(part)));
        });
        let drawn = picture(ui);
        theme::body(ui, &sentence);
        drawn
    });
    Some(drawn)
}

/// A word in a soft frame; `fresh` ones have a bright edge and a small sign before them.
pub fn chip(ui: &mut Ui, desk: &Desk, word: &str, fresh: bool) {
    let (fill, edge) = if fresh {
        (theme::SUN_PALE, Stroke::new(2.0, theme::SUN))
    } else {
        (theme::PAPER, Stroke::new(1.0, theme::LINE))
    };
    let frame = Frame::new().fill(fill).stroke(edge).corner_radius(16).inner_margin(Margin::symmetric(12, 5));
    let shown = frame.show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            if fresh {
                theme::emoji(ui, desk.pictures, "sparkles", 20.0);
            }
            theme::body(ui, word);
        });
    });
    shown.response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, word));
}

/// Words in soft frames, row after row.
pub fn chips(ui: &mut Ui, desk: &Desk, words: &[(String, bool)]) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
        for (word, fresh) in words {
            chip(ui, desk, word, *fresh);
        }
    });
}
