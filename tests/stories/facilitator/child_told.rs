//! A child tells an adult something: what to do now is two touches away from anywhere on the desk, and nothing that lay
//! open there is lost.

use crate::support::Story;

/// From the open page to what to do now, and back to the same page.
#[track_caller]
fn looks_it_up(story: &mut Story, from: &str) {
    story.expect_screen(from);
    story.press("desk-told-open");
    story.expect_screen("desk-child-told");
    for key in ["desk-told-now-do", "desk-told-thank", "desk-told-secret-do", "desk-told-confront-do"] {
        story.reads(key);
    }
    story.press("desk-back");
    story.expect_screen(from);
}

#[test]
fn it_is_one_touch_away_from_every_page_of_the_desk() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    looks_it_up(&mut story, "desk-home");
    for (way, page) in [
        ("desk-kept-open", "desk-kept"),
        ("desk-content-open", "desk-content"),
        ("desk-settings-open", "desk-settings"),
    ] {
        story.press(way);
        looks_it_up(&mut story, page);
        story.press("desk-back");
        story.expect_screen("desk-home");
    }
    story.makes_a_group();
    looks_it_up(&mut story, "desk-group");
    for (way, page, back) in [
        ("desk-sheets-open", "desk-sheets", "desk-back"),
        ("desk-papers-open", "desk-papers", "desk-back"),
        ("desk-group-review", "desk-review", "review-back"),
    ] {
        story.press_in_list(way);
        looks_it_up(&mut story, page);
        story.press(back);
        story.expect_screen("desk-group");
    }
}

#[test]
fn what_was_chosen_on_the_page_below_is_still_chosen() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    story.press_in_list("desk-home-make-group");
    story.expect_screen("desk-new-group");
    let band = story.text("desk-band-b");
    story.tablet.press_with(&band).unwrap();
    looks_it_up(&mut story, "desk-new-group");
    // Without an age no group could be made.
    story.press("desk-new-group-make");
    story.expect_screen("desk-group");
}

#[test]
fn a_session_goes_on_where_it_was() {
    let mut story = Story::with_children(4);
    story.plays_until("weather");
    story.opens_the_run_sheet();
    let before = story.events();
    looks_it_up(&mut story, "desk-run-sheet");
    assert_eq!(story.events(), before, "looking it up is no event");
    story.press("desk-run-back");
    story.expect_screen("curtain");
    story.plays_until("give-back");
    story.comes_through_the_gate();
    looks_it_up(&mut story, "desk-wrap-up");
    story.press("desk-wrap-up-finish");
    story.expect_screen("desk-home");
}

#[test]
fn the_protection_sheet_is_printed_from_there() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    story.press("desk-told-open");
    story.expect_screen("desk-child-told");
    story.press("desk-told-sheet");
    assert_eq!(story.handed_out(), ["All-groups_2026-09-01_protection-sheet.html"]);
    for key in ["print-protection-responsible", "desk-told-secret-do", "print-protection-words"] {
        assert_eq!(story.papers_hold(&story.text(key)).len(), 1, "{key}");
    }
    story.press("desk-back");
    story.expect_screen("desk-home");
}

#[test]
fn a_case_is_practised_and_nothing_of_it_is_kept() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    let before = story.verification();
    story.press("desk-told-open");
    story.press("desk-told-practise");
    story.expect_screen("desk-told-practice");
    for (happens, chosen) in [
        ("desk-case-promise", "one"),
        ("desk-case-thank", "three"),
        ("desk-case-stay", "one"),
        ("desk-case-write", "two"),
    ] {
        story.reads(happens);
        story.press_in_list(&format!("{happens}-{chosen}"));
        story.reads(&format!("{happens}-{chosen}-then"));
        story.press("desk-case-next");
    }
    story.reads("desk-case-done-text");
    assert_eq!(story.verification(), before);
    story.press("desk-back");
    story.expect_screen("desk-child-told");
    story.press("desk-back");
    story.expect_screen("desk-home");
}

#[test]
fn the_practice_group_offers_the_case_too() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    story.press("desk-settings-open");
    story.press("desk-settings-records");
    story.press_in_list("desk-practice-make");
    story.expect_screen("desk-group");
    story.press_in_list("desk-told-practise");
    story.expect_screen("desk-told-practice");
    story.press("desk-back");
    story.expect_screen("desk-group");
}
