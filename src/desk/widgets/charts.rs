//! The review's pictures: bars in three steps, the garden as a chart, and numbers over time. Never a number about answers.

use bevy_egui::egui::{
    Align, Align2, Color32, CornerRadius, Label, Layout, Rect, RichText, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, WidgetType, pos2, vec2,
};

use crate::{
    content::Factor,
    desk::widgets::{desk::Desk, theme},
    progress::{Amount, Amounts, Summary, Tendency},
    report::pooled_words::BarSegment,
};

/// Height of the tallest bar, in points.
const BAR: f32 = 108.0;

/// Width of the widest bar, in points.
const BAR_WIDTH: f32 = 92.0;

/// Width and height of the picture that stands on a bar, in points.
const BAR_PICTURE: f32 = 38.0;

/// Height of the fields of a scale, in points.
const TENDENCY: f32 = 64.0;

/// Height of a bar in parts, in points.
const PARTED_BAR: f32 = 40.0;

/// What a chart of three bins is about.
#[derive(Clone, Copy, Debug)]
pub struct Subject {
    /// The pictures on its bars: file names in `assets/emoji` without their ending.
    pub pictures: [&'static str; 3],
    /// How the keys of its sentence begin.
    pub sentence: &'static str,
}

/// The weather inside, from light to heavy.
pub const WEATHER: Subject =
    Subject { pictures: ["sun", "sun-behind-cloud", "cloud-with-rain"], sentence: "review-said" };

/// Feelings, from light to heavy.
pub const FEELINGS: Subject = Subject {
    pictures: ["smiling-face-with-smiling-eyes", "neutral-face", "pensive-face"],
    sentence: "review-said",
};

/// What children say of the meeting itself.
pub const SAY: Subject = Subject {
    pictures: ["raising-hands", "thought-balloon", "leaf-fluttering-in-wind"],
    sentence: "review-said",
};

/// Lighter, the same and heavier.
pub const CHANGE: Subject = Subject { pictures: ["balloon", "herb", "rock"], sentence: "review-turned" };

/// The grounds and edges of three bars; their meaning is in the words and pictures too.
pub const BARS: [(Color32, Color32); 3] =
    [(theme::SUN_PALE, theme::SUN), (theme::LEAF_PALE, theme::LEAF), (theme::SKY_PALE, theme::SKY)];

/// What is told of three bins: how many are in each, or only where the answers lie on the whole.
pub fn bins_chart(ui: &mut Ui, desk: &Desk, subject: Subject, names: &[String; 3], summary: Summary) {
    match summary.amounts {
        Some(amounts) => amounts_chart(ui, desk, subject, names, amounts),
        None => tendency_chart(ui, desk, subject, names, summary.tendency),
    }
}

/// Three pictures on a scale; a pale field lies under the one that the answers lean to, or under all if to none.
fn tendency_chart(ui: &mut Ui, desk: &Desk, subject: Subject, names: &[String; 3], tendency: Tendency) {
    let fields = match tendency {
        Tendency::First => [true, false, false],
        Tendency::Mixed => [true; 3],
        Tendency::Last => [false, false, true],
    };
    ui.columns_const(|columns: &mut [Ui; 3]| {
        for (place, ui) in columns.iter_mut().enumerate() {
            let size = vec2(ui.available_width(), TENDENCY);
            let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &names[place]));
            let field =
                Rect::from_center_size(rect.center(), vec2(BAR_WIDTH.min(rect.width() - 8.0), TENDENCY));
            if fields[place] {
                let (fill, edge) = BARS[place];
                ui.painter().rect(field, 14, fill, Stroke::new(2.0, edge), StrokeKind::Inside);
            }
            let size = if fields[place] { BAR_PICTURE } else { BAR_PICTURE * 0.7 };
            let picture = Rect::from_center_size(field.center(), vec2(size, size));
            theme::paint_picture(
                ui,
                desk.pictures,
                &format!("emoji/{}", subject.pictures[place]),
                picture,
                Color32::WHITE,
            );
        }
    });
    label_rows(ui, &[], names, theme::BODY - 1.0);
}

/// Three soft bars, each with its picture, what it is called, and how many in a word.
fn amounts_chart(ui: &mut Ui, desk: &Desk, subject: Subject, names: &[String; 3], amounts: Amounts) {
    let words = amounts.map(|amount| desk.text(&format!("review-{}", amount.word())));
    ui.columns_const(|columns: &mut [Ui; 3]| {
        for (place, ui) in columns.iter_mut().enumerate() {
            let told = format!("{}: {}", names[place], words[place]);
            bar(ui, desk, &told, subject.pictures[place], BARS[place], amounts[place]);
        }
    });
    label_rows(ui, &words, names, theme::BODY - 1.0);
}

