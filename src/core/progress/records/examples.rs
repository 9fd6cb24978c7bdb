//! Sessions for tests: a group that plays check-in, *Feelings*, *Crossroads*, *Wish-Rock-Path* and check-out.

use std::{ops::Range, sync::Arc};

use crate::{
    activities::{
        self,
        calm_lab::level::CalmLabLevel,
        crossroads::level::CrossroadsLevel,
        ending::level::EndingLevel,
        feelings::level::FeelingsLevel,
        garden::level::GardenLevel,
        goal_ladder::level::{Asks, GoalLadderLevel, heights},
        lanterns::level::LanternsLevel,
        measure::level::{Item, MeasureLevel, Scale},
        weather::level::WeatherLevel,
        wish_rock_path::level::WishRockPathLevel,
        your_say::level::{Question, YourSayLevel},
    },
    content::{Band, Bilingual, Bins, Choice, Factor, Level, LevelBody, PicturedText, Rights, Role, Script},
    progress::{SessionRecords, StepInfo, freeze},
    session::{Event, Move, Record, SeatToken, TurnEnd, redact},
};

/// A text in both languages.
pub fn text(en: &str, zh_hans: &str) -> Bilingual {
    Bilingual { en: en.to_owned(), zh_hans: zh_hans.to_owned() }
}

fn bins(groups: [&[&str]; 3], names: [Bilingual; 3]) -> Bins {
    Bins { groups: groups.map(|group| group.iter().map(|id| (*id).to_owned()).collect()), names }
}

fn step(id: &str, activity: &str, factor: Factor, title: Bilingual, body: impl LevelBody) -> StepInfo {
    let level = Level {
        id: id.to_owned(),
        activity: activity.to_owned(),
        factor,
        bands: vec![Band::A],
        title,
        script: Script::default(),
        moves: activities::find(activity).map_or(&[], |playable| playable.format.moves),
        body: Arc::new(body),
    };
    StepInfo { level_id: id.to_owned(), level: Some(Arc::new(level)), minutes: 5, tablet: true }
}

/// A step of this activity.
pub fn weather_step(id: &str) -> StepInfo {
    let names =
        [text("Bright", "晴朗"), text("Changing, or my own", "多变，或我自己的"), text("Stormy", "风雨")];
    let body = WeatherLevel {
        question: Bilingual::default(),
        weathers: Vec::new(),
        bins: bins([&["sun"], &["cloud", "own"], &["rain", "storm"]], names),
    };
    step(id, "weather", Factor::Ritual, text("Weather inside", "心里的天气"), body)
}

/// A step of this activity.
pub fn feelings_step() -> StepInfo {
    let names = [
        text("Pleasant", "舒服的"),
        text("Mixed, or my own", "说不清，或我自己的"),
        text("Hard to bear", "不好受的"),
    ];
    let body = FeelingsLevel {
        opening: Bilingual::default(),
        character: String::new(),
        scene: Vec::new(),
        feelings: Vec::new(),
        bins: bins([&["happy", "calm"], &["surprised", "own"], &["sad", "angry"]], names),
    };
    step("feelings-a", "feelings", Factor::Emotion, text("The lost kite", "飞走的风筝"), body)
}

/// A step of this activity.
pub fn crossroads_step() -> StepInfo {
    let body = CrossroadsLevel {
        opening: Bilingual::default(),
        character: String::new(),
        scene: Vec::new(),
        feelings: Vec::new(),
        ideas: Vec::new(),
    };
    step("crossroads-a", "crossroads", Factor::ProblemSolving, text("The broken cup", "打破的杯子"), body)
}

fn ending() -> StepInfo {
    let choice = |id: &str| Choice { id: id.to_owned(), emoji: String::new(), label: Bilingual::default() };
    let body = EndingLevel {
        question: Bilingual::default(),
        promise: Bilingual::default(),
        ok: choice("ok"),
        talk_later: choice("talk-later"),
        skip: choice("skip"),
    };
    step("ending", "ending", Factor::Ritual, text("Private ending", "悄悄话"), body)
}

/// A step of this activity.
pub fn calm_lab_step() -> StepInfo {
    let body = CalmLabLevel {
        opening: Bilingual::default(),
        character: String::new(),
        tools: Vec::new(),
        reflection: Bilingual::default(),
    };
    step("calm-lab", "calm_lab", Factor::Emotion, text("Calm lab", "平静实验室"), body)
}

/// A step of this activity.
pub fn wishes_step() -> StepInfo {
    let wish = |id: &str| Choice { id: id.to_owned(), emoji: "star".to_owned(), label: text(id, id) };
    let body = WishRockPathLevel {
        opening: Bilingual::default(),
        character: String::new(),
        wishes: vec![wish("read"), wish("sing")],
        rocks: Vec::new(),
        plans: Vec::new(),
    };
    step("wishes-a", "wish_rock_path", Factor::GoalSetting, text("A wish for this week", "这周的心愿"), body)
}

