//! A picture of what a tablet shows that draws into memory.

use bevy::{
    prelude::*,
    render::view::screenshot::{Screenshot, ScreenshotCaptured},
};
use image::RgbImage;

use crate::platform::{clock, surface::Canvas};

use super::{DriverError, Tablet};

/// Frames a picture may take to come before it is asked for once more: while it is on its way each of them waits a few
/// milliseconds, since the picture is read beside the frames, by threads that other work may keep busy for seconds.
const PATIENCE: u32 = 1500;
/// How often a picture is asked for: the engine drops a request without a word when what it draws on is not there yet.
const REQUESTS: u32 = 4;

/// The picture that has come from the graphics driver.
#[derive(Resource, Default)]
struct Developed(Option<Image>);

impl Tablet {
    /// A picture of what shows now. Fails where nothing is drawn.
    pub fn photograph(&mut self) -> Result<RgbImage, DriverError> {
        let Some(canvas) = self.app.world().get_resource::<Canvas>().cloned() else {
            return Err(DriverError("this tablet draws nothing".into()));
        };
        self.set_drawing(true);
        let taken = self.develop(&canvas);
        self.set_drawing(false);
        taken
    }

    fn develop(&mut self, canvas: &Canvas) -> Result<RgbImage, DriverError> {
        self.frames(2);
        for _ in 0..REQUESTS {
            if let Some(picture) = self.request_picture(canvas) {
                let picture =
                    picture.try_into_dynamic().map_err(|problem| DriverError(problem.to_string()))?;
                return Ok(picture.to_rgb8());
            }
        }
        Err(DriverError("no picture came from the graphics driver".into()))
    }

    /// The picture of one request. A request that was given up is left alone: should its picture come late, it shows the same.
    fn request_picture(&mut self, canvas: &Canvas) -> Option<Image> {
        self.app.insert_resource(Developed::default());
        self.app.world_mut().spawn(Screenshot::image(canvas.0.clone())).observe(
            |captured: On<ScreenshotCaptured>, mut developed: ResMut<Developed>| {
                developed.0 = Some(captured.image.clone());
            },
        );
        for _ in 0..PATIENCE {
            self.frames(1);
            if let Some(picture) = self.app.world_mut().resource_mut::<Developed>().0.take() {
                return Some(picture);
            }
            clock::wait_for_others();
        }
        None
    }
}
