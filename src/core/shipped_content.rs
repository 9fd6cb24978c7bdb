//! The levels and programmes that are part of the program, and what a level may use: the pictures that ship and the
//! characters that the fonts can draw.

use std::{collections::BTreeSet, sync::OnceLock};

use include_dir::{Dir, include_dir};

use crate::{
    activities,
    content::{Fault, Glyphs, Library, SourceFile},
};

/// Levels, programmes and rituals.
static LEVELS: Dir = include_dir!("$CARGO_MANIFEST_DIR/../../levels");

/// Every picture that ships, by its path under `assets`, one a line.
const PICTURES: &str = include_str!(concat!(env!("OUT_DIR"), "/pictures.txt"));

/// The characters that the shipped fonts can draw, as runs of code points, so that no font need be there to know: first
/// those of the English font, then those of the Chinese.
const GLYPHS: &str = include_str!("glyphs.txt");

/// Every level file that ships: its path under `levels` and its bytes, sorted by path.
pub fn levels() -> Vec<SourceFile> {
    let mut files = Vec::new();
    collect(&LEVELS, &mut files);
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

fn collect(folder: &Dir, files: &mut Vec<SourceFile>) {
    for file in folder.files().filter(|file| file.path().extension().is_some_and(|end| end == "ron")) {
        files.push(SourceFile::new(file.path().to_string_lossy(), file.contents()));
    }
    for inner in folder.dirs() {
        collect(inner, files);
    }
}

/// The paths of all pictures that ship, under `assets`.
pub fn picture_paths() -> impl Iterator<Item = &'static str> {
    PICTURES.lines()
}

/// The names of the pictures that a level may show.
pub fn pictures() -> BTreeSet<String> {
    let name = |path: &str| Some(path.strip_prefix("emoji/")?.strip_suffix(".png")?.to_owned());
    picture_paths().filter_map(name).collect()
}

/// The characters that the shipped fonts can draw, read once.
pub fn glyphs() -> &'static Glyphs {
    static READ: OnceLock<Glyphs> = OnceLock::new();
    READ.get_or_init(|| {
        let (english, chinese) = GLYPHS.split_once('\n').unwrap_or((GLYPHS, ""));
        Glyphs::from_runs(english, chinese.trim_end())
    })
}

/// Reads level and programme files as this program knows activities, pictures and characters.
pub fn read(files: &[SourceFile]) -> Library {
    Library::read(files, &activities::formats(), &pictures(), glyphs())
}

/// Every level and programme that ships, with these files over them: of two with the same path, the own one counts,
/// unless it has faults; then the shipped one stays, and the faults are told.
pub fn library(own: &[SourceFile]) -> Library {
    let shipped = levels();
    let with_shipped = |own: &[SourceFile]| read(&[&shipped, own].concat());
    let library = with_shipped(own);
    let ships = |path: &str| shipped.iter().any(|file| file.path == path);
    let faulty: BTreeSet<String> =
        library.faults.iter().map(|fault| fault.file.clone()).filter(|file| ships(file)).collect();
    let sound: Vec<SourceFile> = own.iter().filter(|file| !faulty.contains(&file.path)).cloned().collect();
    if sound.len() == own.len() {
        return library;
    }
    let mut mended = with_shipped(&sound);
    mended.faults.extend(library.faults.into_iter().filter(|fault: &Fault| faulty.contains(&fault.file)));
    mended.faults.sort();
    mended.faults.dedup();
    mended
}

#[cfg(test)]
mod tests {
    use skrifa::{FontRef, GlyphId, MetadataProvider};

    use super::*;
    use crate::locale::Language;

    const ENGLISH: &[u8] = include_bytes!("../../assets/fonts/Nunito-SemiBold.ttf");
    const CHINESE: &[u8] = include_bytes!("../../assets/fonts/GardenUI-Regular.ttf");

    /// The characters that a font can draw, as runs of code points.
    fn drawable(font: &[u8]) -> String {
        let font = FontRef::new(font).unwrap();
        let mapped = font.charmap().mappings().filter(|(_, glyph)| *glyph != GlyphId::NOTDEF);
        let codes: BTreeSet<u32> = mapped.map(|(code, _)| code).collect();
        let codes: Vec<u32> = codes.into_iter().filter(|code| char::from_u32(*code).is_some()).collect();
        let runs = codes.chunk_by(|one, next| one + 1 == *next).map(|run| match run {
            [only] => format!("{only:x}"),
            [first, .., last] => format!("{first:x}-{last:x}"),
            [] => String::new(),
        });
        runs.collect::<Vec<_>>().join(" ")
    }

    /// If a font was changed: put what this test prints into `glyphs.txt`.
    #[test]
    fn the_table_of_glyphs_is_that_of_the_fonts() {
        let fonts = format!("{}\n{}", drawable(ENGLISH), drawable(CHINESE));
        assert!(GLYPHS.trim_end() == fonts, "{fonts}");
    }

    #[test]
    fn each_language_has_its_own_font() {
        let glyphs = glyphs();
        assert!("Hello, it's me - \"ok\"?".chars().all(|one| !glyphs.lacks(Language::English, one)));
        assert!("你好，小朋友！OK 1。".chars().all(|one| !glyphs.lacks(Language::SimplifiedChinese, one)));
        assert!(glyphs.lacks(Language::English, '你'));
        assert!(glyphs.lacks(Language::SimplifiedChinese, '🪁'));
        assert!(glyphs.lacks(Language::English, '\n'));
    }

    #[test]
    fn everything_that_ships_is_read_without_a_fault() {
        let library = library(&[]);
        assert!(library.faults.is_empty(), "{:?}", library.faults);
        assert!(!library.levels.is_empty() && !library.programmes.is_empty());
    }
}
