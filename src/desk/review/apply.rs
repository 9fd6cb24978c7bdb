//! Applies the commands of the review.

use crate::{
    desk::{app::context::DeskContext, review::commands::ReviewCommand},
    journal::{GroupId, SessionId},
    platform::input::Side,
    play::{GardenFilm, PlayError},
};

impl DeskContext<'_> {
    /// Applies a command of the review.
    pub fn apply_review(&mut self, command: ReviewCommand) -> Result<(), PlayError> {
        match command {
            ReviewCommand::ChangeObservation { session, seen } => {
                self.keeper.say_anew(SessionId(session), seen)
            }
            ReviewCommand::ShowGroup(group) => {
                let story = self.keeper.story(self.table, GroupId(group))?;
                self.keeper.show_garden(self.table, Some(GroupId(group)))?;
                self.table.show_film(GardenFilm::new(&story));
                *self.side = Side::Stage;
                Ok(())
            }
        }
    }
}
