//! High contrast: after a page was drawn, its colours are exchanged for stronger ones, whoever drew them.

use bevy_egui::egui::{Color32, Context, LayerId, epaint, layers::ShapeIdx};

use super::look;

/// The colours of the desk, and what stands for each.
const STRONGER: [(Color32, Color32); 13] = [
    (look::INK, Color32::BLACK),
    (look::SOFT_INK, Color32::from_rgb(0x1f, 0x26, 0x2b)),
    (look::PAPER, Color32::WHITE),
    (look::LEAF, Color32::from_rgb(0x14, 0x4a, 0x14)),
    (look::SUN, Color32::from_rgb(0xd9, 0x8e, 0x00)),
    (look::SKY, Color32::from_rgb(0x06, 0x3f, 0x6b)),
    (look::CLAY, Color32::from_rgb(0x7d, 0x1f, 0x08)),
    (look::LINE, Color32::from_rgb(0x4a, 0x4a, 0x4a)),
    (look::LEAF_PALE, Color32::from_rgb(0xf2, 0xfb, 0xee)),
    (look::SUN_PALE, Color32::from_rgb(0xff, 0xf8, 0xe2)),
    (look::SKY_PALE, Color32::from_rgb(0xe8, 0xf4, 0xff)),
    (look::CLAY_PALE, Color32::from_rgb(0xff, 0xf1, 0xe9)),
    (look::CARD, Color32::WHITE),
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
        assert_eq!(changed(look::INK), Color32::BLACK);
        assert_eq!(changed(look::PAPER), Color32::WHITE);
        let own = Color32::from_rgb(1, 2, 3);
        assert_eq!(changed(own), own);
        assert_eq!(changed(Color32::TRANSPARENT), Color32::TRANSPARENT);
    }

    #[test]
    fn every_word_is_at_seven_to_one() {
        let white = |colour: Color32| look::tests::contrast(colour, Color32::WHITE);
        for (weak, stronger) in STRONGER {
            if [look::INK, look::SOFT_INK, look::LEAF, look::SKY, look::CLAY, look::LINE].contains(&weak) {
                assert!(white(stronger) >= 7.0, "{stronger:?}: {}", white(stronger));
            }
        }
    }
}
