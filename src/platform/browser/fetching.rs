//! Fetches what ships: first the fonts of the first screen, then whatever is asked for; once the children can touch
//! something, the rest in the background, until every picture and font is here.

use std::{
    cell::{Cell, RefCell},
    collections::{BTreeSet, VecDeque},
};

use js_sys::Uint8Array;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use crate::{
    locale::Language,
    platform::shipped::{self, FONTS, first_font},
};

use super::{
    script::{call, get, pause, wait, window},
    wake,
};

/// So many files are fetched at a time.
const AT_ONCE: usize = 6;
/// Milliseconds until something is tried again that the network did not give.
const AGAIN: u32 = 3000;

thread_local! {
    static QUEUE: RefCell<VecDeque<String>> = const { RefCell::new(VecDeque::new()) };
    /// What is being fetched, or was.
    static TAKEN: RefCell<BTreeSet<String>> = const { RefCell::new(BTreeSet::new()) };
    static WORKING: Cell<usize> = const { Cell::new(0) };
    /// Whether the rest is being fetched too.
    static ALL: Cell<bool> = const { Cell::new(false) };
}

/// How a fetch went.
enum Fetched {
    /// The file is here.
    Here,
    /// There is no such file.
    Missing,
    /// Nothing came.
    Nothing,
}

/// Fetches the fonts of this language, with the characters of the shipped texts at least.
pub async fn first_fonts(language: Language) {
    let files = first_files(language);
    let begun = files.clone().map(|path| begin(&path));
    for (path, begun) in files.iter().zip(begun) {
        // Nothing can be read without it: where there is no smaller file, the whole font is waited for.
        if !matches!(receive(path, begun).await, Fetched::Here) {
            let whole = path.replace(".first.ttf", ".ttf");
            receive(&whole, begin(&whole)).await;
        }
    }
}

fn first_files(language: Language) -> [String; 2] {
    match language {
        Language::English => [FONTS[0], FONTS[1]].map(|name| format!("fonts/{name}.ttf")),
        Language::SimplifiedChinese => [FONTS[2], FONTS[3]].map(first_font),
    }
}

/// Fetches what was asked for since the last time.
pub fn wanted() {
    let new = shipped::wanted().into_iter().filter(|path| TAKEN.with_borrow(|taken| !taken.contains(path)));
    QUEUE.with_borrow_mut(|queue| new.for_each(|path| queue.push_front(path)));
    let waiting = QUEUE.with_borrow(VecDeque::len);
    let working = WORKING.get();
    let more = waiting.min(AT_ONCE.saturating_sub(working));
    WORKING.set(working + more);
    for _ in 0..more {
        spawn_local(work());
    }
}

/// Fetches all the rest too: what is asked for meanwhile still comes first.
pub fn rest() {
    let mut all: VecDeque<String> = Language::ALL.into_iter().flat_map(first_files).collect();
    all.extend(crate::shipped_content::picture_paths().map(str::to_owned));
    all.extend(FONTS.map(|name| format!("fonts/{name}.ttf")));
    all.retain(|path| shipped::here(path).is_none());
    QUEUE.with_borrow_mut(|queue| queue.append(&mut all));
    ALL.set(true);
    wanted();
}

async fn work() {
    while let Some(path) = next() {
        match receive(&path, begin(&path)).await {
            Fetched::Here => wake::wake(),
            // The program is told that it will not come, so that nothing waits for ever.
            Fetched::Missing => {
                shipped::give_up(&path);
                wake::wake();
            }
            Fetched::Nothing => {
                pause(AGAIN).await;
                TAKEN.with_borrow_mut(|taken| taken.remove(&path));
                QUEUE.with_borrow_mut(|queue| queue.push_front(path));
            }
        }
    }
    WORKING.set(WORKING.get() - 1);
    if WORKING.get() == 0 && ALL.get() {
        shipped::all_is_here();
        wake::wake();
    }
}

/// What is fetched next: what was asked for, the latest first, or what comes in the background.
fn next() -> Option<String> {
    QUEUE.with_borrow_mut(|queue| {
        TAKEN.with_borrow_mut(|taken| {
            loop {
                let path = queue.pop_front()?;
                if taken.insert(path.clone()) && shipped::here(&path).is_none() {
                    return Some(path);
                }
            }
        })
    })
}

fn begin(path: &str) -> Result<JsValue, JsValue> {
    call(&window(), "fetch", &[format!("assets/{path}").into()])
}

async fn receive(path: &str, begun: Result<JsValue, JsValue>) -> Fetched {
    let Ok(begun) = begun else { return Fetched::Nothing };
    let Ok(response) = wait(begun).await else { return Fetched::Nothing };
    if !get(&response, "ok").is_truthy() {
        return Fetched::Missing;
    }
    let Ok(bytes) = call(&response, "arrayBuffer", &[]) else { return Fetched::Nothing };
    let Ok(bytes) = wait(bytes).await else { return Fetched::Nothing };
    shipped::arrive(path, Uint8Array::new(&bytes).to_vec());
    Fetched::Here
}
