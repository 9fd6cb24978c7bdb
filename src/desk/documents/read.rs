//! Reads what the pages about documents show: the sheets of a group, its cards and meetings, its files.

use crate::{
    content::Programme,
    desk::{
        app::state::DeskState,
        documents::{
            apply::last_session,
            packs::{ImportedGroupRow, ReadPackView},
            sheets::{ProgrammeCard, SheetsView},
            view::DocumentsView,
        },
        group::group_name::{self, words_of},
    },
    journal::{GroupId, Linkage, pack::ImportedGroup},
    platform::{
        export_folder::{ExportFolder, FoundFile},
        picker,
    },
    play::{Keeper, PACK_ENDING, PlayError, Table},
    report::carer_notes_of,
};

/// The programmes for a group's band, the one it is in first, then from the longest to the shortest.
pub fn sheets(
    id: GroupId,
    state: &DeskState,
    keeper: &mut Keeper,
    table: &Table,
    export_folder: &ExportFolder,
) -> Result<SheetsView, PlayError> {
    let journal = keeper.journal()?;
    let group = journal.group(id)?;
    let last = journal.sessions(id)?.into_iter().rev().find(|one| one.closed);
    let current = last.and_then(|last| table.library.plan(&last.details.plan).map(|(one, _)| one.id.clone()));
    let band = group.details.band;
    let mut programmes: Vec<&Programme> = table.library.offered().map(AsRef::as_ref).collect();
    programmes.retain(|programme| programme.bands.contains(&band));
    programmes.sort_by_key(|programme| {
        (Some(&programme.id) != current.as_ref(), std::cmp::Reverse(programme.sessions.len()))
    });
    let card = |programme: &Programme| ProgrammeCard {
        id: programme.id.clone(),
        title: programme.title.clone(),
        sessions: programme.sessions.len(),
        follow_ups: programme.follow_ups().len(),
        carer_notes: !carer_notes_of(&table.library, band, programme).is_empty(),
    };
    Ok(SheetsView {
        group: id.0,
        words: words_of(&group),
        programmes: programmes.into_iter().map(card).collect(),
        place: export_folder.place(),
        export: state.export.clone(),
    })
}

/// The numbers of cards and meetings since the last session, and in all.
pub fn documents(
    id: GroupId,
    state: &DeskState,
    keeper: &mut Keeper,
    export_folder: &ExportFolder,
) -> Result<DocumentsView, PlayError> {
    let journal = keeper.journal()?;
    let group = journal.group(id)?;
    let sessions = journal.sessions(id)?;
    let counted = journal.linkage(id)?;
    let mut in_all = Linkage::default();
    for one in counted.values() {
        in_all += *one;
    }
    Ok(DocumentsView {
        group: id.0,
        words: words_of(&group),
        practice: group.training,
        sessions: sessions.iter().filter(|one| one.closed && one.details.training == group.training).count(),
        counted: counted.get(&last_session(&group, &sessions)).copied().unwrap_or_default(),
        in_all,
        place: export_folder.place(),
        export: state.export.clone(),
    })
}

/// The packs that lie in the folder, or the one that is being read.
pub fn read_pack(state: &DeskState, export_folder: &ExportFolder) -> ReadPackView {
    let reading = &state.reading;
    let row = |one: &ImportedGroup| ImportedGroupRow {
        words: group_name::name(&one.details.first_word, &one.details.second_word),
        picture: one.details.picture.clone(),
        sessions: one.sessions,
        outcome: one.outcome,
    };
    ReadPackView {
        packs: export_folder.find(PACK_ENDING).iter().map(FoundFile::name).collect(),
        place: export_folder.place(),
        picker: picker::can_ask(),
        chosen: reading.chosen.as_ref().map(|(name, _)| name.clone()),
        trouble: reading.trouble,
        taken: reading.taken.as_ref().map(|taken| taken.iter().map(row).collect()),
    }
}
