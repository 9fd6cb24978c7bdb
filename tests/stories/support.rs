//! What people do in a story: they touch, hold, drag, wait, pass the tablet on, and look; and what the journal then
//! holds. Nothing else can be done to the app from here.

pub mod level_session;
pub mod screens;

use bevy::{
    input::touch::TouchPhase,
    math::{UVec2, Vec2},
};
use six_seeds::{
    activities::animals::level::AnimalsLevel,
    app::Options,
    content::Choice,
    journal::{Date, StoredSession},
    kit::theme,
    locale::{Language, Texts},
    platform::{clock::Clock, export_folder::ExportFolder, random::Random, surface::Surface},
    play::{Keeper, Preferred, Table},
    session::{Event, Record, Session},
    tour::{DriverError, Tablet, by_touch},
};
use tempfile::TempDir;

/// The day of every story: 1 September 2026.
const DAY: i64 = 20_697;
/// The facilitator's PIN.
const PIN: &str = "2468";
/// Goes after which a session that does not end is given up.
const MOST_GOES: usize = 400;
/// How long a hold that counts lasts here, in seconds.
pub const HOLD: f32 = theme::HOLD + 0.15;

/// Says on the error output, which the test runner shows only if written so, that something could not be tried here.
pub fn skipped(what: &str) {
    let _ = std::io::Write::write_all(&mut std::io::stderr(), format!("skipped: {what}\n").as_bytes());
}

/// A tablet on the table, and the folder its journal is in.
pub struct Story {
    /// The tablet, to touch and to look at.
    pub tablet: Tablet,
    texts: Texts,
    folder: TempDir,
}

fn start(folder: &std::path::Path, seed: u64, day: i64) -> Tablet {
    start_on(Surface::Blind(UVec2::new(1280, 800)), Language::English, folder, seed, day)
}

fn start_on(surface: Surface, language: Language, folder: &std::path::Path, seed: u64, day: i64) -> Tablet {
    Tablet::start(Options {
        data: folder.to_owned(),
        levels: None,
        language: Some(language),
        surface,
        clock: Clock::at(Date::from_days(day)),
        random: Random::seeded(seed),
        export_folder: ExportFolder::in_folder(folder),
    })
    .unwrap()
}

/// The facilitator.
impl Story {
    /// A new tablet with an empty journal.
    pub fn on_a_new_tablet() -> Self {
        Self::in_folder(TempDir::new().unwrap())
    }

    /// A new tablet that draws pictures of this size, in this language; nothing on them moves.
    pub fn on_a_tablet_that_draws(size: UVec2, language: Language) -> Self {
        let folder = TempDir::new().unwrap();
        let mut tablet = start_on(Surface::Picture(size), language, folder.path(), 6, DAY);
        tablet.app.world_mut().resource_mut::<Preferred>().0.reduced_motion = true;
        Self { tablet, texts: Texts::new(language), folder }
    }

    /// A tablet with the journal in this folder.
    pub fn in_folder(folder: TempDir) -> Self {
        let tablet = start(folder.path(), 6, DAY);
        Self { tablet, texts: Texts::new(Language::English), folder }
    }

    /// A new tablet on which a session of so many children has just begun.
    #[track_caller]
    pub fn with_children(count: u8) -> Self {
        let mut story = Self::on_a_new_tablet();
        story.sets_the_first_pin();
        story.makes_a_group();
        story.starts_with(count);
        story
    }

    /// The battery is empty; later the tablet is switched on again.
    pub fn battery_dies(self) -> Self {
        self.battery_dies_for(0)
    }

    /// The battery is empty; the tablet is switched on again so many days after the day of every story, or before it.
    pub fn battery_dies_for(self, days: i64) -> Self {
        let Self { tablet, texts, folder } = self;
        drop(tablet);
        // Another seed: chance does not go on where it was.
        let tablet = start(folder.path(), 7, DAY + days);
        Self { tablet, texts, folder }
    }

    /// The tablet's clock is set so many days on, or back, while the app runs.
    pub fn days_pass(&mut self, days: i64) {
        self.tablet.app.world_mut().resource_mut::<Keeper>().clock.advance(days * 86_400);
        self.tablet.frames(3);
    }

    /// The day of every story, and so many days after it.
    pub fn day(days: i32) -> Date {
        Date::from_days(DAY).plus_days(days)
    }

    /// The folder that the journal is in.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// Presses what the desk calls by this message.
    #[track_caller]
    pub fn press(&mut self, key: &str) {
        let label = self.texts.get(key);
        self.tablet.press(&label).unwrap();
        self.tablet.until_done();
    }

