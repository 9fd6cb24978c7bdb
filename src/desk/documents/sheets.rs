//! What can be printed for a group: the sheets of a programme, put into a folder with one touch.

use crate::{
    content::Bilingual,
    desk::{
        app::{command::DeskCommand, page_id::PageId},
        documents::commands::DocumentsCommand,
        widgets::{
            button::{ButtonKind, DeskButton},
            desk::Desk,
            export_result::{ExportResult, export_result_card},
            page_frame, theme,
            tile::{rows, tile},
        },
    },
    report::SheetKind,
};
use bevy_egui::egui::Ui;

/// A programme to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgrammeCard {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: Bilingual,
    /// How many sessions it has, follow-ups with them.
    pub sessions: usize,
    /// How many of these are follow-ups.
    pub follow_ups: usize,
    /// Whether something played in it has a note for a carer.
    pub carer_notes: bool,
}

/// What the page shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetsView {
    /// The group.
    pub group: i64,
    /// Its two words.
    pub words: Bilingual,
    /// The programmes for its band, the one it is in first.
    pub programmes: Vec<ProgrammeCard>,
    /// Where files go.
    pub place: String,
    /// What became of the files that were asked for last.
    pub export: Option<ExportResult>,
}

impl ProgrammeCard {
    /// The kinds of sheets that the programme has.
    fn kinds(&self) -> Vec<SheetKind> {
        let has = |kind: &SheetKind| *kind != SheetKind::CarerNotes || self.carer_notes;
        SheetKind::ALL.into_iter().filter(has).collect()
    }
}

/// What was chosen so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetsForm {
    /// The place of the programme in the list.
    programme: usize,
    /// The kinds that are not wanted.
    left_out: Vec<SheetKind>,
}

impl Default for SheetsForm {
    /// Everything is wanted, but for what has to be chosen.
    fn default() -> Self {
        let left_out = SheetKind::ALL.into_iter().filter(|kind| kind.is_opt_in()).collect();
        Self { programme: 0, left_out }
    }
}

/// Width of the list of programmes, in points.
const LIST: f32 = 340.0;

/// Draws the page about printed sheets.
pub fn sheets_ui(ui: &mut Ui, view: &SheetsView, form: &mut SheetsForm, desk: &Desk) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    let title = desk.with("desk-sheets-title", &[("group", desk.say(&view.words).into())]);
    if page_frame::top_bar(ui, desk, &title, Some("desk-back"), |_| {}) {
        commands.push(DeskCommand::GoTo(PageId::Group(view.group)));
    }
    let programme = view.programmes.get(form.programme);
    page_frame::bottom_bar(ui, |ui| commands.extend(write_button(ui, view.group, programme, form, desk)));
    page_frame::left_column(ui, LIST, |ui| programmes(ui, view, form, desk));
    page_frame::middle(ui, |ui| {
        export_result_card(ui, view.export.as_ref(), &view.place, desk);
        theme::title(ui, &desk.text("desk-sheets-which"));
        let kinds = programme.map(ProgrammeCard::kinds).unwrap_or_default();
        rows(ui, 2, &kinds, |ui, width, kind| {
            kind_tile(ui, width, *kind, programme.map_or(0, |one| one.sessions), form, desk);
        });
        theme::small(ui, &desk.text("desk-sheets-hint"));
    });
    commands
}

/// The programmes, one chosen.
fn programmes(ui: &mut Ui, view: &SheetsView, form: &mut SheetsForm, desk: &Desk) {
    theme::title(ui, &desk.text("desk-sheets-programme"));
    let width = ui.available_width();
    for (place, programme) in view.programmes.iter().enumerate() {
        let name = desk.say(&programme.title);
        let counts = [
            ("count", programme.sessions.saturating_sub(programme.follow_ups).into()),
            ("again", programme.follow_ups.into()),
        ];
        let length = desk.with("desk-programme-length", &counts);
        let chosen = form.programme == place;
        let label = format!("{name}, {length}");
        let shown = tile(ui, &label, chosen, (width, theme::PRIMARY_HEIGHT), |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            theme::body(ui, name);
            theme::small(ui, &length);
        });
        if shown.clicked() {
            form.programme = place;
        }
    }
}

/// A kind of sheet, wanted or not.
fn kind_tile(ui: &mut Ui, width: f32, kind: SheetKind, sessions: usize, form: &mut SheetsForm, desk: &Desk) {
    let name = desk.text(&format!("desk-sheets-{}", kind.word()));
    let wanted = !form.left_out.contains(&kind);
    let shown = tile(ui, &name, wanted, (width, theme::PRIMARY_HEIGHT), |ui| {
        ui.horizontal(|ui| {
            let (icon, tint) =
                if wanted { ("check-circle", theme::LEAF) } else { ("plus-circle", theme::SOFT_INK) };
            theme::icon(ui, desk.pictures, icon, 28.0, tint);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                theme::body(ui, &name);
                theme::small(ui, &desk.count("desk-sheets-count", count_of(kind, sessions)));
            });
        });
    });
    if shown.clicked() {
        if wanted {
            form.left_out.push(kind);
        } else {
            form.left_out.retain(|one| *one != kind);
        }
    }
}

/// How many sheets of this kind there are.
const fn count_of(kind: SheetKind, sessions: usize) -> usize {
    if kind.is_of_a_session() { sessions } else { 1 }
}

