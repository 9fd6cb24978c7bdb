//! Makes a sealed pack of one group, or a copy of all: the groups are read one by one, sealed together, and written as one
//! file that is whole or not there.

#[cfg(not(target_arch = "wasm32"))]
use std::path::PathBuf;

#[cfg(not(target_arch = "wasm32"))]
use crate::platform::export_folder;
use crate::{
    journal::{
        GroupId,
        pack::{GroupIdentity, PackNumber, PackedGroup, SEAL_RANDOM_NUMBERS, seal, to_text},
    },
    play::PlayError,
    report::{DocumentFile, file_name},
};

use super::{LongWork, WorkContext, WorkOutcome, file_export::FileExport};

/// The ending of a pack's name.
pub const ENDING: &str = "sixseeds";

/// Where a pack goes.
pub enum PackDestination {
    /// To the files for people.
    People,
    /// Into this file, or beside it.
    #[cfg(not(target_arch = "wasm32"))]
    File(PathBuf),
}

/// A pack that is being made.
pub struct PackExport {
    groups: Vec<GroupId>,
    /// The group's two words in the language of the file's name; nothing for a copy of all groups.
    name: Option<String>,
    to: PackDestination,
    read: Vec<PackedGroup>,
    sealed: Option<(Vec<u8>, PackNumber)>,
}

impl PackExport {
    /// One group for a colleague; `name` are its two words.
    pub fn of_group(group: GroupId, name: String, to: PackDestination) -> Self {
        Self { groups: vec![group], name: Some(name), to, read: Vec::new(), sealed: None }
    }

    /// A copy of all these groups.
    pub const fn of_all(groups: Vec<GroupId>, to: PackDestination) -> Self {
        Self { groups, name: None, to, read: Vec::new(), sealed: None }
    }

    fn read(&mut self, at: &mut WorkContext, group: GroupId) -> Result<(), PlayError> {
        let fresh = GroupIdentity::from_random([at.keeper.random.number()?, at.keeper.random.number()?]);
        let mut packed = at.keeper.journal()?.pack_group(group, &fresh)?;
        packed.draw_tokens(|| at.keeper.random.number())?;
        self.read.push(packed);
        Ok(())
    }

    fn seal(&mut self, at: &mut WorkContext) -> Result<Option<WorkOutcome>, PlayError> {
        let number = PackNumber::from_random(at.keeper.random.number()?);
        let mut chance = [0; SEAL_RANDOM_NUMBERS];
        for one in &mut chance {
            *one = at.keeper.random.number()?;
        }
        match to_text(&self.read).and_then(|text| seal(text.as_bytes(), &number, chance)) {
            Ok(file) => {
                self.sealed = Some((file, number));
                Ok(None)
            }
            Err(trouble) => {
                bevy::log::error!("{trouble}");
                Ok(Some(WorkOutcome::ExportFailed(trouble.key())))
            }
        }
    }

    #[cfg_attr(
        target_arch = "wasm32",
        allow(clippy::unnecessary_wraps, reason = "where there are files, they may not be written")
    )]
    fn write(
        &self,
        at: &mut WorkContext,
        (bytes, number): (Vec<u8>, PackNumber),
    ) -> Result<WorkOutcome, PlayError> {
        let day = at.keeper.today();
        let file = match &self.to {
            PackDestination::People => {
                let (name, what) = match &self.name {
                    Some(name) => (name.clone(), "print-file-pack"),
                    None => (at.texts.get("print-file-all-groups"), "print-file-copy"),
                };
                let name = file_name(&name, day, &at.texts.get(what), ENDING);
                let mut handed = FileExport::default();
                if let Err(outcome) = handed.export(at.export_folder, &DocumentFile { name, bytes }) {
                    return Ok(outcome);
                }
                match handed.end(at.export_folder, 1) {
                    WorkOutcome::Files { last: Some(file), .. } => file,
                    other => return Ok(other),
                }
            }
            #[cfg(not(target_arch = "wasm32"))]
            PackDestination::File(place) => match export_folder::write_beside(place, &bytes) {
                Ok(place) => place.display().to_string(),
                Err(error) => return Err(PlayError::Export(error.to_string())),
            },
        };
        // On the desk a copy counts once its number was written down; a command line prints it at once.
        #[cfg(not(target_arch = "wasm32"))]
        if self.name.is_none() && matches!(self.to, PackDestination::File(_)) {
            at.keeper.copy_is_saved()?;
        }
        Ok(WorkOutcome::Packed { file, number })
    }
}

impl LongWork for PackExport {
    fn word(&self) -> &'static str {
        "pack-out"
    }

    fn progress(&self) -> (usize, usize) {
        (self.read.len() + usize::from(self.sealed.is_some()), self.groups.len() + 2)
    }

    fn may_be_given_up(&self) -> bool {
        true
    }

    fn step(&mut self, at: &mut WorkContext) -> Result<Option<WorkOutcome>, PlayError> {
        if self.groups.is_empty() {
            return Ok(Some(WorkOutcome::NothingToPack));
        }
        if self.read.is_empty() {
            // Before anything is read: sessions that an older program closed hold every answer.
            at.keeper.renew(at.table)?;
        }
        if let Some(group) = self.groups.get(self.read.len()) {
            self.read(at, *group)?;
            return Ok(None);
        }
        match self.sealed.take() {
            None => self.seal(at),
            Some(sealed) => self.write(at, sealed).map(Some),
        }
    }
}
