//! The desk's home: who asked to talk, the session to go on with, the groups.

use crate::{
    content::{Band, Bilingual},
    desk::{
        app::{command::DeskCommand, page_id::PageId},
        home::{
            commands::HomeCommand,
            date_question::{DateForm, DateQuestion, date_card},
            follow_up_cards::{FollowUpRow, follow_ups_card},
            talk_later::{TalkLaterForm, TalkLaterRow, talk_later_card},
        },
        settings::commands::SettingsCommand,
        widgets::{
            button::{ButtonKind, DeskButton},
            desk::Desk,
            page_frame,
            question::{Question, ask_once},
            theme, tile,
        },
    },
    journal::OPEN_DAYS,
    locale::Language,
};
use bevy_egui::egui::{Align, Layout, Ui};

/// A group, as a card shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupCard {
    /// Which group.
    pub id: i64,
    /// Its two words.
    pub words: Bilingual,
    /// Its picture: a file name in `assets/emoji` without its ending.
    pub picture: String,
    /// Its age band.
    pub band: Band,
    /// How many seats it has, 0 to 10.
    pub seats: u8,
    /// The day of its last session, `2026-11-23`, if there was one.
    pub last_session: Option<String>,
    /// The session that comes next in its programme.
    pub next: Option<Bilingual>,
    /// Whether it is the practice group, with made-up children.
    pub practice: bool,
}

/// A session that was not finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfinished {
    /// The group's two words.
    pub group_words: Bilingual,
    /// The group's picture.
    pub picture: String,
    /// The day it began, `2026-11-23`.
    pub day: String,
    /// The step it stopped in.
    pub step_title: Bilingual,
    /// Whose turn it was: the animal's picture and name; nothing between turns.
    pub animal: Option<(String, Bilingual)>,
}

/// What the home screen shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HomeView {
    /// Who asked to talk, the longest waiting first.
    pub talk_later: Vec<TalkLaterRow>,
    /// The session to go on with.
    pub unfinished: Option<Unfinished>,
    /// The groups: those that go on first, the one that met last before the others.
    pub groups: Vec<GroupCard>,
    /// The groups that were put away.
    pub archived: Vec<GroupCard>,
    /// Groups that are due to be looked up again.
    pub follow_ups: Vec<FollowUpRow>,
    /// What is asked about the tablet's date, while it is in doubt.
    pub date_question: Option<DateQuestion>,
    /// How many content files were left out because of a fault.
    pub files_left_out: usize,
}

/// What is being asked on the home screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HomeForm {
    talk_later: TalkLaterForm,
    date_question: DateForm,
    ending: bool,
    /// Whether the groups that were put away are shown.
    archived: bool,
}

/// Height of a group's card, in points.
const GROUP_HEIGHT: f32 = 106.0;

/// Width of the two buttons of an interrupted session, in points.
const BUTTONS: f32 = 500.0;

/// The home screen.
pub fn home_ui(ui: &mut Ui, view: &HomeView, form: &mut HomeForm, desk: &Desk) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    page_frame::top_bar(ui, desk, &desk.text("desk-home-title"), None, |ui| commands.extend(bar(ui, desk)));
    page_frame::middle(ui, |ui| {
        if !view.talk_later.is_empty() {
            commands.extend(talk_later_card(ui, &view.talk_later, &mut form.talk_later, desk));
        }
        if let Some(question) = &view.date_question {
            commands.extend(date_card(ui, question, &mut form.date_question, desk));
        }
        if let Some(unfinished) = &view.unfinished {
            commands.extend(unfinished_card(ui, unfinished, form, desk));
        }
        ui.horizontal(|ui| {
            theme::title(ui, &desk.text("desk-home-groups"));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let content = desk.text("desk-content-open");
                if DeskButton::new(&content).icon(desk.pictures, "puzzle-piece").show(ui).clicked() {
                    commands.push(DeskCommand::GoTo(PageId::Content));
                }
                if view.files_left_out > 0 {
                    commands.extend(faults_notice(ui, view.files_left_out, desk));
                }
            });
        });
        commands.extend(groups(ui, &view.groups, desk));
        commands.extend(follow_ups_card(ui, &view.follow_ups, desk));
        commands.extend(archived(ui, &view.archived, &mut form.archived, desk));
    });
    commands
}

/// The groups that were put away, once they are asked for.
fn archived(ui: &mut Ui, groups: &[GroupCard], open: &mut bool, desk: &Desk) -> Option<DeskCommand> {
    if groups.is_empty() {
        return None;
    }
    let mut ask = None;
    let words = desk.count("desk-home-archived", groups.len());
    let button = DeskButton::new(&words).icon(desk.pictures, "archive").chosen(*open);
    if button.show(ui).clicked() {
        *open = !*open;
    }
    let shown = if *open { groups } else { &[] };
    tile::rows(ui, 3, shown, |ui, width, group| {
        if group_tile(ui, width, group, desk) {
            ask = Some(DeskCommand::GoTo(PageId::Group(group.id)));
        }
    });
    ask
}

