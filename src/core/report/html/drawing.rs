//! A picture in lines and words (SVG) inside a document: shapes go in, every text is escaped, nothing is loaded from
//! elsewhere. Numbers carry the name of what they are, so that each can be found again in the journal.

use std::fmt::{Arguments, Write};

use super::page::escaped;

/// Words.
pub(crate) const INK: &str = "#284353";
/// Words that step back.
pub(crate) const SOFT: &str = "#4d636f";
/// Hairlines.
pub(crate) const LINE: &str = "#d9cdb8";
/// Growth.
pub(crate) const LEAF: &str = "#6fae63";
/// Pale leaves.
pub(crate) const LEAF_PALE: &str = "#dff0d8";
/// Meadows.
pub(crate) const MEADOW: &str = "#b5d6a2";
/// Warm light.
pub(crate) const SUN: &str = "#f5b93b";
/// Sky.
pub(crate) const SKY_PALE: &str = "#d9e9f7";
/// Soil.
pub(crate) const SOIL: &str = "#c99c7c";

/// A picture being drawn; lengths are in units of its own width and height.
pub(crate) struct Drawing {
    size: (f32, f32),
    told: String,
    body: String,
}

impl Drawing {
    /// An empty picture of this size; `told` is read aloud in its place.
    pub fn new(width: f32, height: f32, told: &str) -> Self {
        Self { size: (width, height), told: escaped(told), body: String::new() }
    }

    fn write(&mut self, svg: Arguments) {
        // Writing into a text cannot fail.
        let _ = self.body.write_fmt(svg);
        self.body.push('\n');
    }

    /// A rectangle with round corners.
    pub fn block(&mut self, (x, y): (f32, f32), (width, height): (f32, f32), round: f32, colour: &str) {
        self.write(format_args!(
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"{round:.1}\" \
             fill=\"{colour}\"/>"
        ));
    }

    /// An ellipse around this middle.
    pub fn ellipse(&mut self, (x, y): (f32, f32), (wide, high): (f32, f32), colour: &str) {
        self.write(format_args!(
            "<ellipse cx=\"{x:.1}\" cy=\"{y:.1}\" rx=\"{wide:.1}\" ry=\"{high:.1}\" fill=\"{colour}\"/>"
        ));
    }

    /// A thin line from left to right.
    pub fn rule(&mut self, (x, y): (f32, f32), width: f32) {
        let right = x + width;
        self.write(format_args!(
            "<line x1=\"{x:.1}\" y1=\"{y:.1}\" x2=\"{right:.1}\" y2=\"{y:.1}\" stroke=\"{LINE}\"/>"
        ));
    }

    /// Whatever is drawn inside shows only in this rounded rectangle.
    pub fn framed(&mut self, (x, y): (f32, f32), (width, height): (f32, f32), draw: impl FnOnce(&mut Self)) {
        self.write(format_args!(
            "<clipPath id=\"frame\"><rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" \
             rx=\"14\"/></clipPath><g clip-path=\"url(#frame)\">"
        ));
        draw(self);
        self.write(format_args!("</g>"));
    }

    /// A picture, `size` wide and high, whose lower edge stands in the middle of this place.
    pub fn picture(&mut self, data: &str, (x, y): (f32, f32), size: f32) {
        let (left, top) = (x - size / 2.0, y - size);
        self.write(format_args!(
            "<image href=\"{data}\" x=\"{left:.1}\" y=\"{top:.1}\" width=\"{size:.1}\" height=\"{size:.1}\"/>"
        ));
    }

    /// Words; `anchor` is `start`, `middle` or `end`.
    pub fn words(&mut self, (x, y): (f32, f32), size: f32, anchor: &str, colour: &str, text: &str) {
        let text = escaped(text);
        self.write(format_args!(
            "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{size}\" text-anchor=\"{anchor}\" fill=\"{colour}\">{text}</text>"
        ));
    }

    /// A number in strong letters, under the name of what it is.
    pub fn number(&mut self, fact: &str, (x, y): (f32, f32), size: f32, number: usize) {
        self.write(format_args!(
            "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{size}\" font-weight=\"700\" text-anchor=\"middle\" \
             fill=\"{INK}\" data-fact=\"{fact}\">{number}</text>"
        ));
    }

    /// The finished picture, as wide as the page.
    pub fn svg(self) -> String {
        let Self { size: (width, height), told, body } = self;
        format!("<svg viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{told}\">\n{body}</svg>\n")
    }
}
