//! Calls into JavaScript by name: get, set, call, wait for a promise, listen to an event. Every other file here uses these.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;

/// What the browser says it is, or what it threw.
pub(super) type JsResult = Result<JsValue, JsValue>;

/// The window.
pub(super) fn window() -> JsValue {
    js_sys::global().into()
}

/// What the browser knows of itself.
pub(super) fn navigator() -> JsValue {
    get(&window(), "navigator")
}

/// A property; `undefined` where there is none.
pub(super) fn get(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

/// Sets a property.
pub(super) fn set(of: &JsValue, name: &str, value: impl Into<JsValue>) {
    // Only what is no object, or frozen, refuses; ours never is.
    Reflect::set(of, &name.into(), &value.into()).unwrap_or_default();
}

/// An object with these properties.
pub(super) fn object(properties: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new().into();
    for (name, value) in properties {
        set(&object, name, value);
    }
    object
}

/// Calls a method.
pub(super) fn call(of: &JsValue, name: &str, arguments: &[JsValue]) -> JsResult {
    let method: Function = Reflect::get(of, &name.into())?.dyn_into()?;
    Reflect::apply(&method, of, &list(arguments))
}

/// Makes one of this class.
pub(super) fn make(class: &str, arguments: &[JsValue]) -> JsResult {
    let class: Function = Reflect::get(&window(), &class.into())?.dyn_into()?;
    Reflect::construct(&class, &list(arguments))
}

/// A list of these.
pub(super) fn list(values: &[JsValue]) -> Array {
    values.iter().cloned().collect()
}

/// Waits for a promise; what is none is there already.
pub(super) async fn wait(promise: JsValue) -> JsResult {
    JsFuture::from(Promise::resolve(&promise)).await
}

/// Waits so many milliseconds.
pub(super) async fn pause(milliseconds: u32) {
    let promise = Promise::new(&mut |resolve, _| {
        // Without a timer there is no pause.
        call(&window(), "setTimeout", &[resolve.into(), milliseconds.into()]).unwrap_or_default();
    });
    JsFuture::from(promise).await.unwrap_or_default();
}

/// Does this whenever it happens there, as long as the page lives.
pub(super) fn listen(target: &JsValue, happening: &str, does: impl FnMut(JsValue) + 'static) {
    let does = Closure::<dyn FnMut(JsValue)>::new(does).into_js_value();
    call(target, "addEventListener", &[happening.into(), does]).unwrap_or_default();
}

/// A function that is called once.
pub(super) fn once(does: impl FnOnce(JsValue) + 'static) -> JsValue {
    Closure::once_into_js(does)
}

/// Why something was thrown, in the browser's words.
pub(super) fn why(thrown: &JsValue) -> String {
    let message = get(thrown, "message").as_string();
    message.or_else(|| thrown.as_string()).unwrap_or_else(|| format!("{thrown:?}"))
}
