//! The facilitator's own levels and programmes: files in a folder beside the journal, laid over those that ship and read
//! again while the app runs, as soon as one of them has changed.

use std::{path::PathBuf, sync::Arc};

use bevy::prelude::*;

use crate::{
    content::{Library, SourceFile},
    platform::folder::{self, FolderSnapshot},
    shipped_content,
};

use super::{Table, Upkeep, housekeeping::when_the_day_changes};

mod save;

/// Seconds between two looks at the folder, while the app is awake at all.
const PAUSE: f32 = 2.0;

/// The folder of own content, and what it held when it was last read.
#[derive(Resource, Debug)]
pub struct UserContent {
    folder: PathBuf,
    seen: FolderSnapshot,
    waited: f32,
}

impl UserContent {
    /// Own content lies in this folder, which need not be there.
    pub fn in_folder(folder: PathBuf) -> Self {
        let seen = folder::snapshot(&folder);
        Self { folder, seen, waited: 0.0 }
    }

    /// Everything that ships, with what lies in the folder over it.
    pub fn library(&self) -> Library {
        shipped_content::library(&self.files())
    }

    /// The folder, which need not be there.
    pub(in crate::play) fn folder(&self) -> &std::path::Path {
        &self.folder
    }

    /// The files that lie in the folder.
    pub(in crate::play) fn files(&self) -> Vec<SourceFile> {
        let files = if folder::is_there(&self.folder) {
            folder::read_content(&self.folder).files
        } else {
            Vec::new()
        };
        files.into_iter().map(|(path, bytes)| SourceFile { path, bytes }).collect()
    }

    /// What lies in the folder now has been read.
    pub(in crate::play) fn seen_now(&mut self) {
        self.seen = folder::snapshot(&self.folder);
    }
}

/// Looks at the folder now and then.
pub(in crate::play) fn plugin(app: &mut App) {
    app.add_systems(
        Update,
        read_again.in_set(Upkeep).after(when_the_day_changes).run_if(resource_exists::<UserContent>),
    );
}

fn read_again(time: Res<Time>, mut own: ResMut<UserContent>, mut table: ResMut<Table>) {
    own.waited += time.delta_secs();
    if own.waited < PAUSE {
        return;
    }
    own.waited = 0.0;
    let now = folder::snapshot(&own.folder);
    if now == own.seen {
        return;
    }
    own.seen = now;
    // The session on the table keeps the levels it began with.
    table.library = Arc::new(own.library());
}
