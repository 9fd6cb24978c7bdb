//! Which files of a folder are content, by their names.

use std::path::Path;

/// Whether a file of this name is a content file: its ending may be written in large letters.
pub(in crate::platform) fn is_content(file: &Path) -> bool {
    let ending = file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron"));
    ending && !is_system_leftover(file)
}

/// Whether systems and programs leave files or folders of this name behind for themselves: `._kite.ron` and `__MACOSX`
/// from a Mac, `.git`, `~$kite.ron` while a file is open, `$RECYCLE.BIN`. People do not see them, so they are passed over.
pub(in crate::platform) fn is_system_leftover(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with(['.', '~', '$']) || ["__MACOSX", "System Volume Information"].contains(&name.as_ref())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_is_known_by_its_ending_and_droppings_are_not() {
        for name in ["kite.ron", "levels/KITE.RON", "our kite - Copy.Ron"] {
            assert!(is_content(Path::new(name)), "{name}");
        }
        for name in ["kite.txt", "ron", "._kite.ron", "a/~$kite.ron", ".ron", "kite.ron.bak"] {
            assert!(!is_content(Path::new(name)), "{name}");
        }
    }
}
