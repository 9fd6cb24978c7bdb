//! True-to-life views for the tests of the desk: long words, full groups, everything at once.

use std::sync::LazyLock;

use crate::{
    content::{Argument, Band, Bilingual, Factor, Fault, FaultText, Script},
    desk::{
        content::view::ContentView,
        documents::{
            sheets::{ProgrammeCard, SheetsView},
            view::DocumentsView,
        },
        group::{
            group_admin::GroupAdmin,
            new_group::NewGroupView,
            small_attendance::SmallAttendance,
            view::{GroupView, PlanCard},
        },
        home::{
            error_page::ErrorView,
            faults::FaultsView,
            talk_later::TalkLaterRow,
            view::{GroupCard, HomeView, Unfinished},
        },
        planner::form::PlannerView,
        session::{
            run_sheet::{CurrentTurn, RunSheetView},
            seats::SeatRow,
            step_list::{StepRow, StepState},
            wrap_up::WrapUpView,
        },
        widgets::{export_result::ExportResult, level_card::LevelCard},
    },
    journal::{Linkage, LinkageKind, Partner},
    locale::Language,
    progress::{Proposal, Reason},
};

/// A text in both languages.
pub fn both(en: &str, zh_hans: &str) -> Bilingual {
    Bilingual { en: en.to_owned(), zh_hans: zh_hans.to_owned() }
}

/// Ten animals: picture and name.
const ANIMALS: [(&str, &str, &str); 10] = [
    ("fox", "Fox", "狐狸"),
    ("polar-bear", "Polar bear", "北极熊"),
    ("panda", "Panda", "熊猫"),
    ("koala", "Koala", "考拉"),
    ("tiger-face", "Tiger", "老虎"),
    ("owl", "Owl", "猫头鹰"),
    ("penguin", "Penguin", "企鹅"),
    ("hamster", "Hamster", "仓鼠"),
    ("hedgehog", "Hedgehog", "刺猬"),
    ("raccoon", "Raccoon", "浣熊"),
];

/// A group.
pub fn group(id: i64, last_session: Option<&str>) -> GroupCard {
    let (words, picture) = match id {
        1 => (both("Silver Butterflies", "银色蝴蝶"), "butterfly"),
        2 => (both("Brave Otters", "勇敢水獭"), "otter"),
        _ => (both("Quiet Mountains", "安静大山"), "mountain"),
    };
    let last_session = last_session.map(str::to_owned);
    GroupCard {
        id,
        words,
        picture: picture.to_owned(),
        band: Band::B,
        seats: 6,
        last_session,
        next: None,
        practice: false,
    }
}

/// A child who asked to talk.
pub fn talk_later(id: i64) -> TalkLaterRow {
    let (animal, en, zh_hans) = ANIMALS[id as usize % ANIMALS.len()];
    TalkLaterRow {
        id,
        animal: animal.to_owned(),
        animal_name: both(en, zh_hans),
        group_words: both("Silver Butterflies", "银色蝴蝶"),
        day: "2026-11-16".to_owned(),
        overdue: id == 7,
    }
}

/// A home screen with everything on it.
pub fn home() -> HomeView {
    HomeView {
        talk_later: vec![talk_later(0), talk_later(1)],
        unfinished: Some(Unfinished {
            group_words: both("Silver Butterflies", "银色蝴蝶"),
            picture: "butterfly".to_owned(),
            day: "2026-11-23".to_owned(),
            step_title: both("Feelings: the kite in the tree", "情绪：树上的风筝"),
            animal: Some(("polar-bear".to_owned(), both("Polar bear", "北极熊"))),
        }),
        groups: vec![group(1, Some("2026-11-23")), group(2, Some("2026-09-07")), group(3, None)],
        files_left_out: 2,
        ..HomeView::default()
    }
}

/// Words and pictures for a new group.
pub fn new_group() -> NewGroupView {
    let pictures = [
        "butterfly",
        "sunflower",
        "otter",
        "mountain",
        "rainbow",
        "kite",
        "lotus",
        "honeybee",
        "star",
        "fountain",
        "mushroom",
        "dolphin",
    ];
    NewGroupView {
        words: both("Silver Butterflies", "银色蝴蝶"),
        picture: "butterfly".to_owned(),
        pictures: pictures.map(str::to_owned).to_vec(),
    }
}