    /// Holds what the desk calls by this message until it counts; the column it stands in is pushed up to it before.
    #[track_caller]
    pub fn holds_on_the_desk(&mut self, key: &str) {
        let label = self.texts.get(key);
        let mut place = self.place_on_the_desk(&label);
        for _ in 0..8 {
            if place.y < 640.0 {
                break;
            }
            let finger = self.lands(Vec2::new(place.x, 560.0));
            for step in 1..=6_u8 {
                let at = Vec2::new(place.x, f32::from(step).mul_add(-50.0, 560.0));
                self.tablet.touch(finger, TouchPhase::Moved, at);
                self.tablet.frames(1);
            }
            self.lifts(finger, Vec2::new(place.x, 260.0));
            self.tablet.wait(1.0);
            place = self.place_on_the_desk(&label);
        }
        assert!(place.y < 640.0, "{label} does not come into sight");
        self.tablet.touch_at(place, 2.0);
    }

    #[track_caller]
    fn place_on_the_desk(&mut self, label: &str) -> Vec2 {
        self.tablet.frames(3);
        self.tablet.desk_place_of(label, 0).ok_or_else(|| format!("{label} is not there")).unwrap()
    }

    /// Types the facilitator's PIN.
    #[track_caller]
    pub fn types_the_pin(&mut self) {
        for digit in PIN.chars() {
            self.tablet.press(&digit.to_string()).unwrap();
        }
        self.press("desk-pin-enter");
    }

    /// The text of this message.
    pub fn text(&self, key: &str) -> String {
        self.texts.get(key)
    }

    /// The recovery number that the desk shows now, as a person reads it.
    #[track_caller]
    pub fn recovery_number(&mut self) -> String {
        self.tablet.frames(3);
        let words = self.tablet.desk_words();
        let number = words
            .iter()
            .find(|words| words.len() == 14 && words.starts_with(|one: char| one.is_ascii_digit()));
        number.unwrap().replace(' ', "")
    }

    /// The files of the journal that hold these letters.
    pub fn files_hold(&self, letters: &str) -> Vec<String> {
        let files = std::fs::read_dir(self.folder.path()).unwrap().flatten();
        let holds = |file: &std::fs::DirEntry| {
            let bytes = std::fs::read(file.path()).unwrap_or_default();
            bytes.windows(letters.len()).any(|part| part == letters.as_bytes())
        };
        files.filter(holds).map(|file| file.file_name().to_string_lossy().into_owned()).collect()
    }

    /// First use: the PIN, twice.
    #[track_caller]
    pub fn sets_the_first_pin(&mut self) {
        self.tap("gate");
        self.expect_screen("desk-set-pin");
        self.types_the_pin();
        self.types_the_pin();
        self.expect_screen("desk-recovery");
        self.press("desk-recovery-written");
        self.expect_screen("desk-guide");
        self.press("desk-guide-skip");
        self.expect_screen("desk-home");
    }

    /// Through the gate, to whatever page is behind it.
    #[track_caller]
    pub fn comes_through_the_gate(&mut self) {
        self.tap("gate");
        self.expect_screen("desk-gate");
        self.types_the_pin();
    }

    /// Makes a group of band B from the desk's home.
    #[track_caller]
    pub fn makes_a_group(&mut self) {
        self.makes_a_group_where("desk-animals-stay");
    }

    /// Makes a group of band B whose animals stay, or are new each time.
    #[track_caller]
    pub fn makes_a_group_where(&mut self, animals: &str) {
        let make = self.texts.get("desk-home-make-group");
        self.tablet.press_in_list(&make).unwrap();
        self.expect_screen("desk-new-group");
        for key in ["desk-band-b", animals] {
            let words = self.texts.get(key);
            self.tablet.press_with(&words).unwrap();
        }
        self.press("desk-new-group-make");
        self.expect_screen("desk-group");
    }

    /// Starts the first session from the group's page, with so many children.
    #[track_caller]
    pub fn starts_with(&mut self, count: u8) {
        let library = self.tablet.app.world().resource::<Table>().library.clone();
        let (_, plan) = library.plan("first-session-60").unwrap();
        self.tablet.press_in_list(plan.title.get(Language::English)).unwrap();
        let key = if count < 6 { "desk-fewer" } else { "desk-more" };
        let heads = self.texts.get("desk-group-heads");
        let label = self.texts.with(key, &[("name", heads.into())]);
        for _ in 0..count.abs_diff(6) {
            self.tablet.press(&label).unwrap();
        }
        self.press("desk-group-go");
        self.expect_screen("assent");
        assert_eq!(self.session().expected(), count);
    }

