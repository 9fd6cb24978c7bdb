//! What stories, sheets and scripts show as usual is safe, and the texts of the app hold to the words of the levels.

use std::collections::BTreeSet;

use six_seeds::{
    content::{LevelText, Role, level_texts},
    locale::{Language, Texts},
};

use super::{
    nothing_against,
    safe_texts::{NOT_IN_CHINESE, owned, said, text_of},
    source::{files, readmes, sources},
};

/// What no text shows as usual, in either language, and why.
const UNSAFE: [(&str, &[&str]); 9] = [
    (
        "nobody is brought home by a helper, or asked to come along alone",
        &["coach brought", "coach drove", "Would you come with me", "教练送", "您能陪我去吗"],
    ),
    ("an adult does not come near because a child allows it", &["how near I come", "我可以离你多近"]),
    ("a balloon is not burst on purpose", &["show it once on purpose", "先故意弄破"]),
    (
        "nobody lines up by hands, clothes or warmth",
        &["smallest hand", "most buttons", "warm to who is cold", "手最小", "扣子最多", "最热到最冷"],
    ),
    ("nobody draws on somebody else", &["neighbour's palm", "画在别人手"]),
    ("listening does not end on being ignored", &["Second round, one minute of bad", "第二轮演一分钟"]),
    (
        "private answers are not given by hands",
        &["let hands show", "raise a hand for", "用手高、中、低", "举手回答"],
    ),
    (
        "no child is asked into a workshop, shop or kitchen alone",
        &["Open your door for an hour", "打开门一小时", "field or kitchen", "田地或厨房"],
    ),
    ("nobody is said to be more or less like themselves", &["更像自己", "没那么像"]),
];

/// Other words for the protection steps, which have one name in every script.
const NOT_PROTECTION_STEPS: [&str; 16] = [
    "help plan",
    "own rules",
    "safety rules",
    "safeguarding",
    "your plan",
    "your rules",
    "your steps",
    "protection rules",
    "protection plan",
    "child protection",
    "求助办法",
    "按流程",
    "流程处理",
    "保护规定",
    "机构的规定",
    "保护步骤",
];

/// The messages of the app in a language, file by file.
fn messages() -> Vec<(String, String)> {
    Language::ALL.into_iter().flat_map(Texts::sources).collect()
}

/// Every text of the levels, the messages, and every README.
fn everything() -> Vec<(String, String)> {
    let levels = files("levels", ".ron").into_iter();
    let levels = levels.map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()));
    levels.chain(messages()).chain(readmes()).collect()
}

/// The message under this key, in every language.
fn message(key: &str) -> [(Language, String); 2] {
    Language::ALL.map(|language| (language, Texts::new(language).get(key)))
}

#[test]
fn nothing_unsafe_is_shown_as_usual() {
    let mut found = Vec::new();
    for (path, text) in everything() {
        for (rule, words) in UNSAFE {
            let here = words.iter().filter(|words| text.contains(**words));
            found.extend(here.map(|words| format!("{path}: {rule}: {words}")));
        }
    }
    nothing_against("what is not safe is not usual", &found);
}

#[test]
fn neighbours_are_asked_to_ask_no_child_in_alone() {
    for key in ["print-community-you", "print-linkage-community-do"] {
        for (language, said) in message(key) {
            let words = match language {
                Language::English => "alone",
                Language::SimplifiedChinese => "单独",
            };
            assert!(said.contains(words), "{key} ({}): {said}", language.tag());
        }
    }
}

#[test]
fn a_helper_waits_with_a_child_and_goes_nowhere_with_it() {
    let watch_for = text_of("village-b-at-school-and-after", &["script", "watch_for"]);
    assert!(watch_for.en.contains("go along with nobody"), "{}", watch_for.en);
    assert!(watch_for.zh_hans.contains("不跟任何人走"), "{}", watch_for.zh_hans);
}

