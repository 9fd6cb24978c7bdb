//! High contrast: after a page was drawn, its colours are exchanged for stronger ones, whichever widget drew them.

use bevy_egui::egui::{Color32, Context, LayerId, epaint, layers::ShapeIdx};

use crate::desk::widgets::theme;

/// The colours of the desk, and what stands for each.
const STRONGER: [(Color32, Color32); 13] = [
    (theme::INK, Color32::BLACK),
    (theme::SOFT_INK, Color32::from_rgb(0x1f, 0x26, 0x2b)),
    (theme::PAPER, Color32::WHITE),
    (theme::LEAF, Color32::from_rgb(0x14, 0x4a, 0x14)),
    (theme::SUN, Color32::from_rgb(0xd9, 0x8e, 0x00)),
    (theme::SKY, Color32::from_rgb(0x06, 0x3f, 0x6b)),
    (theme::CLAY, Color32::from_rgb(0x7d, 0x1f, 0x08)),
    (theme::LINE, Color32::from_rgb(0x4a, 0x4a, 0x4a)),
    (theme::LEAF_PALE, Color32::from_rgb(0xf2, 0xfb, 0xee)),
    (theme::SUN_PALE, Color32::from_rgb(0xff, 0xf8, 0xe2)),
    (theme::SKY_PALE, Color32::from_rgb(0xe8, 0xf4, 0xff)),
    (theme::CLAY_PALE, Color32::from_rgb(0xff, 0xf1, 0xe9)),
    (theme::CARD, Color32::WHITE),
];

/// Exchanges the colours of everything drawn in this pass.
pub fn strengthen(context: &Context) {
    let mut layers: Vec<_> = context.memory(|memory| memory.layer_ids().collect());
    if !layers.contains(&LayerId::background()) {
        layers.push(LayerId::background());
    }
    context.graphics_mut(|graphics| {
        for layer in layers {
            let Some(list) = graphics.get_mut(layer) else { continue };
            for place in 0..list.next_idx().0 {
                list.mutate_shape(ShapeIdx(place), |shape| {
                    epaint::shape_transform::adjust_colors(&mut shape.shape, exchange);
                });
            }
        }
    });
}

fn exchange(colour: &mut Color32) {
    if let Some((_, stronger)) = STRONGER.iter().find(|(weak, _)| weak == colour) {
        *colour = *stronger;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ink_grows_black_and_other_colours_stay() {
        let changed = |mut colour: Color32| {
            exchange(&mut colour);
            colour
        };
        assert_eq!(changed(theme::INK), Color32::BLACK);
        assert_eq!(changed(theme::PAPER), Color32::WHITE);
        let own = Color32::from_rgb(1, 2, 3);
        assert_eq!(changed(own), own);
        assert_eq!(changed(Color32::TRANSPARENT), Color32::TRANSPARENT);
    }

    #[test]
    fn every_word_is_at_seven_to_one() {
        let white = |colour: Color32| theme::tests::contrast(colour, Color32::WHITE);
        for (weak, stronger) in STRONGER {
            if [theme::INK, theme::SOFT_INK, theme::LEAF, theme::SKY, theme::CLAY, theme::LINE]
                .contains(&weak)
            {
                assert!(white(stronger) >= 7.0, "{stronger:?}: {}", white(stronger));
            }
        }
    }
}
