//! The interface texts of one language, read from the Fluent files in `assets/locale`.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use include_dir::{Dir, include_dir};

use super::Language;

/// Every Fluent file, embedded: the app speaks from any folder.
static FILES: Dir = include_dir!("$CARGO_MANIFEST_DIR/../../assets/locale");

/// The folder in a language's own with what is said otherwise in a browser.
const IN_A_BROWSER: &str = "in-a-browser";

/// The interface texts of one language.
pub struct Texts {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// The texts of this language. A message that cannot be read is left out and shows as its key.
    pub fn new(language: Language) -> Self {
        let identifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // The marks that isolate right-to-left text would show as boxes.
        bundle.set_use_isolating(false);
        let folder = FILES.get_dir(language.tag());
        // Some things are said otherwise where there are no folders.
        let instead = FILES.get_dir(format!("{}/{IN_A_BROWSER}", language.tag()));
        let instead = instead.filter(|_| cfg!(target_arch = "wasm32"));
        for file in folder.into_iter().chain(instead).flat_map(Dir::files) {
            let text = file.contents_utf8().unwrap_or_default().to_owned();
            let resource = match FluentResource::try_new(text) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// The language these texts are in.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The text under this key; the key in brackets where it is missing.
    pub fn get(&self, key: &str) -> String {
        self.format(key, None)
    }

    /// The text under this key, with its variables filled in.
    pub fn with(&self, key: &str, variables: &[(&str, FluentValue)]) -> String {
        let mut arguments = FluentArgs::new();
        for (name, value) in variables {
            arguments.set((*name).to_owned(), value.clone());
        }
        self.format(key, Some(&arguments))
    }

    /// Every file's name and text in this language, for tests that compare keys and glyphs.
    pub fn sources(language: Language) -> Vec<(String, String)> {
        Self::files_in(FILES.get_dir(language.tag()))
    }

    /// The same of what is said otherwise in a browser.
    pub fn sources_in_a_browser(language: Language) -> Vec<(String, String)> {
        Self::files_in(FILES.get_dir(format!("{}/{IN_A_BROWSER}", language.tag())))
    }

    fn files_in(folder: Option<&Dir>) -> Vec<(String, String)> {
        let files = folder.into_iter().flat_map(Dir::files);
        files
            .map(|file| {
                let name = file.path().file_name().unwrap_or_default().to_string_lossy().into_owned();
                (name, file.contents_utf8().unwrap_or_default().to_owned())
            })
            .collect()
    }

    fn format(&self, key: &str, arguments: Option<&FluentArgs>) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return format!("[{key}]");
        };
        self.bundle.format_pattern(pattern, arguments, &mut Vec::new()).into_owned()
    }
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Texts").field("language", &self.language).finish_non_exhaustive()
    }
}
