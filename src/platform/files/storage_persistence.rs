//! Whether records last: a browser may clear them; elsewhere they lie in a folder of the tablet.

/// How far the app is kept for the time without a network.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Offline {
    /// Its files are still coming.
    #[default]
    Coming,
    /// It starts and plays without a network, but for these files, which the host did not give.
    Ready(Vec<String>),
    /// It needs a network to start: these files are missing, as far as that is known.
    NotYet(Vec<String>),
    /// This browser cannot.
    Never,
}

/// What a browser has promised.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePersistence {
    /// Whether it keeps what is stored until the user clears it; otherwise it may clear it when space is short.
    pub lasting: bool,
    /// How many bytes are used, where it says.
    pub used: Option<u64>,
    /// Whether the app lies in a folder of a site, whose other pages could read what is kept.
    pub shared: bool,
    /// How far the app is kept for the time without a network.
    pub offline: Offline,
}
