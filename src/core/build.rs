//! Tells cargo that the embedded levels and texts are part of this crate, so that a new one is built in, and names the
//! pictures that ship: a level may name only those, and a program in a browser fetches them when they are needed.

use std::{env, fs, io, path::PathBuf};

fn main() -> io::Result<()> {
    let root = PathBuf::from("../..");
    for folder in ["assets/locale", "assets/emoji", "assets/icons", "levels"] {
        println!("cargo::rerun-if-changed={}", root.join(folder).display());
    }
    let mut names = Vec::new();
    for folder in ["emoji", "icons"] {
        for file in fs::read_dir(root.join("assets").join(folder))? {
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