/// A plan.
fn plan(id: &str, en: &str, zh_hans: &str, minutes: u16) -> PlanCard {
    PlanCard {
        unsaved: false,
        id: id.to_owned(),
        programme: ("first-steps".to_owned(), both("First steps together", "一起迈出第一步")),
        title: both(en, zh_hans),
        aim: both(
            "The children find words for feelings and make one small plan that they believe in.",
            "孩子们为情绪找到词语，并定下一个自己相信的小计划。",
        ),
        materials: both("A soft ball, paper, crayons", "软球、纸、蜡笔"),
        minutes,
        follow_up: false,
        small_attendance: SmallAttendance {
            made_for: (2, 10),
            asks_each: vec![both("Just for me", "悄悄告诉")],
            partner: vec![both("Describe and build: the flower bed", "听说和搭建：花坛")],
        },
    }
}

/// A group's page.
pub fn group_page() -> GroupView {
    GroupView {
        group: group(1, Some("2026-11-23")),
        language: Language::SimplifiedChinese,
        plans: vec![
            plan("first-session-60", "First session, a full hour", "第一次活动（60分钟）", 60),
            plan("drop-in-25", "Drop-in, short form", "随到随玩（短）", 25),
        ],
        next: None,
        proposals: Vec::new(),
        unconfirmed: Vec::new(),
        sessions: 3,
        retention_days: 180,
        care: GroupAdmin {
            forgotten_on: "2027-05-23".to_owned(),
            days_left: 180,
            animals_stay: true,
            ..GroupAdmin::default()
        },
    }
}

/// A group's page with something proposed for each reason.
pub fn group_page_with_proposals() -> GroupView {
    let proposal = |plan: &str, en: &str, zh_hans: &str, reason| Proposal {
        plan: plan.to_owned(),
        title: both(en, zh_hans),
        reason,
    };
    let few = Reason::MoreThanHalfSaid {
        factor: Factor::Emotion,
        name: both("a little like me", "有一点像我"),
    };
    GroupView {
        proposals: vec![
            proposal(
                "first-session-60",
                "First session, a full hour",
                "第一次活动（60分钟）",
                Reason::HardPlan,
            ),
            proposal("drop-in-25", "Drop-in, short form", "随到随玩（短）", few),
        ],
        ..group_page()
    }
}

/// The shipped first session in the planner, and all that could be played in it.
pub fn planner() -> PlannerView {
    let library = crate::shipped_content::library(&[]);
    crate::desk::planner::read::of_library(&library, 1, "eight-1", Band::B).expect("a plan that ships")
}

/// Every level that ships.
pub fn content() -> ContentView {
    let library = crate::shipped_content::library(&[]);
    let levels = crate::desk::content::read::of_library(&library);
    ContentView { levels, own: vec!["feelings-a-kite".to_owned()], files_left_out: 0, ..Default::default() }
}

/// A step.
fn step(en: &str, zh_hans: &str, minutes: u16, state: StepState, movable: bool) -> StepRow {
    StepRow {
        title: both(en, zh_hans),
        minutes,
        tablet: !en.starts_with("Move"),
        passed_over: false,
        again: matches!(state, StepState::Done | StepState::Skipped),
        state,
        movable,
        alternatives: Vec::new(),
    }
}

/// The cards of two crossroads; read once, as a page is drawn many times.
static CROSSROADS: LazyLock<Vec<LevelCard>> = LazyLock::new(|| {
    let library = crate::shipped_content::library(&[]);
    let card = |id: &str| LevelCard::of(library.level(id).expect("a level that ships"), &library);
    ["crossroads-b-full-team", "crossroads-b-homework"].map(card).to_vec()
});

/// A run-sheet in the middle of a session.
pub fn run_sheet(heads: usize) -> RunSheetView {
    use StepState::{Coming, Current, Done, Skipped};
    let seats = ANIMALS.iter().take(heads).enumerate().map(|(place, (animal, en, zh_hans))| SeatRow {
        token: place as u64 + 40,
        animal: (*animal).to_owned(),
        name: both(en, zh_hans),
        present: true,
        adult: false,
    });
    RunSheetView {
        skipped: None,
        group_words: both("Silver Butterflies", "银色蝴蝶"),
        plan_title: both("First session, a full hour", "第一次活动（60分钟）"),
        minutes_used: 17,
        minutes_planned: 60,
        step_minutes_used: 4,
        steps: vec![
            step("Welcome and promise", "欢迎与约定", 3, Done, false),
            step("Choose your animal", "选一个动物", 4, Done, false),
            step("Weather inside", "心里的天气", 4, Done, false),
            step("Move: wind in the trees", "动一动：风吹树", 8, Skipped, false),
            step("Feelings: the kite in the tree", "情绪：树上的风筝", 8, Current, false),
            step("Wish, rock, path: this week", "愿望、石头、小路：这一周", 8, Coming, true),
            StepRow {
                alternatives: CROSSROADS.clone(),
                ..step("Crossroads: the broken toy", "岔路口：坏掉的玩具", 9, Coming, true)
            },
            step("Looking back", "回头看看", 5, Coming, true),
            step("Weather inside, again", "再看心里的天气", 3, Coming, false),
            step("Just for me", "悄悄告诉", 4, Coming, false),
        ],
        script: Script {
            say: both(
                "Here is somebody whose kite is stuck high up in a tree. Where in the body could the feeling sit? \
                 Touch a spot, then choose a feeling, then how strong it is. There is no wrong answer, and you may pass.",
                "有个孩子的风筝挂在高高的树上。这种感觉会在身体的哪里呢？点一个地方，再选一种情绪，再选有多强。没有对错，也可以跳过。",
            ),
            watch_for: both(
                "A child who waits for what the others choose. Hands that grow still. Laughter that covers something.",
                "等着看别人怎么选的孩子。突然不动的手。用笑盖住什么的时候。",
            ),
            adapt: both(
                "With shy children start yourself: tell about a day your own kite was stuck. With many children, two share a turn.",
                "孩子害羞时，您先说说自己的一次。孩子多时，两个人一起轮。",
            ),
            if_upset: both(
                "Hold out the calm card and stay close; the others play on. Nobody has to explain. If more than one needs it, Pause lets everybody breathe.",
                "递上安静卡，陪在旁边，别的孩子接着玩。谁都不用解释。不止一个难过，再按“暂停”，大家一起呼吸。",
            ),
        },
        seats: seats.collect(),
        turn: CurrentTurn::Seat(1),
        partner: heads == 1,
        paused: false,
        may_arrive: heads < 10,
    }
}

