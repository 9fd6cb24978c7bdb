//! All content that can be played, and every fault of the files that cannot.

use std::{
    collections::{BTreeMap, BTreeSet, btree_map::Entry},
    sync::Arc,
};

use crate::content::{
    definitions::level::{Band, Level, Plan, PlanStep, Programme},
    faults::{
        fault::{Fault, OffsetFault, locate},
        fault_text::FaultText,
    },
    reading::{
        activity::ActivityFormat,
        fault_collector::{FaultCollector, Shipped},
        level_file::read_level,
        programme_file::{KnownLevel, KnownLevels, read_programme},
        reader::Reader,
        ron_tree::{Node, read_tree},
        source_file::SourceFile,
        values::short,
    },
    text::glyphs::Glyphs,
};

/// The folder in `programmes` whose programmes are offered no more.
pub const PUT_AWAY: &str = "put-away";

/// All levels and programmes without a fault. A file with a fault is left out.
#[derive(Clone, Debug, Default)]
pub struct Library {
    /// The levels by their ids.
    pub levels: BTreeMap<String, Arc<Level>>,
    /// The programmes by their ids.
    pub programmes: BTreeMap<String, Arc<Programme>>,
    /// The ids of programmes that were put away: what was played can be read, and they are offered no more.
    pub(crate) put_away: BTreeSet<String>,
    /// What is wrong in the files that were left out, by file and place.
    pub faults: Vec<Fault>,
}

impl Library {
    /// Reads content files, in their order. Of two files with the same path the later one counts; of two with the same
    /// id the later one has the fault.
    ///
    /// A file in a folder `activities/X` is a level of X, one in `programmes` a programme; anywhere else the file
    /// itself tells which it is: a programme has `sessions`.
    ///
    /// `pictures` are the names of the pictures in `assets/emoji` without their ending; a level may show no others.
    pub fn read(
        files: &[SourceFile],
        formats: &[ActivityFormat],
        pictures: &BTreeSet<String>,
        glyphs: &Glyphs,
    ) -> Self {
        let shipped = Shipped { pictures, glyphs };
        let mut library = Self::default();
        let (mut texts, mut closed) = (Vec::new(), KnownLevels::new());
        for file in each_path_once(files) {
            match library.open(file) {
                Some(open) => texts.push(open),
                None => closed.extend(unread_level(file)),
            }
        }
        let (programmes, levels): (Vec<_>, Vec<_>) = texts.iter().partition(|open| open.is_programme());
        let mut known = library.read_levels(&levels, formats, shipped);
        for (id, level) in closed {
            known.entry(id).or_insert(level);
        }
        library.read_programmes(&programmes, &known, shipped);
        library.faults.sort();
        library
    }

    /// The level with this id.
    pub fn level(&self, id: &str) -> Option<&Arc<Level>> {
        self.levels.get(id)
    }

    /// What the command line says where a programme is not there: which there are, and which files were left out.
    pub fn no_programme(&self, id: &str) -> String {
        let known: Vec<&str> = self.programmes.keys().map(String::as_str).collect();
        let left_out: BTreeSet<&str> = self.faults.iter().map(|fault| fault.file.as_str()).collect();
        let left_out = Vec::from_iter(left_out).join(", ");
        let mend = if left_out.is_empty() {
            String::new()
        } else {
            format!("; left out because of faults that \"check\" names: {left_out}")
        };
        format!("there is no programme \"{}\"; there are: {}{mend}", short(id), known.join(", "))
    }

    /// The level of a step that a group of this band plays: its own band's, else the nearest younger band's, else
    /// the first. Of a step that offers two activities it is the first that is here.
    pub fn level_for(&self, step: &PlanStep, band: Band) -> Option<&Arc<Level>> {
        self.ways(step, band).next()
    }

    /// The levels between which a group of this band may choose in a step: one, or two where it offers two
    /// activities; fewer where they are missing today.
    pub fn ways(&self, step: &PlanStep, band: Band) -> impl Iterator<Item = &Arc<Level>> {
        [&step.levels, &step.or].into_iter().filter_map(move |ids| self.nearest(ids, band))
    }

