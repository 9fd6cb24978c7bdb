//! Tells cargo that the embedded art, fonts and sounds are part of the program.

fn main() {
    println!("cargo::rerun-if-changed=assets");
}
