//! The command line, or the start in a browser; everything else is in the library.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    six_seeds::command_line::run()
}

#[cfg(target_arch = "wasm32")]
fn main() {
    six_seeds::web_page::start();
}
