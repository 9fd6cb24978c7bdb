//! Who is at the table, on the run-sheet: a row of animals; touching one says what can be done about that seat.

use crate::{
    content::Bilingual,
    desk::{
        app::command::DeskCommand,
        session::commands::RunSheetCommand,
        widgets::{button::ButtonKind, desk::Desk, question::choose_once, theme, tile},
    },
};
use bevy_egui::egui::{Color32, Rect, Ui, Vec2, vec2};

/// A child at the table, shown as an animal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatRow {
    /// The seat's token.
    pub token: u64,
    /// The animal's picture.
    pub animal: String,
    /// What the animal is called.
    pub name: Bilingual,
    /// Whether the seat is at the table now.
    pub present: bool,
    /// Whether an adult plays along on it.
    pub adult: bool,
}

/// How many seats stand in a row.
const IN_A_ROW: usize = 10;

/// How high the button of a seat is, in points.
const HEIGHT: f32 = 60.0;

/// How large the animal of a seat is, in points.
const ANIMAL: f32 = 32.0;

/// How large the mark of an adult is, in points.
const MARK: f32 = 28.0;

/// The seats at the table in a row, the one with the tablet marked. The token of the seat that was touched, if one was.
pub fn seats_ui(ui: &mut Ui, seats: &[SeatRow], now: Option<&SeatRow>, desk: &Desk) -> Option<u64> {
    let mut touched = None;
    let present: Vec<&SeatRow> = seats.iter().filter(|seat| seat.present).collect();
    tile::rows(ui, IN_A_ROW, &present, |ui, width, seat| {
        let its_turn = now.is_some_and(|now| now.token == seat.token);
        let show = |ui: &mut Ui| {
            let animal =
                ui.vertical_centered(|ui| theme::emoji(ui, desk.pictures, &seat.animal, ANIMAL)).inner;
            if seat.adult {
                mark(ui, animal.rect, desk);
            }
        };
        if tile::tile(ui, &label(seat, desk), its_turn, (width, HEIGHT), show).clicked() {
            touched = Some(seat.token);
        }
    });
    let adults = present.iter().filter(|seat| seat.adult).count();
    if adults > 0 {
        theme::small(ui, &desk.count("desk-run-adults", adults));
    }
    touched
}

/// What a seat is called.
fn label(seat: &SeatRow, desk: &Desk) -> String {
    let key = if seat.adult { "desk-run-seat-adult" } else { "desk-run-seat" };
    desk.with(key, &[("animal", desk.say(&seat.name).to_owned().into())])
}

/// An adult at the lower corner of the animal.
fn mark(ui: &Ui, animal: Rect, desk: &Desk) {
    let middle = animal.right_bottom() + vec2(2.0, 0.0);
    ui.painter().circle_filled(middle, MARK / 2.0 + 2.0, theme::SUN_PALE);
    let rect = Rect::from_center_size(middle, Vec2::splat(MARK));
    theme::paint_picture(ui, desk.pictures, "emoji/older-person-medium", rect, Color32::WHITE);
}

/// What the facilitator chooses about a seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SeatChoice {
    /// Everything stays as it is.
    Stay,
    /// This is asked.
    Ask(DeskCommand),
}

/// What can be done about this seat, above the page; nothing until it is chosen.
pub fn seat_question(ui: &mut Ui, seat: &SeatRow, desk: &Desk) -> Option<SeatChoice> {
    let adult = if seat.adult { "desk-run-child" } else { "desk-run-adult" };
    let [stay, adult, goodbye, leaves] =
        ["desk-run-seat-stay", adult, "desk-run-goodbye", "desk-run-leaves"].map(|key| desk.text(key));
    let mut ways = vec![(stay.as_str(), ButtonKind::Quiet), (adult.as_str(), ButtonKind::Quiet)];
    // Only children are asked at the end.
    let is_asked = !seat.adult;
    if is_asked {
        ways.push((goodbye.as_str(), ButtonKind::Quiet));
    }
    ways.push((leaves.as_str(), ButtonKind::Careful));
    let way = choose_once(ui, (&label(seat, desk), &desk.text("desk-run-seat-text")), &ways)?;
    let token = seat.token;
    Some(match way {
        0 => SeatChoice::Stay,
        1 => {
            SeatChoice::Ask(DeskCommand::RunSheet(RunSheetCommand::SeatIsAdult { token, adult: !seat.adult }))
        }
        2 if is_asked => SeatChoice::Ask(DeskCommand::RunSheet(RunSheetCommand::SeatSaysGoodbye(token))),
        _ => SeatChoice::Ask(DeskCommand::RunSheet(RunSheetCommand::SeatLeaves(token))),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        desk::{
            samples,
            session::run_sheet::{RunSheetForm, RunSheetView, run_sheet_ui},
            testing::on_every_screen,
        },
        locale::{Language, Texts},
    };

    fn ten_with_an_adult(ui: &mut Ui, form: &mut RunSheetForm, desk: &Desk) -> Vec<DeskCommand> {
        let mut view: RunSheetView = samples::run_sheet(10);
        view.seats[2].adult = true;
        run_sheet_ui(ui, &view, form, desk)
    }

    fn seat(language: Language, key: &str, animal: &Bilingual) -> String {
        Texts::new(language).with(key, &[("animal", animal.get(language).to_owned().into())])
    }

    #[test]
    fn an_adult_who_plays_along_is_marked_and_taken_back() {
        on_every_screen(ten_with_an_adult, |screen| {
            let language = screen.language();
            let seats = samples::run_sheet(10).seats;
            let (fox, panda) = (&seats[0], &seats[2]);
            screen.press_label(&seat(language, "desk-run-seat", &fox.name));
            assert!(screen.asked().is_empty());
            screen.press("desk-run-adult");
            assert_eq!(
                screen.asked(),
                [DeskCommand::RunSheet(RunSheetCommand::SeatIsAdult { token: fox.token, adult: true })]
            );
            screen.press_label(&seat(language, "desk-run-seat-adult", &panda.name));
            screen.press("desk-run-child");
            assert_eq!(
                screen.asked(),
                [DeskCommand::RunSheet(RunSheetCommand::SeatIsAdult { token: panda.token, adult: false })]
            );
            screen.press_label(&seat(language, "desk-run-seat-adult", &panda.name));
            screen.press("desk-run-seat-stay");
            assert!(screen.asked().is_empty(), "looking changes nothing");
        });
    }

    #[test]
    fn the_row_says_how_many_adults_play_along() {
        on_every_screen(ten_with_an_adult, |screen| {
            let one = Texts::new(screen.language()).with("desk-run-adults", &[("count", 1.into())]);
            assert!(screen.shows(&one));
        });
        let children = |ui: &mut Ui, form: &mut RunSheetForm, desk: &Desk| {
            run_sheet_ui(ui, &samples::run_sheet(10), form, desk)
        };
        on_every_screen(children, |screen| {
            let texts = Texts::new(screen.language());
            let told = |count: u8| texts.with("desk-run-adults", &[("count", count.into())]);
            assert!((1..=10).all(|count| !screen.shows(&told(count))));
        });
    }
}
