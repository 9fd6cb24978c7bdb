//! Writing in a browser. The page lays an element of its own over the field of the desk that is being written, and the
//! element does what no drawn field can: it brings the tablet's keyboard, takes input methods and has the clipboard. The page
//! is told where fields lie and what stands in them; it tells what was written.

use std::cell::RefCell;

use bevy::{prelude::*, time::TimeSystems};
use bevy_egui::{EguiContext, PrimaryEguiContext, egui};
use wasm_bindgen::JsValue;

use crate::platform::{
    input::DeskScale,
    writing::{self, Field, Systems, WritingActivity, Written},
};

use super::{
    page,
    script::{get, list, listen, object, window},
    wake,
};

thread_local! {
    static HEARD: RefCell<Vec<Heard>> = const { RefCell::new(Vec::new()) };
}

/// What the page tells of the element that is written in.
#[derive(Debug)]
struct Heard {
    /// The page numbers what it tells, so that it knows what the app has heard when it answers.
    number: f64,
    /// The field it lies over.
    field: String,
    what: What,
}

#[derive(Debug)]
enum What {
    /// A hand begins to write.
    Begins,
    /// The element holds these words now.
    Words(Written),
    /// A hand touches the element and changes nothing.
    Touches,
    /// The element is no longer written in.
    Ends,
}

/// What the page was told last.
#[derive(Resource, Clone, Debug, Default, PartialEq)]
struct Told {
    heard: f64,
    scale: f32,
    fields: Vec<Field>,
    focused: Option<egui::Id>,
}

/// Listens to the page, and tells it about the fields of the desk.
pub fn plugin(app: &mut App) {
    listen(&window(), "six-seeds-writing", |event| {
        HEARD.with_borrow_mut(|heard| heard.extend(read(&get(&event, "detail"))));
        wake::wake();
    });
    app.init_resource::<Told>()
        .add_systems(First, hear.in_set(Systems).after(TimeSystems))
        .add_systems(Last, tell);
}

fn read(detail: &JsValue) -> Option<Heard> {
    let count = |name: &str| get(detail, name).as_f64().unwrap_or_default() as usize;
    let what = match get(detail, "kind").as_string()?.as_str() {
        "begins" => What::Begins,
        "words" => What::Words(Written {
            words: get(detail, "words").as_string()?,
            marked: count("start")..count("end"),
        }),
        "touches" => What::Touches,
        "ends" => What::Ends,
        _ => return None,
    };
    Some(Heard { number: get(detail, "number").as_f64()?, field: get(detail, "field").as_string()?, what })
}

fn hear(
    mut contexts: Query<&mut EguiContext, With<PrimaryEguiContext>>,
    mut told: ResMut<Told>,
    mut writes: MessageWriter<WritingActivity>,
) {
    let Ok(mut context) = contexts.single_mut() else { return };
    let context = context.get_mut();
    writing::forget(context);
    for heard in HEARD.take() {
        told.heard = heard.number;
        if !matches!(heard.what, What::Ends) {
            writes.write(WritingActivity);
        }
        let field = told.fields.iter().find(|field| name(field.id) == heard.field);
        // Its page was left meanwhile.
        let Some(field) = field.map(|field| field.id) else { continue };
        match heard.what {
            What::Begins => context.memory_mut(|memory| memory.request_focus(field)),
            What::Words(written) => {
                if !context.memory(|memory| memory.has_focus(field)) {
                    context.memory_mut(|memory| memory.request_focus(field));
                }
                writing::hand_over(context, field, written);
            }
            What::Touches => {}
            What::Ends => context.memory_mut(|memory| memory.surrender_focus(field)),
        }
        context.request_repaint();
    }
}

fn tell(
    mut contexts: Query<&mut EguiContext, With<PrimaryEguiContext>>,
    mut told: ResMut<Told>,
    mut before: Local<Told>,
    scale: Res<DeskScale>,
) {
    let Ok(mut context) = contexts.single_mut() else { return };
    let context = context.get_mut();
    let fields = writing::drawn(context);
    let focused = context.memory(egui::Memory::focused);
    let focused = focused.filter(|one| fields.iter().any(|field| field.id == *one));
    told.set_if_neq(Told { heard: told.heard, scale: scale.0, fields, focused });
    if *before != *told {
        before.clone_from(&told);
        page::tell("six-seeds-fields", written_out(&told));
    }
}

fn name(field: egui::Id) -> String {
    field.value().to_string()
}

fn written_out(told: &Told) -> JsValue {
    let fields: Vec<JsValue> = told.fields.iter().map(|field| described(field, told.scale)).collect();
    object(&[
        ("heard", told.heard.into()),
        ("fields", list(&fields).into()),
        ("focused", told.focused.map_or(JsValue::NULL, |field| name(field).into())),
    ])
}

/// A field as the page wants to know it, in pixels of the page.
fn described(field: &Field, scale: f32) -> JsValue {
    object(&[
        ("id", name(field.id).into()),
        ("words", field.words.as_str().into()),
        ("language", field.language.tag().into()),
        ("size", (field.size * scale).into()),
        ("scale", scale.into()),
        ("place", rectangle(field.place, scale)),
        ("seen", rectangle(field.seen, scale)),
    ])
}

fn rectangle(rect: egui::Rect, scale: f32) -> JsValue {
    let (at, size) = (rect.min * scale, rect.size() * scale);
    object(&[("x", at.x.into()), ("y", at.y.into()), ("width", size.x.into()), ("height", size.y.into())])
}
