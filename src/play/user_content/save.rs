//! Keeps one's own programmes and levels as files beside the journal. A file is checked before it is written, and is there
//! whole or not at all.

use std::sync::Arc;

use bevy::prelude::*;

use crate::{
    content::{
        Fault, PUT_AWAY, Programme, SourceFile, id_in, level_texts, programme_to_ron, user_content_id,
        user_content_title, with_id, with_texts,
    },
    platform::folder,
    shipped_content,
};

use super::{
    super::{Keeper, PlayError, SaveError, Table},
    UserContent,
};

/// The file of a level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelFile {
    /// Where it lies, seen from the folder of levels.
    pub path: String,
    /// What it says.
    pub text: String,
    /// Whether it lies in one's own folder.
    pub own: bool,
    /// Whether a file ships under the same path.
    pub ships: bool,
}

impl UserContent {
    /// The ids of the levels whose files lie in one's own folder.
    pub fn level_ids(&self) -> Vec<String> {
        self.files().iter().filter_map(|file| id_in(file.plain_text()?)).collect()
    }

    /// The file of the level with this id; one's own before the one that ships.
    pub fn level_file(&self, id: &str) -> Option<LevelFile> {
        let shipped = shipped_content::levels();
        let own = self.files().into_iter().map(|file| (file, true));
        let shipping = shipped.iter().map(|file| (file.clone(), false));
        let quoted = format!("\"{id}\"");
        let is_meant = |text: &str| text.contains(&quoted) && id_in(text).as_deref() == Some(id);
        let all = own.chain(shipping).filter(|(file, _)| file.plain_text().is_some_and(is_meant));
        let all: Vec<(SourceFile, bool)> = all.collect();
        // Copies have a fault, and are not what is played.
        let is_copy = |file: &SourceFile| all.iter().any(|(other, _)| file.is_copy_of(other));
        let (file, own) = all.iter().find(|(file, _)| !is_copy(file))?;
        let ships = shipped.iter().any(|one| one.path == file.path);
        Some(LevelFile { path: file.path.clone(), text: file.plain_text()?.to_owned(), own: *own, ships })
    }

    /// What `six-seeds check` says of a level's file with this text.
    pub fn faults_of(path: &str, text: &str) -> Vec<Fault> {
        shipped_content::read(&[SourceFile::new(path, text)]).faults
    }

    /// Keeps a level's file among one's own: in place of the one that ships, or beside it as another level.
    pub fn keep_level(
        &mut self,
        keeper: &mut Keeper,
        table: &mut Table,
        path: &str,
        text: String,
        beside: bool,
    ) -> Result<(), PlayError> {
        if !beside {
            return Ok(self.keep_file(table, path, text)?);
        }
        let id = user_content_id(keeper.random.number()?);
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let text = named_anew(&text, &id, table).unwrap_or(text);
        Ok(self.keep_file(table, &format!("{folder}/{id}.ron"), text)?)
    }

    /// Takes one's own file away; what ships under its path is there again.
    pub fn remove_file(&mut self, table: &mut Table, path: &str) -> Result<(), SaveError> {
        if self.files().iter().any(|file| file.path == path) {
            folder::remove_file(&self.folder().join(path))?;
            table.library = Arc::new(self.library());
            self.seen_now();
        }
        Ok(())
    }

    /// Whether a programme or a level with this id was made here.
    pub fn is_own(id: &str) -> bool {
        id.starts_with("own-")
    }

    /// Keeps a programme as one's own, and offers it at once. What ships, and what was played already, is never changed:
    /// then a new programme is made beside it. Gives the programme as it was kept.
    pub fn keep_programme(
        &mut self,
        keeper: &mut Keeper,
        table: &mut Table,
        mut programme: Programme,
    ) -> Result<Programme, PlayError> {
        if !Self::is_own(&programme.id) || was_played(keeper, &programme)? {
            let id = user_content_id(keeper.random.number()?);
            for (place, plan) in programme.sessions.iter_mut().enumerate() {
                plan.id = format!("{id}-{}", place + 1);
            }
            let taken: Vec<_> = table.library.programmes.values().map(|one| one.title.clone()).collect();
            programme.title = user_content_title(&programme.title, &taken);
            programme.id = id;
        }
        let text = programme_to_ron(&programme).map_err(SaveError::from)?;
        self.keep_file(table, &format!("programmes/{}.ron", programme.id), text)?;
        Ok(programme)
    }

