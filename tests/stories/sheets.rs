//! What the sheets hold: every session, both languages, every character escaped, nothing to be loaded from elsewhere.

use std::sync::Arc;

use six_seeds::{
    content::{Band, Programme},
    journal::{Helpline, HelplineKind},
    locale::{Language, Texts},
    platform::shipped,
    report::{PrintedSheet, SheetData, SheetKind, carer_notes_of},
};

/// What is made of a programme that ships, for a group of band B.
fn printed<T>(language: Language, programme: &str, make: impl FnOnce(&SheetData, &Arc<Programme>) -> T) -> T {
    let library = six_seeds::shipped_content::library(&[]);
    let texts = Texts::new(language);
    let picture = |name: &str| shipped::asset(&format!("emoji/{name}.png"));
    let helplines = vec![Helpline::new(HelplineKind::Youth, "075512355").unwrap()];
    let print = SheetData {
        library: &library,
        band: Band::B,
        texts: &texts,
        pictures: &picture,
        helplines: &helplines,
    };
    make(&print, &library.programmes[programme])
}

fn sheets(language: Language) -> (Arc<Programme>, Vec<PrintedSheet>) {
    printed(language, "first-session", |print, programme| (programme.clone(), print.programme(programme)))
}

#[test]
fn there_are_cards_invitations_and_two_sheets_for_each_session() {
    let (programme, sheets) = sheets(Language::English);
    assert_eq!(sheets.len(), 6 + 2 * programme.sessions.len());
    let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert!(
        names.contains(&"animal-cards.html") && names.contains(&"session-01-take-home.html"),
        "{names:?}"
    );
}

#[test]
fn every_sheet_speaks_its_language_and_needs_nothing_from_elsewhere() {
    for language in Language::ALL {
        for PrintedSheet { name, html } in sheets(language).1 {
            assert!(html.contains(&format!("<html lang=\"{}\">", language.tag())), "{name}");
            assert!(!html.contains("[print-"), "{name} lacks a text");
            for outside in ["http:", "https:", "src=\"/", "<script", "<link"] {
                assert!(!html.contains(outside), "{name} reaches for {outside}");
            }
        }
    }
}

#[test]
fn the_run_sheet_adds_minutes_up_and_holds_every_script() {
    let (programme, sheets) = sheets(Language::English);
    let sheet = sheets.iter().find(|sheet| sheet.name == "session-01-run-sheet.html").unwrap();
    let plan = &programme.sessions[0];
    let last = plan.minutes - plan.steps.last().unwrap().minutes;
    assert!(sheet.html.contains(&format!("<td>{last}</td>")), "the last step begins at minute {last}");
    let library = six_seeds::shipped_content::library(&[]);
    for step in &plan.steps {
        let level = library.level_for(step, Band::B).unwrap();
        let first = level.script.say.en.split(['\'', '"', '&', '<']).next().unwrap();
        assert!(sheet.html.contains(first), "{} is missing", level.id);
    }
}

#[test]
fn every_animal_has_a_card_with_its_picture() {
    let (_, sheets) = sheets(Language::SimplifiedChinese);
    let cards = &sheets.iter().find(|sheet| sheet.name == "animal-cards.html").unwrap().html;
    assert_eq!(cards.matches("class=\"card middle\"").count(), cards.matches("data:image/png").count());
    assert!(cards.matches("data:image/png").count() >= 10);
}

#[test]
fn there_are_four_calm_cards_each_with_a_picture_and_what_to_do() {
    for language in Language::ALL {
        let sheets = sheets(language).1;
        let cards = &sheets.iter().find(|sheet| sheet.name == "calm-cards.html").unwrap().html;
        assert_eq!(cards.matches("class=\"card middle\"").count(), 4);
        assert_eq!(cards.matches("data:image/png").count(), 4, "every card has its picture");
        let texts = Texts::new(language);
        for one in ["breathe", "feel", "squeeze", "look"] {
            assert!(cards.contains(&texts.get(&format!("print-calm-{one}"))), "{one}");
            assert!(cards.contains(&texts.get(&format!("print-calm-{one}-do"))), "{one}");
        }
    }
}

#[test]
fn the_sheet_to_take_home_names_the_numbers_that_answer_here() {
    for language in Language::ALL {
        let take_home =
            sheets(language).1.into_iter().find(|sheet| sheet.name.contains("take-home")).unwrap();
        assert!(take_home.html.contains("075512355"));
        assert!(!take_home.html.contains(">12355"), "the usual number is not named beside it");
    }
}

#[test]
fn a_note_for_a_carer_goes_home_only_with_a_child_who_wants_it() {
    for language in Language::ALL {
        let (all, apart) = printed(language, "eight", |print, programme| {
            (print.programme(programme), print.sheets(programme, SheetKind::CarerNotes))
        });
        let note = printed(language, "eight", |print, programme| {
            let notes = carer_notes_of(print.library, print.band, programme);
            notes.first().unwrap().get(language).split(['\'', '"', '&', '<']).next().unwrap().to_owned()
        });
        for PrintedSheet { name, html } in &all {
            assert!(!html.contains(&note), "{name} goes to every child, and tells of a call home");
        }
        let [PrintedSheet { html, .. }] = apart.as_slice() else {
            panic!("one page of notes, not {}", apart.len())
        };
        assert!(html.contains(&note) && html.contains(&Texts::new(language).get("print-carer-notes-title")));
    }
    let none = printed(Language::English, "first-session", |print, programme| {
        print.sheet(programme, SheetKind::CarerNotes, 1)
    });
    assert!(none.is_none(), "a programme without notes has no page of them");
}

#[test]
fn the_protection_sheet_has_the_steps_the_numbers_and_room_for_a_pen() {
    for language in Language::ALL {
        let sheets = sheets(language).1;
        let sheet = &sheets.iter().find(|sheet| sheet.name == "protection-sheet.html").unwrap().html;
        let texts = Texts::new(language);
        for key in [
            "print-protection-responsible",
            "print-protection-deputy",
            "print-protection-thank",
            "desk-told-secret",
            "desk-told-question-do",
            "desk-told-confront-do",
            "desk-told-tell",
            "desk-told-report-do",
            "print-protection-words",
        ] {
            assert!(sheet.contains(&texts.get(key)), "{key}");
        }
        assert!(sheet.contains("075512355"));
        assert!(sheet.matches("class=\"line\"").count() >= 10, "there is room to write");
    }
}
