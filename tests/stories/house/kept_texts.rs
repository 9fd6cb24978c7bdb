//! What the app says it keeps is what it keeps: everything that the journal can hold, its columns, its events and what is
//! frozen of a meeting, is named on the page "What we keep" and in the README, and what concerns families and settings
//! there too.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use six_seeds::{
    content::Role,
    journal::{FILE_NAME, Journal},
    locale::{Language, Texts},
    session::Event,
};
use tempfile::TempDir;

use super::nothing_against;
use crate::exports::a_group_with_a_history;

/// A thing that is kept, as people call it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Thing {
    /// Numbers that count rows, marks of the program's own work: they tell nothing about a child or a group.
    Nothing,
    GroupName,
    Band,
    GroupLanguage,
    Seats,
    Cards,
    Meetings,
    KnownAgain,
    ToldTogether,
    Date,
    Minutes,
    Plan,
    Activities,
    Heads,
    Touches,
    Animal,
    RandomNumber,
    EveryChoice,
    Skips,
    Moods,
    Feelings,
    Ideas,
    Plans,
    Calmed,
    YourSay,
    Goals,
    Strengths,
    Questionnaire,
    TalkLater,
    Retention,
    Deleted,
    Settings,
    Pin,
}

use Thing::{
    Activities, Animal, Band, Calmed, Cards, Date, Deleted, EveryChoice, Feelings, Goals, GroupLanguage,
    GroupName, Heads, Ideas, KnownAgain, Meetings, Minutes, Moods, Nothing, Pin, Plan, Plans, Questionnaire,
    RandomNumber, Retention, Seats, Settings, Skips, Strengths, TalkLater, ToldTogether, Touches, YourSay,
};

/// Where a thing has to be named, beside the page "What we keep" and the README.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Also {
    Nowhere,
    Families,
    FamiliesAndSettings,
}

/// What each thing is called in English and in Chinese, and where it has to be named.
const CALLED: [(Thing, &str, &str, Also); 32] = [
    (GroupName, "picture", "一张图", Also::Nowhere),
    (Band, "age band", "年龄段", Also::Nowhere),
    (GroupLanguage, "language", "语言", Also::Nowhere),
    (Seats, "number of seats", "座位数", Also::Nowhere),
    (Cards, "cards were given", "发了几张卡", Also::Nowhere),
    (Meetings, "meetings held", "见了几次面", Also::Nowhere),
    (KnownAgain, "another tablet knows it again", "另一台平板认出它", Also::Nowhere),
    (ToldTogether, "told of together", "合在一起统计", Also::Nowhere),
    (Date, "date", "日期", Also::Nowhere),
    (Minutes, "minutes", "多少分钟", Also::Nowhere),
    (Plan, "plan", "方案", Also::Nowhere),
    (Activities, "activities", "活动", Also::Families),
    (Heads, "number of children", "几个孩子", Also::Nowhere),
    (Touches, "six touches", "六下", Also::Nowhere),
    (Animal, "animal", "动物", Also::FamiliesAndSettings),
    (RandomNumber, "random number", "随机号码", Also::Families),
    (EveryChoice, "choice", "选", Also::Nowhere),
    (Skips, "skip", "跳过", Also::Families),
    (Moods, "moods", "心情", Also::Families),
    (Feelings, "feelings", "感受", Also::Families),
    (Ideas, "ideas", "主意", Also::Families),
    (Plans, "plans", "计划", Also::Nowhere),
    (Calmed, "what calmed", "让人平静", Also::Nowhere),
    (YourSay, "your say", "听听你的意见", Also::Nowhere),
    (Strengths, "strengths", "长处", Also::Nowhere),
    (Goals, "goals", "目标", Also::FamiliesAndSettings),
    (Questionnaire, "questionnaire", "问卷", Also::FamiliesAndSettings),
    (TalkLater, "talk later", "待会儿聊聊", Also::Families),
    (Retention, "180 days", "180天", Also::Nowhere),
    (Deleted, "delete a group", "删除小组", Also::Nowhere),
    (Settings, "settings", "设置", Also::Nowhere),
    (Pin, "pin", "密码", Also::Nowhere),
];