    /// Where a file of this name belongs that the facilitator picks; nothing if it is neither a level nor a programme. A level
    /// that is there already is replaced where it lies.
    pub fn place_for(&self, table: &Table, name: &str, text: &str) -> Option<String> {
        let stem = name.split('.').next().filter(|stem| !stem.is_empty())?;
        let Some(activity) = word_after(text, "activity:") else {
            return text.contains("sessions:").then(|| format!("programmes/{stem}.ron"));
        };
        if let Some(there) = id_in(text).and_then(|id| self.level_file(&id)) {
            return Some(there.path);
        }
        let alike = table.library.levels.values().find(|level| level.activity == activity)?;
        let path = self.level_file(&alike.id)?.path;
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        Some(format!("{folder}/{stem}.ron"))
    }

    /// Takes one's own programme away: it is offered no more. One that was played is put away whole, so that the history of
    /// the groups that played it can still be read; of one that was not, nothing stays.
    pub fn remove_programme(
        &mut self,
        keeper: &mut Keeper,
        table: &mut Table,
        id: &str,
    ) -> Result<(), PlayError> {
        let Some(programme) = table.library.programmes.get(id).cloned() else { return Ok(()) };
        let is_meant = |file: &SourceFile| {
            file.path.starts_with("programmes/") && file.plain_text().and_then(id_in).as_deref() == Some(id)
        };
        let Some(file) = self.files().into_iter().find(is_meant) else { return Ok(()) };
        if was_played(keeper, &programme)? {
            let away = self.folder().join(format!("programmes/{PUT_AWAY}/{id}.ron"));
            folder::write_file(&away, &file.bytes).map_err(SaveError::from)?;
        }
        Ok(self.remove_file(table, &file.path)?)
    }

    /// Checks a file and writes it into the folder of own content; what it holds is offered at once.
    pub fn keep_file(&mut self, table: &mut Table, path: &str, text: String) -> Result<(), SaveError> {
        let mut files = self.files();
        files.retain(|file| file.path != path);
        files.push(SourceFile::new(path, text.clone()));
        let library = shipped_content::library(&files);
        if let Some(fault) = library.faults.iter().find(|fault| fault.file == path) {
            return Err(SaveError::Faulty(fault.clone()));
        }
        folder::write_file(&self.folder().join(path), text.as_bytes())?;
        self.seen_now();
        table.library = Arc::new(library);
        Ok(())
    }
}

/// The word in quotes behind this one.
fn word_after<'text>(text: &'text str, key: &str) -> Option<&'text str> {
    let (_, after) = text.split_once(key)?;
    after.trim_start().strip_prefix('"')?.split_once('"').map(|(word, _)| word)
}

/// The text of a level's file with another id, and a title that no level has.
fn named_anew(text: &str, id: &str, table: &Table) -> Option<String> {
    let text = with_id(text, id)?;
    let mut texts = level_texts(&text)?;
    let taken: Vec<_> = table.library.levels.values().map(|level| level.title.clone()).collect();
    let title = texts.iter_mut().find(|text| text.path == ["title"])?;
    let from = crate::content::Bilingual { en: title.en.clone(), zh_hans: title.zh_hans.clone() };
    let own = user_content_title(&from, &taken);
    (title.en, title.zh_hans) = (own.en, own.zh_hans);
    with_texts(&text, &texts)
}

/// Whether any session of the programme is in the journal. Its places must then go on meaning what they meant.
fn was_played(keeper: &mut Keeper, programme: &Programme) -> Result<bool, PlayError> {
    let played = keeper.journal()?.all_sessions()?;
    let is_of = |plan: &str| programme.sessions.iter().any(|one| one.id == plan);
    Ok(played.iter().any(|session| is_of(&session.details.plan)))
}

impl From<SaveError> for PlayError {
    fn from(error: SaveError) -> Self {
        warn!("{error}");
        Self::Save(error)
    }
}
