//! How far the garden of a group has grown, as the screens of the children draw it.

use crate::content::Factor;

/// How far the garden of the group has grown: the same for playing, passing and listening; it never withers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Growth {
    /// How many sessions the group has had.
    pub sessions: u16,
    /// The factors the group has visited, one plant each.
    pub factors: Vec<Factor>,
    /// The calming tools that the group has found helpful, the most often first: they stand first in the calm corner.
    pub helped: Vec<String>,
}
