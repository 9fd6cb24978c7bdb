//! The browser's file picker: what the facilitator chooses there arrives a moment later.

use std::cell::RefCell;

use js_sys::Uint8Array;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use crate::platform::picker::{FilePicked, LARGEST, Purpose};

use super::{
    script::{call, get, listen, set, wait, window},
    wake,
};

thread_local! {
    static PICKED: RefCell<Vec<FilePicked>> = const { RefCell::new(Vec::new()) };
}

/// Opens the picker, for files of any kind. Call it right after a touch: a browser opens it only then.
pub fn open(purpose: Purpose) {
    let document = get(&window(), "document");
    let Ok(field) = call(&document, "createElement", &["input".into()]) else { return };
    set(&field, "type", "file");
    let chosen = field.clone();
    listen(&field, "change", move |_| spawn_local(read(purpose, chosen.clone())));
    call(&field, "click", &[]).unwrap_or_default();
}

async fn read(purpose: Purpose, field: JsValue) {
    let Ok(file) = call(&get(&field, "files"), "item", &[0.into()]) else { return };
    let name = get(&file, "name").as_string().unwrap_or_default();
    let too_large = get(&file, "size").as_f64().is_none_or(|bytes| bytes > LARGEST as f64);
    let bytes = if too_large { None } else { bytes_of(&file).await };
    PICKED.with_borrow_mut(|picked| picked.push(FilePicked { purpose, name, bytes }));
    wake::wake();
}

async fn bytes_of(file: &JsValue) -> Option<Vec<u8>> {
    let bytes = wait(call(file, "arrayBuffer", &[]).ok()?).await.ok()?;
    Some(Uint8Array::new(&bytes).to_vec())
}

/// What has arrived since this was asked last.
pub fn picked() -> Vec<FilePicked> {
    PICKED.take()
}
