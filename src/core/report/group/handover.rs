//! The handover pack: what a colleague needs to take a group over. The group, what was played, what comes next; no
//! child, no seat, no answer.

use super::group_report;
use crate::report::{GroupDocumentData, HtmlPage};

/// The whole document.
pub(crate) fn handover(about: &GroupDocumentData) -> String {
    let (print, log) = (&about.print, about.log);
    let (texts, language) = (print.texts, print.texts.language());
    let mut page = HtmlPage::new(print, &texts.with("print-handover-title", &[("group", about.name.into())]));
    page.picture(about.picture, "group");
    page.text("p", &texts.get("print-handover-hint"));
    group_report::at_a_glance(&mut page, about);
    page.text("h2", &texts.get("print-handover-next"));
    match (&log.next, log.sessions.last()) {
        (Some(next), _) => {
            page.text("h3", next.title.get(language));
            page.text("p", next.aim.get(language));
            for (key, text) in [("print-bring", &next.materials), ("print-handover-prepare", &next.prepare)] {
                page.text("p", &texts.with(key, &[("materials", text.get(language).into())]));
            }
        }
        (None, Some(_)) => page.text("p", &texts.get("print-handover-through")),
        (None, None) => page.text("p", &texts.get("print-handover-first")),
    }
    if let Some(last) = log.sessions.last() {
        page.text("h2", &texts.get("print-handover-last"));
        if let Some(programme) = &last.programme {
            let title = programme.get(language).to_owned();
            page.text("p", &texts.with("print-handover-programme", &[("programme", title.into())]));
        }
        page.within("ol", "", |page| {
            log.sessions.iter().for_each(|session| page.text("li", session.prepare.get(language)));
        });
    }
    group_report::linkage(&mut page, texts, log.linkage());
    group_report::session_table(&mut page, texts, log);
    page.within("div", "whole", |page| {
        page.text("h2", &texts.get("print-handover-children"));
        page.text("p", &texts.get("print-handover-children-text"));
    });
    page.finish()
}