    /// Opens the run-sheet in the middle of a session.
    #[track_caller]
    pub fn opens_the_run_sheet(&mut self) {
        self.comes_through_the_gate();
        self.expect_screen("desk-run-sheet");
    }

    /// Ends the session on the run-sheet, and plays what is still offered until the tablet is given back.
    #[track_caller]
    pub fn ends_early(&mut self) {
        self.opens_the_run_sheet();
        self.press("desk-run-end");
        self.press("desk-run-end-yes");
        self.plays_until("give-back");
    }

    /// On the run-sheet: this animal leaves.
    #[track_caller]
    pub fn lets_leave(&mut self, animal: &str) {
        self.touches_the_seat("desk-run-seat", animal);
        self.press("desk-run-leaves");
    }

    /// On the run-sheet: touches the seat of this animal, which is called by this message.
    #[track_caller]
    pub fn touches_the_seat(&mut self, key: &str, animal: &str) {
        let name = self.animal(animal).label.get(Language::English).to_owned();
        let label = self.texts.with(key, &[("animal", name.into())]);
        self.tablet.press(&label).unwrap();
    }

    /// An author writes a file into the app's folder of own content; the app has a moment to see it.
    pub fn writes(&mut self, path: &str, text: &str) {
        let file = self.folder.path().join("levels").join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
        self.tablet.wait(3.0);
    }

    /// An author takes such a file away again.
    pub fn takes_away(&mut self, path: &str) {
        std::fs::remove_file(self.folder.path().join("levels").join(path)).unwrap();
        self.tablet.wait(3.0);
    }

    /// The files in the app's folder of own content, and their text.
    pub fn own_files(&self) -> Vec<(String, String)> {
        let found = six_seeds::platform::folder::read_content(&self.folder.path().join("levels"));
        let files = found.files.into_iter();
        files.map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap())).collect()
    }

    /// From the desk's home to the only group's page.
    #[track_caller]
    pub fn opens_the_group(&mut self) {
        let mut keeper = self.tablet.app.world_mut().resource_mut::<Keeper>();
        let group = keeper.journal().unwrap().groups().unwrap().remove(0).details;
        let name = six_seeds::desk::group_name(&group.first_word, &group.second_word);
        self.tablet.press_with(name.get(Language::English)).unwrap();
        self.expect_screen("desk-group");
    }

    /// On the page of sheets: puts what is chosen into the folder, so many sheets.
    #[track_caller]
    pub fn writes_sheets(&mut self, count: usize) {
        let label = self.texts.with("desk-sheets-write", &[("count", count.into())]);
        self.tablet.press(&label).unwrap();
        self.tablet.until_done();
    }

    /// On the page of cards: one more was given to a family.
    #[track_caller]
    pub fn counts_a_card(&mut self) {
        let [partner, what] = ["desk-papers-family", "desk-papers-given"].map(|key| self.texts.get(key));
        let told =
            self.texts.with("desk-papers-counter", &[("partner", partner.into()), ("what", what.into())]);
        let label = self.texts.with("desk-more", &[("name", told.into())]);
        self.tablet.press_in_list(&label).unwrap();
        self.tablet.frames(3);
    }

    /// How many cards the journal says were given.
    pub fn cards_given(&mut self) -> u64 {
        let mut keeper = self.tablet.app.world_mut().resource_mut::<Keeper>();
        keeper.journal().unwrap().statistics().unwrap().cards_given
    }

    /// The names of the files that were handed out to people, sorted.
    pub fn handed_out(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder.path().join("Six Seeds")).into_iter().flatten();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    /// From the group's page: deletes it for good, with a hold and the PIN.
    #[track_caller]
    pub fn deletes_the_group(&mut self) {
        self.expect_screen("desk-group");
        let delete = self.texts.get("desk-group-delete");
        self.tablet.hold_in_list(&delete, 1.8).unwrap();
        self.expect_screen("desk-gate");
        self.types_the_pin();
        self.expect_screen("desk-home");
    }

    /// Presses what the desk calls by this message, down a list if need be.
    #[track_caller]
    pub fn press_in_list(&mut self, key: &str) {
        let label = self.texts.get(key);
        self.tablet.press_in_list(&label).unwrap();
        self.tablet.until_done();
    }

    /// The text of this message with its variables.
    pub fn text_with(&self, key: &str, variables: &[(&str, fluent_bundle::FluentValue)]) -> String {
        self.texts.with(key, variables)
    }

    /// On the page of sheets: begins to put what is chosen into the folder, so many sheets.
    #[track_caller]
    pub fn begins_to_write_sheets(&mut self, count: usize) {
        let label = self.texts.with("desk-sheets-write", &[("count", count.into())]);
        self.tablet.press(&label).unwrap();
        self.tablet.frames(10);
    }

    /// Stops what lasts.
    #[track_caller]
    pub fn gives_up_the_work(&mut self) {
        let label = self.texts.get("desk-work-give-up");
        self.tablet.press(&label).unwrap();
        self.tablet.until_done();
    }

    /// These files for people are pages from their beginning to their end.
    #[track_caller]
    pub fn are_whole_pages(&self, names: &[String]) {
        for name in names {
            let page = std::fs::read_to_string(self.folder.path().join("Six Seeds").join(name)).unwrap();
            assert!(page.starts_with("<!doctype html>") && page.trim_end().ends_with("</html>"), "{name}");
        }
    }

    /// The files for people that hold these words.
    pub fn papers_hold(&self, words: &str) -> Vec<String> {
        let folder = self.folder.path().join("Six Seeds");
        let holds = |name: &String| std::fs::read_to_string(folder.join(name)).unwrap().contains(words);
        self.handed_out().into_iter().filter(holds).collect()
    }

    /// Somebody lays a file among those for people.
    pub fn lays_among_the_papers(&self, name: &str, bytes: &[u8]) {
        let folder = self.folder.path().join("Six Seeds");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(name), bytes).unwrap();
    }

    /// Somebody takes away the folder for people and puts a file in its place.
    pub fn loses_the_folder(&self) {
        let folder = self.folder.path().join("Six Seeds");
        std::fs::remove_dir_all(&folder).unwrap();
        std::fs::write(folder, b"").unwrap();
    }

    /// What the desk shows has these words in it.
    #[track_caller]
    pub fn reads(&mut self, key: &str) {
        let words = self.texts.get(key);
        self.tablet.frames(3);
        let said = self.tablet.desk_words();
        assert!(said.iter().any(|one| one.contains(&words)), "the page does not say: {words}");
    }

    /// On the desk's home: so many files were left out, and the list says which.
    #[track_caller]
    pub fn reads_the_faults(&mut self, count: usize) {
        let notice = self.texts.with("desk-faults-notice", &[("count", count.into())]);
        self.tablet.press_with(&notice).unwrap();
        self.expect_screen("desk-faults");
    }

    /// After the children have given the tablet back: the wrap-up, to the desk's home.
    #[track_caller]
    pub fn wraps_up(&mut self) {
        self.comes_through_the_gate();
        self.expect_screen("desk-wrap-up");
        self.press("desk-wrap-up-finish");
        self.expect_screen("desk-home");
    }
}

