//! The facilitator's own levels and programmes: files in a folder beside the journal, laid over those that ship and read
//! again while the app runs, as soon as one of them has changed.

use std::{
    collections::BTreeSet,
    path::PathBuf,
    sync::{Arc, OnceLock},
};

use bevy::prelude::*;

use crate::{
    activities,
    content::{FontError, Glyphs, Library, SourceFile},
    platform::{
        folder::{self, Glance},
        shipped,
    },
};

use super::{Systems, Table};

/// Seconds between two looks at the folder, while the app is awake at all.
const PAUSE: f32 = 2.0;

/// The folder of own content, and what it held when it was last read.
#[derive(Resource, Debug)]
pub struct OwnContent {
    folder: PathBuf,
    seen: Glance,
    waited: f32,
}

impl OwnContent {
    /// Own content lies in this folder, which need not be there.
    pub fn in_folder(folder: PathBuf) -> Self {
        let seen = folder::glance(&folder);
        Self { folder, seen, waited: 0.0 }
    }

    /// Everything that ships, with what lies in the folder over it.
    pub fn library(&self) -> Result<Library, FontError> {
        library(&self.files())
    }

    /// The folder, which need not be there.
    pub(super) fn folder(&self) -> &std::path::Path {
        &self.folder
    }

    /// The files that lie in the folder.
    pub(super) fn files(&self) -> Vec<SourceFile> {
        let files = if folder::is_there(&self.folder) {
            folder::read_content(&self.folder).files
        } else {
            Vec::new()
        };
        files.into_iter().map(|(path, bytes)| SourceFile { path, bytes }).collect()
    }

    /// What lies in the folder now has been read.
    pub(super) fn seen_now(&mut self) {
        self.seen = folder::glance(&self.folder);
    }
}

/// The glyphs of the fonts that ship, read once: they never change while the program runs. In a browser the fonts may still
/// be on their way: there the table counts.
pub fn glyphs() -> Result<&'static Glyphs, FontError> {
    static GLYPHS: OnceLock<Glyphs> = OnceLock::new();
    if let Some(glyphs) = GLYPHS.get() {
        return Ok(glyphs);
    }
    let read = if cfg!(target_arch = "wasm32") {
        let (english, chinese) = shipped::glyph_runs();
        Glyphs::from_runs(english, chinese)
    } else {
        let font = |name: &str| shipped::font(name).unwrap_or_default();
        Glyphs::from_fonts(font("Nunito-SemiBold"), font("GardenUI-Regular"))?
    };
    Ok(GLYPHS.get_or_init(|| read))
}

/// Every level and programme that ships, with these files over them: of two with the same path, the own one counts,
/// unless it has faults; then the shipped one stays, and the faults are told.
pub fn library(own: &[SourceFile]) -> Result<Library, FontError> {
    let glyphs = glyphs()?;
    let shipped: Vec<SourceFile> =
        shipped::levels().into_iter().map(|(path, bytes)| SourceFile { path, bytes }).collect();
    let read = |own: &[SourceFile]| {
        let files: Vec<SourceFile> = shipped.iter().chain(own).cloned().collect();
        Library::read(&files, &activities::formats(), &shipped::pictures(), glyphs)
    };
    let library = read(own);
    let ships = |path: &str| shipped.iter().any(|file| file.path == path);
    let faulty: BTreeSet<String> =
        library.faults.iter().map(|fault| fault.file.clone()).filter(|file| ships(file)).collect();
    let sound: Vec<SourceFile> = own.iter().filter(|file| !faulty.contains(&file.path)).cloned().collect();
    if sound.len() == own.len() {
        return Ok(library);
    }
    let mut mended = read(&sound);
    mended.faults.extend(library.faults.into_iter().filter(|fault| faulty.contains(&fault.file)));
    mended.faults.sort();
    mended.faults.dedup();
    Ok(mended)
}

/// Looks at the folder now and then.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, read_again.before(Systems).run_if(resource_exists::<OwnContent>));
}

fn read_again(time: Res<Time>, mut own: ResMut<OwnContent>, mut table: ResMut<Table>) {
    own.waited += time.delta_secs();
    if own.waited < PAUSE {
        return;
    }
    own.waited = 0.0;
    let now = folder::glance(&own.folder);
    if now == own.seen {
        return;
    }
    own.seen = now;
    match own.library() {
        // The session on the table keeps the levels it began with.
        Ok(library) => table.library = Arc::new(library),
        Err(problem) => error!("{problem}"),
    }
}
