//! The command line: play, tour, check, journal. Exit codes: 0 done, 1 the work failed and says why, 2 wrong usage.

mod check;
mod packs;
mod report;

use std::{
    error::Error,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use bevy::{
    math::UVec2,
    prelude::{IntoScheduleConfigs, Last, run_once},
};
use clap::{Parser, Subcommand, ValueEnum};

use crate::{
    app::{self, Options},
    content::Band,
    journal::{self, DateDoubt, Journal, Preferences, TextSize},
    locale::{Language, Texts},
    platform::{
        clock::Clock,
        folder,
        paper_folder::PaperFolder,
        random::Random,
        shipped, startup,
        surface::{self, Surface},
    },
    play::{Keeper, OwnContent, Table},
    report::Print,
    shipped_content, tour,
};

/// Six Seeds 六颗种子: a tablet app for group sessions with children.
#[derive(Parser, Debug)]
#[command(version, about)]
struct Arguments {
    #[command(subcommand)]
    what: Option<What>,
    /// The folder in which the journal is kept, and in it the folder "levels" with levels of your own.
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
    /// The language spoken.
    #[arg(long, global = true, value_name = "LANG", value_parser = language)]
    lang: Option<Language>,
    /// Play in a window of this size, in pixels; otherwise as it is set on the desk, which is the whole screen at first.
    #[arg(long, value_name = "WxH", value_parser = size)]
    window: Option<UVec2>,
}

#[derive(Subcommand, Debug)]
enum What {
    /// Plays a whole session by touch, without a window, and photographs every screen.
    Tour {
        /// The folder for pictures and the journal of the tour.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// The size of the pictures, in pixels.
        #[arg(long, value_name = "WxH", value_parser = size, default_value = "1280x800")]
        size: UVec2,
        /// Walk through every page of the desk with the practice group, instead of playing.
        #[arg(long)]
        desk: bool,
        /// The programme whose sessions are played, one after the other.
        #[arg(long, value_name = "ID", default_value = "first-session")]
        programme: String,
        /// How many of its sessions are played; all if no number is named.
        #[arg(long, value_name = "N")]
        sessions: Option<usize>,
        /// The band of the group: A 6-8, B 9-11, C 12-14, D 15-18 years.
        #[arg(long, value_name = "BAND", default_value = "B", value_parser = band)]
        band: Band,
        /// How many children play, 0 to 10.
        #[arg(long, default_value_t = 6, value_parser = clap::value_parser!(u8).range(0..=10))]
        seats: u8,
        /// What chance starts from: the same seed gives the same tour.
        #[arg(long, default_value_t = 6)]
        seed: u64,
        /// Play with this set on the desk; several are separated by commas.
        #[arg(long, value_name = "WHAT", value_delimiter = ',')]
        with: Vec<With>,
        /// Play without drawing: no pictures, no graphics driver needed.
        #[arg(long)]
        blind: bool,
        /// Photograph a screen only once all movement has come to rest, so that pictures can be compared.
        #[arg(long)]
        still: bool,
        /// Take only the pictures of these names.
        #[arg(long, value_name = "NAMES", value_delimiter = ',')]
        only: Vec<String>,
        /// Go on with the session that an earlier tour left unfinished in DIR, and say where it is.
        #[arg(long)]
        go_on: bool,
        /// Stop touching, and wait to be killed, once the session has N events: for the tests.
        #[arg(long, value_name = "N", hide = true)]
        pause_at: Option<u64>,
    },
    /// Reads levels and programmes and names every fault.
    Check {
        /// Files or folders, read together with the levels that ship; if none is given, the own ones of --data.
        paths: Vec<PathBuf>,
    },
    /// Writes what is printed for a programme as HTML for A4: cards, invitations, run-sheets, sheets to take home.
    Print {
        /// The folder for the sheets.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// The programme.
        #[arg(long, value_name = "ID", default_value = "first-session")]
        programme: String,
        /// The band of the group: A 6-8, B 9-11, C 12-14, D 15-18 years.
        #[arg(long, value_name = "BAND", default_value = "B", value_parser = band)]
        band: Band,
    },
    /// For the owner of the tablet: what to do about a forgotten PIN.
    Pin {
        /// What to do with it.
        what: PinWhat,
    },
    /// Writes about a group, or about all groups together: the log or the sums as CSV or XLSX, the report to print as HTML.
    /// Never over another file.
    Report {
        /// The group: its two words in either language, or its number.
        #[arg(long, value_name = "GROUP", required_unless_present_any = ["all", "practice"])]
        group: Option<String>,
        /// All groups together, for an organisation.
        #[arg(long, conflicts_with_all = ["group", "practice", "handover"])]
        all: bool,
        /// The practice group with its made-up children; it is found in no other way.
        #[arg(long, conflicts_with = "group")]
        practice: bool,
        /// The page for a colleague who takes the group over, as HTML, with the session log beside it as CSV.
        #[arg(long)]
        handover: bool,
        /// The file; its ending says what is written: .csv, .xlsx or .html.
        #[arg(long, value_name = "FILE", value_parser = report_file)]
        out: PathBuf,
    },
    /// Makes a sealed pack of a group for another tablet, or a copy of all groups, and tells its number once.
    Pack {
        /// The group: its two words in either language, or its number.
        #[arg(long, value_name = "GROUP", required_unless_present = "all")]
        group: Option<String>,
        /// All groups.
        #[arg(long, conflicts_with = "group")]
        all: bool,
        /// The file; otherwise it goes to the files for people. Never over another file.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Reads a pack into the journal, whole or not at all; its number is asked for.
    Unpack {
        /// The pack.
        file: PathBuf,
        /// Takes groups in again that were deleted from this journal; otherwise they stay deleted.
        #[arg(long)]
        again: bool,
    },
    /// Looks into the journal.
    Journal {
        #[command(subcommand)]
        what: JournalWhat,
    },
}

#[derive(Subcommand, Clone, Copy, Debug)]
enum JournalWhat {
    /// Checks that nothing is damaged and nothing is kept that must be forgotten.
    Verify,
    /// Counts what it holds.
    Stats,
    /// Prints what may be told of groups and sessions as RON lines: no answer of a single seat.
    Dump {
        /// Prints every event too, with single answers of children's seats: keep it as you keep case files.
        #[arg(long)]
        everything: bool,
    },
}

/// The size of a window for which none was named.
const WINDOW: UVec2 = UVec2::new(1280, 800);

#[derive(Clone, Copy, Debug, ValueEnum)]
enum With {
    /// Larger words.
    LargerWords,
    /// High contrast.
    Contrast,
    /// Buttons for the left hand.
    LeftHand,
    /// Sentences can be read aloud.
    ReadAloud,
}

impl With {
    fn set(self, preferences: &mut Preferences) {
        match self {
            Self::LargerWords => preferences.text_size = TextSize::Larger,
            Self::Contrast => preferences.high_contrast = true,
            Self::LeftHand => preferences.left_handed = true,
            Self::ReadAloud => preferences.read_aloud = true,
        }
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum PinWhat {
    /// Takes a forgotten PIN away: the next who comes to the gate chooses a new one. The records stay.
    Reset,
}

fn language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| "the app speaks \"en\" and \"zh-Hans\"".to_owned())
}

fn band(letter: &str) -> Result<Band, String> {
    Band::from_letter(letter).ok_or_else(|| "a band is A, B, C or D".to_owned())
}

fn report_file(name: &str) -> Result<PathBuf, String> {
    let file = PathBuf::from(name);
    report::paper_for(&file).ok_or_else(|| "end the name with .csv, .xlsx or .html".to_owned())?;
    Ok(file)
}

fn size(text: &str) -> Result<UVec2, String> {
    let sides =
        text.split_once('x').and_then(|(width, height)| Some((width.parse().ok()?, height.parse().ok()?)));
    match sides {
        Some((width @ 640..=8192, height @ 400..=8192)) => Ok(UVec2::new(width, height)),
        _ => Err("write a size from 640x400 to 8192x8192, such as 1280x800".to_owned()),
    }
}

/// Does what the command line says.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    if matches!(arguments.what, None | Some(What::Tour { blind: false, .. })) {
        startup::without_noise();
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
    let library = OwnContent::in_folder(data.join("levels")).library();
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
    let Some(_held) = folder::hold(&data) else {
        return Err(format!(
            "Six Seeds is already open on the folder {}: go on in its window, or close that first",
            data.display()
        )
        .into());
    };
    let options = Options {
        paper_folder: PaperFolder::of_the_user(&data),
        levels: None,
        data,
        language: arguments.lang,
        surface: arguments.window.map_or(Surface::Screen(WINDOW), Surface::Window),
        clock: Clock::Tablet,
        random: Random::System,
    };
    startup::begin();
    let mut app = app::build(options);
    app.add_systems(Last, startup::over.run_if(run_once));
    match app.run() {
        bevy::app::AppExit::Success => Ok(()),
        bevy::app::AppExit::Error(code) => {
            Err(format!("the window ended with an error (code {code})").into())
        }
    }
}

fn print(arguments: &Arguments, out: &Path, programme: &str, band: Band) -> Done {
    let library = OwnContent::in_folder(data_folder(arguments)?.join("levels")).library();
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
    let print = Print { library: &library, band, texts: &texts, pictures: &pictures, helplines };
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
