//! The page of all groups together, as a facilitator sees it.

use super::*;
use crate::{desk::testing::on_every_screen, locale::Language, progress::SessionRecords};

#[path = "../../core/progress/pooled/examples.rs"]
#[allow(dead_code, reason = "the tests of what is read use the rest")]
mod pooled_examples;

/// A group that was asked before and after: so many chose higher, the same and lower.
fn group(order: i64, directions: [usize; 3]) -> Vec<SessionRecords> {
    let seats = directions.iter().sum::<usize>();
    pooled_examples::group(order, [seats, 0, 0], [seats - 3, 0, 3], directions)
}

fn show(groups: &'static [[usize; 3]]) -> impl Fn(&mut Ui, &mut (), &Desk) -> Vec<DeskCommand> + Copy {
    move |ui, (), desk| {
        let groups = (0..).step_by(2).zip(groups).map(|(order, directions)| group(order, *directions));
        let pooled = pooled_examples::pool_kept(groups.collect());
        all_groups_ui(ui, &AllGroupsView { from: 7, pooled, ..AllGroupsView::default() }, desk)
    }
}

#[test]
fn two_groups_are_told_of_in_numbers_and_the_way_back_leads_to_the_review() {
    on_every_screen(show(&[[3, 3, 0], [5, 2, 0]]), |screen| {
        let told = if screen.language() == Language::English {
            [
                "Before: 13 of 13 children answered, in 2 groups.",
                "Most or all answered “A little”.",
                "After, 13 children in 2 groups answered again. 8 chose higher than the first time, 5 the same, 0 lower.",
                "For every 100 children, about 62 more chose higher than lower (0.62).",
                "The middle answer is 1 on a scale of 1 to 3.",
                "From six groups and 30 children on",
                "there was no comparison group",
            ]
        } else {
            [
                "开始前：2 个小组，问了 13 个孩子，13 个回答了。",
                "大多数或全部回答“有点像”。",
                "结束后，2 个小组里有 13 个孩子又答了一次。和第一次比，8 个选得更高，5 个一样，0 个更低。",
                "选得更高的比更低的大约多 62 个（0.62）",
                "中位数是 1（1 到 3 分）。",
                "满六个小组、30 个孩子",
                "没有对照组",
            ]
        };
        for words in told {
            assert!(screen.shows(words), "{words}");
        }
        assert!(!screen.shows("p ="));
        screen.press("desk-back");
        assert_eq!(screen.asked(), [DeskCommand::GoTo(PageId::Review(7, None))]);
    });
}

#[test]
fn six_groups_are_compared_whole_and_the_sentence_says_of_how_many_questions() {
    on_every_screen(show(&[[4, 3, 0]; 6]), |screen| {
        let told = if screen.language() == Language::English {
            "about 3 of 100 such sets of groups (p = 0.031, one question asked; whole groups compared)"
        } else {
            "大约有 3 批也会碰巧出现这么大的差别（p = 0.031，只问了一个问题；以整个小组来比）"
        };
        assert!(screen.shows(told), "{told}");
    });
}

#[test]
fn what_is_told_joined_has_no_effect_and_no_test_beside_it() {
    on_every_screen(show(&[[4, 2, 1], [3, 1, 1]]), |screen| {
        let told = if screen.language() == Language::English {
            "7 chose higher than the first time, 5 the same or lower."
        } else {
            "和第一次比，7 个选得更高，5 个一样或更低。"
        };
        assert!(screen.shows(told), "{told}");
        for hidden in ["p =", "100 children", "按 100 个孩子算"] {
            assert!(!screen.shows(hidden), "{hidden}");
        }
    });
}

#[test]
fn groups_that_were_asked_in_older_words_are_named_and_not_told_of() {
    let show = |ui: &mut Ui, (): &mut (), desk: &Desk| {
        let pooled = Pooled { measures: Vec::new(), older_wording: 2 };
        all_groups_ui(ui, &AllGroupsView { from: 7, pooled, ..AllGroupsView::default() }, desk)
    };
    on_every_screen(show, |screen| {
        let english = screen.language() == Language::English;
        assert!(screen.shows(if english {
            "2 groups answered an older wording."
        } else {
            "有 2 个小组答的是以前的问法"
        }));
        assert!(!screen.shows(&screen.text("review-all-empty")));
    });
}

#[test]
fn one_group_is_kindly_not_told_of_in_numbers() {
    on_every_screen(show(&[[4, 3, 3]]), |screen| {
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
    on_every_screen(show(&[[3, 3, 0], [5, 2, 0]]), |screen| {
        for form in AllGroupsFormat::ALL {
            screen.press(&format!("desk-all-{}", form.ending()));
            assert_eq!(screen.asked(), [DeskCommand::Documents(DocumentsCommand::WriteAllGroups(form))]);
        }
        screen.is_tidy();
    });
}
