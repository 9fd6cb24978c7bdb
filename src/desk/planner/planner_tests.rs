//! The planner as a facilitator uses it: every change by touch, within the limits.

use super::*;
use crate::{
    content::Band,
    desk::{
        samples,
        testing::{Screen, on_every_screen},
    },
    locale::Language,
};

fn show(ui: &mut Ui, form: &mut PlannerForm, desk: &Desk) -> Vec<DeskCommand> {
    thread_local! {
        static VIEW: PlannerView = samples::planner();
    }
    VIEW.with(|view| planner_ui(ui, view, form, desk))
}

/// What the step at this place is called on its row.
fn row(screen: &Screen<PlannerForm>, place: usize) -> String {
    format!("{}: {}", place + 1, title(screen, place))
}

fn title(screen: &Screen<PlannerForm>, place: usize) -> String {
    let view = samples::planner();
    let title = &view.levels[&view.drafts[0].steps()[place].level].title;
    title.get(screen.language()).to_owned()
}

/// The place of the first movement, which may move; the step behind it is an activity, or the other way round.
fn movement() -> usize {
    let view = samples::planner();
    let steps = view.drafts[0].steps();
    steps.iter().position(|step| step.kind == crate::content::StepKind::AwayFromTablet).expect("movement")
}

/// What was asked to be kept.
fn kept(screen: &mut Screen<PlannerForm>, key: &str) -> Programme {
    screen.press(key);
    match screen.asked().pop() {
        Some(DeskCommand::Planner(PlannerCommand::KeepProgramme { programme, .. })) => *programme,
        other => panic!("nothing was kept: {other:?}"),
    }
}

#[test]
fn the_script_of_a_step_is_one_touch_away_and_nothing_can_be_saved_yet() {
    on_every_screen(show, |screen| {
        assert!(!screen.is_enabled("desk-plan-save-own"));
        let place = movement();
        screen.press_label(&row(screen, place));
        let view = samples::planner();
        let card = &view.levels[&view.drafts[0].steps()[place].level];
        assert!(screen.shows(card.script.say.get(screen.language())));
        screen.is_tidy();
        screen.press("desk-plan-whole-session");
        assert!(screen.shows(view.programme.sessions[0].materials.get(screen.language())));
        screen.press("desk-back");
        assert_eq!(screen.asked(), [DeskCommand::GoTo(PageId::Group(1))]);
    });
}

#[test]
fn one_touch_fits_a_session_to_25_minutes() {
    on_every_screen(show, |screen| {
        let fit = if screen.language() == Language::English { "25 min" } else { "25分钟" };
        screen.press_label(fit);
        screen.is_tidy();
        let programme = kept(screen, "desk-plan-save-own");
        assert_eq!(programme.sessions[0].minutes, 25);
        assert_eq!(programme.bands, [Band::B]);
        assert_eq!(programme.sessions[1], samples::planner().programme.sessions[1]);
    });
}

#[test]
fn arrows_move_a_step_and_the_handle_drags_it() {
    on_every_screen(show, |screen| {
        let (place, step) = (movement(), title(screen, movement()));
        let later = if screen.language() == Language::English {
            format!("Later: {step}")
        } else {
            format!("推后：{step}")
        };
        screen.press_label(&later);
        assert_eq!(
            screen.form().draft().map(|draft| draft.steps()[place + 1].kind),
            Some(crate::content::StepKind::AwayFromTablet)
        );
        let handle = if screen.language() == Language::English {
            format!("Move: {step}")
        } else {
            format!("移动：{step}")
        };
        let above = row(screen, place + 1).replacen(&format!("{}", place + 2), &format!("{}", place + 1), 1);
        screen.drag_label(&handle, &above);
        let draft = screen.form().draft().cloned().expect("a draft");
        assert_eq!(draft, samples::planner().drafts[0], "it is where it was");
        assert!(!screen.is_enabled("desk-plan-save-own"));
    });
}

#[test]
fn a_step_is_left_out_and_brought_back_and_shortened_within_the_limits() {
    on_every_screen(show, |screen| {
        let place = movement();
        screen.press_label(&row(screen, place));
        screen.press("desk-plan-longer");
        assert_eq!(screen.form().draft().map(PlanDraft::minutes), Some(61));
        screen.press("desk-plan-shorter");
        screen.press("desk-plan-leave-out");
        let refused = screen.form().refused;
        assert_eq!(refused, Some(PlanLimit::TooMuchTablet), "the tablet would have too large a share");
        assert!(screen.shows(&screen.text("desk-plan-limit-tablet")));
        screen.is_tidy();
        screen.press("desk-plan-whole-session");
        // An activity may go, and come again.
        screen.press_label(&row(screen, activity()));
        screen.press("desk-plan-leave-out");
        assert!(screen.shows(&screen.text("desk-plan-left-out")));
        screen.press("desk-plan-bring-back");
        assert_eq!(screen.form().drafts, samples::planner().drafts);
    });
}