#[test]
fn a_map_for_interns_says_what_they_may_refuse_and_who_is_told() {
    let id = "village-d-people-and-services";
    let opening = text_of(id, &["content", "opening"]);
    assert!(opening.en.contains("need not do overtime") && opening.en.contains("school must know"));
    assert!(opening.zh_hans.contains("不加班，可以拒绝") && opening.zh_hans.contains("学校也得知道"));
    let adapt = text_of(id, &["script", "adapt"]);
    assert!(adapt.en.contains("teacher must always be told"), "{}", adapt.en);
    assert!(adapt.zh_hans.contains("一定要告诉学校的带队老师"), "{}", adapt.zh_hans);
}

#[test]
fn listening_in_pairs_begins_with_the_joke_and_ends_on_being_heard() {
    let say = text_of("talk-listen-pairs", &["script", "say"]);
    let order = |said: &str, joke: &str, heard: &str| said.find(joke) < said.rfind(heard);
    assert!(order(&say.en, "bad listening", "when somebody listens"), "{}", say.en);
    assert!(order(&say.zh_hans, "不好好听", "有人好好听"), "{}", say.zh_hans);
}

#[test]
fn the_protection_steps_have_one_name_in_every_script() {
    let mut found = Vec::new();
    for (path, text) in everything() {
        let text = text.to_lowercase();
        let others = NOT_PROTECTION_STEPS.iter().filter(|words| text.contains(**words));
        found.extend(others.map(|words| format!("{path}: {words}")));
    }
    nothing_against("the protection steps have one name", &found);
}

#[test]
fn messages_hold_to_the_words_of_the_levels() {
    let mut found = Vec::new();
    for (path, text) in messages() {
        let words = NOT_IN_CHINESE.iter().filter(|(words, _)| text.contains(words));
        found.extend(words.map(|(words, instead)| format!("{path}: \"{words}\" is said as \"{instead}\"")));
    }
    nothing_against("one word for one thing, in messages too", &found);
}

#[test]
fn those_who_count_know_no_kind_of_move_by_its_name() {
    let library = six_seeds::shipped_content::library(&[]);
    let mut kinds: BTreeSet<String> = BTreeSet::new();
    for level in library.levels.values() {
        for role in Role::ALL {
            kinds.extend(level.kinds(role));
        }
    }
    assert!(kinds.len() > 8, "only {kinds:?} are known: the test has gone blind");
    let mut found = Vec::new();
    for source in sources("src/core/progress") {
        let of_tests = ["_tests.rs", "examples.rs"].iter().any(|end| source.path.ends_with(end));
        let code = source.text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        let named = kinds.iter().filter(|kind| !of_tests && code.contains(&format!("\"{kind}\"")));
        found.extend(named.map(|kind| format!("{} names \"{kind}\"", source.path)));
    }
    nothing_against("what a move means is said by its activity", &found);
}

#[test]
fn the_web_app_is_given_a_host_name_of_its_own() {
    let readme = include_str!("../../../src/platform/web/README.md");
    let words: Vec<&str> = readme.split_whitespace().collect();
    let readme = words.join(" ");
    assert!(readme.contains("host name of its own"), "the README does not ask for it");
    assert!(!readme.contains("in a folder of a site"), "the README allows a folder of a shared site");
    for (language, warning) in message("desk-browser-shared") {
        let name = match language {
            Language::English => "host name of its own",
            Language::SimplifiedChinese => "单独的域名",
        };
        assert!(warning.contains(name), "{warning}");
    }
}

#[test]
fn a_journal_that_was_set_aside_is_not_handed_out_by_who_sets_it_aside() {
    let source = sources("src/platform/browser").into_iter().find(|one| one.path.ends_with("page_store.rs"));
    let code = source.unwrap().code;
    let (_, body) = code.split_once("pub fn set_aside(").unwrap();
    let body = body.split_once("\n}\n").map_or(body, |(body, _)| body);
    assert!(!body.contains("download"), "whoever sees the page of trouble has not shown the PIN");
}

/// That what is looked for would be found where it stood.
#[test]
fn texts_are_found_by_their_places() {
    let texts: Vec<(String, LevelText)> = said();
    let here = |(path, text): &&(String, LevelText)| {
        path.ends_with("talk-listen-pairs.ron") && text.path.ends_with(&owned(&["script", "say"]))
    };
    assert_eq!(texts.iter().filter(here).count(), 1);
    assert!(level_texts("(title: (en: \"a\", zh_hans: \"b\"))").is_some());
}
