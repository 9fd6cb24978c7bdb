//! Cards and meetings around a group, counted as numbers, and the files that go to others: log, report, handover.

use crate::{
    content::Bilingual,
    desk::{
        app::{command::DeskCommand, page_id::PageId},
        documents::{commands::DocumentsCommand, packs::pack_card},
        widgets::{
            button::DeskButton,
            desk::Desk,
            export_result::{ExportResult, export_result_card},
            page_frame,
            stepper::stepper_ui,
            theme,
            tile::rows,
        },
    },
    journal::{Linkage, LinkageKind, MOST_COUNTED, Partner},
    report::GroupDocument,
};
use bevy_egui::egui::{Align, Layout, Sense, Ui, UiBuilder, vec2};

/// What the page shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocumentsView {
    /// The group.
    pub group: i64,
    /// Its two words.
    pub words: Bilingual,
    /// Whether it is the practice group.
    pub practice: bool,
    /// How many sessions there were: what is counted now is counted after the last of them.
    pub sessions: usize,
    /// What was counted since then.
    pub counted: Linkage,
    /// What was counted in all.
    pub in_all: Linkage,
    /// Where files go.
    pub place: String,
    /// What became of the file that was asked for last.
    pub export: Option<ExportResult>,
}

/// Width of the names of those around the group, in points.
const NAMES: f32 = 112.0;

/// Height of the row of headings, in points.
const HEADING: f32 = 24.0;

/// The two ways from a group's page to paper.
pub fn document_links(ui: &mut Ui, group: i64, desk: &Desk) -> Option<DeskCommand> {
    let mut ask = None;
    for (key, icon, way) in [
        ("desk-sheets-open", "notebook", DeskCommand::GoTo(PageId::Sheets(group))),
        ("desk-papers-open", "export", DeskCommand::GoTo(PageId::Documents(group))),
    ] {
        let words = desk.text(key);
        let button = DeskButton::new(&words).icon(desk.pictures, icon);
        if button.at_least(ui.available_width(), theme::TOUCH).show(ui).clicked() {
            ask = Some(way);
        }
    }
    ask
}

/// Draws the page about documents, cards and meetings.
pub fn documents_ui(ui: &mut Ui, view: &DocumentsView, desk: &Desk) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    let title = desk.with("desk-papers-title", &[("group", desk.say(&view.words).into())]);
    if page_frame::top_bar(ui, desk, &title, Some("desk-back"), |_| {}) {
        commands.push(DeskCommand::GoTo(PageId::Group(view.group)));
    }
    page_frame::middle(ui, |ui| {
        theme::card(ui, |ui| commands.extend(files(ui, view, desk)));
        commands.extend(pack_card(ui, view.group, view.practice, desk));
        theme::card(ui, |ui| commands.extend(counters(ui, view, desk)));
    });
    commands
}

/// The files that can be handed on, and where they went.
fn files(ui: &mut Ui, view: &DocumentsView, desk: &Desk) -> Option<DeskCommand> {
    let mut ask = None;
    theme::title(ui, &desk.text("desk-papers-write"));
    theme::small(ui, &desk.text("desk-papers-write-hint"));
    rows(ui, 2, &GroupDocument::ALL, |ui, width, paper| {
        let words = desk.text(&format!("desk-papers-{}", paper.word()));
        let icon = match paper {
            GroupDocument::LogCsv | GroupDocument::LogXlsx => "list-checks",
            GroupDocument::Report => "chart-line-up",
            GroupDocument::Handover => "users-three",
        };
        let button = DeskButton::new(&words).icon(desk.pictures, icon);
        if button.at_least(width, theme::PRIMARY_HEIGHT).show(ui).clicked() {
            ask = Some(DeskCommand::Documents(DocumentsCommand::WriteDocument {
                group: view.group,
                paper: *paper,
            }));
        }
    });
    export_result_card(ui, view.export.as_ref(), &view.place, desk);
    ask
}