/// The right end of the bar, from the end inwards: the garden, what is kept, the languages.
fn bar(ui: &mut Ui, desk: &Desk) -> Option<DeskCommand> {
    let mut ask = None;
    let garden = desk.text("desk-back-to-garden");
    if DeskButton::new(&garden).icon(desk.pictures, "tree").show(ui).clicked() {
        ask = Some(DeskCommand::BackToGarden);
    }
    let settings = desk.text("desk-settings-open");
    if DeskButton::new(&settings).icon(desk.pictures, "gear-six").show(ui).clicked() {
        ask = Some(DeskCommand::GoTo(PageId::Settings));
    }
    let kept = desk.text("desk-kept-open");
    if DeskButton::new(&kept).icon(desk.pictures, "shield-check").show(ui).clicked() {
        ask = Some(DeskCommand::GoTo(PageId::Privacy));
    }
    for language in Language::ALL.into_iter().rev() {
        let chosen = language == desk.language;
        if DeskButton::new(language.own_name()).chosen(chosen).show(ui).clicked() {
            ask = Some(DeskCommand::Settings(SettingsCommand::SetLanguage(language)));
        }
    }
    ask
}

/// The card that offers to go on.
fn unfinished_card(
    ui: &mut Ui,
    unfinished: &Unfinished,
    form: &mut HomeForm,
    desk: &Desk,
) -> Option<DeskCommand> {
    let mut ask = None;
    theme::tinted_card(ui, theme::LEAF_PALE, |ui| {
        ui.horizontal(|ui| {
            theme::emoji(ui, desk.pictures, &unfinished.picture, 64.0);
            if let Some((animal, _)) = &unfinished.animal {
                theme::emoji(ui, desk.pictures, animal, 44.0);
            }
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 4.0;
                let buttons = theme::sized(ui.ctx(), BUTTONS);
                ui.set_width((ui.available_width() - buttons).max(320.0));
                let words = desk.say(&unfinished.group_words).to_owned();
                theme::title(ui, &desk.with("desk-unfinished-title", &[("group", words.into())]));
                theme::small(ui, &stopped_at(unfinished, desk));
            });
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let go_on = desk.text("desk-unfinished-go-on");
                let go_on = DeskButton::new(&go_on).kind(ButtonKind::Primary).icon(desk.pictures, "play");
                if go_on.show(ui).clicked() {
                    ask = Some(DeskCommand::Home(HomeCommand::GoOnUnfinished));
                }
                let end = desk.text("desk-unfinished-end");
                if DeskButton::new(&end).at_least(0.0, theme::PRIMARY_HEIGHT).show(ui).clicked() {
                    form.ending = true;
                }
            });
        });
    });
    if form.ending {
        let question = Question {
            title: &desk.text("desk-unfinished-end-sure"),
            text: &desk.count("desk-unfinished-end-text", OPEN_DAYS as usize),
            yes: &desk.text("desk-unfinished-end-yes"),
            no: &desk.text("desk-not-yet"),
        };
        if let Some(answer) = ask_once(ui, question) {
            form.ending = false;
            ask = answer.then_some(DeskCommand::Home(HomeCommand::EndUnfinished));
        }
    }
    ask
}

/// Where the session stopped: the day, the step and the animal.
fn stopped_at(unfinished: &Unfinished, desk: &Desk) -> String {
    let mut parts = vec![desk.day(&unfinished.day), desk.say(&unfinished.step_title).to_owned()];
    parts.extend(unfinished.animal.iter().map(|(_, name)| desk.say(name).to_owned()));
    parts.join(" · ")
}

/// The groups as large cards, and one to make another.
fn groups(ui: &mut Ui, groups: &[GroupCard], desk: &Desk) -> Option<DeskCommand> {
    let mut ask = None;
    let cards: Vec<Option<&GroupCard>> = groups.iter().map(Some).chain([None]).collect();
    tile::rows(ui, 3, &cards, |ui, width, card| {
        let pressed = match card {
            Some(group) => {
                group_tile(ui, width, group, desk).then_some(DeskCommand::GoTo(PageId::Group(group.id)))
            }
            None => make_tile(ui, width, desk).then_some(DeskCommand::GoTo(PageId::NewGroup)),
        };
        ask = ask.take().or(pressed);
    });
    if groups.is_empty() {
        theme::small(ui, &desk.text("desk-home-no-groups"));
    }
    ask
}

/// A group's card; true when it was pressed.
fn group_tile(ui: &mut Ui, width: f32, group: &GroupCard, desk: &Desk) -> bool {
    let words = desk.say(&group.words);
    let label = format!("{words}, {}", desk.ages(group.band));
    let content = |ui: &mut Ui| {
        ui.horizontal_top(|ui| {
            theme::emoji(ui, desk.pictures, &group.picture, 74.0);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 4.0;
                theme::title(ui, words);
                let seats = desk.count("desk-seats", group.seats.into());
                theme::small(ui, &format!("{} · {seats}", desk.ages(group.band)));
                theme::small(ui, &last_session(group, desk));
                if let Some(next) = &group.next {
                    let next = desk.say(next).to_owned();
                    theme::small(ui, &desk.with("desk-home-next", &[("session", next.into())]));
                }
                if group.practice {
                    theme::body(ui, &desk.text("desk-practice"));
                }
            });
        });
    };
    tile::tile(ui, &label, group.practice, (width, GROUP_HEIGHT), content).clicked()
}