/// Every column of the journal and what it holds.
const COLUMNS: [(&str, &[Thing]); 55] = [
    ("deleted_groups.identity", &[Deleted, RandomNumber]),
    // Made from what is frozen and from the wrap-up, and nothing else.
    ("digests.session_id", &[Nothing]),
    ("digests.words", &[Heads, Touches]),
    ("events.choice", &[EveryChoice]),
    ("events.counter", &[Nothing]),
    ("events.kind", &[EveryChoice]),
    ("events.minute", &[Minutes]),
    ("events.seat", &[RandomNumber]),
    ("events.session_id", &[Nothing]),
    ("frozen.session_id", &[Nothing]),
    ("frozen.statement", &[Heads]),
    ("frozen.subject", &[Heads]),
    ("group_seats.animal", &[Animal]),
    ("group_seats.group_id", &[Nothing]),
    ("group_seats.token", &[RandomNumber]),
    ("groups.archived", &[Nothing]),
    ("groups.band", &[Band]),
    ("groups.created_on", &[Date]),
    ("groups.first_word", &[GroupName]),
    ("groups.id", &[Nothing]),
    ("groups.identity", &[KnownAgain, RandomNumber]),
    ("groups.keeps_animals", &[Animal]),
    ("groups.language", &[GroupLanguage]),
    ("groups.last_session_on", &[Date]),
    ("groups.picture", &[GroupName]),
    ("groups.retention_days", &[Retention]),
    ("groups.seats", &[Seats]),
    ("groups.second_word", &[GroupName]),
    ("groups.training", &[Nothing]),
    ("linkage.after_session", &[Nothing]),
    ("linkage.count", &[Cards, Meetings]),
    ("linkage.group_id", &[Nothing]),
    ("linkage.partner", &[Cards, Meetings]),
    ("linkage.what", &[Cards, Meetings]),
    ("pairs.pair", &[ToldTogether, RandomNumber]),
    ("pairs.session_id", &[ToldTogether]),
    ("pairs.subject", &[ToldTogether]),
    ("sessions.band", &[Band]),
    ("sessions.closed", &[Nothing]),
    ("sessions.date", &[Date]),
    ("sessions.group_id", &[Nothing]),
    ("sessions.id", &[Nothing]),
    ("sessions.last_event_on", &[Date]),
    ("sessions.number", &[Nothing]),
    ("sessions.plan", &[Plan]),
    ("sessions.rules", &[Nothing]),
    ("sessions.seed", &[Nothing]),
    ("sessions.training", &[Nothing]),
    ("settings.key", &[Settings, Pin]),
    ("settings.value", &[Settings, Pin]),
    ("talk_later.animal", &[TalkLater, Animal]),
    ("talk_later.asked_on", &[TalkLater, Date]),
    ("talk_later.handled", &[TalkLater]),
    ("talk_later.id", &[Nothing]),
    ("talk_later.session_id", &[TalkLater]),
];

/// The first word of every subject that is frozen when a session closes, and what is told under it.
const FROZEN: [(&str, Thing); 15] = [
    ("feeling", Feelings),
    ("goals", Goals),
    ("heads", Heads),
    ("helps", Calmed),
    ("ideas", Ideas),
    ("level", Activities),
    ("measure", Questionnaire),
    ("mood", Moods),
    ("passed", Skips),
    ("plans", Plans),
    ("say", YourSay),
    ("step", Activities),
    ("strength", Strengths),
    ("wording", Nothing),
    ("word", Feelings),
];

