//! The page of all groups together, as a facilitator sees it.

use super::*;
use crate::{
    activities::measure::level::Form,
    desk::testing::on_every_screen,
    locale::Language,
    progress::{SessionRecords, examples, pool},
};

/// A group of so many seats that was asked before and after; the first half of it answered more.
fn group(seats: u64) -> Vec<SessionRecords> {
    let ask = |form, answers: fn(u64) -> [&'static str; 3], earlier: &[SessionRecords]| {
        let mut session = SessionRecords::default();
        examples::ask_all_of_a_measure(&mut session, form, 0..seats, answers);
        examples::close_after(&mut session, earlier);
        session
    };
    let more = |seat| if seat < 4 { ["3", "2", "3"] } else { ["1", "1", "1"] };
    let first = ask(Form::A, |_| ["1", "1", "1"], &[]);
    let second = ask(Form::B, more, std::slice::from_ref(&first));
    vec![first, second]
}

fn show(sizes: &'static [u64]) -> impl Fn(&mut Ui, &mut (), &Desk) -> Vec<DeskAsk> + Copy {
    move |ui, (), desk| {
        let groups: Vec<_> = sizes.iter().map(|seats| group(*seats)).collect();
        all_groups_ui(
            ui,
            &AllGroupsView { from: 7, measures: pool(&groups), ..AllGroupsView::default() },
            desk,
        )
    }
}

#[test]
fn two_groups_are_told_of_in_numbers_and_the_way_back_leads_to_the_review() {
    on_every_screen(show(&[6, 7]), |screen| {
        let told = if screen.language() == Language::English {
            [
                "Before: 13 of 13 children answered, in 2 groups.",
                "Nearly all answered “A little”.",
                "After, over 13 children who answered both times: the middle change is +2.",
                "8 chose higher, 5 the same, 0 lower.",
                "p = 0.008, 8 pairs changed",
                "there was no comparison group",
            ]
        } else {
            [
                "开始前：2 个小组，问了 13 个孩子，13 个回答了。",
                "几乎都回答“有点像”。",
                "结束后，两次都回答的 13 个孩子：居中的变化是 +2。",
                "8 个选得更高，5 个选得一样，0 个选得更低。",
                "p = 0.008，8 对有变化",
                "没有对照组",
            ]
        };
        for words in told {
            assert!(screen.shows(words), "{words}");
        }
        screen.press("desk-back");
        assert_eq!(screen.asked(), [DeskAsk::Review(7)]);
    });
}

#[test]
fn one_group_is_kindly_not_told_of_in_numbers() {
    on_every_screen(show(&[10]), |screen| {
        assert!(screen.shows(&screen.text("review-not-enough")));
        assert!(screen.shows(&screen.text("review-all-about")));
        assert!(!screen.shows("p =") && !screen.shows("13"));
    });
}

#[test]
fn nobody_was_asked_yet() {
    on_every_screen(show(&[]), |screen| assert!(screen.shows(&screen.text("review-all-empty"))));
}

#[test]
fn files_about_all_groups_are_asked_for_with_one_touch() {
    on_every_screen(show(&[6, 7]), |screen| {
        for form in AllPaper::ALL {
            screen.press(&format!("desk-all-{}", form.ending()));
            assert_eq!(screen.asked(), [DeskAsk::WriteAllGroups(form)]);
        }
        screen.is_tidy();
    });
}
