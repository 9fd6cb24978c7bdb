//! Tells cargo that embedded folders are part of the program, so that a new level or text is built in.

fn main() {
    for folder in ["assets", "levels"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
