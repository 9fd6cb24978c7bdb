//! All content together: the library of levels and programmes, and which bands and languages it covers.

pub(super) mod coverage;
pub(super) mod library;
