//! Applies the commands about packs: making one, and reading one.

use crate::{
    desk::{
        app::{context::DeskContext, page_id::PageId},
        documents::commands::PackCommand,
        widgets::export_result::ExportResult,
        work::task::Work,
    },
    journal::{GroupId, pack::AllowRestore},
    platform::picker::{self, Purpose},
    play::{
        PACK_ENDING, PlayError,
        long_work::{PackDestination, PackExport, PackReading, PackSource},
    },
};

impl DeskContext<'_> {
    /// Applies a command about packs.
    pub fn apply_pack(&mut self, command: PackCommand) -> Result<(), PlayError> {
        match command {
            PackCommand::Make(group) => {
                let group = self.keeper.journal()?.group(GroupId(group))?;
                let name = self.name_of(&group);
                self.state.work =
                    Some(Work::new(PackExport::of_group(group.id, name, PackDestination::People)));
            }
            PackCommand::CopyAll => {
                let groups = self.keeper.journal()?.groups()?;
                let groups = groups.into_iter().map(|group| group.id).collect();
                self.state.work = Some(Work::new(PackExport::of_all(groups, PackDestination::People)));
            }
            PackCommand::NumberWritten => self.pack_number_is_written()?,
            PackCommand::Choose(name) => self.choose_pack(&name),
            PackCommand::PickFile => picker::ask(Purpose::Pack),
            PackCommand::Leave => {
                self.state.reading.chosen = None;
                self.state.reading.trouble = None;
            }
            PackCommand::Open(number) => {
                self.state.reading.number = Some(number);
                self.read_pack(AllowRestore::None);
            }
            PackCommand::TakeGroupAgain(place) => {
                let taken = self.state.reading.taken.as_ref().and_then(|taken| taken.get(place));
                if let Some(group) = taken.map(|one| one.identity.clone()) {
                    self.read_pack(AllowRestore::One(group));
                }
            }
        }
        Ok(())
    }

    /// Reads the chosen pack with the number that was typed.
    fn read_pack(&mut self, returning: AllowRestore) {
        let reading = &mut self.state.reading;
        reading.trouble = None;
        if let (Some((_, bytes)), Some(number)) = (&reading.chosen, &reading.number) {
            self.state.work = Some(Work::new(PackReading::new(bytes.clone(), number.clone(), returning)));
        }
    }

    /// Back to where the pack was made; the page says where it lies. A copy whose number was lost before can be read by
    /// no tablet: only from here on it counts.
    fn pack_number_is_written(&mut self) -> Result<(), PlayError> {
        let Some(packed) = self.state.packed.take() else { return Ok(()) };
        match packed.group {
            Some(group) => self.state.turn_to(PageId::Documents(group)),
            None => {
                self.keeper.copy_is_saved()?;
                self.show_settings();
            }
        }
        self.state.export = Some(ExportResult::Out { count: 1, file: packed.file });
        Ok(())
    }

    /// A file that is no whole pack is refused before the facilitator types its number.
    fn choose_pack(&mut self, name: &str) {
        let reading = &mut self.state.reading;
        reading.trouble = None;
        let found = self.export_folder.find(PACK_ENDING).into_iter().find(|file| file.name() == name);
        let Some(file) = found else {
            reading.trouble = Some("desk-pack-gone");
            return;
        };
        reading.choose(name, PackSource::File(file));
    }
}