/// A child.
impl Story {
    /// Taps a thing.
    #[track_caller]
    pub fn tap(&mut self, tag: &str) {
        self.tablet.tap(tag).unwrap();
    }

    /// Holds a thing until it counts.
    #[track_caller]
    pub fn hold(&mut self, tag: &str) {
        self.tablet.hold(tag).unwrap();
    }

    /// Drags a thing to another.
    #[track_caller]
    pub fn drag(&mut self, tag: &str, to: &str) {
        self.tablet.drag(tag, to).unwrap();
    }

    /// Says that the turn is done; the next child takes the tablet.
    #[track_caller]
    pub fn pass_tablet(&mut self) {
        self.hold("done");
        self.expect_screen("curtain");
        self.tap("lift-curtain");
    }

    /// Plays what shows: one go, or a part of one.
    #[track_caller]
    pub fn plays_what_shows(&mut self, choice: usize) {
        let screen = self.tablet.screen();
        by_touch::play_what_shows(&mut self.tablet, choice, &mut |_, _| Ok(()))
            .map_err(|DriverError(what)| format!("in \"{screen}\": {what}"))
            .unwrap();
    }

    /// Everybody plays until this screen shows.
    #[track_caller]
    pub fn plays_until(&mut self, screen: &str) {
        for go in 0..MOST_GOES {
            self.tablet.frames(2);
            if self.tablet.screen() == screen {
                return;
            }
            // Each turn chooses otherwise than the one before.
            self.plays_what_shows(go / 2);
        }
        assert_eq!(self.tablet.screen(), screen, "the session does not come to this screen");
    }

    /// A finger lands on a place.
    pub fn lands(&mut self, place: Vec2) -> u64 {
        let finger = self.tablet.new_finger();
        self.tablet.touch(finger, TouchPhase::Started, place);
        finger
    }