/// What an event holds. A new event does not compile here until it is said what it is.
fn held_by(event: &Event) -> &'static [Thing] {
    match event {
        Event::Opened { .. } => &[Plan, Heads],
        Event::Joined(_) => &[Animal],
        Event::StepBegan(_) | Event::Offered(_) | Event::Chose(_) | Event::Swapped { .. } => &[Activities],
        Event::Moved(_) => &[EveryChoice],
        Event::TurnEnded(_) => &[Skips],
        Event::Stretched(_) => &[Minutes],
        Event::WrappedUp(_) => &[Touches],
        Event::Left
        | Event::AdultMarked(_)
        | Event::TurnBegan
        | Event::CurtainLifted
        | Event::CurtainFell
        | Event::StepEnded(_)
        | Event::SkipTakenBack
        | Event::StepPutBack
        | Event::Paused
        | Event::WentOn
        | Event::Reordered { .. }
        | Event::EndedEarly
        | Event::Finished
        | Event::Closed => &[Nothing],
    }
}

/// What an answer is about. A new role does not compile here until it is said what it is.
const fn said_by(role: Role) -> Thing {
    match role {
        Role::Mood => Moods,
        Role::Feeling => Feelings,
        Role::Idea => Ideas,
        Role::Plan => Plans,
        Role::Goal | Role::GoalStep | Role::GoalHelper => Goals,
        Role::Strength => Strengths,
        Role::CalmingTool => Calmed,
        Role::Again | Role::Heard => YourSay,
        Role::Measure => Questionnaire,
        Role::Private => TalkLater,
    }
}