    /// Of these levels the one for this band, else for the nearest younger band, else the first.
    fn nearest(&self, ids: &[String], band: Band) -> Option<&Arc<Level>> {
        let levels = || ids.iter().filter_map(|id| self.level(id));
        let nearest = |level: &Level| level.bands.iter().copied().filter(|one| *one <= band).max();
        // Of several that fit equally well the first counts, so the order is turned around for `max`.
        let fitting = levels().rev().filter(|level| nearest(level).is_some());
        fitting.max_by_key(|level| nearest(level)).or_else(|| levels().next())
    }

    /// The programmes that groups can begin or go on with.
    pub fn offered(&self) -> impl Iterator<Item = &Arc<Programme>> {
        self.programmes.values().filter(|programme| self.is_offered(programme))
    }

    /// Whether groups can begin or go on with this programme.
    pub fn is_offered(&self, programme: &Programme) -> bool {
        !self.put_away.contains(&programme.id)
    }

    /// The plan with this id, and the programme it belongs to.
    pub fn plan(&self, id: &str) -> Option<(&Programme, &Plan)> {
        self.programmes.values().find_map(|programme| {
            programme.sessions.iter().find(|plan| plan.id == id).map(|plan| (programme.as_ref(), plan))
        })
    }

    /// Opens a file as a tree; nothing if it is no text or no RON, which is a fault.
    fn open<'f>(&mut self, file: &'f SourceFile) -> Option<OpenFile<'f>> {
        let text = match file.text() {
            Ok(text) => text,
            Err(fault) => {
                self.faults.extend(locate(&file.path, &fault.valid, vec![fault.offset_fault]));
                return None;
            }
        };
        match read_tree(&text) {
            Ok(tree) => Some(OpenFile { file, text, tree }),
            Err(offset_fault) => {
                self.faults.extend(locate(&file.path, &text, vec![offset_fault]));
                None
            }
        }
    }

    fn read_levels(
        &mut self,
        files: &[&OpenFile],
        formats: &[ActivityFormat],
        shipped: Shipped,
    ) -> KnownLevels {
        let mut known = KnownLevels::new();
        let mut taken = TakenIds::new("fault-taken-level");
        for open in self.without_copies(files, shipped) {
            let faults = FaultCollector::new(shipped);
            let level = open.read(&faults, "fault-form-level", |reader| {
                read_level(reader, formats, open.activity_folder())
            });
            taken.take(&faults, open, open.tree.field("id"));
            let level = self.close(open, faults, level);
            let sound = level.as_ref().map(|level| (level.activity.clone(), level.bands.clone()));
            if let Some(id) = open.tree.field("id").and_then(Node::text) {
                let path = open.file.path.clone();
                known.entry(id.to_owned()).or_insert(KnownLevel { path, sound });
            }
            self.levels.extend(level.map(|level| (level.id.clone(), level)));
        }
        known
    }

    fn read_programmes(&mut self, files: &[&OpenFile], levels: &KnownLevels, shipped: Shipped) {
        let mut taken = TakenIds::new("fault-taken-programme");
        let mut taken_by_plans = TakenIds::new("fault-taken-plan");
        for open in self.without_copies(files, shipped) {
            let faults = FaultCollector::new(shipped);
            if let Some(activity) = open.misplaced_activity() {
                let text = FaultText::new("fault-misplaced").with("activity", activity);
                faults.add(open.tree.offset, text);
                let _ = self.close(open, faults, None::<()>);
                continue;
            }
            let programme =
                open.read(&faults, "fault-form-programme", |reader| read_programme(reader, levels));
            taken.take(&faults, open, open.tree.field("id"));
            for plan in open.tree.field("sessions").map(Node::items).unwrap_or_default() {
                taken_by_plans.take(&faults, open, plan.field("id"));
            }
            let programme = self.close(open, faults, programme);
            if open.file.folders().next() == Some(PUT_AWAY) {
                self.put_away
                    .extend(programme.as_ref().map(|programme: &Arc<Programme>| programme.id.clone()));
            }
            self.programmes.extend(programme.map(|programme| (programme.id.clone(), programme)));
        }
    }

    /// The files without those that are copies of another with the same id: the plain one is read, and a copy has the one
    /// fault that it is one.
    fn without_copies<'f>(&mut self, files: &[&'f OpenFile<'f>], shipped: Shipped) -> Vec<&'f OpenFile<'f>> {
        let id_of = |open: &OpenFile<'f>| open.tree.field("id").and_then(Node::text).map(str::to_owned);
        let mut by_id = BTreeMap::<_, Vec<&OpenFile>>::new();
        for open in files {
            by_id.entry(id_of(open)).or_default().push(open);
        }
        let mut plain = Vec::new();
        for &open in files {
            let id = id_of(open);
            let plainer = by_id.get(&id).into_iter().flatten().find(|one| open.file.is_copy_of(one.file));
            match (id, plainer) {
                (Some(id), Some(plainer)) => {
                    let faults = FaultCollector::new(shipped);
                    let place = open.tree.field("id").unwrap_or(&open.tree).offset;
                    let text = FaultText::new("fault-copy").with("id", short(&id));
                    faults.add(place, text.with("file", plainer.file.path.as_str()));
                    self.close(open, faults, None::<()>);
                }
                _ => plain.push(open),
            }
        }
        plain
    }

    /// Keeps the faults of a file that was read; gives its value only if it has none.
    fn close<T>(&mut self, open: &OpenFile, faults: FaultCollector, value: Option<T>) -> Option<T> {
        let offset_faults = faults.into_faults();
        let clean = offset_faults.is_empty();
        self.faults.extend(open.locate(offset_faults));
        value.filter(|_| clean)
    }
}

