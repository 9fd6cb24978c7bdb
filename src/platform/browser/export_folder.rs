//! Files for people in a browser: each is offered as a download, under its own name. The browser says where it goes.

use std::path::{Path, PathBuf};

use js_sys::Uint8Array;
use wasm_bindgen::JsValue;

use crate::platform::{
    export::Delivery,
    files::bundle::{NamedFile, bundled},
};

use super::{
    script::{JsResult, call, get, list, make, object, once, set, window},
    sharing::{kind, share},
};

/// Where files for people go: to the browser's downloads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExportFolder;

/// The browser did not take the file.
#[derive(Debug, thiserror::Error)]
#[error("{} cannot be downloaded: allow downloads for this page, then try again.", .0.display())]
pub struct ExportError(PathBuf);

impl ExportError {
    /// The Fluent key under which the desk tells it, in one sentence with what to do.
    pub const fn key(&self) -> &'static str {
        "desk-handed-other"
    }
}

/// A browser shows no files that lie about: they are brought through its picker.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FoundFile {}

impl FoundFile {
    /// Its name.
    pub fn name(&self) -> String {
        match *self {}
    }

    /// At most so many of its bytes.
    ///
    /// # Errors
    /// Never: there is none.
    pub fn read(&self, _most: u64) -> Result<Vec<u8>, ExportError> {
        match *self {}
    }
}

impl ExportFolder {
    /// The browser's downloads.
    pub const fn of_the_user(_data: &Path) -> Self {
        Self
    }

    /// Where files go; the browser does not say.
    pub const fn place(&self) -> String {
        String::new()
    }

    /// The files with this ending that people have put there: a browser does not show them.
    pub const fn find(&self, _ending: &str) -> Vec<FoundFile> {
        Vec::new()
    }

    /// Hands out several files after one touch: a browser would let only the first of them through.
    ///
    /// # Errors
    /// If the browser does not take them.
    pub fn hand_out_together(&self, files: Vec<NamedFile>) -> Result<Delivery, ExportError> {
        let unshared = |files: &[NamedFile]| {
            if let Err(error) = download_as_one(files) {
                bevy::log::warn!("{error}");
            }
        };
        match share(files, unshared) {
            Ok(()) => Ok(Delivery::ToBeShared),
            Err(files) => download_as_one(&files).map(Delivery::AsOne),
        }
    }

    /// Offers a file under this name as a download. Another of its name is numbered by the browser.
    ///
    /// # Errors
    /// If the browser does not take it.
    pub fn export(&self, name: &str, bytes: &[u8]) -> Result<PathBuf, ExportError> {
        match download(name, bytes) {
            Ok(_) => Ok(PathBuf::from(name)),
            Err(_) => Err(ExportError(PathBuf::from(name))),
        }
    }
}

fn download_as_one(files: &[NamedFile]) -> Result<PathBuf, ExportError> {
    let first = files.first().map(|(name, _)| PathBuf::from(name)).unwrap_or_default();
    let (name, bytes) = bundled(files).map_err(|_| ExportError(first))?;
    ExportFolder.export(&name, &bytes)
}

/// How long the bytes stay for the download, in milliseconds.
const STAY: u32 = 60_000;

pub(super) fn download(name: &str, bytes: &[u8]) -> JsResult {
    let parts = list(&[Uint8Array::from(bytes).into()]);
    let blob = make("Blob", &[parts.into(), object(&[("type", kind(name).into())])])?;
    let class = get(&window(), "URL");
    let address = call(&class, "createObjectURL", &[blob])?;
    let link = call(&get(&window(), "document"), "createElement", &["a".into()])?;
    set(&link, "href", address.clone());
    set(&link, "download", name);
    call(&link, "click", &[])?;
    let gone = once(move |_| {
        call(&class, "revokeObjectURL", &[address]).unwrap_or_default();
    });
    call(&window(), "setTimeout", &[gone, JsValue::from(STAY)])
}