/// Every column of every table in a new journal.
fn columns() -> BTreeSet<String> {
    let folder = TempDir::new().unwrap();
    drop(Journal::open(folder.path()).unwrap());
    let journal = Connection::open(folder.path().join(FILE_NAME)).unwrap();
    let sql = "SELECT tables.name || '.' || columns.name
               FROM sqlite_schema AS tables JOIN pragma_table_info(tables.name) AS columns
               WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite_%'";
    let mut rows = journal.prepare(sql).unwrap();
    rows.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

/// What is held by the columns, the events, the answers and the frozen words.
fn kept() -> BTreeSet<Thing> {
    let columns = COLUMNS.iter().flat_map(|(_, things)| things.iter().copied());
    // The events that hold something; those that hold nothing are listed where they would not compile otherwise.
    let events = [
        Event::Opened { plan: String::new(), seats: 0 },
        Event::Joined(String::new()),
        Event::StepBegan(0),
        Event::Stretched(0),
        Event::WrappedUp(Vec::new()),
        Event::TurnEnded(six_seeds::session::TurnEnd::Passed),
    ];
    let events = events.iter().flat_map(held_by).copied();
    let answers = Role::ALL.into_iter().map(said_by);
    let frozen = FROZEN.iter().map(|(_, thing)| *thing);
    columns.chain(events).chain(answers).chain(frozen).filter(|thing| *thing != Nothing).collect()
}

/// The messages of these families, one after the other.
fn messages(language: Language, families: &[&str]) -> String {
    let mut here = false;
    let mut said = String::new();
    for (_, text) in Texts::sources(language) {
        for line in text.lines() {
            if line.starts_with(|one: char| one.is_alphabetic()) {
                here = families.iter().any(|family| line.starts_with(family));
            }
            if here {
                said.push_str(line.split_once(" = ").map_or(line, |(_, words)| words));
                said.push('\n');
            }
        }
    }
    assert!(!said.is_empty(), "there are no messages {families:?}");
    said.to_lowercase()
}

/// What the README says about privacy.
fn readme() -> String {
    let readme = include_str!("../../../README.md");
    let (_, privacy) = readme.split_once("## Privacy in plain words").unwrap();
    let section = privacy.split_once("\n## ").map_or(privacy, |(section, _)| section);
    section.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[test]
fn every_column_of_the_journal_has_a_name_that_people_know() {
    let columns = columns();
    let known: BTreeSet<String> = COLUMNS.iter().map(|(column, _)| (*column).to_owned()).collect();
    let mut found: Vec<String> = columns
        .difference(&known)
        .map(|new| format!("{new} is kept: say here what it is, and tell people"))
        .collect();
    found.extend(known.difference(&columns).map(|gone| format!("{gone} is not kept any more")));
    nothing_against("what the journal holds is named", &found);
}

#[test]
fn everything_that_is_frozen_of_a_meeting_has_a_name_that_people_know() {
    let cupboard = a_group_with_a_history();
    let journal = Connection::open(cupboard.folder.path().join(FILE_NAME)).unwrap();
    let mut rows = journal.prepare("SELECT DISTINCT subject FROM frozen").unwrap();
    let subjects: Vec<String> = rows.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let first = |subject: &str| subject.split('.').next().unwrap_or_default().to_owned();
    let kinds: BTreeSet<String> = subjects.iter().map(|subject| first(subject)).collect();
    assert!(kinds.len() > 6, "only {kinds:?} were frozen: the test has gone blind");
    let known: BTreeSet<String> = FROZEN.iter().map(|(kind, _)| (*kind).to_owned()).collect();
    let found: Vec<String> = kinds
        .difference(&known)
        .map(|new| format!("{new} is frozen: say here what it is, and tell people"))
        .collect();
    nothing_against("what is frozen is named", &found);
}

#[test]
fn whatever_is_kept_is_named_wherever_it_is_told_what_is_kept() {
    let kept = kept();
    let called: BTreeMap<Thing, _> =
        CALLED.into_iter().map(|(thing, en, zh, also)| (thing, (en, zh, also))).collect();
    let mut found = Vec::new();
    for language in Language::ALL {
        let page = messages(language, &["desk-kept-"]);
        let families = messages(language, &["print-families-kept"]);
        let settings = messages(language, &["desk-settings-retention-text"]);
        for thing in &kept {
            let Some((english, chinese, also)) = called.get(thing) else {
                found.push(format!("{thing:?} is kept and has no name"));
                continue;
            };
            let name = if language == Language::English { english } else { chinese };
            let mut must = |place: &str, said: &str| {
                found.extend(
                    (!said.contains(name))
                        .then(|| format!("{place}: {thing:?} ({name}) is kept and not named")),
                );
            };
            must("What we keep", &page);
            if language == Language::English {
                must("README", &readme());
            }
            if *also != Also::Nowhere {
                must("the families' sheet", &families);
            }
            if *also == Also::FamiliesAndSettings {
                must("the settings", &settings);
            }
        }
    }
    nothing_against("what is kept is named", &found);
}

#[test]
fn it_is_said_for_how_long_and_what_can_leave_the_tablet() {
    let mut found = Vec::new();
    for (language, words) in [
        (Language::English, ["single answers", "deleted", "pack", "overdue", "set aside", "five children"]),
        (Language::SimplifiedChinese, ["单个的回答", "删掉", "数据包", "等太久了", "收起来", "五个孩子"]),
    ] {
        let page = messages(language, &["desk-kept-"]);
        found.extend(
            words.iter().filter(|word| !page.contains(**word)).map(|word| format!("What we keep: {word}")),
        );
    }
    let readme = readme();
    for word in ["single answers", "deleted", "pack", "overdue", "set aside", "five"] {
        found.extend((!readme.contains(word)).then(|| format!("README: {word}")));
    }
    for (language, words) in [
        (Language::English, ["single answers are deleted", "half a year", "sealed file", "five or more"]),
        (Language::SimplifiedChinese, ["单个的回答就删掉", "半年", "加密的文件", "五个人以上"]),
    ] {
        let sheet = messages(language, &["print-families-kept"]);
        found.extend(
            words
                .iter()
                .filter(|word| !sheet.contains(**word))
                .map(|word| format!("the families' sheet: {word}")),
        );
    }
    nothing_against("how long, and where to", &found);
}
