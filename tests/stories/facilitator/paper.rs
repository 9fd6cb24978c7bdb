//! From the desk to paper, by touch: sheets, cards and meetings, the log and the report.

use crate::support::Story;

#[test]
fn sheets_are_put_into_a_folder_and_never_over_one_another() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    story.makes_a_group();
    story.press("desk-sheets-open");
    story.expect_screen("desk-sheets");
    for kind in
        ["protection", "animal-cards", "calm-cards", "families", "neighbours", "linkage-cards", "run-sheets"]
    {
        story.press(&format!("desk-sheets-{kind}"));
    }
    story.writes_sheets(10);
    let first = story.handed_out();
    assert_eq!(first.len(), 10, "{first:?}");
    assert!(first[0].ends_with("_2026-09-01_take-home-sheet-01.html"), "{first:?}");
    story.writes_sheets(10);
    assert_eq!(story.handed_out().len(), 20);
    story.loses_the_folder();
    story.writes_sheets(10);
    story.reads("desk-handed-gone");
}

#[test]
fn a_facilitator_counts_cards_and_takes_the_report_along() {
    let mut story = Story::with_children(5);
    story.plays_until("give-back");
    story.wraps_up();
    story.opens_the_group();
    story.press("desk-papers-open");
    story.expect_screen("desk-papers");
    for paper in ["log-csv", "log-xlsx", "report", "handover"] {
        story.press(&format!("desk-papers-{paper}"));
    }
    let names = story.handed_out();
    for ending in
        ["_session-log.csv", "_session-log-2.csv", "_session-log.xlsx", "_report.html", "_handover.html"]
    {
        assert!(names.iter().any(|name| name.ends_with(ending)), "{ending} is not among {names:?}");
    }
    for _ in 0..3 {
        story.counts_a_card();
    }
    assert_eq!(story.cards_given(), 3);
    assert!(story.verification().1);
}

#[test]
fn a_note_for_a_carer_is_printed_only_when_the_facilitator_chooses_it() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    story.makes_a_group();
    story.press("desk-sheets-open");
    story.expect_screen("desk-sheets");
    for kind in
        ["protection", "animal-cards", "calm-cards", "families", "neighbours", "linkage-cards", "run-sheets"]
    {
        story.press(&format!("desk-sheets-{kind}"));
    }
    // What goes home with every child says nothing of a call: one of them may have skipped it.
    story.writes_sheets(10);
    assert!(story.papers_hold("Your child rehearsed").is_empty());
    story.press("desk-sheets-carer-notes");
    story.writes_sheets(11);
    let notes = story.papers_hold("Your child rehearsed");
    assert!(matches!(notes.as_slice(), [one] if one.ends_with("_notes-for-a-carer.html")), "{notes:?}");
    assert_eq!(
        story.papers_hold(&story.text("print-carer-notes-hint")),
        notes,
        "the page says for whom they are"
    );
}