/// The one thing to do: put what is wanted into the folder.
fn write_button(
    ui: &mut Ui,
    group: i64,
    programme: Option<&ProgrammeCard>,
    form: &SheetsForm,
    desk: &Desk,
) -> Option<DeskCommand> {
    let mut kinds = programme.map(ProgrammeCard::kinds).unwrap_or_default();
    kinds.retain(|kind| !form.left_out.contains(kind));
    let sessions = programme.map_or(0, |one| one.sessions);
    let count = kinds.iter().map(|kind| count_of(*kind, sessions)).sum();
    let words = desk.count("desk-sheets-write", count);
    let button = DeskButton::new(&words).kind(ButtonKind::Primary).icon(desk.pictures, "download-simple");
    let pressed = button.enabled(programme.is_some() && count > 0).at_least(320.0, 0.0).show(ui).clicked();
    let programme = programme.filter(|_| pressed)?.id.clone();
    Some(DeskCommand::Documents(DocumentsCommand::WriteSheets { group, programme, kinds }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        desk::{samples, testing::on_every_screen},
        locale::Language,
    };

    fn show(ui: &mut Ui, form: &mut SheetsForm, desk: &Desk) -> Vec<DeskCommand> {
        sheets_ui(ui, &samples::sheets(None), form, desk)
    }

    #[test]
    fn all_sheets_of_the_first_programme_are_one_touch_away() {
        on_every_screen(show, |screen| {
            let english = screen.language() == Language::English;
            screen.press_label(if english {
                "Put 22 sheets into the folder"
            } else {
                "把22份放进文件夹"
            });
            let programme = "eight".to_owned();
            let mut kinds = SheetKind::ALL.to_vec();
            kinds.retain(|kind| *kind != SheetKind::CarerNotes);
            assert_eq!(
                screen.asked(),
                [DeskCommand::Documents(DocumentsCommand::WriteSheets { group: 1, programme, kinds })]
            );
            screen.press("desk-back");
            assert_eq!(screen.asked(), [DeskCommand::GoTo(PageId::Group(1))]);
        });
    }

    #[test]
    fn what_is_not_wanted_is_left_out() {
        on_every_screen(show, |screen| {
            let english = screen.language() == Language::English;
            screen.press_label(if english { "Drop-in, 1 session" } else { "随到随玩, 共1次活动" });
            let unwanted = [SheetKind::AnimalCards, SheetKind::Families, SheetKind::Neighbours];
            for kind in unwanted {
                screen.press(&format!("desk-sheets-{}", kind.word()));
            }
            screen.press("desk-sheets-families");
            screen.press_label(if english {
                "Put 6 sheets into the folder"
            } else {
                "把6份放进文件夹"
            });
            let kinds = vec![
                SheetKind::Protection,
                SheetKind::CalmCards,
                SheetKind::Families,
                SheetKind::LinkageCards,
                SheetKind::RunSheets,
                SheetKind::TakeHome,
            ];
            let asked = DeskCommand::Documents(DocumentsCommand::WriteSheets {
                group: 1,
                programme: "drop-in".to_owned(),
                kinds,
            });
            assert_eq!(screen.asked(), [asked]);
            screen.is_tidy();
        });
    }

    #[test]
    fn notes_for_a_carer_are_printed_only_when_they_are_chosen() {
        on_every_screen(show, |screen| {
            let english = screen.language() == Language::English;
            screen.press("desk-sheets-carer-notes");
            screen.press_label(if english {
                "Put 23 sheets into the folder"
            } else {
                "把23份放进文件夹"
            });
            let programme = "eight".to_owned();
            let all = DeskCommand::Documents(DocumentsCommand::WriteSheets {
                group: 1,
                programme,
                kinds: SheetKind::ALL.to_vec(),
            });
            assert_eq!(screen.asked(), [all]);
            // A programme without notes offers none, whatever was chosen before.
            screen.press_label(if english { "Drop-in, 1 session" } else { "随到随玩, 共1次活动" });
            assert!(!screen.shows(&screen.text("desk-sheets-carer-notes")));
            screen.press_label(if english {
                "Put 8 sheets into the folder"
            } else {
                "把8份放进文件夹"
            });
            screen.is_tidy();
        });
    }

    #[test]
    fn where_the_files_are_or_why_not_is_said() {
        for export in [
            ExportResult::Out {
                count: 20,
                file: "Silver-Butterflies_2026-11-23_take-home-sheet-08.html".to_owned(),
            },
            ExportResult::ExportFailed("desk-handed-full"),
            ExportResult::ExportFailed("desk-handed-gone"),
            ExportResult::Coming,
            ExportResult::ToBeShared { files: 12 },
            ExportResult::GivenUp { written: 7, asked: 20 },
        ] {
            let key = match export {
                ExportResult::ExportFailed(key) => Some(key),
                ExportResult::Coming => Some("desk-pictures-coming"),
                _ => None,
            };
            let shared = export == ExportResult::ToBeShared { files: 12 };
            let given_up = matches!(export, ExportResult::GivenUp { .. });
            let view = samples::sheets(Some(export));
            let view: &'static SheetsView = Box::leak(Box::new(view));
            let show = |ui: &mut Ui, form: &mut SheetsForm, desk: &Desk| sheets_ui(ui, view, form, desk);
            on_every_screen(show, |screen| match key {
                None if shared => assert!(screen.shows("12")),
                None if given_up => assert!(screen.shows("7") && screen.shows("20")),
                None => assert!(screen.shows("take-home-sheet-08.html") && screen.shows(&view.place)),
                Some(key) => assert!(screen.shows(&screen.text(key))),
            });
        }
    }
}
