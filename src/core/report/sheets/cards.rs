//! Cards to cut out: the animals that children carry from session to session, the calm cards that lie within reach, and
//! the linkage cards that go to family, school and community and come back.

use crate::{
    content::Programme,
    report::{HtmlPage, PrintedSheet, SheetData},
};

/// One card for each animal, with nothing on it that could tell who carries it.
pub fn animal_cards(print: &SheetData) -> PrintedSheet {
    let mut page = HtmlPage::new(print, &print.texts.get("print-animals-title"));
    page.soft(&print.texts.get("print-animals-hint"));
    let animals = print.library.levels.values().flat_map(|level| level.body.animals());
    page.within("div", "grid", |page| {
        for animal in animals {
            page.within("div", "card middle", |page| {
                page.picture(&animal.emoji, "large");
                page.text("h2", animal.label.get(print.language()));
            });
        }
    });
    page.sheet("animal-cards")
}

/// The calm cards, each with its picture, the key of its title, and the key of what to do.
const CALM_CARDS: [(&str, &str, &str); 4] = [
    ("lotus", "print-calm-breathe", "print-calm-breathe-do"),
    ("hand-with-fingers-splayed-medium", "print-calm-feel", "print-calm-feel-do"),
    ("teddy-bear", "print-calm-squeeze", "print-calm-squeeze-do"),
    ("deciduous-tree", "print-calm-look", "print-calm-look-do"),
];

/// Four cards for a child who needs a pause: the scripts tell the facilitator to hold one out while the others play on.
pub fn calm_cards(print: &SheetData) -> PrintedSheet {
    let texts = print.texts;
    let mut page = HtmlPage::new(print, &texts.get("print-calm-title"));
    page.soft(&texts.get("print-calm-hint"));
    page.within("div", "grid", |page| {
        for (picture, title, to_do) in CALM_CARDS {
            page.within("div", "card middle", |page| {
                page.picture(picture, "large");
                page.text("h2", &texts.get(title));
                page.text("p", &texts.get(to_do));
            });
        }
    });
    page.sheet("calm-cards")
}

/// A card for the family, one for the school, one for the community: what the group practises, one thing to do, and a
/// half that comes back. They are counted on the desk as numbers; no name stands on them.
pub fn linkage_cards(print: &SheetData, programme: &Programme) -> PrintedSheet {
    let texts = print.texts;
    let mut page = HtmlPage::new(print, &texts.get("print-linkage-title"));
    page.soft(&texts.get("print-linkage-hint"));
    let group_does = texts.with(
        "print-linkage-group",
        &[("programme", programme.title.get(print.language()).to_owned().into())],
    );
    let cards = [
        ("house", "print-linkage-family", "print-linkage-family-do"),
        ("school", "print-linkage-school", "print-linkage-school-do"),
        ("deciduous-tree", "print-linkage-community", "print-linkage-community-do"),
    ];
    for (picture, title, to_do) in cards {
        page.within("div", "grid whole", |page| {
            page.within("div", "card", |page| {
                page.picture(picture, "");
                page.text("h2", &texts.get(title));
                page.text("p", &group_does);
                page.text("p", &texts.get(to_do));
            });
            page.within("div", "card", |page| {
                page.text("h2", &texts.get("print-linkage-back"));
                page.text("p", &texts.get("print-linkage-back-ask"));
                page.empty("line");
                page.empty("line");
                page.soft(&texts.get("print-no-names"));
            });
        });
        page.text("p", "");
    }
    page.sheet("linkage-cards")
}
