//! The sheet a child takes home after a session: what the group did, something to try, room to draw, and a half for
//! the carer. No name stands on it.

use crate::content::{Factor, Plan};

use super::{Page, Print, Sheet};

/// One page: the child's half and the carer's.
pub fn take_home(print: &Print, number: usize, plan: &Plan) -> Sheet {
    let (texts, language) = (print.texts, print.language());
    let mut page = Page::new(print, plan.title.get(language));
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
    for note in played.iter().filter_map(|level| level.body.carer_note()) {
        page.text("p", note.get(language));
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
