//! Wakes the app's loop from sleep when something was fetched, picked or saved.

use std::cell::RefCell;

use bevy::{
    prelude::App,
    winit::{EventLoopProxyWrapper, WinitUserEvent},
};

thread_local! {
    static WAKES: RefCell<Option<Box<dyn Fn()>>> = const { RefCell::new(None) };
}

/// From now on this app is woken.
pub fn wakes(app: &App) {
    let Some(proxy) = app.world().get_resource::<EventLoopProxyWrapper>() else { return };
    let proxy = (**proxy).clone();
    // A loop that has ended cannot be woken.
    let wakes = move || proxy.send_event(WinitUserEvent::WakeUp).unwrap_or_default();
    WAKES.set(Some(Box::new(wakes)));
}

/// Wakes it. Before it runs there is nothing to wake.
pub fn wake() {
    WAKES.with_borrow(|wakes| {
        if let Some(wakes) = wakes {
            wakes();
        }
    });
}
