//! What an activity's touch script may do: look, touch, hold and drag, as a child does. The tour and the stories implement
//! it; a script plays one go of its activity with it and cannot do anything else to the app.

use std::collections::BTreeSet;

/// Something on the tablet was not as expected.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{0}")]
pub struct DriverError(pub String);

/// Plays one go of a child or of the group, or one part of a longer go. The number says which of the things that can be
/// chosen is taken; other numbers take others.
pub type TouchScript = fn(&mut dyn Driver, usize) -> Result<(), DriverError>;

/// A hand at the tablet, and an eye on its screen.
pub trait Driver {
    /// The word of the screen that shows.
    fn screen(&self) -> String;
    /// The tags of everything on the screen that can be looked for.
    fn tags(&mut self) -> Vec<String>;
    /// Whether the screen shows the thing with this tag.
    fn sees(&mut self, tag: &str) -> bool;
    /// How many children are at the table, and how many are expected.
    fn joined_and_expected(&self) -> (usize, usize);
    /// Taps a thing.
    fn tap(&mut self, tag: &str) -> Result<(), DriverError>;
    /// Taps all of these with a finger each, in the same frame.
    fn tap_at_once(&mut self, tags: &[String]) -> Result<(), DriverError>;
    /// Holds a thing until it counts.
    fn hold(&mut self, tag: &str) -> Result<(), DriverError>;
    /// Drags a thing to another.
    fn drag(&mut self, tag: &str, to: &str) -> Result<(), DriverError>;
    /// Lets so many simulated seconds pass.
    fn wait(&mut self, seconds: f32);
    /// Looks at a new sight of this name: the tour photographs it, a story does not.
    fn look(&mut self, name: &str) -> Result<(), DriverError>;
}

/// One of the things on the screen whose tag begins so; which one, the number says.
pub fn pick(driver: &mut dyn Driver, beginning: &str, choice: usize) -> Result<String, DriverError> {
    let tags = all(driver, beginning);
    match tags.get(choice % tags.len().max(1)) {
        Some(tag) => Ok(tag.clone()),
        None => Err(DriverError(format!("there is nothing to choose whose tag begins with \"{beginning}\""))),
    }
}

/// Everything on the screen whose tag begins so, in the order of the alphabet.
pub fn all(driver: &mut dyn Driver, beginning: &str) -> Vec<String> {
    let tags: BTreeSet<String> = driver.tags().into_iter().filter(|tag| tag.starts_with(beginning)).collect();
    tags.into_iter().collect()
}

/// Things whose tags are this beginning and a number are touched one after the other, then the turn is done.
pub(super) fn touch_one_after_the_other(
    driver: &mut dyn Driver,
    beginning: &str,
    name: &str,
) -> Result<(), DriverError> {
    driver.look(name)?;
    let is_numbered = |tag: &String| tag[beginning.len()..].bytes().all(|byte| byte.is_ascii_digit());
    let tags: Vec<String> = all(driver, beginning).into_iter().filter(is_numbered).collect();
    if tags.is_empty() {
        return Err(DriverError(format!("there is nothing whose tag begins with \"{beginning}\"")));
    }
    for (number, tag) in tags.iter().enumerate() {
        driver.tap(tag)?;
        if number == 1 {
            driver.look(&format!("{name}-open"))?;
        }
    }
    driver.look(&format!("{name}-all"))?;
    driver.hold("done")
}

/// The script of an activity in which nothing is touched: the screen is looked at, and the tablet goes on.
pub fn look_and_go_on(driver: &mut dyn Driver, _choice: usize) -> Result<(), DriverError> {
    let name = driver.screen();
    driver.look(&name)?;
    driver.hold("done")
}
