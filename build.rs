//! Tells cargo that embedded folders are part of the program, so that a new level or text is built in, and names the
//! pictures that ship, for programs that fetch them when they are needed.

use std::{env, fs, io, path::PathBuf};

fn main() -> io::Result<()> {
    for folder in ["assets", "levels"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    let mut names = Vec::new();
    for folder in ["emoji", "icons"] {
        for file in fs::read_dir(PathBuf::from("assets").join(folder))? {
            let path = file?.path();
            if let (Some(name), Some("png")) =
                (path.file_stem(), path.extension().and_then(|end| end.to_str()))
            {
                names.push(format!("{folder}/{}.png", name.to_string_lossy()));
            }
        }
    }
    names.sort();
    let place = env::var_os("OUT_DIR").map(PathBuf::from).ok_or(io::ErrorKind::NotFound)?;
    fs::write(place.join("pictures.txt"), names.join("\n"))
}
