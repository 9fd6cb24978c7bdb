//! The start in a browser: one tab at a time, what is kept is read, the first fonts are fetched, and the app begins.

use std::path::PathBuf;

use bevy::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::{
    app::{self, Options},
    journal::{Journal, Setting},
    locale::Language,
    platform::{
        art::Art,
        browser::{
            fetching,
            page::{self, PageProblem},
            page_store, screen, storage_persistence, take_lock, wake, writing,
        },
        clock::Clock,
        export_folder::ExportFolder,
        frame_gate,
        random::Random,
        surface::Surface,
    },
    play::{Keeper, Speech, Table},
    session::Stage,
};

mod leaving;
mod test_signals;

/// Where the journal and own levels lie, as their paths are told. A browser has no folders.
const DATA: &str = "/six-seeds";

/// Begins. Everything else happens as the browser answers.
pub fn start() {
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |what| {
        before(what);
        page::report_problem(PageProblem::Program);
    }));
    spawn_local(begin());
}

async fn begin() {
    if !take_lock().await {
        return page::report_problem(PageProblem::OtherTab);
    }
    if let Err(problem) = page_store::open().await {
        error!("{problem}");
        return page::report_problem(PageProblem::Storage);
    }
    spawn_local(storage_persistence::ask());
    let language = page::asked_language().or_else(kept_language).unwrap_or_else(page::language);
    fetching::first_fonts(language).await;
    let options = Options {
        data: PathBuf::from(DATA),
        levels: None,
        language: page::asked_language(),
        surface: Surface::Screen(UVec2::new(1280, 800)),
        clock: Clock::Tablet,
        random: Random::System,
        export_folder: ExportFolder,
    };
    let mut app = app::build(options);
    leaving::return_to_the_children(&mut app);
    app.add_systems(Last, ((fetching::wanted, greet).chain(), speak, stay_awake));
    app.add_plugins((leaving::plugin, writing::plugin));
    if page::is_under_test() {
        app.add_plugins(test_signals::plugin);
    }
    screen::begin();
    frame_gate::hold(&mut app, keep);
    wake::wakes(&app);
    app.run();
}

/// The language set on the desk, if the journal can be read.
fn kept_language() -> Option<Language> {
    language_of(&mut Journal::from_image(&page_store::journal_image()).ok()?)
}

fn language_of(journal: &mut Journal) -> Option<Language> {
    Language::from_tag(&journal.setting(Setting::Language).ok()??)
}

/// Gives what has changed to the page store, and says whether it is still at it.
fn keep(world: &mut World) -> bool {
    if page_store::is_saving() {
        return true;
    }
    test_signals::tell_saved(world);
    let mut keeper = world.resource_mut::<Keeper>();
    let folder = keeper.folder().to_owned();
    if let Ok(journal) = keeper.bypass_change_detection().journal() {
        match journal.keep_if_touched(|journal| Ok((journal.image()?, journal.pin_hashes()?))) {
            Ok(Some((image, gate))) => {
                page_store::save_journal(image);
                page_store::keep_pin_hashes(&folder, &gate);
            }
            Ok(None) => {}
            Err(problem) => {
                error!("{problem}");
                page_store::report_unsaved();
            }
        }
    }
    page_store::is_saving()
}

/// How far the page has been greeted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Greeting {
    /// Not yet.
    #[default]
    None,
    /// It knows that there is a picture.
    Picture,
    /// It knows that the first screen is complete.
    Touchable,
}

/// So many updates after the start the first picture has been drawn.
const DRAWN: u32 = 3;

/// Tells the page when the first picture is drawn, and when the first screen is complete.
fn greet(art: Res<Art>, mut greeting: Local<Greeting>, mut updates: Local<u32>) {
    if *greeting == Greeting::Touchable {
        return;
    }
    *updates += 1;
    if *greeting == Greeting::None && *updates > DRAWN {
        *greeting = Greeting::Picture;
        page::notify_first_picture();
    }
    if *greeting == Greeting::Picture && art.is_complete() {
        *greeting = Greeting::Touchable;
        page::notify_touchable();
        fetching::rest();
    }
}

/// The page speaks the app's language, and the next start greets in the one that is kept: what an address asks for counts
/// for that visit, unless none was chosen on the desk.
fn speak(speech: Res<Speech>, mut keeper: ResMut<Keeper>) {
    if speech.is_changed() {
        let language = speech.0.language();
        screen::speaks(language.tag());
        let journal = keeper.bypass_change_detection().journal().ok();
        let chosen = journal.and_then(language_of);
        page::remember_language(chosen.unwrap_or(language));
    }
}

/// The screen stays awake while a session goes on.
fn stay_awake(table: Res<Table>) {
    if table.is_changed() {
        screen::stay_awake(table.session().is_some_and(|session| session.stage() == Stage::Playing));
    }
}
