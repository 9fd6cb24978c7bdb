//! The protection sheet: who is told and what is done when a child tells something. An organisation fills it in by pen;
//! a second page goes with each time a child has told something, and stays with the responsible person.

use crate::{
    journal::Helpline,
    locale::Texts,
    report::{HtmlPage, PictureBytes, PrintedSheet},
};

/// The sheet in the language of the texts, with the numbers that are set on this tablet.
pub fn protection_sheet(texts: &Texts, pictures: PictureBytes, helplines: &[Helpline]) -> PrintedSheet {
    let mut page = HtmlPage::written(pictures, texts.language(), &texts.get("print-protection-title"));
    page.text("p", &texts.get("print-protection-hint"));
    page.text("h2", &texts.get("print-protection-who"));
    page.within("div", "grid whole", |page| {
        for who in ["print-protection-responsible", "print-protection-deputy"] {
            page.within("div", "", |page| {
                to_fill_in(page, texts, &[who, "print-protection-phone"]);
            });
        }
    });
    page.text("h2", &texts.get("print-protection-call"));
    page.within("div", "grid whole", |page| {
        page.within("ul", "", |page| {
            for line in helplines {
                let whom = texts.get(&format!("desk-helpline-{}", line.whom.word()));
                page.text("li", &format!("{} · {whom}", line.number));
            }
        });
        page.within("div", "", |page| {
            to_fill_in(page, texts, &["print-protection-police", "print-protection-report-to"]);
        });
    });
    steps(&mut page, texts);
    page.text("p", &texts.get("print-protection-law"));
    page.within("div", "next", |page| record(page, texts));
    page.sheet("protection-sheet")
}

/// What the adult does, one after the other, as the desk says it.
fn steps(page: &mut HtmlPage, texts: &Texts) {
    page.text("h2", &texts.get("print-protection-steps"));
    page.within("ol", "", |page| {
        page.text("li", &texts.get("print-protection-now"));
        page.text("li", &texts.get("print-protection-thank"));
        for (key, more) in [
            ("desk-told-secret", "desk-told-secret-do"),
            ("desk-told-question", "desk-told-question-do"),
            ("desk-told-confront", "desk-told-confront-do"),
            ("desk-told-tell", "print-protection-above"),
            ("desk-told-report", "desk-told-report-do"),
        ] {
            let both = [("first", texts.get(key).into()), ("second", texts.get(more).into())];
            page.text("li", &texts.with("print-protection-step", &both));
        }
    });
}

/// A page for one time: when, who was told, to whom it was reported; the child's own words are on another sheet.
fn record(page: &mut HtmlPage, texts: &Texts) {
    page.text("h2", &texts.get("print-protection-record"));
    page.text("p", &texts.get("print-protection-record-hint"));
    let lines = [
        "print-protection-date",
        "print-protection-told",
        "print-protection-reported",
        "print-protection-next",
    ];
    to_fill_in(page, texts, &lines);
    page.text("p", &texts.get("print-protection-words"));
}

/// What is asked, each with a line to write on.
fn to_fill_in(page: &mut HtmlPage, texts: &Texts, keys: &[&str]) {
    for key in keys {
        page.text("p", &texts.get(key));
        page.empty("line");
    }
}
