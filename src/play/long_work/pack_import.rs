//! Reads a pack in: it is opened, understood group by group, and only then written into the journal, step by step and
//! still whole or not at all.

use crate::{
    content::Library,
    journal::{
        Frozen, Journal, PackImport,
        pack::{
            AllowRestore, AnswerScope, ImportedGroup, MOST_PACK_BYTES, OpenedPack, PackError, PackNumber,
            PackedGroup, PackedSession, check_seal, open,
        },
    },
    platform::export_folder::{ExportError, FoundFile},
    play::{
        Growth, Keeper, PlayError,
        renewal::{FormerSession, renew_closed},
        steps,
    },
    progress::SessionRecords,
    session::redact,
};

use super::{LARGE, LongWork, WorkContext, WorkOutcome};

/// Where a pack comes from.
pub enum PackSource {
    /// A file, read when it is needed.
    File(FoundFile),
    /// The bytes themselves.
    Bytes(Vec<u8>),
}

impl PackSource {
    /// Reads it, and says whether it looks like a whole pack.
    pub fn read(self) -> Result<Result<Vec<u8>, PackError>, ExportError> {
        let bytes = match self {
            Self::File(file) => file.read(MOST_PACK_BYTES + 1)?,
            Self::Bytes(bytes) => bytes,
        };
        Ok(check_seal(&bytes).map(|()| bytes))
    }
}

enum Stage {
    Sealed(Vec<u8>, PackNumber),
    Text(Vec<u8>),
    Opened(OpenedPack),
    Understood,
    Written(PackImport),
    /// It is in the journal, which has so many bytes now.
    Kept(Vec<ImportedGroup>, u64),
    Done,
}

/// A pack that is being read in.
pub struct PackReading {
    stage: Stage,
    returning: AllowRestore,
    groups: Vec<PackedGroup>,
    left: usize,
}

impl PackReading {
    /// Of a file with these bytes, under this number. Where one group that was deleted here is to return, the others of
    /// the pack are left out.
    pub const fn new(file: Vec<u8>, number: PackNumber, returning: AllowRestore) -> Self {
        Self { stage: Stage::Sealed(file, number), returning, groups: Vec::new(), left: 1 }
    }

    fn is_asked_for(&self, group: &PackedGroup) -> bool {
        !matches!(&self.returning, AllowRestore::One(identity) if *identity != group.identity)
    }

    fn next(&mut self, at: &mut WorkContext) -> Result<Result<Option<WorkOutcome>, PackError>, PlayError> {
        match std::mem::replace(&mut self.stage, Stage::Done) {
            Stage::Sealed(file, number) => match open(&file, &number) {
                Ok(text) => self.stage = Stage::Text(text),
                Err(trouble) => return Ok(Err(trouble)),
            },
            Stage::Text(text) => match OpenedPack::new(&text) {
                Ok(opened) => {
                    self.left = opened.left();
                    self.stage = Stage::Opened(opened);
                }
                Err(trouble) => return Ok(Err(trouble)),
            },
            Stage::Opened(mut opened) => match opened.next_group(&|group, holding| {
                bring_to_rules(&at.table.library, group, holding);
            }) {
                Ok(Some(mut group)) => {
                    if self.is_asked_for(&group) {
                        group.draw_tokens(|| at.keeper.random.number())?;
                        self.groups.push(group);
                    }
                    self.left = opened.left();
                    self.stage = Stage::Opened(opened);
                }
                Ok(None) => self.stage = Stage::Understood,
                Err(trouble) => return Ok(Err(trouble)),
            },
            Stage::Understood => {
                // What is here is compared by the same rules.
                at.keeper.renew(at.table)?;
                let returning = self.returning.clone();
                self.stage = Stage::Written(at.keeper.journal()?.begin_import(returning)?);
            }
            Stage::Written(mut taking) => {
                let journal = at.keeper.journal()?;
                self.stage = if journal.import_next(&mut taking, &self.groups)? {
                    Stage::Written(taking)
                } else {
                    let taken = journal.finish_import(taking)?;
                    Stage::Kept(taken, journal.statistics()?.bytes)
                };
            }
            Stage::Kept(taken, _) => return Ok(Ok(Some(forget_what_is_over(taken, at)?))),
            Stage::Done => return Ok(Ok(Some(WorkOutcome::GivenUp))),
        }
        Ok(Ok(None))
    }
}

