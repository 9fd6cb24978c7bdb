//! Everything that differs between systems: files, clock, chance, windows, touches, pictures, the voice, and the glue to
//! egui. What differs between systems has the same name in `native` and in `browser`.

#[cfg(target_arch = "wasm32")]
pub mod browser;
pub mod clock;
mod drawing;
mod files;
#[cfg(not(target_arch = "wasm32"))]
mod native;
pub mod random;
pub mod voice;
mod window;

#[cfg(target_arch = "wasm32")]
pub use browser::{export_folder, folder, storage_persistence::storage_persistence};
pub use drawing::{art, glyphs, lettering, shipped};
pub use files::{
    changed_pages, export, picker,
    storage_persistence::{Offline, StoragePersistence},
    virtual_folder,
};
#[cfg(not(any(target_arch = "wasm32", target_os = "android")))]
pub use native::clipboard;
#[cfg(not(target_arch = "wasm32"))]
pub use native::{export_folder, folder, startup, storage_persistence};
pub use window::{egui_glue, frame_gate, full_screen, idle_sleep, input, surface, writing};