/// A step of this activity.
pub fn your_say_step() -> StepInfo {
    let names = [text("Gladly", "很愿意"), text("Perhaps", "说不准"), text("Rather not", "先不了")];
    let question = Question {
        question: PicturedText { emoji: String::new(), text: Bilingual::default() },
        answers: Vec::new(),
        bins: bins([&["yes"], &["some"], &["another-time"]], names),
    };
    let body = YourSayLevel { again: question.clone(), heard: question };
    step("your-say", "your_say", Factor::Ritual, text("Your say", "你来说说"), body)
}

/// A step of *Lanterns*.
pub fn lanterns_step() -> StepInfo {
    let strength = |id: &str| Choice { id: id.to_owned(), emoji: String::new(), label: text(id, id) };
    let body = LanternsLevel {
        opening: Bilingual::default(),
        character: String::new(),
        own_question: Bilingual::default(),
        gift_question: Bilingual::default(),
        strengths: ["patient", "funny", "brave", "kind", "own"].map(strength).to_vec(),
        reflection: Bilingual::default(),
    };
    step("lanterns-a", "lanterns", Factor::PersonalImage, text("Lanterns", "灯笼"), body)
}

/// A step of *Goal ladder*.
pub fn goal_ladder_step() -> StepInfo {
    let choice = |id: &str| Choice { id: id.to_owned(), emoji: String::new(), label: text(id, id) };
    let body = GoalLadderLevel {
        asks: Asks::default(),
        wishes: Vec::new(),
        rungs: Vec::new(),
        helpers: ["friend", "plan", "rest"].map(choice).to_vec(),
        next: ["keep", "change", "own"].map(choice),
        heights: heights(),
    };
    step("goal-ladder-a", "goal_ladder", Factor::GoalSetting, text("Up the tree", "爬上树"), body)
}

/// A measure: its level, and the words that its statements begin with.
#[derive(Clone, Copy, Debug)]
pub struct Asking {
    /// The level's id.
    pub level: &'static str,
    /// What every statement begins with.
    pub words: &'static str,
}

/// The measure that is asked where it does not matter which.
pub const MEASURE: Asking = Asking { level: "measure-a", words: "I can" };

/// A measure with a statement about emotion, and two about optimism.
pub fn measure_step(asking: Asking) -> StepInfo {
    let item = |id: &str, factor| Item {
        id: id.to_owned(),
        factor,
        turned: false,
        emoji: String::new(),
        text: text(&format!("{} {id}", asking.words), &format!("{}{id}", asking.words)),
    };
    let answer = |id: &str| Choice { id: id.to_owned(), emoji: String::new(), label: text(id, id) };
    let names = [text("Very much", "很像"), text("Quite", "挺像"), text("A little", "有点像")];
    let body = MeasureLevel {
        rights: Rights::default(),
        scale: Scale::Faces,
        answers: ["1", "2", "3"].map(answer).to_vec(),
        bins: bins([&["3"], &["2"], &["1"]], names),
        items: vec![
            item("feeling", Factor::Emotion),
            item("hope", Factor::Optimism),
            item("again", Factor::Optimism),
        ],
    };
    step(asking.level, "measure", Factor::Ritual, text("Six seeds", "六颗种子"), body)
}

/// A step whose level is about this, and nothing else matters.
pub fn about(id: &str, factor: Factor) -> StepInfo {
    plain(id, "garden", factor, Bilingual::default())
}

/// A step of an activity whose level does not matter here.
fn plain(id: &str, activity: &str, factor: Factor, title: Bilingual) -> StepInfo {
    step(id, activity, factor, title, GardenLevel { words: Bilingual::default() })
}

/// A whole open session with this many seats. All but the first come in with rain, and all go out with sun.
pub fn session(seats: u64, feeling: impl Fn(u64) -> &'static str) -> SessionRecords {
    let mut session = SessionRecords {
        date: "2026-11-23".to_owned(),
        plan_title: text("Our first session", "第一次活动"),
        steps: vec![
            weather_step("check-in"),
            feelings_step(),
            crossroads_step(),
            wishes_step(),
            weather_step("check-out"),
            ending(),
        ],
        ..SessionRecords::default()
    };
    let say = |session: &mut SessionRecords, seat: Option<u64>, event: Event| {
        let minute = (session.records.len() / 4) as u16;
        session.records.push(Record { seat: seat.map(SeatToken), minute, event });
    };
    say(&mut session, None, Event::Opened { plan: "first".to_owned(), seats: seats as u8 });
    for seat in 0..seats {
        say(&mut session, Some(seat), Event::Joined(format!("animal-{seat}")));
    }
    for index in 0..session.steps.len() {
        say(&mut session, None, Event::StepBegan(index));
        for seat in 0..seats {
            let moves = match index {
                0 => vec![("weather", if seat == 0 { "sun" } else { "rain" })],
                1 => vec![("spot", "chest"), ("feeling", feeling(seat)), ("strength", "2")],
                2 => vec![("name", "sad"), ("look", "tell"), ("look", "hide"), ("choose", "tell")],
                3 => vec![("wish", "read"), ("rock", "noise"), ("plan", "morning")],
                4 => vec![("weather", "sun")],
                _ => vec![("answer", "talk-later")],
            };
            say(&mut session, Some(seat), Event::TurnBegan);
            say(&mut session, Some(seat), Event::CurtainLifted);
            for (kind, choice) in moves {
                say(&mut session, Some(seat), Event::Moved(Move::new(kind, choice)));
            }
            say(&mut session, Some(seat), Event::TurnEnded(TurnEnd::Played));
        }
        say(&mut session, None, Event::StepEnded(true));
    }
    say(&mut session, None, Event::Finished);
    session
}

