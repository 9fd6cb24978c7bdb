//! What leaves the tablet about a group or a programme, gathered from the journal and the content.

use crate::{
    content::Programme,
    journal::{Group, GroupId, Helpline},
    locale::Texts,
    platform::shipped,
    progress::{AllGroupsLog, GroupLog, LoggedSession},
    report::{
        AllGroupsData, AllGroupsFormat, DocumentFile, GroupDocument, GroupDocumentData, SheetData, SheetKind,
        WorkbookError, file_name, protection_sheet,
    },
};

use super::{Keeper, PlayError, Table};

/// A group with the log of its sessions, ready to be written about.
#[derive(Clone, Debug)]
pub struct GroupDocuments {
    /// The group.
    pub group: Group,
    /// Its log.
    pub log: GroupLog,
}

impl GroupDocuments {
    /// Reads the group and its log.
    pub fn read(keeper: &mut Keeper, table: &Table, group: GroupId) -> Result<Self, PlayError> {
        let records = keeper.history(table, group)?;
        let journal = keeper.journal()?;
        // As in the history: training runs count in the practice group only.
        let training = journal.group(group)?.training;
        let stored = journal.sessions(group)?.into_iter().filter(|one| one.details.training == training);
        let sessions = stored.zip(records).map(|(stored, records)| LoggedSession {
            number: stored.number,
            plan: stored.details.plan,
            records,
        });
        let log = GroupLog::new(&table.library, sessions.collect(), &journal.linkage(group)?);
        Ok(Self { group: journal.group(group)?, log })
    }

    /// The files of this paper; `name` are the group's two words in the language of the texts.
    pub fn files(
        &self,
        keeper: &mut Keeper,
        table: &Table,
        (texts, name): (&Texts, &str),
        paper: GroupDocument,
    ) -> Result<Vec<DocumentFile>, WorkbookError> {
        let helplines = keeper.preferences().helplines;
        let about = GroupDocumentData {
            print: print(table, &self.group, texts, &helplines),
            practice: self.group.training,
            name,
            picture: &self.group.details.picture,
            band: self.group.details.band,
            day: keeper.today(),
            log: &self.log,
        };
        about.files(paper)
    }
}

/// The file about all groups together in this form.
pub fn all_groups_document(
    keeper: &mut Keeper,
    table: &Table,
    texts: &Texts,
    form: AllGroupsFormat,
) -> Result<Result<DocumentFile, WorkbookError>, PlayError> {
    let groups = keeper.journal()?.groups()?;
    let logs: Result<Vec<GroupLog>, PlayError> =
        groups.iter().map(|group| Ok(GroupDocuments::read(keeper, table, group.id)?.log)).collect();
    all_groups_file(keeper, table, texts, &logs?, form)
}

/// The same, of the logs that were read already.
pub(super) fn all_groups_file(
    keeper: &mut Keeper,
    table: &Table,
    texts: &Texts,
    logs: &[GroupLog],
    form: AllGroupsFormat,
) -> Result<Result<DocumentFile, WorkbookError>, PlayError> {
    let pooled = keeper.pooled(table)?;
    let about = AllGroupsData {
        texts,
        pictures: &picture,
        day: keeper.today(),
        log: &AllGroupsLog::of(logs),
        pooled: &pooled,
    };
    Ok(about.file(form))
}

/// A sheet for a group, under a name that says whose it is; nothing where the programme has no session of this number.
pub(super) fn sheet(
    keeper: &mut Keeper,
    table: &Table,
    (group, name): (&Group, &str),
    texts: &Texts,
    (programme, kind, number): (&Programme, SheetKind, usize),
) -> Option<DocumentFile> {
    let helplines = keeper.preferences().helplines;
    let sheet = print(table, group, texts, &helplines).sheet(programme, kind, number)?;
    let what = texts.get(&format!("print-file-{}", kind.word()));
    let what = if kind.is_of_a_session() { format!("{what}-{number:02}") } else { what };
    let name = file_name(name, keeper.today(), &what, "html");
    Some(DocumentFile { name, bytes: sheet.html.into_bytes() })
}

/// The protection sheet, which is the same for all groups.
pub fn protection_file(keeper: &mut Keeper, texts: &Texts) -> DocumentFile {
    let sheet = protection_sheet(texts, &picture, &keeper.preferences().helplines);
    let (all, what) = (texts.get("print-file-all-groups"), texts.get("print-file-protection"));
    DocumentFile {
        name: file_name(&all, keeper.clock.today(), &what, "html"),
        bytes: sheet.html.into_bytes(),
    }
}

fn print<'a>(table: &'a Table, group: &Group, texts: &'a Texts, helplines: &'a [Helpline]) -> SheetData<'a> {
    SheetData { library: &table.library, band: group.details.band, texts, pictures: &picture, helplines }
}

fn picture<'p>(name: &str) -> Option<&'p [u8]> {
    shipped::asset(&format!("emoji/{name}.png"))
}