/// The place of the first activity.
fn activity() -> usize {
    let view = samples::planner();
    let steps = view.drafts[0].steps();
    steps.iter().position(|step| step.kind == crate::content::StepKind::Activity).expect("an activity")
}

#[test]
fn another_level_is_taken_for_the_same_ages() {
    on_every_screen(show, |screen| {
        screen.press_label(&row(screen, activity()));
        screen.press("desk-plan-swap");
        screen.is_tidy();
        let view = samples::planner();
        let step = &view.drafts[0].steps()[activity()];
        let others = crate::desk::planner::step_detail::alternatives_for(&view, step);
        assert!(others.iter().all(|card| card.bands.contains(&Band::B) && card.id != step.level));
        let other = others[0];
        let title = other.title.get(screen.language());
        let take = if screen.language() == Language::English {
            format!("Take: {title}")
        } else {
            format!("换成：{title}")
        };
        screen.press_label(&take);
        let programme = self::kept(screen, "desk-plan-save-own");
        assert_eq!(programme.sessions[0].steps[activity()].levels, [other.id.as_str()]);
    });
}

#[test]
fn leaving_keeps_what_was_changed_and_only_a_hold_gives_it_up() {
    fn changed(ui: &mut Ui, form: &mut PlannerForm, desk: &Desk) -> Vec<DeskCommand> {
        let mut view = samples::planner();
        let mut drafts = view.drafts.clone();
        drafts[0].fit(45).expect("it fits");
        view.unsaved = Some(drafts);
        planner_ui(ui, &view, form, desk)
    }
    on_every_screen(changed, |screen| {
        assert_eq!(screen.form().draft().map(PlanDraft::minutes), Some(45), "it is gone on with");
        assert!(screen.is_enabled("desk-plan-save-own"));
        assert!(screen.shows(&screen.text("desk-draft-kept")));
        screen.press("desk-draft-give-up");
        assert!(screen.asked().is_empty(), "a touch is not enough");
        screen.hold("desk-draft-give-up", 1.5);
        assert_eq!(screen.asked(), [DeskCommand::DiscardDraft]);
        screen.press("desk-back");
        assert_eq!(screen.asked(), [DeskCommand::GoTo(PageId::Group(1))]);
    });
}

#[test]
fn what_could_not_be_saved_is_said_and_still_there() {
    on_every_screen(show, |screen| {
        let fit = if screen.language() == Language::English { "45 min" } else { "45分钟" };
        screen.press_label(fit);
        screen.form().not_saved = Some(NotSaved::Folder);
        screen.settle();
        assert!(screen.shows(&screen.text("desk-plan-not-saved-folder")));
        assert!(screen.is_enabled("desk-plan-save-own"));
        screen.is_tidy();
    });
}

#[test]
fn ones_own_plan_is_taken_away_with_a_hold_and_what_becomes_of_its_groups_is_said() {
    fn own(ui: &mut Ui, form: &mut PlannerForm, desk: &Desk) -> Vec<DeskCommand> {
        thread_local! {
            static VIEW: PlannerView = {
                let mut view = samples::planner();
                view.own = true;
                view.programme.id = "own-1".to_owned();
                view.played_by = vec![samples::both("Brave Otters", "勇敢水獭")];
                view
            };
        }
        VIEW.with(|view| planner_ui(ui, view, form, desk))
    }
    on_every_screen(own, |screen| {
        let group = if screen.language() == Language::English { "Brave Otters" } else { "勇敢水獭" };
        assert!(screen.shows(group));
        screen.press("desk-plan-remove");
        assert!(screen.asked().is_empty(), "a touch is not enough");
        screen.hold("desk-plan-remove", 1.5);
        let programme = "own-1".to_owned();
        assert_eq!(
            screen.asked(),
            [DeskCommand::Planner(PlannerCommand::RemoveProgramme { group: 1, programme })]
        );
    });
    on_every_screen(show, |screen| assert!(!screen.shows(&screen.text("desk-plan-remove"))));
}
