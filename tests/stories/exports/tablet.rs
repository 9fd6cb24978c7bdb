//! A tablet without a screen that makes packs and reads them, as the desk does, on a day before the retention of its groups
//! ends.

use std::sync::Arc;

use six_seeds::{
    journal::{
        Date, GroupId,
        pack::{AllowRestore, ImportOutcome, PackNumber},
    },
    locale::{Language, Texts},
    platform::{clock::Clock, export_folder::ExportFolder, random::Random},
    play::{
        Keeper, Table,
        long_work::{LongWork, PackDestination, PackExport, PackReading, WorkContext, WorkOutcome},
        may_outlive,
    },
};
use tempfile::TempDir;

use super::Cupboard;

/// The tablet.
pub struct Tablet {
    pub keeper: Keeper,
    pub table: Table,
    pub folder: TempDir,
}

impl Tablet {
    pub fn new() -> Self {
        Self::in_folder(TempDir::new().unwrap())
    }

    pub fn in_folder(folder: TempDir) -> Self {
        let clock = Clock::at(Date::from_year_month_day(2026, 11, 25).unwrap());
        let keeper = Keeper::open(folder.path(), clock, Random::seeded(1));
        let library = Arc::new(six_seeds::shipped_content::library(&[]));
        Self { keeper, table: Table::new(library), folder }
    }

    fn works(&mut self, mut work: impl LongWork) -> WorkOutcome {
        let (texts, export_folder) =
            (Texts::new(Language::English), ExportFolder::in_folder(self.folder.path()));
        let (keeper, table) = (&mut self.keeper, &mut self.table);
        work.to_the_end(&mut WorkContext { keeper, table, texts: &texts, export_folder: &export_folder })
            .unwrap()
    }

    /// Reads a pack, looks through the journal, and tells what became of the groups by their first words.
    #[allow(clippy::panic, reason = "a test that cannot begin has failed")]
    pub fn reads(&mut self, pack: Vec<u8>, number: &str) -> Vec<(String, ImportOutcome)> {
        let number = PackNumber::new(number).unwrap();
        let WorkOutcome::ImportedGroups(taken) =
            self.works(PackReading::new(pack, number, AllowRestore::None))
        else {
            panic!("the pack was not read");
        };
        self.verifies();
        taken.into_iter().map(|one| (one.details.first_word, one.outcome)).collect()
    }

    /// The tablet of this cupboard.
    pub fn of(cupboard: Cupboard) -> Self {
        let Cupboard { keeper, table, folder, .. } = cupboard;
        Self { keeper, table, folder }
    }

    /// A pack of all groups, and its number.
    pub fn packs_all(&mut self) -> (Vec<u8>, String) {
        let groups = self.keeper.journal().unwrap().groups().unwrap().into_iter().map(|one| one.id).collect();
        self.packs(groups)
    }

    /// A pack of these groups, and its number.
    #[allow(clippy::panic, reason = "a test that cannot begin has failed")]
    pub fn packs(&mut self, groups: Vec<GroupId>) -> (Vec<u8>, String) {
        let place = self.folder.path().join("all.sixseeds");
        let WorkOutcome::Packed { file, number } =
            self.works(PackExport::of_all(groups, PackDestination::File(place)))
        else {
            panic!("no pack was made");
        };
        (std::fs::read(file).unwrap(), number.digits().to_owned())
    }

    pub fn verifies(&mut self) {
        let library = self.table.library.clone();
        let faults = self.keeper.journal().unwrap().verify(&|session, step, chosen, kind| {
            let plan = (session.details.plan.as_str(), session.details.band);
            may_outlive(&library, plan, step, chosen, kind)
        });
        assert_eq!(faults.unwrap(), Vec::<String>::new());
    }
}

/// What became of the groups with these first words.
pub fn outcomes(told: &[(&str, ImportOutcome)]) -> Vec<(String, ImportOutcome)> {
    told.iter().map(|(word, outcome)| ((*word).to_owned(), *outcome)).collect()
}
