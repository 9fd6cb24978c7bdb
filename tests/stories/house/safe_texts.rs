//! What the shipped levels and programmes say: nothing unsafe as if it were normal, no private answer asked for aloud, and
//! one word for one thing in each language.

use six_seeds::{
    content::{LevelText, level_texts},
    locale::Language,
};

use super::{nothing_against, source::files};

/// English that was replaced, and what is said instead.
const NOT_IN_ENGLISH: [(&str, &str); 14] = [
    ("whom ", "who"),
    ("whom?", "who"),
    ("Whom ", "Who"),
    ("come of it", "what might happen then"),
    ("belongs to your good day", "what makes a good day for you"),
    ("One may ", "You can"),
    ("phone calls me", "I want my phone"),
    ("in this row", "in this series"),
    ("air make dizzy", "make you dizzy"),
    ("ball full of snow", "snow globe"),
    ("Told further", "Passed on"),
    ("lose your eyes", "look at one spot"),
    ("yes closed", "eyes stay open"),
    ("Blow up one balloon", "a balloon blown up soft"),
];

/// Chinese that was replaced, and what is said instead.
pub const NOT_IN_CHINESE: [(&str, &str); 20] = [
    ("小熊猫", "大熊猫：图上是大熊猫"),
    ("线索", "主线"),
    ("转介卡", "联系卡"),
    ("好好分手", "好好道别"),
    ("挪了地方", "一样，还是不一样"),
    ("被人从头看到脚", "评价人的样子不说"),
    ("顶岗干活", "干着正式岗位的活儿"),
    ("你说了算", "听听你的意见"),
    ("‘过’", "跳过"),
    ("想谈一谈", "待会儿聊聊"),
    ("全是耳朵", "竖起耳朵听"),
    ("五个感觉", "五种感官"),
    ("小事传得最远", "越小的事越让人惦记"),
    ("两个人的主意", "我有个主意，我们俩一起做"),
    ("的什么，你想带走", "有什么想记在心里带回家"),
    ("这里的谁，哪件事", "谁做了什么，让你觉得真好"),
    ("睁大眼睛看看", "看清是怎么回事"),
    ("人按住耳朵", "手指按住屏幕上的小耳朵"),
    ("按住眼睛", "按住屏幕上的小眼睛"),
    ("闭上眼", "看着一个地方"),
];

/// Every text of the shipped levels and programmes with its file, but for the part about a child who is upset.
pub fn said() -> Vec<(String, LevelText)> {
    let mut said = Vec::new();
    for (path, bytes) in files("levels", ".ron") {
        let source = String::from_utf8(bytes).unwrap();
        let texts = level_texts(&source).unwrap_or_else(|| panic!("{path} cannot be read"));
        let others = texts.into_iter().filter(|text| text.path.last().is_none_or(|name| name != "if_upset"));
        said.extend(others.map(|text| (path.clone(), text)));
    }
    assert!(said.len() > 2_000, "only {} texts were found: the test has gone blind", said.len());
    said
}

/// What the file of a shipped level says at this end of a path, such as `content`, `closing`.
pub fn text_of(id: &str, end: &[&str]) -> LevelText {
    let name = format!("/{id}.ron");
    let here = |(path, text): &(String, LevelText)| path.ends_with(&name) && text.path.ends_with(&owned(end));
    said().into_iter().find(here).unwrap_or_else(|| panic!("{id} has no {end:?}")).1
}

pub fn owned(path: &[&str]) -> Vec<String> {
    path.iter().map(|&name| name.to_owned()).collect()
}

#[test]
fn no_text_uses_words_that_were_replaced() {
    let mut found = Vec::new();
    // The sentences of a questionnaire keep their words, so that before and after stay comparable.
    for (path, text) in said().iter().filter(|(path, _)| !path.starts_with("levels/measures/")) {
        let english = NOT_IN_ENGLISH.iter().map(|words| (&text.en, words));
        let chinese = NOT_IN_CHINESE.iter().map(|words| (&text.zh_hans, words));
        for (said, (words, instead)) in english.chain(chinese) {
            if said.contains(words) {
                found.push(format!("{path}: \"{words}\" is said as \"{instead}\": {said}"));
            }
        }
    }
    nothing_against("one word for one thing", &found);
}

