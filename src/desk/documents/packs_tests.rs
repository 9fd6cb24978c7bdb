//! The pages about packs, pressed as a facilitator presses them.

#![allow(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use super::*;
use crate::desk::testing::on_every_screen;

fn number() -> PackNumber {
    PackNumber::new("012345678901").unwrap()
}

#[test]
fn the_number_of_a_pack_is_shown_once_and_large() {
    for group in [Some(7), None] {
        let show = move |ui: &mut Ui, (): &mut (), desk: &Desk| {
            let file = "Brave-Lantern_2026-11-25_pack.sixseeds".to_owned();
            pack_number_ui(ui, &NewPack { file, number: number(), group }, "/data/office/Six Seeds", desk)
        };
        on_every_screen(show, |screen| {
            assert!(screen.shows("0123 4567 8901"));
            assert!(screen.shows("Brave-Lantern_2026-11-25_pack.sixseeds"));
            assert!(screen.in_sight("desk-recovery-written"));
            screen.press("desk-recovery-written");
            assert_eq!(screen.asked(), [DeskCommand::Pack(PackCommand::NumberWritten)]);
        });
    }
    assert_eq!(format!("{:?}", number()), "PackNumber(hidden)");
}

#[test]
fn packs_are_listed_and_one_is_chosen() {
    let show = |ui: &mut Ui, form: &mut ReadPackForm, desk: &Desk| {
        let packs = vec!["all.sixseeds".to_owned(), "Brave-Lantern_2026-11-25_pack.sixseeds".to_owned()];
        let trouble = Some("desk-pack-damaged");
        let view = ReadPackView { packs, place: "/data/office".into(), trouble, ..ReadPackView::default() };
        read_pack_ui(ui, &view, form, desk)
    };
    on_every_screen(show, |screen| {
        assert!(screen.shows(&screen.text("desk-pack-damaged")) && screen.shows("/data/office"));
        screen.press_label("all.sixseeds");
        assert_eq!(screen.asked(), [DeskCommand::Pack(PackCommand::Choose("all.sixseeds".to_owned()))]);
        screen.press("desk-pack-look-again");
        assert_eq!(screen.asked(), [DeskCommand::GoTo(PageId::ReadPack)]);
        screen.press("desk-back");
        assert_eq!(screen.asked(), [DeskCommand::GoTo(PageId::Settings)]);
    });
}

#[test]
fn twelve_digits_open_a_pack_and_stay_for_another_look() {
    let show = |ui: &mut Ui, form: &mut ReadPackForm, desk: &Desk| {
        let (chosen, trouble) = (Some("all.sixseeds".to_owned()), Some("desk-pack-wrong-number"));
        read_pack_ui(ui, &ReadPackView { chosen, trouble, ..ReadPackView::default() }, form, desk)
    };
    on_every_screen(show, |screen| {
        for digit in "012345678901".chars() {
            assert!(!screen.is_enabled("desk-pin-enter"));
            screen.press_label(&digit.to_string());
        }
        assert!(screen.shows(&screen.text("desk-pack-wrong-number")));
        screen.press("desk-pin-enter");
        assert_eq!(screen.asked(), [DeskCommand::Pack(PackCommand::Open(number()))]);
        screen.press("desk-pin-enter");
        assert_eq!(
            screen.asked(),
            [DeskCommand::Pack(PackCommand::Open(number()))],
            "the digits are still there"
        );
        screen.press("desk-back");
        assert_eq!(screen.asked(), [DeskCommand::Pack(PackCommand::Leave)]);
    });
}

fn row(outcome: ImportOutcome) -> ImportedGroupRow {
    ImportedGroupRow {
        words: Bilingual { en: "Brave Lantern".into(), zh_hans: "勇敢的灯笼".into() },
        picture: "kite".into(),
        sessions: 8,
        outcome,
    }
}

#[test]
fn a_group_that_was_deleted_comes_back_only_after_a_question() {
    let show = |ui: &mut Ui, form: &mut ReadPackForm, desk: &Desk| {
        let taken = Some([ImportOutcome::Added, ImportOutcome::DeletedHere].map(row).to_vec());
        read_pack_ui(ui, &ReadPackView { taken, ..ReadPackView::default() }, form, desk)
    };
    on_every_screen(show, |screen| {
        assert!(screen.shows(&screen.text("desk-pack-was-deleted")));
        screen.press("desk-pack-take-again");
        assert!(screen.asked().is_empty() && screen.shows(&screen.text("desk-pack-take-again-text")));
        screen.press("desk-pack-take-again-no");
        assert!(screen.asked().is_empty() && !screen.shows(&screen.text("desk-pack-take-again-text")));
        screen.press("desk-pack-take-again");
        screen.press("desk-pack-take-again-yes");
        assert_eq!(screen.asked(), [DeskCommand::Pack(PackCommand::TakeGroupAgain(1))]);
    });
}

#[test]
fn what_became_of_each_group_is_told() {
    let outcomes = [
        ImportOutcome::Added,
        ImportOutcome::Updated(2),
        ImportOutcome::Unchanged,
        ImportOutcome::PackIsOlder,
        ImportOutcome::Diverged,
        ImportOutcome::SessionIsOpen,
        ImportOutcome::RetentionEnded,
        ImportOutcome::DeletedHere,
    ];
    let show = move |ui: &mut Ui, form: &mut ReadPackForm, desk: &Desk| {
        let taken = Some(outcomes.map(row).to_vec());
        read_pack_ui(ui, &ReadPackView { taken, ..ReadPackView::default() }, form, desk)
    };
    on_every_screen(show, |screen| {
        assert!(screen.shows("2") && screen.in_sight("desk-pack-taken-done"));
        screen.press("desk-pack-taken-done");
        assert_eq!(screen.asked(), [DeskCommand::GoTo(PageId::Home)]);
    });
}

#[test]
fn a_group_is_packed_from_its_page_but_never_the_practice_group() {
    for practice in [false, true] {
        let show = move |ui: &mut Ui, (): &mut (), desk: &Desk| {
            let mut commands = Vec::new();
            page_frame::middle(ui, |ui| commands.extend(pack_card(ui, 7, practice, desk)));
            commands
        };
        on_every_screen(show, |screen| {
            if practice {
                assert!(screen.shows(&screen.text("desk-pack-practice")));
                return;
            }
            screen.press("desk-pack-group-make");
            assert_eq!(screen.asked(), [DeskCommand::Pack(PackCommand::Make(7))]);
        });
    }
}
