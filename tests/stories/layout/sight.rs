//! Looks at what shows, in every setting.

use six_seeds::{locale::Language, platform::egui_glue::DESK_POINTS, play::Speech, tour::Tablet};

use super::{
    Ledger, desk,
    matrix::{self, SIZES, Setting, UNROLLED},
    stage,
};

/// The setting in which the walk itself goes on.
fn usual(tablet: &Tablet) -> Setting {
    let language = tablet.app.world().resource::<Speech>().0.language();
    Setting { size: SIZES[1], language, text: matrix::TEXTS[0], left_handed: false, read_aloud: false }
}

impl Ledger {
    /// Looks at what the children's side shows now, in every setting, unless that was done.
    pub fn look_at_the_stage(&mut self, tablet: &mut Tablet, sight: &str) {
        self.look_in(tablet, sight, &matrix::of_the_stage());
    }

    /// Looks at a stage of an activity: in every setting where it is the first level that comes to it, and in those with
    /// the least room where only the words are others.
    pub fn look_at_a_level(&mut self, tablet: &mut Tablet, level: &str, stage: &str) {
        let known = self.stages.contains(stage);
        let settings = if known { matrix::of_other_words() } else { matrix::of_the_stage() };
        self.look_in(tablet, &format!("{level}: {stage}"), &settings);
        self.stages.insert(stage.to_owned());
    }

    /// Looks at a stage of a session with a full table of children who practise, with sentences that are read aloud.
    pub fn look_at_a_full_table(&mut self, tablet: &mut Tablet, stage: &str) {
        self.look_in(tablet, &format!("a full table: {stage}"), &matrix::of_a_full_table());
    }

    fn look_in(&mut self, tablet: &mut Tablet, sight: &str, settings: &[Setting]) {
        if self.sights.contains_key(sight) {
            return;
        }
        let before = usual(tablet);
        self.screens.insert(tablet.screen());
        for setting in settings {
            matrix::set(tablet, *setting);
            let size = setting.size.as_vec2();
            for fault in stage::faults(tablet.app.world_mut(), size) {
                self.faults.entry((sight.to_owned(), fault)).or_default().push(setting.to_string());
            }
        }
        matrix::set(tablet, before);
        self.sights.insert(sight.to_owned(), settings.len());
    }

    /// Looks at the page of the desk that lies open, in every setting with this language.
    pub fn look_at_the_desk(&mut self, tablet: &mut Tablet, name: &str, language: Language) {
        let sight = format!("{name} ({})", language.tag());
        if self.sights.contains_key(&sight) {
            return;
        }
        if !tablet.screen().starts_with("desk-") {
            return self.look_at_the_stage(tablet, name);
        }
        desk::watch(&mut tablet.app);
        let before = usual(tablet);
        self.screens.insert(tablet.screen());
        let settings: Vec<Setting> =
            matrix::of_the_desk().into_iter().filter(|one| one.language == language).collect();
        for setting in &settings {
            matrix::set(tablet, *setting);
            let size = setting.size.as_vec2();
            let points = size / (size / DESK_POINTS).min_element();
            for fault in desk::faults(tablet.app.world_mut(), points, setting.size == UNROLLED) {
                self.faults.entry((sight.clone(), fault)).or_default().push(setting.to_string());
            }
        }
        matrix::set(tablet, before);
        self.sights.insert(sight, settings.len());
    }
}
