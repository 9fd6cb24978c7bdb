//! What a *goal ladder* level holds: questions, five rungs, what may have helped, and what comes next.

use std::{any::Any, sync::Arc};

use crate::content::{Bilingual, Bins, Choice, DeckSizes, LevelBody, Reader, TextLimits};

/// The kind of move: which wish hangs above, where none is kept from an earlier meeting.
pub const WISH: &str = "wish";
/// The kind of move: how far up, `1` to `5`.
pub const RUNG: &str = "rung";
/// The kind of move: what helped.
pub const HELPED: &str = "helped";
/// The kind of move: what comes next.
pub const NEXT: &str = "next";
/// What comes next: the goal stays.
pub const KEEP: &str = "keep";
/// What comes next: another goal.
pub const CHANGE: &str = "change";

/// How many rungs the ladder has.
pub const RUNGS: usize = 5;
/// How many wishes and helpers there are: both hang from one branch.
const HANGING: DeckSizes = DeckSizes { a: (3, 4), b: (5, 7), c_and_d: (5, 7) };

/// The content of *goal ladder*.
#[derive(Clone, Debug)]
pub struct GoalLadderLevel {
    /// What the screens ask.
    pub asks: Asks,
    /// Wishes for those who have none from an earlier meeting; one of them is [`crate::content::OWN`].
    pub wishes: Vec<Choice>,
    /// The rungs from the lowest, called `1` to `5`; each is a good place to be.
    pub rungs: Vec<Choice>,
    /// What may have helped; one of them is [`crate::content::OWN`].
    pub helpers: Vec<Choice>,
    /// What comes next: keep the goal, change it, or the child's own idea.
    pub next: [Choice; 3],
    /// The rungs in three bins: near the top, on the way, at the start. They have no names of their own.
    pub heights: Bins,
}

/// The rungs in three bins, from the top.
pub fn heights() -> Bins {
    let groups = [&["4", "5"][..], &["2", "3"], &["1"]];
    Bins {
        groups: groups.map(|group| group.iter().map(|one| (*one).to_owned()).collect()),
        ..Bins::default()
    }
}

/// What the screens ask, one after the other.
#[derive(Clone, Debug, Default)]
pub struct Asks {
    /// Which wish hangs up there.
    pub wish: Bilingual,
    /// How far up it is.
    pub rung: Bilingual,
    /// What helped.
    pub helped: Bilingual,
    /// Keep it or change it.
    pub next: Bilingual,
}

/// Reads the `content` of the level file; nothing if there was a fault, which the reader keeps.
pub fn read(content: &Reader) -> Option<Arc<dyn LevelBody>> {
    let asks = content.structure("asks", read_asks);
    let (wishes, helpers) = (content.deck("wishes", HANGING), content.deck("helpers", HANGING));
    let rungs = content.numbered_choices("rungs", RUNGS..=RUNGS);
    let next = content.structure("next", |next| {
        let choices = [
            next.fixed_choice("keep", KEEP),
            next.fixed_choice("change", CHANGE),
            next.fixed_choice("own", crate::content::OWN),
        ];
        let [keep, change, own] = choices;
        Some([keep?, change?, own?])
    });
    Some(Arc::new(GoalLadderLevel {
        asks: asks?,
        wishes: wishes?,
        rungs: rungs?,
        helpers: helpers?,
        next: next?,
        heights: heights(),
    }))
}

fn read_asks(asks: &Reader) -> Option<Asks> {
    let (wish, rung) =
        (asks.bilingual("wish", TextLimits::QUESTION), asks.bilingual("rung", TextLimits::QUESTION));
    let (helped, next) =
        (asks.bilingual("helped", TextLimits::QUESTION), asks.bilingual("next", TextLimits::QUESTION));
    Some(Asks { wish: wish?, rung: rung?, helped: helped?, next: next? })
}

impl LevelBody for GoalLadderLevel {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn goal(&self, kind: &str, id: &str) -> Option<&Choice> {
        let deck = match kind {
            WISH => &self.wishes[..],
            NEXT => &self.next[..],
            _ => &[],
        };
        deck.iter().find(|choice| choice.id == id)
    }

    fn bins(&self, kind: &str) -> Option<&Bins> {
        (kind == RUNG).then_some(&self.heights)
    }

    fn choice(&self, kind: &str, id: &str) -> Option<&Bilingual> {
        let helper = self.helpers.iter().find(|choice| kind == HELPED && choice.id == id);
        helper.map(|choice| &choice.label)
    }

    fn pictures(&self) -> Vec<&str> {
        let decks = self.wishes.iter().chain(&self.rungs).chain(&self.helpers).chain(&self.next);
        decks.map(|one| one.emoji.as_str()).collect()
    }
}