/// The files in their order; where a path stands there twice, the later file takes the place of the earlier.
fn each_path_once(files: &[SourceFile]) -> Vec<&SourceFile> {
    let (mut places, mut each) = (BTreeMap::new(), Vec::<&SourceFile>::new());
    for file in files {
        match places.entry(file.path.as_str()) {
            Entry::Vacant(vacant) => {
                vacant.insert(each.len());
                each.push(file);
            }
            Entry::Occupied(place) => each[*place.get()] = file,
        }
    }
    each
}

/// The level that a file would be which is no RON yet, so that a programme that plays it says which file to mend.
fn unread_level(file: &SourceFile) -> Option<(String, KnownLevel)> {
    let text = file.text().ok()?;
    let (_, rest) = text.split_once("id: \"")?;
    let (id, _) = rest.split_once('"')?;
    Some((id.to_owned(), KnownLevel { path: file.path.clone(), sound: None }))
}

/// A content file that is good RON.
struct OpenFile<'f> {
    file: &'f SourceFile,
    text: String,
    tree: Node,
}

impl OpenFile<'_> {
    fn is_programme(&self) -> bool {
        let mut folders = self.file.folders();
        match (folders.next(), folders.next()) {
            (Some("programmes"), _) => true,
            (_, Some("activities")) => false,
            _ => self.tree.field("sessions").is_some(),
        }
    }

    /// The activity of a level that lies among the programmes by mistake.
    fn misplaced_activity(&self) -> Option<String> {
        let activity = self.tree.field("activity").and_then(Node::text)?;
        self.tree.field("sessions").is_none().then(|| short(activity))
    }

    /// The activity whose folder holds the file.
    fn activity_folder(&self) -> Option<&str> {
        let mut folders = self.file.folders();
        let nearest = folders.next()?;
        (folders.next()? == "activities").then_some(nearest)
    }

    fn read<T>(
        &self,
        faults: &FaultCollector,
        form: &'static str,
        read: impl FnOnce(&Reader) -> Option<T>,
    ) -> Option<T> {
        Reader::read(faults, &self.tree, form, read)
    }

    fn locate(&self, offset_faults: Vec<OffsetFault>) -> Vec<Fault> {
        locate(&self.file.path, &self.text, offset_faults)
    }
}

/// The ids that were met so far, each with the file that has it.
struct TakenIds {
    /// The key of what is said where an id is met again.
    key: &'static str,
    files: BTreeMap<String, String>,
}

impl TakenIds {
    const fn new(key: &'static str) -> Self {
        Self { key, files: BTreeMap::new() }
    }

    /// Keeps a fault at the id if it was met before.
    fn take(&mut self, faults: &FaultCollector, open: &OpenFile, id: Option<&Node>) {
        let Some((id, offset)) = id.and_then(|node| Some((node.text()?, node.offset))) else { return };
        match self.files.entry(id.to_owned()) {
            Entry::Vacant(vacant) => {
                vacant.insert(open.file.path.clone());
            }
            Entry::Occupied(first) => {
                let text = FaultText::new(self.key).with("id", short(id)).with("file", first.get().as_str());
                faults.add(offset, text);
            }
        }
    }
}