/// A wrap-up after which so many children asked to talk.
pub fn wrap_up(talks: i64) -> WrapUpView {
    WrapUpView {
        session: 1,
        said_minutes: None,
        seen: None,
        group_words: both("Silver Butterflies", "银色蝴蝶"),
        plan_title: both("First session, a full hour", "第一次活动（60分钟）"),
        day: "2026-11-23".to_owned(),
        minutes: 58,
        heads: 6,
        talk_later: (0..talks).map(talk_later).collect(),
    }
}

/// Trouble with a damaged file.
pub fn trouble() -> ErrorView {
    ErrorView {
        happened: "The file with the records is damaged.".to_owned(),
        to_do: "Make a copy of the folder if you can, then set the old file aside and start fresh."
            .to_owned(),
        can_set_aside: true,
    }
}

/// What can be printed for a group.
pub fn sheets(export: Option<ExportResult>) -> SheetsView {
    let programme = |id: &str, title: Bilingual, sessions| ProgrammeCard {
        id: id.to_owned(),
        title,
        sessions,
        follow_ups: 0,
        carer_notes: sessions > 1,
    };
    SheetsView {
        group: 1,
        words: both("Silver Butterflies", "银色蝴蝶"),
        programmes: vec![
            programme(
                "eight",
                both("Six seeds, eight sessions, feelings first", "六颗种子，八次活动，先说情绪"),
                8,
            ),
            programme("drop-in", both("Drop-in", "随到随玩"), 1),
        ],
        place: "/storage/emulated/0/Documents/Six Seeds".to_owned(),
        export,
    }
}

/// A group's cards and meetings, and the files about it.
pub fn documents() -> DocumentsView {
    let mut counted = Linkage::default();
    counted.set(Partner::Family, LinkageKind::CardsGiven, 6);
    let mut in_all = counted;
    in_all += counted;
    DocumentsView {
        group: 1,
        words: both("Silver Butterflies", "银色蝴蝶"),
        practice: false,
        sessions: 3,
        counted,
        in_all,
        place: "/storage/emulated/0/Documents/Six Seeds".to_owned(),
        export: Some(ExportResult::Out {
            count: 1,
            file: "Silver-Butterflies_2026-11-23_session-log.csv".to_owned(),
        }),
    }
}

/// Two files left out.
pub fn faults() -> FaultsView {
    let piece = |text: &str| Argument::Piece(text.to_owned());
    let guess = FaultText { key: "fault-did-you-mean", arguments: vec![("near", piece("kite"))] };
    let picture = FaultText {
        key: "fault-no-picture",
        arguments: vec![("picture", piece("kit")), ("mend", Argument::Words(guess))],
    };
    let numbers = [("tablet", 29), ("minutes", 60), ("most", 25)];
    let minutes = FaultText {
        key: "fault-minutes-tablet",
        arguments: numbers.map(|(gap, number)| (gap, Argument::Number(number))).into(),
    };
    let fault = |file: &str, line, text| Fault { file: file.to_owned(), line, column: 22, text };
    let long = "levels/programmes/a-very-long-folder-name-that-an-author-chose/first-session.ron";
    let kite = fault("levels/activities/feelings/kite.ron", 14, picture);
    FaultsView { faults: vec![kite, fault(long, 103, minutes)] }
}
