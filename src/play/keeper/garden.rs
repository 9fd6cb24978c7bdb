//! Shows the garden as far as a group has grown it.

use crate::{
    journal::GroupId,
    progress::{self, Growth, Review, SessionRecords},
};

use super::{
    super::{PlayError, Table},
    Keeper,
};

impl Keeper {
    /// Shows the garden of the group on the table, or of the group that met last.
    pub fn grow(&mut self, table: &mut Table) -> Result<(), PlayError> {
        if let Some((this, before)) = self.running_history(table)? {
            show(table, before.iter().cloned().chain([this]).collect());
            return Ok(());
        }
        let group = self.journal()?.groups()?.first().map(|group| group.id);
        self.show_garden(table, group)
    }

    /// Shows the garden of this group, as the journal tells it; of none, the garden stays as it is.
    pub fn show_garden(&mut self, table: &mut Table, group: Option<GroupId>) -> Result<(), PlayError> {
        if let Some(group) = group {
            let history = self.history(table, group)?;
            show(table, history);
        }
        Ok(())
    }
}

/// The table shows the garden that these sessions have grown, and what helped in them.
fn show(table: &mut Table, mut history: Vec<SessionRecords>) {
    let helped = progress::what_helped(&history).into_iter().map(|(tool, _)| tool).collect();
    history.retain(|one| one.closed);
    let review = Review::new(&history);
    let factors = review.garden.iter().filter(|(_, times)| *times > 0).map(|(factor, _)| *factor).collect();
    table.set_growth(Growth { sessions: history.len().try_into().unwrap_or(u16::MAX), factors, helped });
    table.wake_seeds();
}
