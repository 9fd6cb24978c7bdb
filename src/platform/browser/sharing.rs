//! The share sheet of a tablet: several files go there as they are, and the tablet asks where to.

use js_sys::Uint8Array;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use crate::platform::files::bundle::NamedFile;

use super::script::{JsResult, call, get, list, make, navigator, object, wait, window};

/// Opens the share sheet with these files, and says whether it was asked to open. A browser does so only on a device that is
/// touched, right after a touch, and for files that it knows. Where it does not open after all, `otherwise` gets the files.
pub fn share(files: Vec<NamedFile>, otherwise: fn(&[NamedFile])) -> Result<(), Vec<NamedFile>> {
    match asked(&files) {
        Some(promise) => {
            spawn_local(async move {
                if let Err(thrown) = wait(promise).await
                    && !was_closed(&thrown)
                {
                    otherwise(&files);
                }
            });
            Ok(())
        }
        None => Err(files),
    }
}

/// What the browser promises, if it takes these files.
fn asked(files: &[NamedFile]) -> Option<JsValue> {
    let touched = call(&window(), "matchMedia", &["(pointer: coarse)".into()]).ok()?;
    let activation = get(&navigator(), "userActivation");
    if !get(&touched, "matches").is_truthy() || !get(&activation, "isActive").is_truthy() {
        return None;
    }
    let files: Vec<JsValue> = files.iter().map(of_the_browser).collect::<Result<_, _>>().ok()?;
    let all = object(&[("files", list(&files).into())]);
    let takes = call(&navigator(), "canShare", std::slice::from_ref(&all)).ok()?;
    if takes.is_truthy() { call(&navigator(), "share", &[all]).ok() } else { None }
}

fn of_the_browser((name, bytes): &NamedFile) -> JsResult {
    let parts = list(&[Uint8Array::from(bytes.as_slice()).into()]);
    make("File", &[parts.into(), name.into(), object(&[("type", kind(name).into())])])
}

/// Whether the person closed the sheet: then nothing else is tried.
fn was_closed(thrown: &JsValue) -> bool {
    get(thrown, "name").as_string().as_deref() == Some("AbortError")
}

/// What a file is called by its ending.
pub fn kind(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => "text/html",
        Some("csv") => "text/csv",
        Some("xlsx") => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Some("ron") => "text/plain",
        Some("zip") => "application/zip",
        _ => "application/octet-stream",
    }
}
