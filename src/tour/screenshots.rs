//! Takes screenshots, and joins them into a filmstrip and a contact sheet.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use image::{RgbImage, imageops};

use crate::platform::{folder, surface::Canvas};

use super::{
    by_touch::Look,
    driver::{DriverError, Tablet},
};

/// Width of a picture on the contact sheet, in pixels.
const THUMB: u32 = 320;
/// Pictures in a row of the contact sheet.
const ROW: u32 = 4;

/// Takes pictures and numbers them; or lets another look, wherever a picture would be taken.
pub struct Screenshots<'a> {
    look: Option<&'a mut Look<'a>>,
    folder: PathBuf,
    still: bool,
    only: Vec<String>,
    known: BTreeSet<String>,
    names: Vec<String>,
    thumbs: Vec<RgbImage>,
}

impl<'a> Screenshots<'a> {
    /// No pictures are taken: `look` is called instead, with the name of each.
    pub fn looking(look: &'a mut Look<'a>) -> Self {
        Self { look: Some(look), ..Self::new(Path::new(""), false, &[]) }
    }

    /// Takes pictures into this folder and numbers them; a `still` one waits until nothing moves any more. `only` names the
    /// pictures to take, if not all.
    pub fn new(folder: &Path, still: bool, only: &[String]) -> Self {
        let (known, names, thumbs) = (BTreeSet::new(), Vec::new(), Vec::new());
        Self { look: None, folder: folder.to_owned(), still, only: only.to_vec(), known, names, thumbs }
    }

    /// How many pictures were taken.
    pub const fn count(&self) -> usize {
        self.names.len()
    }

    /// Photographs what shows now, unless there is a picture of this name.
    pub fn photograph_once(&mut self, tablet: &mut Tablet, name: &str) -> Result<(), DriverError> {
        if self.known.insert(name.to_owned()) { self.photograph(tablet, name) } else { Ok(()) }
    }

    /// Photographs what shows now.
    pub fn photograph(&mut self, tablet: &mut Tablet, name: &str) -> Result<(), DriverError> {
        if let Some(look) = &mut self.look {
            return look(tablet, name);
        }
        if !self.only.is_empty() && !self.only.iter().any(|one| one == name) {
            return Ok(());
        }
        if self.still {
            tablet.come_to_rest();
        } else {
            tablet.settle();
        }
        if tablet.app.world().get_resource::<Canvas>().is_none() {
            return Ok(());
        }
        let picture = tablet.photograph();
        let picture = picture.map_err(|DriverError(what)| DriverError(format!("\"{name}\": {what}")))?;
        self.keep(&picture, name)
    }

    fn keep(&mut self, picture: &RgbImage, name: &str) -> Result<(), DriverError> {
        let say = |problem: &dyn std::fmt::Display| {
            DriverError(format!("the picture \"{name}\" cannot be kept: {problem}"))
        };
        let file = format!("{:02}-{name}.png", self.names.len() + 1);
        let mut bytes = Vec::new();
        picture
            .write_to(&mut std::io::Cursor::new(&mut bytes), image::ImageFormat::Png)
            .map_err(|problem| say(&problem))?;
        folder::write_file(&self.folder.join(&file), &bytes).map_err(|problem| say(&problem))?;
        let height = THUMB * picture.height() / picture.width();
        self.thumbs.push(imageops::resize(picture, THUMB, height, imageops::FilterType::Triangle));
        self.names.push(file);
        Ok(())
    }

    /// Writes the filmstrip and the contact sheet.
    pub fn bind(&self) -> Result<(), DriverError> {
        let say = |problem: &dyn std::fmt::Display| {
            DriverError(format!("the filmstrip cannot be written: {problem}"))
        };
        let figure =
            |name: &String| format!("<figure><img src=\"{name}\"><figcaption>{name}</figcaption></figure>");
        let figures = self.names.iter().map(figure).collect::<Vec<_>>().join("\n");
        let page = format!(
            "<!doctype html>\n<meta charset=\"utf-8\"><title>Six Seeds</title>\n<style>body{{background:#fff8ec;color:#284353;\
             font-family:sans-serif}}main{{display:flex;overflow-x:auto;gap:16px}}figure{{margin:0}}img{{height:80vh}}</style>\n\
             <main>\n{figures}</main>\n"
        );
        folder::write_file(&self.folder.join("index.html"), page.as_bytes())
            .map_err(|problem| say(&problem))?;
        let Some(height) = self.thumbs.iter().map(RgbImage::height).max() else { return Ok(()) };
        let rows = u32::try_from(self.thumbs.len()).unwrap_or(u32::MAX).div_ceil(ROW);
        let mut sheet = RgbImage::from_pixel(ROW * THUMB, rows * height, image::Rgb([255, 248, 236]));
        for (place, thumb) in (0_u32..).zip(&self.thumbs) {
            imageops::replace(
                &mut sheet,
                thumb,
                i64::from(place % ROW * THUMB),
                i64::from(place / ROW * height),
            );
        }
        let mut bytes = Vec::new();
        sheet
            .write_to(&mut std::io::Cursor::new(&mut bytes), image::ImageFormat::Png)
            .map_err(|problem| say(&problem))?;
        folder::write_file(&self.folder.join("contact-sheet.png"), &bytes).map_err(|problem| say(&problem))
    }
}
