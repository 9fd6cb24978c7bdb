//! The program is started where it cannot be drawn, or twice: it says so in one sentence and ends.

#![cfg(target_os = "linux")]

use std::{
    path::Path,
    process::{Command, Output},
};

use six_seeds::platform::{folder, surface};

/// Starts the program on this data folder, with a screen that these variables name.
fn started(data: &Path, screen: &[(&str, &str)]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_six-seeds"));
    program.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
    program.env("XDG_RUNTIME_DIR", data).envs(screen.iter().copied());
    program.args(["--data", &data.display().to_string()]).output().unwrap()
}

#[track_caller]
fn says_in_one_sentence(done: &Output, words: &str) {
    let told = String::from_utf8_lossy(&done.stderr);
    assert_eq!(done.status.code(), Some(1), "{told}");
    let lines: Vec<&str> = told.lines().collect();
    assert_eq!(lines.len(), 1, "{told}");
    let line = lines[0];
    assert!(line.starts_with("six-seeds: ") && line.contains(words), "{line}");
}

#[test]
fn a_screen_that_is_not_there_is_told_in_one_sentence() {
    let data = tempfile::tempdir().unwrap();
    says_in_one_sentence(&started(data.path(), &[]), "there is no screen here");
    says_in_one_sentence(&started(data.path(), &[("DISPLAY", ":431")]), "no window can be opened");
    let wayland = [("WAYLAND_DISPLAY", "wayland-431")];
    says_in_one_sentence(&started(data.path(), &wayland), "no window can be opened");
}

#[test]
fn a_second_program_on_one_folder_says_so_and_leaves() {
    let data = tempfile::tempdir().unwrap();
    let held = folder::lock_folder(data.path());
    assert!(held.is_some());
    let second = started(data.path(), &[("DISPLAY", ":431")]);
    says_in_one_sentence(&second, "Six Seeds is already open on the folder");
    drop(held);
    says_in_one_sentence(&started(data.path(), &[("DISPLAY", ":431")]), "no window can be opened");
}

#[test]
fn a_tour_says_nothing_but_its_own_words() {
    assert!(surface::has_driver(), "install the package mesa-vulkan-drivers, then pictures can be drawn");
    let out = tempfile::tempdir().unwrap();
    let mut program = Command::new(env!("CARGO_BIN_EXE_six-seeds"));
    program.env_remove("XDG_RUNTIME_DIR").env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    program.args(["tour", "--programme", "drop-in", "--size", "640x400", "--only", "none", "--out"]);
    let done = program.arg(out.path()).output().unwrap();
    assert_eq!((done.status.code(), String::from_utf8_lossy(&done.stderr).as_ref()), (Some(0), ""));
}
