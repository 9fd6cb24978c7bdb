//! Shows the garden as far as a group has grown it.

use crate::progress::{self, Growth, Review};

use super::{
    super::{Problem, Table},
    Keeper,
};

impl Keeper {
    /// Shows the garden of the group on the table, or of the group that met last.
    pub fn grow(&mut self, table: &mut Table) -> Result<(), Problem> {
        let group = match &self.running {
            Some(running) => Some(running.group.id),
            None => self.journal()?.groups()?.first().map(|group| group.id),
        };
        let Some(group) = group else { return Ok(()) };
        let mut history = self.history(table, group)?;
        let helped = progress::what_helped(&history).into_iter().map(|(tool, _)| tool).collect();
        history.retain(|one| one.closed);
        let review = Review::new(&history);
        let factors =
            review.garden.iter().filter(|(_, times)| *times > 0).map(|(factor, _)| *factor).collect();
        table.set_growth(Growth { sessions: history.len().try_into().unwrap_or(u16::MAX), factors, helped });
        table.wake_seeds();
        Ok(())
    }
}
