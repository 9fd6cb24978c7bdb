//! A picture of what a tablet shows that draws into memory.

use bevy::{
    prelude::*,
    render::view::screenshot::{Screenshot, ScreenshotCaptured},
};
use image::RgbImage;

use crate::platform::surface::Canvas;

use super::{Surprise, Tablet};

/// Frames a picture may take to come.
const PATIENCE: u32 = 60;

/// The picture that has come from the graphics driver.
#[derive(Resource, Default)]
struct Developed(Option<Image>);

impl Tablet {
    /// A picture of what shows now. Fails where nothing is drawn.
    pub fn photograph(&mut self) -> Result<RgbImage, Surprise> {
        let Some(canvas) = self.app.world().get_resource::<Canvas>().cloned() else {
            return Err(Surprise("this tablet draws nothing".into()));
        };
        self.open_eye(true);
        let taken = self.develop(canvas);
        self.open_eye(false);
        taken
    }

    fn develop(&mut self, canvas: Canvas) -> Result<RgbImage, Surprise> {
        self.frames(2);
        self.app.insert_resource(Developed::default());
        self.app.world_mut().spawn(Screenshot::image(canvas.0)).observe(
            |captured: On<ScreenshotCaptured>, mut developed: ResMut<Developed>| {
                developed.0 = Some(captured.image.clone());
            },
        );
        for _ in 0..PATIENCE {
            self.frames(1);
            if let Some(picture) = self.app.world_mut().resource_mut::<Developed>().0.take() {
                let picture = picture.try_into_dynamic().map_err(|problem| Surprise(problem.to_string()))?;
                return Ok(picture.to_rgb8());
            }
        }
        Err(Surprise("no picture came from the graphics driver".into()))
    }
}
