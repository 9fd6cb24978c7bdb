//! What the sheets hold: every session, both languages, every character escaped, nothing to be loaded from elsewhere.

use std::sync::Arc;

use crate::{
    content::{Band, Programme},
    journal::{Helpline, HelplineFor},
    locale::{Language, Texts},
    platform::shipped,
};

use super::{Print, Sheet};

fn sheets(language: Language) -> (Arc<Programme>, Vec<Sheet>) {
    let library = crate::app::shipped_library().unwrap();
    let programme = library.programmes["first-session"].clone();
    let texts = Texts::new(language);
    let picture = |name: &str| shipped::asset(&format!("emoji/{name}.png"));
    let helplines = vec![Helpline::new(HelplineFor::Youth, "075512355").unwrap()];
    let print =
        Print { library: &library, band: Band::B, texts: &texts, pictures: &picture, helplines: &helplines };
    let sheets = print.programme(&programme);
    (programme, sheets)
}

#[test]
fn there_are_cards_invitations_and_two_sheets_for_each_session() {
    let (programme, sheets) = sheets(Language::English);
    assert_eq!(sheets.len(), 4 + 2 * programme.sessions.len());
    let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert!(
        names.contains(&"animal-cards.html") && names.contains(&"session-01-take-home.html"),
        "{names:?}"
    );
}

#[test]
fn every_sheet_speaks_its_language_and_needs_nothing_from_elsewhere() {
    for language in Language::ALL {
        for Sheet { name, html } in sheets(language).1 {
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
    let library = crate::app::shipped_library().unwrap();
    for step in &plan.steps {
        let level = library.level_for(step, Band::B).unwrap();
        let first = level.script.say.en.split(['\'', '"', '&', '<']).next().unwrap();
        assert!(sheet.html.contains(first), "{} is missing", level.id);
    }
}

#[test]
fn every_animal_has_a_card_with_its_picture() {
    let (_, sheets) = sheets(Language::SimplifiedChinese);
    let cards = &sheets[0].html;
    assert_eq!(cards.matches("class=\"card middle\"").count(), cards.matches("data:image/png").count());
    assert!(cards.matches("data:image/png").count() >= 10);
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
