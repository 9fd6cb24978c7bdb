//! Words and ideas, and what helps: words in soft frames, new ones bright.

use bevy_egui::egui::Ui;

use super::{goals::word_name, part::chips};
use crate::{
    desk::widgets::{desk::Desk, theme},
    progress::{HelpsStory, PathColumn, StoryWord, WordsStory},
};

/// Words for feelings, strengths, and how many ideas were looked at.
pub fn words_ui(ui: &mut Ui, desk: &Desk, words: &WordsStory) {
    listed(ui, desk, "story-words-feelings", words.feelings.get());
    listed(ui, desk, "story-words-strengths", words.strengths.get());
    // Where no word is told, the sentence of the part says how many ideas there were.
    let ideas = *words.ideas.get();
    if ideas > 0 && !words.feelings.get().is_empty() {
        theme::small(ui, &desk.count("story-made-ideas", ideas));
    }
}

fn listed(ui: &mut Ui, desk: &Desk, key: &str, words: &[StoryWord]) {
    if words.is_empty() {
        return;
    }
    let new = words.iter().any(|one| one.is_new);
    theme::small(ui, &desk.text(key));
    let words: Vec<(String, bool)> = words.iter().map(|one| (word_name(desk, one), one.is_new)).collect();
    chips(ui, desk, &words);
    if new {
        theme::small(ui, &desk.text("story-words-new-sign"));
    }
}

/// Calming tools that helped, what the group chose, and the meetings it would like again.
pub fn helps_ui(ui: &mut Ui, desk: &Desk, helps: &HelpsStory, path: &[PathColumn]) {
    let tools = helps.tools.get().iter().map(|one| at_meetings(desk, &word_name(desk, one), one.meetings));
    group(ui, desk, "story-helps-tools", tools.collect());
    let chosen = helps
        .chosen
        .get()
        .iter()
        .filter_map(|one| Some(at_meetings(desk, desk.say(one.title.as_deref()?), one.columns.len())));
    group(ui, desk, "story-helps-chosen", chosen.collect());
    let again = helps.wanted_again.iter().filter_map(|column| path.get(*column));
    let mut titles: Vec<String> = Vec::new();
    for meeting in again {
        let title = desk.say(&meeting.title).to_owned();
        if !title.is_empty() && !titles.contains(&title) {
            titles.push(title);
        }
    }
    group(ui, desk, "story-helps-wanted", titles);
}

/// A name, and at how many meetings where that is more than one.
fn at_meetings(desk: &Desk, name: &str, meetings: usize) -> String {
    if meetings < 2 {
        return name.to_owned();
    }
    desk.with("story-at-meetings", &[("name", name.into()), ("count", meetings.into())])
}

fn group(ui: &mut Ui, desk: &Desk, key: &str, names: Vec<String>) {
    if names.is_empty() {
        return;
    }
    theme::small(ui, &desk.text(key));
    let names: Vec<(String, bool)> = names.into_iter().map(|name| (name, false)).collect();
    chips(ui, desk, &names);
}
