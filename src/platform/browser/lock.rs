//! One tab at a time: a lock that is held as long as the page lives.

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

use super::{
    page,
    script::{call, get, navigator, object, pause, wait},
};

/// A page that is being left lets go only after a moment: so often is tried, and so many milliseconds are between.
const TRIES: u32 = 8;
const PAUSE: u32 = 250;

/// Takes the lock, and says whether this page has it.
pub async fn take() -> bool {
    for _ in 0..TRIES {
        if let Ok(has) = wait(ask().into()).await
            && has.is_truthy()
        {
            return true;
        }
        pause(PAUSE).await;
    }
    false
}

fn ask() -> Promise {
    Promise::new(&mut |resolve: Function, reject: Function| {
        let granted = Closure::once_into_js(move |lock: JsValue| -> JsValue {
            let has = !lock.is_null() && !lock.is_undefined();
            resolve.call1(&JsValue::NULL, &has.into()).unwrap_or_default();
            // The lock is held until this promise is kept: never.
            if has {
                Promise::new(&mut |_: Function, _: Function| {}).unchecked_into()
            } else {
                JsValue::UNDEFINED
            }
        });
        let if_available = object(&[("ifAvailable", true.into())]);
        let asked = call(
            &get(&navigator(), "locks"),
            "request",
            &[page::storage_prefix().into(), if_available, granted],
        );
        if let Err(error) = asked {
            reject.call1(&JsValue::NULL, &error).unwrap_or_default();
        }
    })
}