/// Cards given, cards returned and meetings, for each of those around the group.
fn counters(ui: &mut Ui, view: &DocumentsView, desk: &Desk) -> Option<DeskCommand> {
    let mut ask = None;
    theme::title(ui, &desk.text("desk-papers-cards"));
    theme::small(ui, &desk.count("desk-papers-since", view.sessions));
    let names = theme::sized(ui.ctx(), NAMES);
    let counter = ((ui.available_width() - names) / LinkageKind::ALL.len() as f32 - theme::GAP).floor();
    row(ui, |ui| {
        place(ui, (names, HEADING), |_| {});
        for link in LinkageKind::ALL {
            place(ui, (counter, HEADING), |ui| {
                theme::small(ui, &desk.text(link_key(link)));
            });
        }
    });
    for partner in Partner::ALL {
        let name = desk.text(&format!("desk-papers-{}", partner.word()));
        row(ui, |ui| {
            place(ui, (names, theme::PRIMARY_HEIGHT), |ui| {
                theme::body(ui, &name);
            });
            for link in LinkageKind::ALL {
                place(ui, (counter, theme::PRIMARY_HEIGHT), |ui| {
                    let told = [("partner", name.clone().into()), ("what", desk.text(link_key(link)).into())];
                    let told = desk.with("desk-papers-counter", &told);
                    let before = u8::try_from(view.counted.get(partner, link)).unwrap_or(MOST_COUNTED);
                    let mut count = before;
                    stepper_ui(ui, desk, &told, &mut count, 0..=MOST_COUNTED);
                    if count != before {
                        ask = Some(DeskCommand::Documents(DocumentsCommand::Count {
                            group: view.group,
                            partner,
                            link,
                            count,
                        }));
                    }
                });
            }
        });
    }
    let all = view.in_all;
    let numbers = [
        ("given", all.total(LinkageKind::CardsGiven).into()),
        ("returned", all.total(LinkageKind::CardsReturned).into()),
        ("meetings", all.total(LinkageKind::Meetings).into()),
    ];
    theme::small(ui, &desk.with("desk-papers-in-all", &numbers));
    ask
}

const fn link_key(link: LinkageKind) -> &'static str {
    match link {
        LinkageKind::CardsGiven => "desk-papers-given",
        LinkageKind::CardsReturned => "desk-papers-returned",
        LinkageKind::Meetings => "desk-papers-meetings",
    }
}

fn row(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme::GAP;
        content(ui);
    });
}

/// A place of this width and height in a row: all of a row are equally high, so that they stand on one line.
fn place(ui: &mut Ui, (width, height): (f32, f32), content: impl FnOnce(&mut Ui)) {
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let middle = Layout::left_to_right(Align::Center);
    content(&mut ui.new_child(UiBuilder::new().max_rect(rect).layout(middle)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::{samples, testing::on_every_screen};

    fn show(ui: &mut Ui, (): &mut (), desk: &Desk) -> Vec<DeskCommand> {
        documents_ui(ui, &samples::documents(), desk)
    }

    #[test]
    fn every_file_is_one_touch_away() {
        on_every_screen(show, |screen| {
            for paper in GroupDocument::ALL {
                screen.press(&format!("desk-papers-{}", paper.word()));
                assert_eq!(
                    screen.asked(),
                    [DeskCommand::Documents(DocumentsCommand::WriteDocument { group: 1, paper })]
                );
            }
            assert!(screen.shows(&samples::documents().place));
            screen.press("desk-back");
            assert_eq!(screen.asked(), [DeskCommand::GoTo(PageId::Group(1))]);
        });
    }

    #[test]
    fn cards_and_meetings_are_counted_by_touch() {
        on_every_screen(show, |screen| {
            let chinese = screen.language() == crate::locale::Language::SimplifiedChinese;
            let more = if chinese { "增加：学校，会面" } else { "More: School, Meetings" };
            screen.press_label(more);
            let (partner, link) = (Partner::School, LinkageKind::Meetings);
            assert_eq!(
                screen.asked(),
                [DeskCommand::Documents(DocumentsCommand::Count { group: 1, partner, link, count: 1 })]
            );
            let fewer = if chinese { "减少：家庭，送出的卡" } else { "Fewer: Family, Cards given" };
            screen.press_label(fewer);
            let (partner, link) = (Partner::Family, LinkageKind::CardsGiven);
            assert_eq!(
                screen.asked(),
                [DeskCommand::Documents(DocumentsCommand::Count { group: 1, partner, link, count: 5 })]
            );
        });
    }
}
