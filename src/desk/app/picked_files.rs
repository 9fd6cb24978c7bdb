//! Imports files that the facilitator picked in a browser: a level, a programme, or a pack. All are checked first.

use bevy::{prelude::*, window::RequestRedraw};

use crate::{
    content::SourceFile,
    desk::{
        app::{page_id::PageId, state::DeskState},
        content::view::{PickedFileRefusal, PickedFileResult},
        documents::pack_reading::PackImportState,
    },
    platform::picker::{FilePicked, Purpose},
    play::{SaveError, Table, UserContent, long_work::PackSource},
};

/// The largest file that is looked at, in bytes.
const LARGEST: usize = 1024 * 1024;

/// Keeps a level or a programme that was brought, or says why it was not taken.
pub fn take_picked_content(
    mut files: MessageReader<FilePicked>,
    mut state: ResMut<DeskState>,
    mut own: ResMut<UserContent>,
    mut table: ResMut<Table>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for file in files.read().filter(|file| file.purpose == Purpose::Content) {
        let refused = keep(file, &mut own, &mut table).err();
        state.brought = Some(PickedFileResult { name: file.name.clone(), refused });
        state.shown = None;
        redraw.write(RequestRedraw);
    }
}

/// A pack that was brought: its number is asked for, or what is wrong with it is told.
pub fn take_picked_pack(
    mut files: MessageReader<FilePicked>,
    mut state: ResMut<DeskState>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for file in files.read().filter(|file| file.purpose == Purpose::Pack) {
        if state.page == Some(PageId::ReadPack) && !state.is_at_work() {
            state.reading = PackImportState::default();
            match &file.bytes {
                Some(bytes) => state.reading.choose(&file.name, PackSource::Bytes(bytes.clone())),
                None => state.reading.trouble = Some("desk-pack-too-large"),
            }
            state.shown = None;
            redraw.write(RequestRedraw);
        }
    }
}

fn keep(file: &FilePicked, own: &mut UserContent, table: &mut Table) -> Result<(), PickedFileRefusal> {
    let bytes = file.bytes.as_ref().filter(|bytes| bytes.len() <= LARGEST);
    let bytes = bytes.ok_or(PickedFileRefusal::Because("desk-content-not-brought-read"))?;
    // A picker offers files of every kind: one that is no text is none of ours.
    let source = SourceFile::new(file.name.clone(), bytes.clone());
    let text = source.plain_text().map(str::to_owned);
    let text = text.ok_or(PickedFileRefusal::Because("desk-content-not-brought-what"))?;
    let place = own.place_for(table, &file.name, &text);
    let place = place.ok_or(PickedFileRefusal::Because("desk-content-not-brought-what"))?;
    own.keep_file(table, &place, text).map_err(|problem| match problem {
        SaveError::Faulty(fault) => PickedFileRefusal::Faulty(fault),
        _ => PickedFileRefusal::Because("desk-content-not-brought-read"),
    })
}
