//! The arguments of the command line, and how their values are parsed. What is documented here is what `--help` prints.

use std::path::{Path, PathBuf};

use bevy::math::UVec2;
use clap::{Parser, Subcommand, ValueEnum};

use crate::{
    content::Band,
    journal::{Preferences, TextSize},
    locale::Language,
    report::GroupDocument,
};

/// Six Seeds 六颗种子: a tablet app for group sessions with children.
#[derive(Parser, Debug)]
#[command(version, about)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) what: Option<What>,
    /// The folder in which the journal is kept, and in it the folder "levels" with levels of your own.
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) data: Option<PathBuf>,
    /// The language spoken.
    #[arg(long, global = true, value_name = "LANG", value_parser = language)]
    pub(super) lang: Option<Language>,
    /// Play in a window of this size, in pixels; otherwise as it is set on the desk, which is the whole screen at first.
    #[arg(long, value_name = "WxH", value_parser = size)]
    pub(super) window: Option<UVec2>,
}

#[derive(Subcommand, Debug)]
pub(super) enum What {
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
pub(super) enum JournalWhat {
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

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum With {
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
    pub(super) fn set(self, preferences: &mut Preferences) {
        match self {
            Self::LargerWords => preferences.text_size = TextSize::Larger,
            Self::Contrast => preferences.high_contrast = true,
            Self::LeftHand => preferences.left_handed = true,
            Self::ReadAloud => preferences.read_aloud = true,
        }
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum PinWhat {
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
    document_for(&file).ok_or_else(|| "end the name with .csv, .xlsx or .html".to_owned())?;
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

/// The kind of document that goes into a file of this name, by its ending.
pub(super) fn document_for(file: &Path) -> Option<GroupDocument> {
    let ending = file.extension()?.to_str()?.to_lowercase();
    [GroupDocument::LogCsv, GroupDocument::LogXlsx, GroupDocument::Report]
        .into_iter()
        .find(|paper| paper.ending() == ending)
}