#[test]
fn an_animal_is_called_what_its_picture_shows() {
    let mut found = Vec::new();
    for (path, text) in said() {
        let squirrel = text.en.contains("squirrel") || text.zh_hans.contains("松鼠");
        found.extend(squirrel.then(|| format!("{path}: the picture is a chipmunk, 花栗鼠: {}", text.en)));
    }
    nothing_against("a picture and its name agree", &found);
}

#[test]
fn a_lost_child_learns_to_stay_to_go_with_nobody_and_to_ask_for_a_call() {
    let id = "who-can-help-a-lost-way";
    for end in [["content", "opening"], ["content", "closing"]] {
        let text = text_of(id, &end);
        for words in ["stay", "with nobody", "call"] {
            assert!(text.en.contains(words), "{end:?} does not say {words:?}: {}", text.en);
        }
        for words in ["站住", "不走开", "不跟任何人走", "打电话"] {
            assert!(text.zh_hans.contains(words), "{end:?} does not say {words}: {}", text.zh_hans);
        }
    }
    assert!(text_of(id, &["script", "adapt"]).en.contains("110"));
}

#[test]
fn a_missing_right_is_never_the_childs_fault_and_adults_must_act() {
    let say = text_of("right-or-wish-a-always-mine", &["script", "say"]);
    assert!(say.en.contains("not the child's fault") && say.en.contains("grown-ups must"), "{}", say.en);
    assert!(say.zh_hans.contains("不是孩子的错") && say.zh_hans.contains("大人必须"), "{}", say.zh_hans);
    let promised: Vec<String> = said()
        .into_iter()
        .filter(|(path, text)| {
            path.contains("right_or_wish") && (text.en.contains("always ha") || text.zh_hans.contains("一直"))
        })
        .map(|(path, text)| format!("{path}: {}", text.en))
        .collect();
    nothing_against("nobody is told what they always have", &promised);
}

#[test]
fn interns_hear_what_they_may_refuse_and_whom_they_tell() {
    for id in ["crossroads-d-late-shift", "call-home-d-during-the-internship"] {
        let parts = ["say", "watch_for"].map(|part| text_of(id, &["script", part]));
        let holds = |english: &str, chinese: &str| {
            parts.iter().any(|part| part.en.contains(english) && part.zh_hans.contains(chinese))
        };
        assert!(holds("overtime", "加班") && holds("night shifts", "夜班"), "{id} names no limits");
        assert!(holds("refuse", "拒绝") && holds("teacher", "带队老师"), "{id} names no way out");
    }
}

#[test]
fn who_wants_an_adult_hears_of_the_button_by_its_own_words_and_nobody_is_singled_out() {
    let button = |end: &str, language| {
        let label = text_of("private-ending", &["content", end, "label"]);
        if language == Language::English { label.en } else { label.zh_hans }
    };
    let say = |id: &str, language| {
        let say = text_of(id, &["script", "say"]);
        if language == Language::English { say.en } else { say.zh_hans }
    };
    for language in Language::ALL {
        let later = button("talk_later", language);
        for id in ["check-in", "check-out", "private-ending"] {
            assert!(say(id, language).contains(&later), "{id} does not name {later:?}");
        }
        let skip = button("skip", language);
        assert!(say("private-ending", language).contains(&skip), "no {skip:?}");
    }
}

#[test]
fn the_first_question_of_an_adult_is_whether_it_can_wait() {
    let part = |name| text_of("private-ending", &["script", name]);
    assert!(part("say").en.contains("'Can it wait, or is it about being safe?'"));
    assert!(part("say").zh_hans.contains("“能等一等，还是跟安全有关？”"));
    assert!(part("watch_for").en.contains("your protection steps"));
    assert!(part("watch_for").zh_hans.contains("保护流程"));
}
