//! The sheet a child takes home after a session: what the group did, something to try, room to draw, and a half for
//! the carer. No name stands on it. A level's own note for the carer is not on it, since a child may have skipped the
//! activity because home is not safe: notes are printed apart, for a child who wants to take one.

use crate::{
    content::{Band, Bilingual, Factor, Library, Plan, Programme},
    report::{HtmlPage, PrintedSheet, SheetData},
};

/// One page: the child's half and the carer's.
pub fn take_home(print: &SheetData, number: usize, plan: &Plan) -> PrintedSheet {
    let (texts, language) = (print.texts, print.language());
    let mut page = HtmlPage::new(print, plan.title.get(language));
    let ways = |step| print.library.ways(step, print.band).filter(|level| level.factor != Factor::Ritual);
    let steps: Vec<Vec<_>> = plan.steps.iter().map(|step| ways(step).collect()).collect();
    let played: Vec<_> = steps.iter().flatten().copied().collect();
    page.text("h2", &texts.get("print-home-played"));
    page.within("ul", "", |page| {
        for step in &steps {
            match step[..] {
                // What the group will have chosen is not known yet: both are named.
                [one, other] => {
                    let both = [("one", one), ("other", other)]
                        .map(|(name, level)| (name, level.title.get(language).to_owned().into()));
                    page.text("li", &texts.with("desk-step-either", &both));
                }
                [level] => page.text("li", level.title.get(language)),
                _ => {}
            }
        }
    });
    page.text("h2", &texts.get("print-home-draw"));
    page.empty("room");
    page.text("h2", &texts.get("print-home-carer"));
    page.text("p", &texts.get("print-home-carer-text"));
    let mut factors: Vec<Factor> = played.iter().map(|level| level.factor).collect();
    factors.sort();
    factors.dedup();
    for factor in factors {
        page.text("p", &texts.get(&format!("print-home-{}", factor.word().replace('_', "-"))));
    }
    page.text("h2", &texts.get("print-home-helplines"));
    page.within("ul", "", |page| {
        for line in print.helplines {
            let whom = texts.get(&format!("desk-helpline-{}", line.whom.word()));
            page.text("li", &format!("{} · {whom}", line.number));
        }
    });
    page.soft(&texts.get("print-no-names"));
    page.sheet(&format!("session-{number:02}-take-home"))
}

/// How often a note stands on its page.
const COPIES: usize = 2;

/// The notes for a carer in the levels that a group of this band plays in a programme, in their order.
pub fn carer_notes_of<'a>(library: &'a Library, band: Band, programme: &Programme) -> Vec<&'a Bilingual> {
    let steps = programme.sessions.iter().flat_map(|plan| &plan.steps);
    let mut notes: Vec<&Bilingual> = Vec::new();
    for note in steps.flat_map(|step| library.ways(step, band)).filter_map(|level| level.body.carer_note()) {
        if !notes.contains(&note) {
            notes.push(note);
        }
    }
    notes
}

/// The notes as slips to cut out, and for whom they are; nothing where the programme has none.
pub fn carer_notes(print: &SheetData, programme: &Programme) -> Option<PrintedSheet> {
    let texts = print.texts;
    let notes = carer_notes_of(print.library, print.band, programme);
    if notes.is_empty() {
        return None;
    }
    let mut page = HtmlPage::new(print, &texts.get("print-carer-notes-title"));
    page.text("p", &texts.get("print-carer-notes-hint"));
    for note in notes {
        page.within("div", "grid whole", |page| {
            for _ in 0..COPIES {
                page.within("div", "card", |page| {
                    page.text("h2", &texts.get("print-home-carer"));
                    page.text("p", note.get(print.language()));
                    page.soft(&texts.get("print-no-names"));
                });
            }
        });
        page.text("p", "");
    }
    Some(page.sheet("carer-notes"))
}
