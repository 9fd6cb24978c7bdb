//! Files that people bring, where the system has a picker for them (a browser): asked for after a touch, they arrive as
//! messages. Elsewhere files lie in folders.

use bevy::prelude::*;

/// What a file is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A level or a programme of the facilitator's own.
    Content,
    /// A pack from another tablet, or a copy of everything.
    Pack,
}

/// The largest file that is taken, in bytes.
pub const LARGEST: usize = 64 * 1024 * 1024;

/// A file that the facilitator has picked.
#[derive(Message, Clone, Debug, PartialEq, Eq)]
pub struct FilePicked {
    /// What it was asked for.
    pub purpose: Purpose,
    /// Its name.
    pub name: String,
    /// What it holds; nothing where it could not be read or is larger than [`LARGEST`].
    pub bytes: Option<Vec<u8>>,
}

/// Passes on what was picked.
pub fn plugin(app: &mut App) {
    app.add_message::<FilePicked>();
    #[cfg(target_arch = "wasm32")]
    app.add_systems(First, forward_picked);
}

#[cfg(target_arch = "wasm32")]
fn forward_picked(mut picked: MessageWriter<FilePicked>) {
    picked.write_batch(crate::platform::browser::picker::picked());
}

/// Whether there is a picker to ask.
pub const fn can_ask() -> bool {
    cfg!(target_arch = "wasm32")
}

/// Asks for a file, right after a touch. It arrives as [`FilePicked`], or never, if none is chosen. What it is, its content says:
/// an iPad would not offer a file whose ending it does not know.
#[cfg(target_arch = "wasm32")]
pub fn ask(purpose: Purpose) {
    crate::platform::browser::picker::open(purpose);
}

/// There is no picker here.
#[cfg(not(target_arch = "wasm32"))]
pub const fn ask(_purpose: Purpose) {}
