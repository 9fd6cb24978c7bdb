//! The PIN: the gate, choosing and changing it, and the recovery number.

pub mod apply;
pub mod change_pin;
pub mod commands;
pub mod digits;
pub mod pages;
pub mod pin_gate;
pub mod read;
pub mod recovery;
pub mod set_pin;
