//! Carries out what was asked about packs: making one, and reading one.

use crate::{
    desk::{DeskAsk, Handed, room::Page, working::Work},
    journal::{GroupId, pack::Returning},
    platform::picker::{self, Purpose},
    play::{
        PACK_ENDING, Problem,
        long_work::{PackIn, PackOut, PackSource, PackTo},
    },
};

use super::Hands;

impl Hands<'_> {
    /// What was asked about packs; anything else was carried out elsewhere.
    pub(super) fn carry_out_pack(&mut self, ask: DeskAsk) -> Result<(), Problem> {
        match ask {
            DeskAsk::PackGroup(group) => {
                let group = self.keeper.journal()?.group(GroupId(group))?;
                let name = self.name_of(&group);
                self.room.work = Some(Work::new(PackOut::of_group(group.id, name, PackTo::People)));
            }
            DeskAsk::CopyAll => {
                let groups = self.keeper.journal()?.groups()?;
                let groups = groups.into_iter().map(|group| group.id).collect();
                self.room.work = Some(Work::new(PackOut::of_all(groups, PackTo::People)));
            }
            DeskAsk::PackNumberWritten => self.pack_number_is_written()?,
            DeskAsk::OpenReadPack => self.room.turn_to(Page::ReadPack),
            DeskAsk::ChoosePack(name) => self.choose_pack(&name),
            DeskAsk::BringPack => picker::ask(Purpose::Pack),
            DeskAsk::LeavePack => {
                self.room.reading.chosen = None;
                self.room.reading.trouble = None;
            }
            DeskAsk::OpenPack(number) => {
                self.room.reading.number = Some(number);
                self.read_pack(Returning::None);
            }
            DeskAsk::TakePackedGroupAgain(place) => {
                let taken = self.room.reading.taken.as_ref().and_then(|taken| taken.get(place));
                if let Some(group) = taken.map(|one| one.identity.clone()) {
                    self.read_pack(Returning::One(group));
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Reads the chosen pack with the number that was typed.
    fn read_pack(&mut self, returning: Returning) {
        let reading = &mut self.room.reading;
        reading.trouble = None;
        if let (Some((_, bytes)), Some(number)) = (&reading.chosen, &reading.number) {
            self.room.work = Some(Work::new(PackIn::new(bytes.clone(), number.clone(), returning)));
        }
    }

    /// Back to where the pack was made; the page says where it lies. A copy whose number was lost before can be read by
    /// no tablet: only from here on it counts.
    fn pack_number_is_written(&mut self) -> Result<(), Problem> {
        let Some(packed) = self.room.packed.take() else { return Ok(()) };
        match packed.group {
            Some(group) => self.room.turn_to(Page::Papers(group)),
            None => {
                self.keeper.copy_is_saved()?;
                self.show_settings();
            }
        }
        self.room.handed = Some(Handed::Out { count: 1, file: packed.file });
        Ok(())
    }

    /// A file that is no whole pack is told before anybody types its number.
    fn choose_pack(&mut self, name: &str) {
        let reading = &mut self.room.reading;
        reading.trouble = None;
        let found = self.paper_folder.find(PACK_ENDING).into_iter().find(|file| file.name() == name);
        let Some(file) = found else {
            reading.trouble = Some("desk-pack-gone");
            return;
        };
        reading.choose(name, PackSource::File(file));
    }
}
