//! Puts the app together: content, journal, the two sides, and the surface they are drawn on.

use std::{path::PathBuf, sync::Arc};

use bevy::{prelude::*, window::RequestRedraw};

use crate::{
    desk,
    journal::Setting,
    kit,
    locale::Language,
    platform::{
        art,
        clock::Clock,
        egui_glue,
        export_folder::ExportFolder,
        full_screen::{self, FullScreen},
        glyphs, idle_sleep, input, picker,
        random::Random,
        surface::{self, Surface},
        voice::{self, Voice},
        writing,
    },
    play::{self, Drafts, Keeper, Preferred, Speech, Table, UserContent},
    stage,
};

/// What the app is started with.
#[derive(Clone, Debug)]
pub struct Options {
    /// The folder of the journal.
    pub data: PathBuf,
    /// The folder of own levels; the one beside the journal where none is named.
    pub levels: Option<PathBuf>,
    /// The language; nothing for the one set on the desk, or the system's.
    pub language: Option<Language>,
    /// What it is drawn on.
    pub surface: Surface,
    /// The tablet's clock, or one that stands until it is moved.
    pub clock: Clock,
    /// Where random numbers come from.
    pub random: Random,
    /// Where files for people go.
    pub export_folder: ExportFolder,
}

/// The app, ready to run.
pub fn build(options: Options) -> App {
    let drafts = Drafts::in_folder(options.data.join("drafts"));
    let own = UserContent::in_folder(options.levels.unwrap_or_else(|| options.data.join("levels")));
    let library = Arc::new(own.library());
    let mut keeper = Keeper::open(&options.data, options.clock, options.random);
    let kept_language = keeper.journal().and_then(|journal| journal.setting(Setting::Language));
    let kept_language = kept_language.ok().flatten().and_then(|tag| Language::from_tag(&tag));
    let language = options.language.or(kept_language).unwrap_or_else(surface::system_language);
    let mut preferred = Preferred(keeper.preferences());
    // What was never set follows the system, where it can be asked.
    let motion = keeper.journal().and_then(|journal| journal.setting(Setting::Motion));
    if motion.is_ok_and(|set| set.is_none()) {
        preferred.0.reduced_motion |= surface::wants_less_motion();
    }
    let mut table = Table::new(library);
    let due = keeper.housekeeping(&mut table);
    if let Err(problem) = due.and_then(|()| keeper.grow(&mut table)) {
        table.trouble = Some(problem);
    }
    let mut app = App::new();
    surface::add_engine(&mut app, options.surface);
    let allowed = !matches!(options.surface, Surface::Window(_));
    app.insert_resource(FullScreen { wanted: preferred.0.full_screen, allowed });
    app.insert_resource(keeper)
        .insert_resource(table)
        .insert_resource(own)
        .insert_resource(drafts)
        .insert_resource(preferred)
        .insert_resource(Voice::on(options.surface))
        .insert_resource(desk::ExportDestination(options.export_folder))
        .insert_resource(Speech::new(language));
    #[cfg(not(any(target_arch = "wasm32", target_os = "android")))]
    crate::platform::clipboard::plugin(&mut app, options.surface);
    app.add_plugins((
        (art::plugin, glyphs::plugin),
        input::plugin,
        egui_glue::plugin,
        full_screen::plugin,
        picker::plugin,
        idle_sleep::plugin,
        voice::plugin,
        writing::plugin,
        play::plugin,
        kit::plugin,
        stage::plugin,
        desk::plugin,
    ));
    // A frame is drawn, whichever system asks for it first.
    app.allow_ambiguous_resource::<Messages<RequestRedraw>>();
    app
}
