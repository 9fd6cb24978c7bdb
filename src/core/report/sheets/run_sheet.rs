//! The run-sheet of a session on paper: what comes, how long, what to say; a second person may hold it.

use crate::{
    content::{Bilingual, Plan},
    report::{HtmlPage, PrintedSheet, SheetData},
};

/// The session at a glance, then every step's script in the order played.
pub fn run_sheet(print: &SheetData, number: usize, plan: &Plan) -> PrintedSheet {
    let (texts, language) = (print.texts, print.language());
    let mut page = HtmlPage::new(print, plan.title.get(language));
    page.text("p", plan.aim.get(language));
    page.text(
        "p",
        &texts.with("print-bring", &[("materials", plan.materials.get(language).to_owned().into())]),
    );
    let mut begins = 0;
    let mut rows = Vec::new();
    for step in &plan.steps {
        let titles: Vec<&str> =
            print.library.ways(step, print.band).map(|level| level.title.get(language)).collect();
        let title = match titles[..] {
            [one, other] => {
                let both = [("one", one.to_owned().into()), ("other", other.to_owned().into())];
                texts.with("desk-step-either", &both)
            }
            _ => titles.concat(),
        };
        let tablet = texts.get(if step.tablet { "print-with-tablet" } else { "print-without-tablet" });
        rows.push(vec![begins.to_string(), step.minutes.to_string(), title, tablet]);
        begins += step.minutes;
    }
    let headings = ["print-from-minute", "print-minutes", "print-step", "print-tablet"];
    page.table(&headings.map(|key| texts.get(key)), &rows);
    for level in plan.steps.iter().flat_map(|step| print.library.ways(step, print.band)) {
        page.within("div", "whole", |page| {
            page.text("h2", level.title.get(language));
            let mut part = |key: &str, text: &Bilingual| {
                let words = [("part", texts.get(key).into()), ("text", text.get(language).to_owned().into())];
                page.text("p", &texts.with("print-script-part", &words));
            };
            part("desk-script-say", &level.script.say);
            part("desk-script-watch-for", &level.script.watch_for);
            part("desk-script-adapt", &level.script.adapt);
            part("desk-script-if-upset", &level.script.if_upset);
        });
    }
    page.sheet(&format!("session-{number:02}-run-sheet"))
}
