//! What the pages about content show, read from the library and from the files themselves.

use crate::{
    content::{Factor, Library, level_texts},
    desk::{
        app::drafts::{of_level, restore_level},
        content::{
            level_editor::LevelEditorView,
            view::{ContentView, PickedFileResult},
        },
        widgets::{export_result::ExportResult, level_card::LevelCard},
    },
    platform::picker,
    play::{Drafts, Table, UserContent},
};

/// Every level, those about the same together.
pub fn levels(
    own: &UserContent,
    table: &Table,
    drafts: &Drafts,
    brought: Option<&PickedFileResult>,
    (export, place): (Option<&ExportResult>, String),
) -> ContentView {
    let files: std::collections::BTreeSet<&str> =
        table.library.faults.iter().map(|fault| fault.file.as_str()).collect();
    ContentView {
        levels: of_library(&table.library),
        own: own.level_ids(),
        unsaved: table
            .library
            .levels
            .keys()
            .filter(|id| drafts.get(&of_level(id)).is_some())
            .cloned()
            .collect(),
        files_left_out: files.len(),
        by_browser: picker::can_ask(),
        brought: brought.cloned(),
        place,
        export: export.cloned(),
    }
}

/// The cards of every level of a library.
pub fn of_library(library: &Library) -> Vec<LevelCard> {
    let mut levels: Vec<LevelCard> =
        library.levels.values().map(|level| LevelCard::of(level, library)).collect();
    let place = |factor: Factor| Factor::ALL.iter().position(|one| *one == factor);
    levels.sort_by_key(|card| (place(card.factor), card.bands.first().copied(), card.activity.clone()));
    levels
}

/// The texts of a level, with what was written for them and not saved; nothing where its file is gone.
pub fn texts(id: &str, own: &UserContent, table: &Table, drafts: &Drafts) -> LevelEditorView {
    let Some(file) = own.level_file(id) else { return LevelEditorView::default() };
    let mut view = LevelEditorView {
        title: table.library.level(id).map(|level| level.title.clone()).unwrap_or_default(),
        texts: level_texts(&file.text).unwrap_or_default(),
        draft: None,
        moved: false,
        path: file.path,
        source: file.text,
        own: file.own,
        ships: file.ships,
    };
    restore_level(&mut view, id, drafts);
    view
}
