//! How the desk looks: its colours, sizes and the plain pieces every screen is made of.

use bevy_egui::egui::{
    Align, Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Frame, Id, Layout,
    Margin, Rect, Response, RichText, Shadow, Stroke, Style, TextStyle, Theme, Ui, Vec2, Visuals, WidgetInfo,
    WidgetType, pos2, style::ScrollStyle, vec2,
};

use crate::{
    desk::widgets::{
        button::{ButtonKind, DeskButton},
        desk::Pictures,
        lines,
    },
    journal::TextSize,
    locale::Language,
};

/// Text.
pub const INK: Color32 = Color32::from_rgb(0x2f, 0x48, 0x58);

/// Text that steps back: hints, dates.
pub const SOFT_INK: Color32 = Color32::from_rgb(0x55, 0x67, 0x73);

/// The ground of every screen.
pub const PAPER: Color32 = Color32::from_rgb(0xff, 0xf8, 0xec);

/// The ground of a card.
pub const CARD: Color32 = Color32::from_rgb(0xff, 0xff, 0xff);

/// Growth and going on: the main button. Carries white text.
pub const LEAF: Color32 = Color32::from_rgb(0x3a, 0x78, 0x36);

/// Warm light: a mark or a bar. Carries `INK`, never text on paper.
pub const SUN: Color32 = Color32::from_rgb(0xf5, 0xb9, 0x3b);

/// Calm: what is chosen or in focus. Carries white text.
pub const SKY: Color32 = Color32::from_rgb(0x2b, 0x6e, 0x9b);

/// Care: what cannot be undone, and who asked to talk. Carries white text.
pub const CLAY: Color32 = Color32::from_rgb(0xab, 0x45, 0x2a);

/// Hairlines and the edge of quiet things.
pub const LINE: Color32 = Color32::from_rgb(0xe4, 0xd8, 0xc4);

/// A pale ground in the colour of leaves; carries `INK`.
pub const LEAF_PALE: Color32 = Color32::from_rgb(0xdf, 0xf0, 0xd8);

/// A pale ground in the colour of the sun; carries `INK`.
pub const SUN_PALE: Color32 = Color32::from_rgb(0xff, 0xef, 0xc4);

/// A pale ground in the colour of the sky; carries `INK`.
pub const SKY_PALE: Color32 = Color32::from_rgb(0xd9, 0xe9, 0xf7);

/// A pale ground in the colour of clay; carries `INK`.
pub const CLAY_PALE: Color32 = Color32::from_rgb(0xfd, 0xe3, 0xd2);

/// Paper that lies over a page and lets a little of it through: five sixths of `PAPER`, mixed as light is, so that paper
/// under it stays paper.
pub const VEIL: Color32 = Color32::from_rgba_premultiplied(236, 230, 218, 214);

/// Size of running text, in points.
pub const BODY: f32 = 20.0;

/// Size of a screen's title, in points.
pub const HEADING: f32 = 30.0;

/// Size of hints, in points.
pub const SMALL: f32 = 16.0;

/// Least height of the main button of a screen, in points.
pub const PRIMARY_HEIGHT: f32 = 60.0;

/// Least height and width of everything that can be touched, in points.
pub const TOUCH: f32 = 52.0;

/// Corners of cards and buttons, in points.
pub const ROUND: u8 = 14;

/// Space between neighbours, in points.
pub const GAP: f32 = 12.0;

/// The bytes of the four font files the desk is written in.
#[derive(Clone, Copy, Debug)]
pub struct FontFiles {
    /// Latin letters, semi-bold.
    pub latin: &'static [u8],
    /// Latin letters, extra-bold.
    pub latin_strong: &'static [u8],
    /// Han and Latin, regular.
    pub han: &'static [u8],
    /// Han and Latin, bold.
    pub han_strong: &'static [u8],
}

/// The fonts for one language, to be given to `Context::set_fonts` whenever the language changes.
///
/// Both languages can always be drawn; the order decides the shape of curly quotes, which Han fonts draw wide.
pub fn fonts(files: FontFiles, language: Language) -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let named = [
        ("latin", files.latin),
        ("latin-strong", files.latin_strong),
        ("han", files.han),
        ("han-strong", files.han_strong),
    ];
    // In a browser a font may still be on its way.
    let here = named.into_iter().filter(|(_, bytes)| !bytes.is_empty());
    let missing: Vec<&str> =
        named.iter().filter(|(_, bytes)| bytes.is_empty()).map(|(name, _)| *name).collect();
    for (name, bytes) in here {
        fonts.font_data.insert(name.to_owned(), FontData::from_static(bytes).into());
    }
    let order = |latin: &str, han: &str| match language {
        Language::English => [latin.to_owned(), han.to_owned()],
        Language::SimplifiedChinese => [han.to_owned(), latin.to_owned()],
    };
    let plain = fonts.families.entry(FontFamily::Proportional).or_default();
    plain.splice(0..0, order("latin", "han"));
    let mut strong = plain.clone();
    strong.splice(0..0, order("latin-strong", "han-strong"));
    fonts.families.insert(strong_family(), strong);
    for family in fonts.families.values_mut() {
        family.retain(|name| !missing.contains(&name.as_str()));
    }
    fonts
}

