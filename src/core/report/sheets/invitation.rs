//! Invitations: for the families of the children, with a half to sign that stays on paper, and for the community.

use crate::{
    content::Programme,
    report::{HtmlPage, PrintedSheet, SheetData},
};

/// What the group is, what is kept and what is not, and a half to sign.
pub fn for_families(print: &SheetData, programme: &Programme) -> PrintedSheet {
    let texts = print.texts;
    let mut page = HtmlPage::new(print, &texts.get("print-families-title"));
    page.text("p", &texts.get("print-families-what"));
    sessions(&mut page, print, programme);
    page.text("h2", &texts.get("print-families-kept-title"));
    for key in ["print-families-kept", "print-families-kept-animal", "print-families-kept-group"] {
        page.text("p", &texts.get(key));
    }
    page.text("h2", &texts.get("print-families-safe-title"));
    page.text("p", &texts.get("print-families-safe"));
    page.text("p", &texts.get("print-families-help"));
    time_and_place(&mut page, print);
    page.within("div", "card whole", |page| {
        page.text("h2", &texts.get("print-families-yes"));
        page.text("p", &texts.get("print-families-yes-text"));
        page.text("p", &texts.get("print-families-signature"));
        page.empty("line");
        page.soft(&texts.get("print-stays-on-paper"));
    });
    page.sheet("invitation-families")
}

/// What neighbours, shops and the residents' committee can do for the children of the group.
pub fn for_the_community(print: &SheetData, programme: &Programme) -> PrintedSheet {
    let texts = print.texts;
    let mut page = HtmlPage::new(print, &texts.get("print-community-title"));
    page.text("p", &texts.get("print-community-what"));
    sessions(&mut page, print, programme);
    page.text("h2", &texts.get("print-community-you-title"));
    page.text("p", &texts.get("print-community-you"));
    page.text("h2", &texts.get("print-community-please-title"));
    page.text("p", &texts.get("print-community-please"));
    time_and_place(&mut page, print);
    page.sheet("invitation-community")
}

fn sessions(page: &mut HtmlPage, print: &SheetData, programme: &Programme) {
    page.text("h2", programme.title.get(print.language()));
    page.within("ol", "", |page| {
        for plan in &programme.sessions {
            page.text("li", plan.title.get(print.language()));
        }
    });
}

/// Lines that the facilitator fills in by hand.
fn time_and_place(page: &mut HtmlPage, print: &SheetData) {
    page.within("div", "whole", |page| {
        for key in ["print-when", "print-where", "print-who"] {
            page.text("p", &print.texts.get(key));
            page.empty("line");
        }
    });
}
