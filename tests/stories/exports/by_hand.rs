//! The same from the command line and by touch: where the file is, what is said, and with which exit code.

use std::{path::Path, process::Output};

use super::{Cupboard, a_group_with_a_history};

pub fn six_seeds(folder: &Path, words: &[&str]) -> Output {
    let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_six-seeds"));
    program.arg("--data").arg(folder).args(words).output().unwrap()
}

pub fn said(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn a_report_is_written_from_the_command_line_and_never_over_another() {
    let Cupboard { folder, .. } = a_group_with_a_history();
    let out = tempfile::tempdir().unwrap();
    let at = |name: &str| out.path().join(name).display().to_string();
    for (group, name, beginning) in [
        ("Brave Lantern", "log.csv", &b"\xef\xbb\xbfNo.,Date"[..]),
        ("brave lantern", "log.xlsx", b"PK"),
        ("勇敢的灯笼", "report.html", b"<!doctype html>\n<html lang=\"en\">"),
        ("1", "report.html", b"<!doctype html>"),
    ] {
        let done =
            six_seeds(folder.path(), &["--lang", "en", "report", "--group", group, "--out", &at(name)]);
        assert_eq!(done.status.code(), Some(0), "{}", said(&done.stderr));
        let place = said(&done.stdout).trim().to_owned();
        assert!(std::fs::read(&place).unwrap().starts_with(beginning), "{place}");
    }
    assert!(out.path().join("report-2.html").exists());
    let done =
        six_seeds(folder.path(), &["report", "--group", "1", "--lang", "zh-Hans", "--out", &at("中文.html")]);
    assert!(done.status.success());
    assert!(std::fs::read_to_string(at("中文.html")).unwrap().contains("勇敢的灯笼：小组做了什么"));
}

#[test]
fn an_unknown_group_is_answered_with_the_known_and_a_wrong_name_with_what_is_right() {
    let Cupboard { folder, .. } = a_group_with_a_history();
    let out = folder.path().join("report.html").display().to_string();
    let unknown = six_seeds(folder.path(), &["report", "--group", "Brave Otter", "--out", &out]);
    assert_eq!(unknown.status.code(), Some(1));
    let told = said(&unknown.stderr);
    assert!(told.contains("Brave Otter") && told.contains("1: Brave Lantern 勇敢的灯笼"), "{told}");
    let word = six_seeds(folder.path(), &["report", "--group", "1", "--out", "report.pdf"]);
    assert_eq!(word.status.code(), Some(2));
    assert!(said(&word.stderr).contains(".csv, .xlsx or .html"));
    let nowhere = folder.path().join("gone").join("report.html").display().to_string();
    let gone = six_seeds(folder.path(), &["report", "--group", "1", "--out", &nowhere]);
    assert_eq!(gone.status.code(), Some(1));
    assert!(said(&gone.stderr).contains("is not there: put it back"), "{}", said(&gone.stderr));
}

#[test]
fn all_groups_together_are_written_from_the_command_line() {
    let Cupboard { folder, .. } = a_group_with_a_history();
    let out = tempfile::tempdir().unwrap();
    for (name, beginning) in [
        ("all.csv", &b"\xef\xbb\xbfAbout,Factor,When,What,Value"[..]),
        ("all.xlsx", b"PK"),
        ("all.html", b"<!doctype html>\n<html lang=\"en\">"),
    ] {
        let file = out.path().join(name);
        let words = ["--lang", "en", "report", "--all", "--out", file.to_str().unwrap()];
        let done = six_seeds(folder.path(), &words);
        assert_eq!(done.status.code(), Some(0), "{}", said(&done.stderr));
        assert!(std::fs::read(&file).unwrap().starts_with(beginning), "{name}");
    }
    for words in [&["report", "--out", "a.csv"][..], &["report", "--all", "--group", "1", "--out", "a.csv"]] {
        assert_eq!(six_seeds(folder.path(), words).status.code(), Some(2), "{words:?}");
    }
}

#[test]
fn practice_is_written_about_only_where_it_is_asked_for_and_a_handover_has_its_log_beside_it() {
    let Cupboard { folder, mut keeper, mut table, .. } = a_group_with_a_history();
    keeper.make_practice(&mut table, six_seeds::locale::Language::English).unwrap();
    drop(keeper);
    let out = tempfile::tempdir().unwrap();
    let at = |name: &str| out.path().join(name).display().to_string();
    let unasked = six_seeds(folder.path(), &["report", "--group", "2", "--out", &at("no.html")]);
    assert_eq!(unasked.status.code(), Some(1), "{}", said(&unasked.stdout));
    let practice =
        six_seeds(folder.path(), &["--lang", "en", "report", "--practice", "--out", &at("p.html")]);
    assert!(practice.status.success(), "{}", said(&practice.stderr));
    assert!(std::fs::read_to_string(at("p.html")).unwrap().contains("made up"));
    let words = ["--lang", "en", "report", "--group", "1", "--handover", "--out", &at("over.html")];
    let handover = six_seeds(folder.path(), &words);
    assert!(handover.status.success(), "{}", said(&handover.stderr));
    assert!(std::fs::read_to_string(at("over.html")).unwrap().contains("Brave Lantern"));
    assert!(out.path().join("over.csv").exists());
    for wrong in [["--practice", "--group", "1"].as_slice(), &[]] {
        let both = six_seeds(folder.path(), &[&["report", "--out", &at("x.html")], wrong].concat());
        assert_eq!(both.status.code(), Some(2));
    }
}
