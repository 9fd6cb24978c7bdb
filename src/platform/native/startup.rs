//! The engine panics where it cannot open a window. Until the first frame a panic hook tells the user why in one
//! sentence, and the program ends.

use std::{any::Any, panic};

/// Libraries are told by environment variables that are read before this program runs, so it starts itself anew in its own
/// place where one of them is not set; if that fails, it goes on without.
///
/// - `XDG_RUNTIME_DIR`: those that look for a Wayland screen tell every terminal, once and again, where it is not set.
/// - `MALLOC_ARENA_MAX`: glibc keeps what is freed apart for each thread; with one store for all of them a program that was
///   played for hours stays some 100 MB smaller.
#[cfg(target_os = "linux")]
pub fn restart_with_environment() {
    use std::{env, ffi::OsString, os::unix::process::CommandExt, process::Command};
    let wanted: [(&str, OsString); 2] =
        [("XDG_RUNTIME_DIR", env::temp_dir().into_os_string()), ("MALLOC_ARENA_MAX", "1".into())];
    let is_set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    let missing: Vec<_> = wanted.into_iter().filter(|(name, _)| !is_set(name)).collect();
    let mut words = env::args_os();
    if let (false, Ok(program), Some(name)) = (missing.is_empty(), env::current_exe(), words.next()) {
        let _goes_on = Command::new(program).arg0(name).args(words).envs(missing).exec();
    }
}

/// Other systems need nothing of this.
#[cfg(not(target_os = "linux"))]
pub const fn restart_with_environment() {}

/// Begins to watch: whatever cannot be done now ends the program with one sentence and exit code 1.
pub fn install_panic_hook() {
    panic::set_hook(Box::new(|fault| {
        eprintln!("six-seeds: {}", sentence(&words_of(fault.payload())));
        std::process::exit(1);
    }));
}

/// The first frame has been drawn: what goes wrong from now on is a fault of the program, and is told as such.
pub fn remove_panic_hook() {
    drop(panic::take_hook());
}

fn words_of(payload: &dyn Any) -> String {
    let text = payload.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| payload.downcast_ref::<&str>().copied()).unwrap_or_default();
    text.lines().next().unwrap_or_default().to_owned()
}

/// What the engine could not do, and what to do about it.
fn sentence(words: &str) -> String {
    let about = |parts: &[&str]| parts.iter().any(|part| words.contains(part));
    if about(&["event loop", "EventLoop"]) {
        "no window can be opened: the screen is not there, or (on Wayland) there is no Xwayland. Start it from a desktop that \
         runs; \"six-seeds tour --out shots\" plays and draws without a screen."
            .to_owned()
    } else if about(&["GPU", "wgpu surface", "adapter", "RenderDevice", "request_device"]) {
        "no graphics driver answers, not even one that draws in software. Install one for this device; on Linux the package \
         mesa-vulkan-drivers draws without a graphics card."
            .to_owned()
    } else {
        format!("the window could not be opened: {words}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_engine_says_becomes_one_sentence() {
        let said = [
            ("Failed to build event loop: Os(OsError { .. })", "no window can be opened"),
            ("Unable to find a GPU! Make sure you have installed required drivers!", "no graphics driver"),
            ("Failed to create wgpu surface: CreateSurfaceError", "no graphics driver"),
            ("something else", "the window could not be opened: something else"),
        ];
        for (words, expected) in said {
            let told = sentence(words);
            assert!(told.starts_with(expected) && !told.contains('\n'), "{told}");
        }
        let payload: Box<dyn Any + Send> = Box::new("one\ntwo".to_owned());
        assert_eq!(words_of(&*payload), "one");
        assert_eq!(words_of(&"one\ntwo"), "one");
    }
}