/// The family that titles are written in.
fn strong_family() -> FontFamily {
    FontFamily::Name("strong".into())
}

/// A font for words that stand out; the plain one where the app's fonts are not loaded (in tests).
pub fn strong(context: &Context, size: f32) -> FontId {
    let family = strong_family();
    let known = context.fonts(|fonts| fonts.definitions().families.contains_key(&family));
    FontId::new(sized(context, size), if known { family } else { FontFamily::Proportional })
}

/// Gives the whole context the desk's style: light, warm, large enough to touch, with words of this size.
pub fn apply(context: &Context, text_size: TextSize) {
    context.set_theme(Theme::Light);
    context.data_mut(|data| data.insert_temp(times_id(), times(text_size)));
    context.all_styles_mut(style);
}

/// How many times larger words are than they were drawn.
const fn times(text_size: TextSize) -> f32 {
    match text_size {
        TextSize::Normal => 1.0,
        TextSize::Large => 1.12,
        TextSize::Larger => 1.25,
    }
}

fn times_id() -> Id {
    Id::new("desk-words-times")
}

/// A size of words as it was set.
pub fn sized(context: &Context, size: f32) -> f32 {
    size * context.data(|data| data.get_temp(times_id())).unwrap_or(1.0)
}

/// The font of plain words of this size.
pub fn plain(context: &Context, size: f32) -> FontId {
    FontId::proportional(sized(context, size))
}

/// Writes the desk's sizes and colours into a style.
fn style(style: &mut Style) {
    let sizes = [
        (TextStyle::Body, BODY),
        (TextStyle::Button, BODY),
        (TextStyle::Heading, HEADING),
        (TextStyle::Small, SMALL),
    ];
    for (name, size) in sizes {
        style.text_styles.insert(name, FontId::proportional(size));
    }
    style.text_styles.insert(TextStyle::Monospace, FontId::monospace(SMALL + 2.0));
    style.spacing.item_spacing = vec2(GAP, GAP);
    style.spacing.button_padding = vec2(20.0, 12.0);
    // Only the least height of a row: every button of the desk brings its own, larger one.
    style.spacing.interact_size = vec2(TOUCH, 28.0);
    style.spacing.scroll = ScrollStyle { bar_width: 10.0, ..ScrollStyle::floating() };
    // A long press must stay a press: words are not there to be marked.
    style.interaction.selectable_labels = false;
    style.animation_time = 0.15;
    style.visuals = visuals();
    // A cursor that blinks would keep the whole app awake.
    style.visuals.text_cursor.blink = false;
}

/// The desk's colours in egui's own words.
fn visuals() -> Visuals {
    let mut visuals = Visuals::light();
    let round = CornerRadius::same(ROUND);
    visuals.override_text_color = Some(INK);
    visuals.weak_text_color = Some(SOFT_INK);
    visuals.panel_fill = PAPER;
    visuals.window_fill = CARD;
    visuals.extreme_bg_color = CARD;
    visuals.faint_bg_color = PAPER;
    visuals.window_stroke = Stroke::new(1.0, LINE);
    visuals.window_corner_radius = round;
    visuals.menu_corner_radius = round;
    visuals.selection.bg_fill = SKY_PALE;
    visuals.selection.stroke = Stroke::new(2.0, SKY);
    visuals.hyperlink_color = SKY;
    visuals.warn_fg_color = CLAY;
    visuals.error_fg_color = CLAY;
    for widget in [
        &mut visuals.widgets.noninteractive,
        &mut visuals.widgets.inactive,
        &mut visuals.widgets.hovered,
        &mut visuals.widgets.active,
        &mut visuals.widgets.open,
    ] {
        widget.corner_radius = round;
        widget.expansion = 0.0;
        widget.fg_stroke.color = INK;
        widget.bg_fill = CARD;
        widget.weak_bg_fill = CARD;
        widget.bg_stroke = Stroke::new(1.0, LINE);
    }
    visuals.widgets.hovered.weak_bg_fill = SKY_PALE;
    visuals.widgets.active.weak_bg_fill = SKY_PALE;
    visuals.widgets.active.bg_stroke = Stroke::new(3.0, SKY);
    visuals
}

/// The frame of a card in this colour: rounded, with a soft shadow, as if it lay on the paper.
pub fn card_frame(fill: Color32) -> Frame {
    Frame::new()
        .fill(fill)
        .stroke(Stroke::new(1.0, LINE))
        .corner_radius(CornerRadius::same(ROUND + 4))
        .inner_margin(Margin::same(18))
        .shadow(SHADOW)
}

