//! The command line: play, tour, check, journal. Exit codes: 0 done, 1 the work failed and says why, 2 wrong usage.

mod arguments;
mod check;
mod packs;
mod report;

use std::{
    error::Error,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use arguments::{Arguments, JournalWhat, PinWhat, What, With};
use bevy::{
    math::UVec2,
    prelude::{IntoScheduleConfigs, Last, run_once},
};
use clap::Parser;

use crate::{
    app::{self, Options},
    content::Band,
    journal::{self, DateDoubt, Journal, Preferences},
    locale::Texts,
    platform::{
        clock::Clock,
        export_folder::ExportFolder,
        folder,
        random::Random,
        shipped, startup,
        surface::{self, Surface},
    },
    play::{Keeper, Table, UserContent},
    report::SheetData,
    shipped_content, tour,
};

/// The size of a window for which none was named.
const WINDOW: UVec2 = UVec2::new(1280, 800);

/// Does what the command line says.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    if matches!(arguments.what, None | Some(What::Tour { blind: false, .. })) {
        startup::restart_with_environment();
    }
    let done = match &arguments.what {
        None => play(&arguments),
        Some(What::Check { paths }) => check::check(paths, arguments.data.as_deref(), &texts_of(&arguments)),
        Some(What::Print { out, programme, band }) => print(&arguments, out, programme, *band),
        Some(What::Pin { what: PinWhat::Reset }) => reset_pin(&arguments),
        Some(What::Report { all: true, out, .. }) => report::report_of_all(&arguments, out),
        Some(What::Report { group, handover, out, .. }) => {
            report::report(&arguments, group.as_deref(), *handover, out)
        }
        Some(What::Pack { group, all: _, out }) => packs::pack(&arguments, group.as_deref(), out.as_deref()),
        Some(What::Unpack { file, again }) => packs::unpack(&arguments, file, *again),
        Some(What::Journal { what }) => look_into(&arguments, *what),
        Some(What::Tour {
            out,
            size,
            desk,
            programme,
            sessions,
            band,
            seats,
            seed,
            with,
            blind,
            still,
            only,
            go_on,
            pause_at,
        }) => tour::run(&tour::Route {
            out: out.clone(),
            levels: arguments.data.as_ref().map(|data| data.join("levels")),
            size: *size,
            desk: *desk,
            programme: programme.clone(),
            sessions: *sessions,
            band: *band,
            seats: *seats,
            seed: *seed,
            preferences: preferences_with(with),
            language: arguments.lang.unwrap_or_default(),
            blind: *blind,
            still: *still,
            only: only.clone(),
            go_on: *go_on,
            pause_at: *pause_at,
        })
        .map_err(Into::into),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("six-seeds: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn preferences_with(with: &[With]) -> Preferences {
    let mut preferences = Preferences::default();
    for one in with {
        one.set(&mut preferences);
    }
    preferences
}

/// The texts of the language that was asked for; otherwise of the system's.
fn texts_of(arguments: &Arguments) -> Texts {
    Texts::new(arguments.lang.unwrap_or_else(surface::system_language))
}

type Done = Result<(), Box<dyn Error>>;

fn data_folder(arguments: &Arguments) -> Result<PathBuf, Box<dyn Error>> {
    let folder = arguments.data.clone().or_else(folder::default_data_folder);
    folder
        .ok_or_else(|| "this system has no place for the data of apps: name a folder with --data DIR".into())
}

/// Makes the data folder where it is used for the first time.
fn begin(arguments: &Arguments, data: &Path) -> Done {
    if arguments.data.is_some() {
        // First use of a folder named here makes it. Where the folder above is missing too, its disk may be away: that is
        // told, not replaced by an empty folder. One that vanishes later is missed by the journal that is open in it.
        folder::begin_folder(data)?;
    } else {
        folder::make_folder(data)?;
    }
    Ok(())
}

/// The journal, the clock and chance, with the content, for work without a screen. What is due is done, as at every start;
/// where the date is in doubt, that is told, and nothing is erased.
fn workroom(data: &Path) -> Result<(Keeper, Table), Box<dyn Error>> {
    let library = UserContent::in_folder(data.join("levels")).library();
    let mut keeper = Keeper::open(data, Clock::Tablet, Random::System);
    let mut table = Table::new(Arc::new(library));
    keeper.housekeeping(&mut table)?;
    if let Some(DateDoubt { clock, trusted }) = keeper.date_doubt() {
        eprintln!(
            "six-seeds: the clock here says that today is {clock}, but the journal was last used on {trusted}. Nothing is \
             erased, and {trusted} counts as today. Set the clock, or confirm the date on the desk."
        );
    }
    Ok((keeper, table))
}

fn play(arguments: &Arguments) -> Done {
    if !surface::has_screen() {
        return Err(
            "there is no screen here; \"six-seeds tour --out shots\" plays and draws without one".into()
        );
    }
    let data = data_folder(arguments)?;
    begin(arguments, &data)?;
    let Some(_held) = folder::lock_folder(&data) else {
        return Err(format!(
            "Six Seeds is already open on the folder {}: go on in its window, or close that first",
            data.display()
        )
        .into());
    };
    let options = Options {
        export_folder: ExportFolder::of_the_user(&data),
        levels: None,
        data,
        language: arguments.lang,
        surface: arguments.window.map_or(Surface::Screen(WINDOW), Surface::Window),
        clock: Clock::Tablet,
        random: Random::System,
    };
    startup::install_panic_hook();
    let mut app = app::build(options);
    app.add_systems(Last, startup::remove_panic_hook.run_if(run_once));
    match app.run() {
        bevy::app::AppExit::Success => Ok(()),
        bevy::app::AppExit::Error(code) => {
            Err(format!("the window ended with an error (code {code})").into())
        }
    }
}

fn print(arguments: &Arguments, out: &Path, programme: &str, band: Band) -> Done {
    let library = UserContent::in_folder(data_folder(arguments)?.join("levels")).library();
    let Some(programme) = library.programmes.get(programme) else {
        return Err(library.no_programme(programme).into());
    };
    let texts = texts_of(arguments);
    let pictures = |name: &str| shipped::asset(&format!("emoji/{name}.png"));
    // A tablet that has no journal yet names the usual numbers; printing makes none.
    let data = data_folder(arguments)?;
    let kept = data.join(journal::FILE_NAME).exists();
    let preferences = if kept { Journal::open(&data)?.preferences()? } else { Preferences::default() };
    let helplines = &preferences.helplines;
    let print = SheetData { library: &library, band, texts: &texts, pictures: &pictures, helplines };
    for sheet in print.programme(programme) {
        let file = out.join(&sheet.name);
        folder::write_file(&file, sheet.html.as_bytes())?;
        println!("{}", file.display());
    }
    Ok(())
}

fn reset_pin(arguments: &Arguments) -> Done {
    let there = Journal::open(&data_folder(arguments)?)?.forget_pin()?;
    println!("{}", if there { "The PIN is gone: choose a new one at the gate." } else { "No PIN was set." });
    Ok(())
}

fn look_into(arguments: &Arguments, what: JournalWhat) -> Done {
    let journal = Journal::open(&data_folder(arguments)?)?;
    let library = shipped_content::library(&[]);
    match what {
        JournalWhat::Verify => {
            let outlives =
                |stored: &journal::StoredSession, step: usize, chosen: Option<&str>, kind: &str| {
                    let plan = (stored.details.plan.as_str(), stored.details.band);
                    crate::play::may_outlive(&library, plan, step, chosen, kind)
                };
            let (text, well) = journal::verification(&journal, Clock::Tablet.today(), &outlives)?;
            print!("{text}");
            if !well {
                return Err("the journal needs attention: keep a copy of it before anything else".into());
            }
        }
        JournalWhat::Stats => print!("{}", journal::statistics(&journal)?),
        JournalWhat::Dump { everything: true } => print!("{}", journal::dump_everything(&journal)?),
        JournalWhat::Dump { everything: false } => print!("{}", journal::dump(&journal)?),
    }
    Ok(())
}
