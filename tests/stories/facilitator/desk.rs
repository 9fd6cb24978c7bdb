//! The facilitator at the desk: what fingers do there.

use crate::support::Story;

#[test]
fn a_long_list_is_pushed_up_by_a_finger() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    let mut out_of_sight = 0;
    for _ in 0..18 {
        // The way to a new group stands behind the last one; with each row of groups it moves further down.
        out_of_sight += usize::from(!story.is_in_sight("desk-home-make-group"));
        story.makes_a_group();
        story.press("desk-back");
        story.expect_screen("desk-home");
    }
    assert!(out_of_sight > 0, "eighteen groups fit the screen: nothing was pushed");
}
