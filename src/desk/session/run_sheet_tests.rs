//! The run-sheet, steered as a facilitator steers it.

#![allow(clippy::expect_used, reason = "tests stop at the first surprise")]

use super::*;
use crate::{
    desk::{app::page_id::PageId, samples, testing::on_every_screen},
    locale::{Language, Texts},
};

fn ten(ui: &mut Ui, form: &mut RunSheetForm, desk: &Desk) -> Vec<DeskCommand> {
    run_sheet_ui(ui, &samples::run_sheet(10), form, desk)
}

#[test]
fn steering_is_one_touch_and_always_in_sight() {
    on_every_screen(ten, |screen| {
        for (key, ask) in [
            ("desk-run-back", DeskCommand::RunSheet(RunSheetCommand::BackToChildren)),
            ("desk-run-blank", DeskCommand::Blank),
            ("desk-told-open", DeskCommand::GoTo(PageId::Safeguarding)),
            ("desk-run-pause", DeskCommand::RunSheet(RunSheetCommand::Pause)),
            ("desk-run-skip", DeskCommand::RunSheet(RunSheetCommand::SkipStep)),
            ("desk-run-shorter", DeskCommand::RunSheet(RunSheetCommand::Stretch(-2))),
            ("desk-run-longer", DeskCommand::RunSheet(RunSheetCommand::Stretch(2))),
        ] {
            assert!(screen.in_sight(key), "{key}");
            screen.press(key);
            assert_eq!(screen.asked(), [ask]);
        }
        assert!(screen.in_sight("desk-run-end"));
        screen.press("desk-run-end");
        screen.press("desk-not-yet");
        assert!(screen.asked().is_empty());
        screen.press("desk-run-end");
        screen.press("desk-run-end-yes");
        assert_eq!(screen.asked(), [DeskCommand::RunSheet(RunSheetCommand::EndNow)]);
    });
}

#[test]
fn a_seat_leaves_and_another_arrives() {
    let six = |ui: &mut Ui, form: &mut RunSheetForm, desk: &Desk| {
        run_sheet_ui(ui, &samples::run_sheet(6), form, desk)
    };
    on_every_screen(six, |screen| {
        let chinese = screen.language() == Language::SimplifiedChinese;
        screen.press_label(if chinese { "熊猫的座位" } else { "Panda’s seat" });
        assert!(screen.asked().is_empty());
        screen.press("desk-run-leaves");
        assert_eq!(screen.asked(), [DeskCommand::RunSheet(RunSheetCommand::SeatLeaves(42))]);
        screen.press("desk-run-arrive");
        assert_eq!(screen.asked(), [DeskCommand::RunSheet(RunSheetCommand::SeatArrives)]);
        assert!(screen.shows(if chinese { "平板在北极熊那里" } else { "Polar bear has the tablet" }));
    });
    on_every_screen(ten, |screen| assert!(!screen.is_enabled("desk-run-arrive")));
}

#[test]
fn only_coming_steps_that_may_move_change_their_place() {
    on_every_screen(ten, |screen| {
        let chinese = screen.language() == Language::SimplifiedChinese;
        let view = samples::run_sheet(10);
        let label = |place: usize, later: bool| {
            let title = &view.steps[place].title;
            match (chinese, later) {
                (false, true) => format!("Later: {}", title.en),
                (false, false) => format!("Earlier: {}", title.en),
                (true, true) => format!("推后：{}", title.zh_hans),
                (true, false) => format!("提前：{}", title.zh_hans),
            }
        };
        screen.press_label(&label(5, true));
        screen.press_label(&label(7, false));
        let moved = [
            DeskCommand::RunSheet(RunSheetCommand::MoveStep { from: 5, to: 6 }),
            DeskCommand::RunSheet(RunSheetCommand::MoveStep { from: 7, to: 6 }),
        ];
        assert_eq!(screen.asked(), moved);
        assert!(
            !screen.shows(&label(5, false))
                && !screen.shows(&label(7, true))
                && !screen.shows(&label(4, true))
        );
    });
}

#[test]
fn another_level_is_chosen_from_a_short_list_for_a_coming_step() {
    on_every_screen(ten, |screen| {
        let view = samples::run_sheet(10);
        let language = screen.language();
        let title = |text: &Bilingual| text.get(language).to_owned();
        let step = &view.steps[6];
        let texts = Texts::new(language);
        let with = |key: &str, title: &str| texts.with(key, &[("step", title.to_owned().into())]);
        let open = with("desk-step-swap", &title(&step.title));
        screen.press_label(&open);
        assert!(screen.asked().is_empty(), "looking changes nothing");
        screen.is_tidy();
        for card in &step.alternatives {
            assert!(screen.shows(&title(&card.title)), "{}", card.id);
        }
        assert!(screen.shows(&screen.text("review-factor-problem-solving")));
        screen.press("desk-swap-stay");
        assert!(!screen.shows(&screen.text("desk-swap-stay")));
        screen.press_label(&open);
        let take = with("desk-plan-take", &title(&step.alternatives[1].title));
        screen.press_label(&take);
        let level = step.alternatives[1].id.clone();
        assert_eq!(screen.asked(), [DeskCommand::RunSheet(RunSheetCommand::SwapStep { place: 6, level })]);
        assert!(!screen.shows(&screen.text("desk-swap-stay")));
        let ritual = with("desk-step-swap", &title(&view.steps[8].title));
        assert!(!screen.shows(&ritual), "a ritual keeps its place");
    });
}

#[test]
fn a_skip_is_taken_back_and_an_earlier_step_played_again() {
    let skipped = |ui: &mut Ui, form: &mut RunSheetForm, desk: &Desk| {
        let title = Some(samples::both("Feelings", "心情"));
        run_sheet_ui(ui, &RunSheetView { skipped: title, ..samples::run_sheet(10) }, form, desk)
    };
    on_every_screen(skipped, |screen| {
        assert!(screen.in_sight("desk-run-take-back"));
        screen.press("desk-run-take-back");
        assert_eq!(screen.asked(), [DeskCommand::RunSheet(RunSheetCommand::TakeBackSkip)]);
        assert!(
            screen.shows(&screen.text("desk-step-skipped")) && screen.shows(&screen.text("desk-step-done"))
        );
        screen.press("desk-run-again");
        screen.is_tidy();
        let view = samples::run_sheet(10);
        let place = view.steps.iter().rposition(|step| step.again).expect("a step that is over");
        let title = view.steps[place].title.get(screen.language()).to_owned();
        let label = screen.text_with("desk-run-again-step", &[("step", title.into())]);
        screen.press_label(&label);
        assert!(screen.asked().is_empty(), "it is asked once");
        screen.press("desk-run-again-yes");
        assert_eq!(screen.asked(), [DeskCommand::RunSheet(RunSheetCommand::PlayAgain(place))]);
        assert!(screen.shows(&screen.text("desk-run-seat-hint")), "what goes on is shown again");
    });
}

#[test]
fn a_pause_turns_the_button_round() {
    let paused = |ui: &mut Ui, form: &mut RunSheetForm, desk: &Desk| {
        let view = RunSheetView { paused: true, turn: CurrentTurn::NoSeat, ..samples::run_sheet(0) };
        run_sheet_ui(ui, &view, form, desk)
    };
    on_every_screen(paused, |screen| {
        assert!(screen.shows(&screen.text("desk-run-paused")));
        screen.press("desk-run-go-on");
        assert_eq!(screen.asked(), [DeskCommand::RunSheet(RunSheetCommand::GoOn)]);
    });
}