/// When a group met last, in words.
pub fn last_session(group: &GroupCard, desk: &Desk) -> String {
    group.last_session.as_ref().map_or_else(
        || desk.text("desk-no-session-yet"),
        |day| desk.with("desk-last-session", &[("day", desk.day(day).into())]),
    )
}

/// The card that makes a group; true when it was pressed.
fn make_tile(ui: &mut Ui, width: f32, desk: &Desk) -> bool {
    let label = desk.text("desk-home-make-group");
    let content = |ui: &mut Ui| {
        ui.add_space(9.0);
        ui.horizontal(|ui| {
            theme::icon(ui, desk.pictures, "plus-circle", 56.0, theme::LEAF);
            theme::title(ui, &label);
        });
    };
    tile::tile(ui, &label, false, (width, GROUP_HEIGHT), content).clicked()
}

/// Says how many files were left out, and leads to the list.
fn faults_notice(ui: &mut Ui, count: usize, desk: &Desk) -> Option<DeskCommand> {
    let text = desk.count("desk-faults-notice", count);
    let button = DeskButton::new(&text).icon(desk.pictures, "warning-circle");
    button.show(ui).clicked().then_some(DeskCommand::GoTo(PageId::Faults))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        desk::{samples, testing::on_every_screen},
        journal::TalkLaterOutcome,
    };

    fn full(ui: &mut Ui, form: &mut HomeForm, desk: &Desk) -> Vec<DeskCommand> {
        home_ui(ui, &samples::home(), form, desk)
    }

    #[test]
    fn everything_is_one_touch_away() {
        on_every_screen(full, |screen| {
            let group = if screen.language() == Language::English {
                "Brave Otters, 9–11 years"
            } else {
                "勇敢水獭, 9–11岁"
            };
            screen.press_label(group);
            assert_eq!(screen.asked(), [DeskCommand::GoTo(PageId::Group(2))]);
            for (key, ask) in [
                ("desk-home-make-group", DeskCommand::GoTo(PageId::NewGroup)),
                ("desk-unfinished-go-on", DeskCommand::Home(HomeCommand::GoOnUnfinished)),
                ("desk-kept-open", DeskCommand::GoTo(PageId::Privacy)),
                ("desk-told-open", DeskCommand::GoTo(PageId::Safeguarding)),
                ("desk-settings-open", DeskCommand::GoTo(PageId::Settings)),
                ("desk-back-to-garden", DeskCommand::BackToGarden),
            ] {
                assert!(screen.in_sight(key), "{key}");
                screen.press(key);
                assert_eq!(screen.asked(), [ask]);
            }
            screen.press_label("简体中文");
            assert_eq!(
                screen.asked(),
                [DeskCommand::Settings(SettingsCommand::SetLanguage(Language::SimplifiedChinese))]
            );
        });
    }

    #[test]
    fn a_wish_to_talk_is_marked_only_when_asked_twice() {
        let show = |ui: &mut Ui, form: &mut HomeForm, desk: &Desk| {
            let view = HomeView { talk_later: vec![samples::talk_later(7)], ..HomeView::default() };
            home_ui(ui, &view, form, desk)
        };
        on_every_screen(show, |screen| {
            assert!(screen.shows(&screen.text("desk-talk-first")));
            screen.press("desk-talk-spoken-with");
            assert!(screen.asked().is_empty());
            screen.press("desk-not-yet");
            screen.press("desk-talk-handed-on");
            screen.press("desk-talk-handed-on-yes");
            assert_eq!(
                screen.asked(),
                [DeskCommand::Home(HomeCommand::MarkTalkLater {
                    id: 7,
                    handled: TalkLaterOutcome::HandedOn
                })]
            );
            screen.is_tidy();
        });
    }

    #[test]
    fn an_interrupted_session_is_ended_only_when_asked_twice() {
        on_every_screen(full, |screen| {
            screen.press("desk-unfinished-end");
            assert!(screen.asked().is_empty());
            screen.press("desk-unfinished-end-yes");
            assert_eq!(screen.asked(), [DeskCommand::Home(HomeCommand::EndUnfinished)]);
        });
    }

    #[test]
    fn an_empty_desk_says_how_to_begin() {
        let show = |ui: &mut Ui, form: &mut HomeForm, desk: &Desk| {
            home_ui(ui, &HomeView { files_left_out: 1, ..HomeView::default() }, form, desk)
        };
        on_every_screen(show, |screen| {
            assert!(screen.shows(&screen.text("desk-home-no-groups")));
            let notice = if screen.language() == Language::English {
                "One content file was left out: see why"
            } else {
                "有1个内容文件没有用上：看看为什么"
            };
            screen.press_label(notice);
            assert_eq!(screen.asked(), [DeskCommand::GoTo(PageId::Faults)]);
        });
    }
}
