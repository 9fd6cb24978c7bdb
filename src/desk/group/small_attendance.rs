//! What differs in a session where few children come, or none has a seat, and the sentence about it on the group's page.

use crate::{content::Bilingual, desk::widgets::desk::Desk};

/// What a session is like where few children come, or none has a seat.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SmallAttendance {
    /// For how many children the programme is made: at least and at most.
    pub made_for: (u8, u8),
    /// What is passed over where no child has a seat, because it asks each child alone.
    pub asks_each: Vec<Bilingual>,
    /// What needs an adult as a partner where one child comes.
    pub partner: Vec<Bilingual>,
}

impl SmallAttendance {
    /// What is otherwise, in one sentence, where so many children come; nothing where the session is made for so many.
    pub fn text(&self, heads: u8, desk: &Desk) -> Option<String> {
        let (least, most) = self.made_for;
        let with_steps =
            |key: &str, steps: &[Bilingual]| desk.with(key, &[("steps", list(steps, desk).into())]);
        Some(match heads {
            0 if most > 0 && !self.asks_each.is_empty() => with_steps("desk-group-few-none", &self.asks_each),
            1 if !self.partner.is_empty() => with_steps("desk-group-few-one", &self.partner),
            heads if (least..=most).contains(&heads) => return None,
            _ if most == 0 => desk.text("desk-group-few-crowd"),
            _ if most == 1 => desk.text("desk-group-few-single"),
            _ => desk.with("desk-group-few-made-for", &[("least", least.into()), ("most", most.into())]),
        })
    }
}

/// Titles one after the other, as the language strings them together.
fn list(titles: &[Bilingual], desk: &Desk) -> String {
    let mut titles = titles.iter().map(|title| desk.say(title).to_owned());
    let first = titles.next().unwrap_or_default();
    titles.fold(first, |one, other| desk.with("desk-list", &[("one", one.into()), ("other", other.into())]))
}
