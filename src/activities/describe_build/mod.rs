//! *Describe and Build*: one child sees a pattern and puts it into words; many hands build it in an empty bed.

mod eye;
pub mod level;
mod pieces;
mod place;
pub mod rules;
pub mod view;

use crate::content::ActivityFormat;

use super::Activity;

/// How its content is read.
pub const FORMAT: ActivityFormat = ActivityFormat { id: "describe_build", read: level::read };

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity { format: FORMAT, sign: "puzzle-piece", rules: &rules::DescribeBuildRules, view: view::view };
