//! The same from the command line: `six-seeds check` in either language.

use std::{path::Path, process::Output};

use super::{KITE, kite_with};

/// Checks this folder, in the language of the system or in another.
fn check(folder: &Path, system: &str, words: &[&str]) -> Output {
    let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_six-seeds"));
    program.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", system);
    program.arg("check").arg(folder).args(words).output().expect("the program")
}

fn told(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A folder with these levels about feelings.
fn folder_with(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let feelings = folder.path().join("activities/feelings");
    std::fs::create_dir_all(&feelings).expect("a folder for levels");
    for (name, text) in files {
        std::fs::write(feelings.join(name), text).expect("a file");
    }
    folder
}

#[test]
fn broken_files_are_named_in_the_language_that_is_asked_for() {
    let no_comma = kite_with("\"emotion\",", "\"emotion\"");
    let no_such = kite_with("feelings-a-kite", "another").replace("[\"kite\"]", "[\"kit\"]");
    let folder = folder_with(&[("a.ron", no_comma.as_str()), ("b.ron", no_such.as_str())]);
    let place = |name: &str| folder.path().join("activities/feelings").join(name).display().to_string();
    let english = format!(
        "{}:6:5: a comma is missing before this: add ,\n{}:17:17: there is no picture \"kit\": did you mean \"kite\"?\n",
        place("a.ron"),
        place("b.ron")
    );
    let chinese = format!(
        "{}:6:5: 这前面少了逗号：请加上英文逗号 ,\n{}:17:17: 没有叫\"kit\"的图片：是不是想写\"kite\"？\n",
        place("a.ron"),
        place("b.ron")
    );
    for (system, words, expected, end) in [
        ("zh_CN.UTF-8", &["--lang", "en"][..], &english, "2 faults"),
        ("en_GB.UTF-8", &["--lang", "zh-Hans"], &chinese, "有2处要改"),
        ("zh_CN.UTF-8", &[], &chinese, "有2处要改"),
        ("", &[], &english, "2 faults"),
    ] {
        let done = check(folder.path(), system, words);
        assert_eq!(&told(&done.stdout), expected, "{system} {words:?}");
        assert_eq!(told(&done.stderr), format!("six-seeds: {end}\n"));
        assert_eq!(done.status.code(), Some(1));
    }
}

#[test]
fn where_nothing_is_wrong_the_levels_are_counted_in_the_same_language() {
    let folder = folder_with(&[("another.ron", KITE.replace("feelings-a-kite", "another").as_str())]);
    for (language, beginning, heading) in
        [("en", "Files without a fault: 1.", "activity"), ("zh-Hans", "1个文件，没有要改的地方。", "游戏")]
    {
        let done = check(folder.path(), "", &["--lang", language]);
        let said = told(&done.stdout);
        assert!(said.starts_with(beginning), "{said}");
        assert!(said.lines().any(|line| line.starts_with(heading) && line.contains("zh-Hans")), "{said}");
        assert_eq!(done.status.code(), Some(0));
    }
}