/// A bar in parts as wide as their numbers, and under it what each part is.
pub fn stacked_bar(ui: &mut Ui, desk: &Desk, parts: &[BarSegment]) {
    let words: Vec<String> = parts.iter().map(|part| part.words(desk.texts)).collect();
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), PARTED_BAR), Sense::hover());
    let all = words.join(&desk.text("review-between-names"));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, all.clone()));
    let whole: usize = parts.iter().map(|part| part.count).sum();
    let mut left = rect.left();
    for part in parts {
        let share = part.count as f32 / whole.max(1) as f32;
        let place = Rect::from_min_size(pos2(left, rect.top()), vec2(rect.width() * share, PARTED_BAR));
        left = place.right();
        if share == 0.0 {
            continue;
        }
        let (fill, edge) = BARS[part.bin];
        ui.painter().rect(place.shrink(1.0), 10, fill, Stroke::new(2.0, edge), StrokeKind::Inside);
        let (font, count) = (theme::strong(ui.ctx(), theme::BODY), part.count.to_string());
        ui.painter().text(place.center(), Align2::CENTER_CENTER, count, font, theme::INK);
    }
    for words in &words {
        theme::small(ui, words);
    }
}

/// Two rows of words under the columns of a chart: what stands out, and what is smaller. The rows stay level where
/// words of one column need two lines.
fn label_rows(ui: &mut Ui, strong: &[String], soft: &[String], size: f32) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        if !strong.is_empty() {
            ui.columns(strong.len(), |columns| {
                for (ui, words) in columns.iter_mut().zip(strong) {
                    centred(ui, RichText::new(words).font(theme::strong(ui.ctx(), size)).color(theme::INK));
                }
            });
        }
        ui.columns(soft.len(), |columns| {
            for (ui, words) in columns.iter_mut().zip(soft) {
                centred(ui, RichText::new(words).size(theme::SMALL).color(theme::SOFT_INK));
            }
        });
    });
}

/// One bar, as high as its word; a screen reader is told what the bar says.
fn bar(
    ui: &mut Ui,
    desk: &Desk,
    told: &str,
    picture: &str,
    (fill, edge): (Color32, Color32),
    amount: Amount,
) {
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), BAR + BAR_PICTURE), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, told));
    let height = BAR
        * match amount {
            Amount::Few => 0.16,
            Amount::Some => 0.52,
            Amount::MostOrAll => 1.0,
        };
    let width = BAR_WIDTH.min(rect.width() - 8.0);
    let bar = Rect::from_min_max(
        pos2(rect.center().x - width / 2.0, rect.bottom() - height),
        pos2(rect.center().x + width / 2.0, rect.bottom()),
    );
    let round = CornerRadius { nw: 14, ne: 14, sw: 3, se: 3 };
    ui.painter().rect(bar, round, fill, Stroke::new(2.0, edge), StrokeKind::Inside);
    let on_top = Rect::from_center_size(
        pos2(bar.center().x, bar.top() - BAR_PICTURE / 2.0 - 2.0),
        vec2(BAR_PICTURE, BAR_PICTURE),
    );
    theme::paint_picture(ui, desk.pictures, &format!("emoji/{picture}"), on_top, Color32::WHITE);
}

/// Words in the middle of a column, broken into lines where they must be.
fn centred(ui: &mut Ui, words: RichText) {
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        ui.add(Label::new(words).wrap());
    });
}

/// The key of a factor's name.
pub fn factor_key(factor: Factor) -> String {
    format!("review-factor-{}", factor.word().replace('_', "-"))
}

/// A number of things made, and what they are.
pub fn number_card(ui: &mut Ui, picture: (&Desk, &str), number: usize, what: &str) {
    let (desk, picture) = picture;
    ui.horizontal(|ui| {
        // As high as the number, so that both stand on one line.
        ui.set_height(52.0);
        theme::emoji(ui, desk.pictures, picture, 40.0);
        let font = theme::strong(ui.ctx(), 38.0);
        ui.label(RichText::new(number.to_string()).font(font).color(theme::INK));
    });
    theme::small(ui, what);
}
