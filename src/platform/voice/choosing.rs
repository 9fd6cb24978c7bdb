//! Which of the voices of a system reads a language. Pure.

use crate::locale::Language;

/// A voice that a system has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SystemVoice {
    /// The name by which the system knows it.
    pub name: String,
    /// The tag of its language, `zh-CN`; some write `zh_CN`.
    pub tag: String,
}

impl SystemVoice {
    /// A voice of this name and language.
    pub fn new(name: &str, tag: &str) -> Self {
        Self { name: name.to_owned(), tag: tag.to_owned() }
    }
}

/// Voices of a Mac that read as people do. It has others for fun, such as bells and a whisper, and names them first.
const PLAIN: [&str; 6] = ["Samantha", "Daniel", "Karen", "Moira", "Alex", "Tingting"];

/// The voice that reads this language best; nothing where none does. Of equals, it is the first.
pub fn best_voice(found: &[SystemVoice], language: Language) -> Option<&SystemVoice> {
    let fitting = found.iter().filter_map(|voice| Some((rank(&voice.tag, language)?, voice)));
    let best = fitting.min_by_key(|(rank, voice)| (*rank, !PLAIN.contains(&voice.name.as_str())));
    best.map(|(_, voice)| voice)
}

/// How well a voice of this tag reads the language, 0 best; nothing where it does not.
fn rank(tag: &str, language: Language) -> Option<u8> {
    let tag = tag.replace('_', "-").to_lowercase();
    let begins = |start: &str| tag == start || tag.starts_with(&format!("{start}-"));
    match language {
        Language::English if ["en-us", "en-gb"].contains(&tag.as_str()) => Some(0),
        Language::English if tag == "en" => Some(1),
        Language::English => begins("en").then_some(2),
        // Cantonese is written with the same signs, but it is another language.
        Language::SimplifiedChinese if ["zh-hk", "zh-mo", "zh-yue"].iter().any(|one| begins(one)) => None,
        // Espeak's Mandarin that takes Latin letters as Pinyin reads Chinese signs too; its other one spells them out.
        Language::SimplifiedChinese if tag == "cmn-latn-pinyin" => Some(0),
        Language::SimplifiedChinese
            if ["zh-cn", "zh-hans", "cmn-cn", "cmn-hans"].iter().any(|one| begins(one)) =>
        {
            Some(0)
        }
        Language::SimplifiedChinese if ["zh", "cmn"].contains(&tag.as_str()) => Some(1),
        Language::SimplifiedChinese => (begins("zh") || begins("cmn")).then_some(2),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(tags: &[&str], language: Language) -> Option<String> {
        let found: Vec<SystemVoice> = tags.iter().map(|tag| SystemVoice::new(tag, tag)).collect();
        best_voice(&found, language).map(|voice| voice.tag.clone())
    }

    #[test]
    fn the_voice_of_the_language_is_chosen_and_no_other() {
        let tags = ["de-DE", "en-AU", "zh-HK", "zh-TW", "zh_CN", "en-GB", "english"];
        assert_eq!(chosen(&tags, Language::English).as_deref(), Some("en-GB"));
        assert_eq!(chosen(&tags, Language::SimplifiedChinese).as_deref(), Some("zh_CN"));
        assert_eq!(chosen(&["en-AU", "zh-TW"], Language::SimplifiedChinese).as_deref(), Some("zh-TW"));
        assert_eq!(
            chosen(&["cmn", "cmn-latn-pinyin"], Language::SimplifiedChinese).as_deref(),
            Some("cmn-latn-pinyin")
        );
        assert_eq!(chosen(&["zh-HK", "zh-yue-HK", "yue-HK", "ja-JP"], Language::SimplifiedChinese), None);
        assert_eq!(chosen(&["eng", "de"], Language::English), None);
        assert_eq!(chosen(&[], Language::English), None);
    }

    #[test]
    fn a_plain_voice_goes_before_one_for_fun() {
        let found = ["Albert", "Bells", "Samantha", "Whisper"].map(|name| SystemVoice::new(name, "en_US"));
        assert_eq!(best_voice(&found, Language::English).map(|voice| voice.name.as_str()), Some("Samantha"));
        assert_eq!(
            best_voice(&found[..2], Language::English).map(|voice| voice.name.as_str()),
            Some("Albert")
        );
    }
}
