//! The facilitator's side: screens as functions of what they show, answering with what is asked.

mod again;
mod all_groups;
mod ask;
mod brought;
mod button;
mod carry_out;
mod carry_out_groups;
mod carry_out_settings;
mod change_pin;
mod charts;
mod child_told;
mod content_page;
mod content_reading;
mod contrast;
mod date_question;
mod drafts;
mod due;
mod faults;
mod gate;
mod group;
mod group_care;
mod group_words;
mod guide;
mod handed;
mod helplines;
mod home;
mod idle_lock;
mod kept;
mod keypad;
mod kiosk;
mod level_card;
mod level_editor;
mod lines;
pub mod look;
mod measures;
mod new_group;
mod number_once;
mod packs;
mod page;
mod page_rest;
mod page_stack;
mod pages;
mod pages_home;
mod papers;
mod planner;
mod planner_reading;
mod planner_step;
mod planner_steps;
mod progress;
mod proposals;
mod question;
mod recovery;
mod review;
mod review_texts;
mod rights;
mod room;
mod run_sheet;
#[cfg(test)]
pub(crate) mod samples;
mod seats;
mod set_aside;
mod set_pin;
mod settings;
mod settings_records;
mod settings_voice;
mod sheets;
mod step_words;
mod stepper;
mod steps;
mod swap;
mod talk_later;
#[cfg(test)]
pub(crate) mod testing;
mod tile;
mod trail;
mod trouble;
mod waiting_papers;
mod way_out;
mod which_page;
mod working;
mod wrap_up;

pub use all_groups::{AllGroupsView, all_groups_ui};
pub use ask::{DeskAsk, NewGroup, Pin, RecoveryNumber, TalkHandled};
pub use button::{ButtonKind, DeskButton, held_button};
pub use change_pin::{ChangePinForm, change_pin_ui};
pub use child_told::{
    ChildToldView, child_told_ui,
    practice::{ToldPracticeForm, told_practice_ui},
};
pub use content_page::{BroughtFile, ContentForm, ContentView, NotTaken, content_ui};
pub use date_question::{DateForm, DateQuestion, date_question_ui};
pub use due::FollowUpRow;
pub use faults::{FaultsView, faults_ui};
pub use gate::{GateForm, GatePurpose, GateView, gate_ui};
pub use group::{Few, GroupForm, GroupView, PlanCard, group_ui};
pub use group_care::GroupCare;
pub use group_words::name as group_name;
pub use guide::{GuideForm, guide_ui};
pub use handed::Handed;
pub use home::{GroupCard, HomeForm, HomeView, Unfinished, home_ui};
pub use kept::kept_ui;
pub use kiosk::{KioskForm, kiosk_ui};
pub use level_card::LevelCard;
pub use level_editor::{LevelEditorForm, LevelEditorView, level_editor_ui};
pub use new_group::{NewGroupForm, NewGroupView, new_group_ui};
pub use packs::{Packed, ReadPackForm, ReadPackView, TakenRow, pack_number_ui, read_pack_ui};
pub use papers::{PapersView, papers_ui};
pub use planner::{NotSaved, PlannerForm, PlannerView, planner_ui};
pub use progress::{ProgressView, progress_over};
pub use recovery::{RecoverForm, recover_ui, recovery_ui};
pub use review::{ReviewAsk, ReviewView, review_ui};
pub use rights::Unconfirmed;
pub use room::{DeskRoom, Page, PaperOut, plugin};
pub use run_sheet::{RunSheetForm, RunSheetView, TurnNow, run_sheet_ui};
pub use seats::SeatNow;
pub use set_pin::{SetPinForm, set_pin_ui};
pub use settings::{SettingsForm, SettingsView, settings_ui};
pub use sheets::{ProgrammeCard, SheetsForm, SheetsView, sheets_ui};
pub use steps::{StepRow, StepState};
pub use talk_later::{TalkLaterForm, TalkLaterRow};
pub use trouble::{TroubleView, trouble_ui};
pub use working::Pace;
pub use wrap_up::{WrapUpForm, WrapUpView, wrap_up_ui};

use std::cell::Cell;

use bevy_egui::egui::TextureId;
use fluent_bundle::FluentValue;

use crate::{
    content::{Band, Bilingual},
    journal::Preferences,
    locale::{Language, Texts},
};

/// Where the desk's pictures come from; the engine's side keeps them.
pub trait Pictures {
    /// The picture with this name: `icons/play`, `emoji/fox`. Nothing where there is none.
    fn picture(&self, name: &str) -> Option<TextureId>;
}

/// What every screen is given besides its view.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// The interface texts.
    pub texts: &'a Texts,
    /// The language the desk speaks.
    pub language: Language,
    /// The pictures.
    pub pictures: &'a dyn Pictures,
    /// What was set for this tablet.
    pub preferences: &'a Preferences,
    /// Set when the way to "a child told me something" was touched; nothing on pages that do not offer it.
    pub child_told: Option<&'a Cell<bool>>,
}

impl Desk<'_> {
    /// An interface text.
    pub fn text(&self, key: &str) -> String {
        self.texts.get(key)
    }

    /// An interface text with its variables.
    pub fn with(&self, key: &str, variables: &[(&str, FluentValue)]) -> String {
        self.texts.with(key, variables)
    }

    /// An interface text that counts something.
    pub fn count(&self, key: &str, count: usize) -> String {
        self.with(key, &[("count", count.into())])
    }

    /// A text of the content, in the desk's language.
    pub fn say<'t>(&self, text: &'t Bilingual) -> &'t str {
        text.get(self.language)
    }

    /// The ages of a band, in words.
    pub fn ages(&self, band: Band) -> String {
        self.text(match band {
            Band::A => "desk-band-a",
            Band::B => "desk-band-b",
            Band::C => "desk-band-c",
            Band::D => "desk-band-d",
        })
    }

    /// A day written `2026-11-23`, as people write it; as it is if it is written otherwise.
    pub fn day(&self, day: &str) -> String {
        let parts: Vec<i32> = day.split('-').filter_map(|part| part.parse().ok()).collect();
        let &[year, month, date] = parts.as_slice() else {
            return day.to_owned();
        };
        let variables =
            [("year", year.to_string().into()), ("month", month.into()), ("day", date.to_string().into())];
        self.with("desk-day", &variables)
    }
}
