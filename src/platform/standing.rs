//! What whoever keeps the records has promised: a browser may clear them; elsewhere they lie in a folder of the tablet.

/// What a browser has promised.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Whether it keeps what is stored until the user clears it; otherwise it may clear it when space is short.
    pub lasting: bool,
    /// How many bytes are used, where it says.
    pub used: Option<u64>,
    /// Whether the app lies in a folder of a site, whose other pages could read what is kept.
    pub shared: bool,
}

/// What the browser has promised.
#[cfg(target_arch = "wasm32")]
pub fn standing() -> Option<Standing> {
    Some(super::browser::promise::standing())
}

/// There is no browser here.
#[cfg(not(target_arch = "wasm32"))]
pub const fn standing() -> Option<Standing> {
    None
}
