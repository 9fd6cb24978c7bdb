//! Files that belong to one touch, as one file: a browser lets only the first download after a touch through.

use std::io::{self, Cursor, Write};

use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

/// A file with its name.
pub type NamedFile = (String, Vec<u8>);

/// What a bundle is called whose files have nothing in common.
const PLAIN_NAME: &str = "Six-Seeds";

/// A zip file with these files in it, and its name: what the names of the files have in common. They lie in it unpacked, so
/// that every system opens it; it says no time.
///
/// # Errors
/// If it would be too large for its format.
pub fn bundled(files: &[NamedFile]) -> io::Result<NamedFile> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut bundle = ZipWriter::new(Cursor::new(Vec::new()));
    let mut taken: Vec<String> = Vec::new();
    for (name, bytes) in files {
        let name = free_name(name, &taken);
        bundle.start_file(name.as_str(), options)?;
        bundle.write_all(bytes)?;
        taken.push(name);
    }
    Ok((name_of(files), bundle.finish()?.into_inner()))
}

/// This name, or the same with the first number (`-2`, `-3`, ...) that is free.
fn free_name(name: &str, taken: &[String]) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let numbered = (2..).map(|number| format!("{stem}-{number}.{ending}").trim_end_matches('.').to_owned());
    let mut names = std::iter::once(name.to_owned()).chain(numbered);
    names.find(|one| !taken.contains(one)).unwrap_or_else(|| name.to_owned())
}

/// The parts between `_` with which all these names begin: `Brave-River_2026-11-23`.
fn name_of(files: &[NamedFile]) -> String {
    let parts = |file: &NamedFile| file.0.split('_').map(str::to_owned).collect::<Vec<_>>();
    let mut common = files.first().map(parts).unwrap_or_default();
    for file in files {
        let alike = common.iter().zip(parts(file)).take_while(|(one, other)| *one == other).count();
        common.truncate(alike);
    }
    let common = common.join("_");
    format!("{}.zip", if common.is_empty() { PLAIN_NAME } else { &common })
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    fn file(name: &str) -> NamedFile {
        (name.to_owned(), format!("this is {name}").into_bytes())
    }

    #[test]
    fn all_files_are_in_it_whole_and_none_takes_the_place_of_another() {
        let names = [
            "Brave-River_2026-11-23_log.csv",
            "勇敢的小河_2026-11-23_单子.html",
            "Brave-River_2026-11-23_log.csv",
            "bare",
            "bare",
        ];
        let (_, bytes) = bundled(&names.map(file)).unwrap();
        let mut bundle = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let expected = [names[0], names[1], "Brave-River_2026-11-23_log-2.csv", "bare", "bare-2"];
        for (place, name) in expected.into_iter().enumerate() {
            let mut inner = bundle.by_index(place).unwrap();
            let mut text = String::new();
            inner.read_to_string(&mut text).unwrap();
            assert_eq!((inner.name(), text), (name, format!("this is {}", names[place])));
        }
        assert_eq!(bundle.len(), expected.len());
    }

    #[test]
    fn it_is_called_by_what_its_files_have_in_common() {
        let name =
            |names: &[&str]| bundled(&names.iter().map(|name| file(name)).collect::<Vec<_>>()).unwrap().0;
        let sheets = ["Brave-River_2026-11-23_sheet-01.html", "Brave-River_2026-11-23_sheet-02.html"];
        assert_eq!(name(&sheets), "Brave-River_2026-11-23.zip");
        assert_eq!(name(&[sheets[0], "Brave-River_2026-11-24_log.csv"]), "Brave-River.zip");
        assert_eq!(name(&[sheets[0], "Calm-River_2026-11-23_log.csv"]), "Six-Seeds.zip");
        assert_eq!(name(&[]), "Six-Seeds.zip");
    }
}
