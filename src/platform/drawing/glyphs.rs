//! Bounds what drawn glyphs cost. The engine keeps a sheet of glyphs for every size of words that was ever shown; past a
//! limit all of them are let go, and what shows is drawn anew.

use bevy::{
    prelude::*,
    text::{FontAtlasSet, detect_text_needs_rerender, load_font_assets_into_font_collection},
};

use crate::platform::egui_glue::BeforeDeskIsDrawn;

/// How many bytes of glyphs are kept: one or two screens of the largest Chinese words.
const MOST: u64 = 6 * 1024 * 1024;

/// Lets glyphs go where there are too many.
pub fn plugin(app: &mut App) {
    app.add_systems(
        PostUpdate,
        let_glyphs_go
            .before(load_font_assets_into_font_collection)
            .before(detect_text_needs_rerender)
            .in_set(BeforeDeskIsDrawn),
    );
}

/// What was kept when it was looked at last.
#[derive(Default)]
struct Seen {
    /// How many sizes of words.
    sizes: usize,
    /// What the screen needed that was drawn anew, in bytes.
    needed: u64,
    /// Whether everything was let go since.
    drawn_anew: bool,
}

/// A single screen that needs more than the limit may have twice of what it needs.
fn let_glyphs_go(
    mut atlases: ResMut<FontAtlasSet>,
    images: Res<Assets<Image>>,
    mut texts: Query<&mut TextFont>,
    mut seen: Local<Seen>,
) {
    let sizes = atlases.bypass_change_detection().len();
    if std::mem::replace(&mut seen.sizes, sizes) == sizes {
        return;
    }
    let bytes = atlases.bypass_change_detection().total_bytes(&images);
    if std::mem::take(&mut seen.drawn_anew) {
        seen.needed = bytes;
    }
    if bytes <= MOST.max(2 * seen.needed) {
        return;
    }
    atlases.clear();
    *seen = Seen { sizes: 0, drawn_anew: true, ..*seen };
    for mut font in &mut texts {
        font.set_changed();
    }
}