    /// A finger is lifted there.
    pub fn lifts(&mut self, finger: u64, place: Vec2) {
        self.tablet.touch(finger, TouchPhase::Ended, place);
    }
}

/// Looking.
impl Story {
    /// Waits until this screen shows.
    #[track_caller]
    pub fn expect_screen(&mut self, screen: &str) {
        self.tablet.expect_screen(screen).unwrap();
    }

    /// Where a thing is.
    #[track_caller]
    pub fn place_of(&mut self, tag: &str) -> Vec2 {
        // What is coming in is waited for: it stands where it stays.
        self.tablet.wait(1.0);
        self.tablet.place_of(tag).ok_or_else(|| format!("{tag} is not there")).unwrap()
    }

    /// The first things on the screen whose tags begin so.
    #[track_caller]
    pub fn first<const COUNT: usize>(&mut self, beginning: &str) -> [String; COUNT] {
        let tags = by_touch::all(&mut self.tablet, beginning);
        tags[..COUNT].to_vec().try_into().unwrap()
    }

    fn animal(&self, picture: &str) -> Choice {
        let level = self.tablet.app.world().resource::<Table>().animals().cloned().unwrap();
        let animals = &level.body::<AnimalsLevel>().unwrap().animals;
        animals.iter().find(|one| one.emoji == picture).cloned().unwrap()
    }

    /// The card on which one takes this animal.
    pub fn card_of(&self, animal: &str) -> String {
        format!("animal-{}", self.animal(animal).id)
    }

    /// The two words of the group that met last.
    pub fn group_words(&mut self) -> String {
        let mut keeper = self.tablet.app.world_mut().resource_mut::<Keeper>();
        let group = keeper.journal().unwrap().groups().unwrap().remove(0).details;
        six_seeds::desk::group_name(&group.first_word, &group.second_word).get(Language::English).to_owned()
    }

    /// Whether what the desk calls by this message lies on the screen, as far as it is scrolled.
    pub fn is_in_sight(&mut self, key: &str) -> bool {
        self.tablet.frames(3);
        let label = self.texts.get(key);
        self.tablet.desk_place_of(&label, 0).is_some_and(|place| place.y < 800.0)
    }

    /// The session on the table.
    #[track_caller]
    pub fn session(&self) -> &Session {
        self.tablet.app.world().resource::<Table>().session().unwrap()
    }

    /// Whose turn it is.
    #[track_caller]
    pub fn whose_turn(&self) -> String {
        self.tablet.whose_turn().unwrap()
    }

    /// What the current turn has chosen of this kind, last.
    pub fn chosen(&self, kind: &str) -> Option<String> {
        self.session().current().and_then(|turn| turn.last(kind)).map(str::to_owned)
    }

    /// The newest session in the journal, and its events.
    pub fn journal(&mut self) -> (StoredSession, Vec<Record>) {
        let mut keeper = self.tablet.app.world_mut().resource_mut::<Keeper>();
        let journal = keeper.journal().unwrap();
        let session = journal.all_sessions().unwrap().pop().unwrap();
        let records = journal.records(session.id).unwrap();
        (session, records)
    }

    /// How many events the journal holds of the newest session.
    pub fn events(&mut self) -> usize {
        self.journal().1.len()
    }

    /// The choices of this kind that the journal holds, in order.
    pub fn kept(&mut self, kind: &str) -> Vec<String> {
        let records = self.journal().1.into_iter();
        records
            .filter_map(|record| match record.event {
                Event::Moved(one) if one.kind == kind => Some(one.choice),
                _ => None,
            })
            .collect()
    }

    /// The animals that asked to talk later.
    pub fn asked_to_talk(&mut self) -> Vec<String> {
        let mut keeper = self.tablet.app.world_mut().resource_mut::<Keeper>();
        let open = keeper.journal().unwrap().talk_later_open().unwrap();
        open.into_iter().map(|one| one.animal).collect()
    }

    /// What `six-seeds journal verify` says.
    pub fn verification(&mut self) -> (String, bool) {
        let library = self.tablet.app.world().resource::<Table>().library.clone();
        let outlives = |stored: &StoredSession, step: usize, chosen: Option<&str>, kind: &str| {
            let plan = (stored.details.plan.as_str(), stored.details.band);
            six_seeds::play::may_outlive(&library, plan, step, chosen, kind)
        };
        let mut keeper = self.tablet.app.world_mut().resource_mut::<Keeper>();
        six_seeds::journal::verification(keeper.journal().unwrap(), Date::from_days(DAY), &outlives).unwrap()
    }
}