/// Leaves nothing of the group's sessions but what closing would have left here.
fn bring_to_rules(library: &Library, group: &mut PackedGroup, holding: AnswerScope) {
    match holding {
        AnswerScope::EveryAnswer => renew(library, group),
        AnswerScope::GoalsAndMeasures => {
            for PackedSession { plan, band, records, .. } in &mut group.sessions {
                // A level that is not known here may be one of the other tablet's own: its goals stay.
                *records = redact(records, |place, chosen, kind| {
                    steps::may_outlive(library, (plan.as_str(), *band), place, chosen, kind)
                });
            }
        }
    }
}

/// Brings the sessions of an older program to today's rules, as those of this journal were.
fn renew(library: &Library, group: &mut PackedGroup) {
    let mut earlier: Vec<SessionRecords> = Vec::new();
    for session in &mut group.sessions {
        let frozen: Vec<(String, String)> =
            session.frozen.drain(..).map(|one| (one.subject, one.statement)).collect();
        let (plan, band) = (session.plan.as_str(), session.band);
        let former = FormerSession { plan, band, records: &session.records, frozen: &frozen };
        let (records, frozen) = renew_closed(library, former, &earlier);
        let title = library.plan(plan).map(|(_, plan)| plan);
        earlier.push(SessionRecords {
            order: session.order,
            date: session.date.to_string(),
            plan_title: title.map(|plan| plan.title.clone()).unwrap_or_default(),
            follow_up: title.and_then(|plan| plan.after_months),
            closed: true,
            steps: steps::infos(library, plan, band, &session.records),
            records: records.clone(),
            frozen: frozen.clone(),
            pairs: Vec::new(),
        });
        session.records = records;
        let frozen = frozen.into_iter().map(|(subject, statement)| Frozen { subject, statement });
        session.frozen = frozen.collect();
    }
}

/// A copy that lay long brings back nothing whose time is over.
fn forget_what_is_over(taken: Vec<ImportedGroup>, at: &mut WorkContext) -> Result<WorkOutcome, PlayError> {
    at.keeper.housekeeping(at.table)?;
    at.table.set_growth(Growth::default());
    at.keeper.grow(at.table)?;
    Ok(WorkOutcome::ImportedGroups(taken))
}

impl LongWork for PackReading {
    fn word(&self) -> &'static str {
        match self.stage {
            Stage::Sealed(..) => "pack-opening",
            Stage::Text(_) | Stage::Opened(_) => "pack-in",
            Stage::Understood | Stage::Written(_) | Stage::Kept(..) | Stage::Done => "pack-writing",
        }
    }

    fn progress(&self) -> (usize, usize) {
        let before = match &self.stage {
            Stage::Sealed(..) => 0,
            Stage::Text(_) => 1,
            _ => 2,
        };
        // Every group counts twice: when it is understood, and when it is written.
        let groups = self.groups.len();
        let written = match &self.stage {
            Stage::Written(taking) => {
                let (done, all) = taking.progress(&self.groups);
                groups * done / all.max(1)
            }
            Stage::Kept(..) | Stage::Done => groups,
            _ => 0,
        };
        (before + groups + written, 3 + 2 * (groups + self.left))
    }

    fn may_be_given_up(&self) -> bool {
        !matches!(self.stage, Stage::Kept(..))
    }

    fn next_takes_long(&self) -> bool {
        matches!(self.stage, Stage::Kept(_, bytes) if bytes > LARGE)
    }

    fn give_up(&mut self, keeper: &mut Keeper) -> WorkOutcome {
        self.stage = Stage::Done;
        if let Err(trouble) = keeper.journal().and_then(Journal::cancel_import) {
            bevy::log::error!("{trouble}");
        }
        WorkOutcome::GivenUp
    }

    fn step(&mut self, at: &mut WorkContext) -> Result<Option<WorkOutcome>, PlayError> {
        match self.next(at)? {
            Ok(outcome) => Ok(outcome),
            Err(trouble) => {
                bevy::log::warn!("{trouble}");
                Ok(Some(WorkOutcome::ImportFailed(trouble)))
            }
        }
    }
}