/// Asks so many seats for their say at the end: whether they would like to do this again; all felt heard.
pub fn ask_their_say(session: &mut SessionRecords, seats: u64, again: impl Fn(u64) -> &'static str) {
    play_one_more(session, your_say_step(), 0..seats, |seat| vec![("q1", again(seat)), ("q2", "yes")]);
}

/// Asks these seats the statement of a measure about emotion; the others are left open.
pub fn ask_a_measure(session: &mut SessionRecords, seats: Range<u64>, answer: impl Fn(u64) -> &'static str) {
    play_one_more(session, measure_step(MEASURE), seats, |seat| vec![("item-feeling", answer(seat))]);
}

/// Asks these seats all statements of this measure: the one about emotion, and the two about optimism.
pub fn ask_all_of_a_measure(
    session: &mut SessionRecords,
    asking: Asking,
    seats: Range<u64>,
    answers: impl Fn(u64) -> [&'static str; 3],
) {
    let kinds = ["item-feeling", "item-hope", "item-again"];
    play_one_more(session, measure_step(asking), seats, |seat| {
        kinds.into_iter().zip(answers(seat)).collect()
    });
}

/// Lets these seats say in *Calm Lab* what helped them.
pub fn say_what_helped(session: &mut SessionRecords, seats: Range<u64>, tool: impl Fn(u64) -> &'static str) {
    play_one_more(session, calm_lab_step(), seats, |seat| vec![("helped", tool(seat))]);
}

/// Plays one more step, with one turn for each of these seats.
pub fn play_one_more(
    session: &mut SessionRecords,
    step: StepInfo,
    seats: impl IntoIterator<Item = u64>,
    moves: impl Fn(u64) -> Vec<(&'static str, &'static str)>,
) {
    let place = session.steps.len();
    session.steps.push(step);
    let mut say = |seat: Option<u64>, event: Event| {
        session.records.push(Record { seat: seat.map(SeatToken), minute: 40, event });
    };
    say(None, Event::StepBegan(place));
    for seat in seats {
        say(Some(seat), Event::TurnBegan);
        for (kind, choice) in moves(seat) {
            say(Some(seat), Event::Moved(Move::new(kind, choice)));
        }
        say(Some(seat), Event::TurnEnded(TurnEnd::Played));
    }
    say(None, Event::StepEnded(true));
}

/// Lets a seat pass in the step of this level.
pub fn pass(session: &mut SessionRecords, level: &str, seat: u64) {
    let mut here = false;
    for record in &mut session.records {
        if let Event::StepBegan(index) = record.event {
            here = session.steps[index].level_id == level;
        } else if here && record.seat == Some(SeatToken(seat)) && matches!(record.event, Event::TurnEnded(_))
        {
            record.event = Event::TurnEnded(TurnEnd::Passed);
        }
    }
}

/// Lets a seat leave and come back.
pub fn come_back(session: &mut SessionRecords, seat: u64) {
    for event in [Event::Left, Event::Joined(format!("animal-{seat}"))] {
        session.records.push(Record { seat: Some(SeatToken(seat)), minute: 50, event });
    }
}

/// Closes the session after these: what may be shown is frozen, then what need not stay is forgotten.
pub fn close_after(session: &mut SessionRecords, closed_before: &[SessionRecords]) {
    session.frozen = freeze(session, closed_before);
    session.closed = true;
    session.records = redact(&session.records, |step, _, kind| {
        let level = session.steps[step].level.as_ref();
        level.and_then(|level| level.role(kind)).is_some_and(Role::outlives_meeting)
    });
}

/// Closes the session as a group's first.
pub fn close(session: &mut SessionRecords) {
    close_after(session, &[]);
}

/// Deletes everything that seats have said, as at the end of the retention.
pub fn forget_everybody(session: &mut SessionRecords) {
    session.records = redact(&session.records, |_, _, _| false);
}

/// A closed session of seats of one mind.
pub fn closed_session(seats: u64) -> SessionRecords {
    let mut session = session(seats, |_| "happy");
    close(&mut session);
    session
}