/// The soft shadow under cards.
pub const SHADOW: Shadow =
    Shadow { offset: [0, 3], blur: 12, spread: 0, color: Color32::from_rgba_premultiplied(8, 6, 4, 18) };

/// A white card as wide as the space there is.
pub fn card<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    tinted_card(ui, CARD, content)
}

/// A card in this pale colour, as wide as the space there is.
pub fn tinted_card<R>(ui: &mut Ui, fill: Color32, content: impl FnOnce(&mut Ui) -> R) -> R {
    card_frame(fill)
        .show(ui, |ui| {
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.set_width(ui.available_width());
                content(ui)
            })
            .inner
        })
        .inner
}

/// The main button of a screen: filled, at least 60 points high.
pub fn primary_button(ui: &mut Ui, text: &str) -> Response {
    DeskButton::new(text).kind(ButtonKind::Primary).show(ui)
}

/// Any other button: white with an edge, at least 52 points high.
pub fn quiet_button(ui: &mut Ui, text: &str) -> Response {
    DeskButton::new(text).show(ui)
}

/// A screen's title.
pub fn heading(ui: &mut Ui, text: &str) -> Response {
    let font = strong(ui.ctx(), HEADING);
    write(ui, text, font, INK)
}

/// A card's title.
pub fn title(ui: &mut Ui, text: &str) -> Response {
    let font = strong(ui.ctx(), BODY + 2.0);
    write(ui, text, font, INK)
}

/// Running text.
pub fn body(ui: &mut Ui, text: &str) -> Response {
    let font = plain(ui.ctx(), BODY);
    write(ui, text, font, INK)
}

/// A hint.
pub fn small(ui: &mut Ui, text: &str) -> Response {
    let font = plain(ui.ctx(), SMALL);
    write(ui, text, font, SOFT_INK)
}

/// Words in this font and colour, broken into lines as their language wants it.
pub fn write(ui: &mut Ui, text: &str, font: FontId, color: Color32) -> Response {
    let state = ui.available_width();
    let lines = ui.fonts_mut(|fonts| lines::broken(text, state, |one| fonts.glyph_width(&font, one)));
    let response = ui.label(RichText::new(lines).font(font).color(color));
    // A screen reader hears the sentence, not its lines.
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text));
    response
}

/// A one-colour picture of the desk, from `icons/`; an empty space of the same size where there is none.
pub fn icon(ui: &mut Ui, pictures: &dyn Pictures, name: &str, size: f32, tint: Color32) -> Response {
    picture(ui, pictures, &format!("icons/{name}"), size, tint)
}

/// A coloured picture of the garden (an animal, a face, a plant), from `emoji/`.
pub fn emoji(ui: &mut Ui, pictures: &dyn Pictures, name: &str, size: f32) -> Response {
    picture(ui, pictures, &format!("emoji/{name}"), size, Color32::WHITE)
}

/// A picture, `size` points wide and high.
fn picture(ui: &mut Ui, pictures: &dyn Pictures, name: &str, size: f32, tint: Color32) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(size), bevy_egui::egui::Sense::hover());
    paint_picture(ui, pictures, name, rect, tint);
    response
}

/// Paints a picture (named with its folder) into this rectangle, if there is one.
pub fn paint_picture(ui: &Ui, pictures: &dyn Pictures, name: &str, rect: Rect, tint: Color32) {
    if let Some(texture) = pictures.picture(name) {
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        ui.painter().image(texture, rect, whole, tint);
    }
}

#[cfg(test)]
pub(in crate::desk) mod tests {
    use super::*;

    /// The share of light a colour gives back, as the accessibility guidelines define it.
    fn luminance(colour: Color32) -> f32 {
        let linear = |channel: u8| {
            let share = f32::from(channel) / 255.0;
            if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(colour.r()) + 0.7152 * linear(colour.g()) + 0.0722 * linear(colour.b())
    }

    pub fn contrast(one: Color32, other: Color32) -> f32 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn every_text_can_be_read_on_its_ground() {
        let grounds = [PAPER, CARD, LEAF_PALE, SUN_PALE, SKY_PALE, CLAY_PALE];
        for ground in grounds {
            for text in [INK, SOFT_INK, CLAY] {
                assert!(contrast(text, ground) >= 4.5, "{text:?} on {ground:?}: {}", contrast(text, ground));
            }
        }
        for ground in [LEAF, SKY, CLAY] {
            assert!(contrast(Color32::WHITE, ground) >= 4.5, "white on {ground:?}");
        }
        for text in [LEAF, SKY] {
            assert!(contrast(text, CARD) >= 4.5 && contrast(text, PAPER) >= 4.5, "{text:?}");
        }
        assert!(contrast(INK, SUN) >= 4.5, "ink on the sun");
    }
}
