//! The programs of a system that read aloud, and what each of them is told. Pure: nothing is started here.

#![cfg_attr(target_arch = "wasm32", allow(dead_code, reason = "a browser starts no programs"))]

use super::SystemVoice;
use crate::locale::Language;

/// A program to be started. No shell stands between: a text can never become a command.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProgramCall {
    /// The program.
    pub program: &'static str,
    /// What it is told.
    pub arguments: Vec<String>,
    /// What stands in its environment.
    pub environment: Vec<(&'static str, String)>,
    /// What it reads.
    pub reads: String,
}

impl ProgramCall {
    fn new(program: &'static str, arguments: &[&str]) -> Self {
        let arguments = arguments.iter().map(|&one| one.to_owned()).collect();
        Self { program, arguments, ..Self::default() }
    }

    /// The same, with this to read. What is read stands in no list of processes.
    fn reading(self, text: &str) -> Self {
        Self { reads: text.to_owned(), ..self }
    }
}

/// A program that reads aloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpeechProgram {
    /// Linux: a small voice that needs nothing else.
    EspeakNg,
    /// Linux: hands on to whatever voice the desktop has.
    SpdSay,
    /// A Mac.
    Say,
    /// Windows.
    PowerShell,
}

/// The programs of this system, the one that is asked first at the front.
pub const fn of_this_system() -> &'static [SpeechProgram] {
    if cfg!(target_os = "windows") {
        &[SpeechProgram::PowerShell]
    } else if cfg!(target_os = "macos") {
        &[SpeechProgram::Say]
    } else if cfg!(target_os = "linux") {
        // Espeak can be asked which Chinese it speaks, and is silent as soon as it is ended.
        &[SpeechProgram::EspeakNg, SpeechProgram::SpdSay]
    } else {
        &[]
    }
}

/// What Windows is told, whatever is to be said: the text is read, the voice stands in the environment.
const SPEAK: &str = "Add-Type -AssemblyName System.Speech; \
    $reader = New-Object IO.StreamReader([Console]::OpenStandardInput(), [Text.Encoding]::UTF8); \
    $voice = New-Object System.Speech.Synthesis.SpeechSynthesizer; \
    $voice.SelectVoice($env:SIX_SEEDS_VOICE); $voice.Rate = -2; $voice.Speak($reader.ReadToEnd())";
/// What Windows is asked for its voices.
const LIST: &str = "Add-Type -AssemblyName System.Speech; [Console]::OutputEncoding = [Text.Encoding]::UTF8; \
    (New-Object System.Speech.Synthesis.SpeechSynthesizer).GetInstalledVoices() | Where-Object Enabled | \
    ForEach-Object { $_.VoiceInfo.Culture.Name + \"`t\" + $_.VoiceInfo.Name }";

fn power_shell(script: &str) -> ProgramCall {
    ProgramCall::new("powershell.exe", &["-NoProfile", "-NonInteractive", "-Command", script])
}

impl SpeechProgram {
    /// Asks for its voices.
    pub fn list_voices(self, language: Language) -> ProgramCall {
        match self {
            Self::EspeakNg => {
                ProgramCall::new("espeak-ng", &[&format!("--voices={}", espeak_word(language))])
            }
            Self::SpdSay => ProgramCall::new("spd-say", &["--version"]),
            Self::Say => ProgramCall::new("say", &["-v", "?"]),
            Self::PowerShell => power_shell(LIST),
        }
    }

    /// The voices that it has named.
    pub fn read_list(self, said: &str) -> Vec<SystemVoice> {
        match self {
            Self::EspeakNg => said.lines().skip(1).filter_map(espeak_voice).collect(),
            // Its voices could only be listed by waking it, for seconds. What it usually has spells Chinese out:
            // without an answer it counts for English alone.
            Self::SpdSay => vec![SystemVoice::new("", "en")],
            Self::Say => said.lines().filter_map(mac_voice).collect(),
            Self::PowerShell => {
                let voice = |line: &str| {
                    line.split_once('\t').map(|(tag, name)| SystemVoice::new(name.trim(), tag.trim()))
                };
                said.lines().filter_map(voice).collect()
            }
        }
    }

    /// Asks how it would speak a word, without a sound, where that is doubtful.
    pub fn test_voice(self, voice: &SystemVoice, language: Language) -> Option<ProgramCall> {
        let doubtful = self == Self::EspeakNg && language == Language::SimplifiedChinese;
        doubtful.then(|| {
            ProgramCall::new("espeak-ng", &["-q", "-x", "-v", &voice.name, "--stdin"]).reading("你好")
        })
    }

    /// Reads this aloud, a little slowly.
    pub fn speak_call(self, voice: &SystemVoice, language: Language, text: &str) -> ProgramCall {
        match self {
            Self::EspeakNg => {
                ProgramCall::new("espeak-ng", &["-v", &voice.name, "-s", "140", "--stdin"]).reading(text)
            }
            Self::SpdSay => {
                let language = espeak_word(language);
                // It reads line by line, and takes a line that begins with !-! for a command.
                let line = format!(" {}", text.replace(['\n', '\r'], " "));
                ProgramCall::new(
                    "spd-say",
                    &["--wait", "--language", language, "--rate", "-20", "--pipe-mode"],
                )
                .reading(&line)
            }
            Self::Say => ProgramCall::new("say", &["-v", &voice.name, "-r", "150"]).reading(text),
            Self::PowerShell => {
                let environment = vec![("SIX_SEEDS_VOICE", voice.name.clone())];
                ProgramCall { environment, ..power_shell(SPEAK) }.reading(text)
            }
        }
    }

    /// What must be said besides ending the program, so that it is silent: another speaks for it.
    pub fn hush_call(self) -> Option<ProgramCall> {
        (self == Self::SpdSay).then(|| ProgramCall::new("spd-say", &["--cancel"]))
    }
}

/// Whether an answer of [`SpeechProgram::test_voice`] shows that the signs are spoken, and not spelled out in English.
pub fn is_spoken(answer: &str) -> bool {
    !answer.trim().is_empty() && !answer.contains("(en)") && !answer.to_lowercase().contains("tsain")
}

const fn espeak_word(language: Language) -> &'static str {
    match language {
        Language::English => "en",
        Language::SimplifiedChinese => "cmn",
    }
}

/// ` 5  en-gb    --/M      English_(Great_Britain) gmw/en    (en 2)`: it is called by its language.
fn espeak_voice(line: &str) -> Option<SystemVoice> {
    let mut words = line.split_whitespace().skip(1);
    let (tag, file) = (words.next()?, words.nth(2)?);
    // These want sound files that are installed apart.
    (!file.starts_with("mb/")).then(|| SystemVoice::new(tag, tag))
}

/// `Eddy (Chinese (China mainland)) zh_CN    # ...`
fn mac_voice(line: &str) -> Option<SystemVoice> {
    let (before, _) = line.split_once('#')?;
    let (name, tag) = before.trim_end().rsplit_once(char::is_whitespace)?;
    Some(SystemVoice::new(name.trim(), tag))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::voice::best_voice;

    const CHINESE: &str = "\
Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  cmn             --/M      Chinese_(Mandarin,_latin_as_English) sit/cmn              (zh-cmn 5)(zh 5)
 5  cmn-latn-pinyin --/M      Chinese_(Mandarin,_latin_as_Pinyin) sit/cmn-Latn-pinyin  (zh-cmn 5)(zh 5)
";
    const ENGLISH: &str = "\
Pty Language       Age/Gender VoiceName          File                 Other Languages
 9  en              --/F      en-german-1        mb/mb-de1-en
 5  en-us           --/M      us-mbrola-2        mb/mb-us2            (en 7)
 5  en-gb-scotland  --/M      English_(Scotland) gmw/en-GB-scotland   (en 4)
 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
";
    const MAC: &str = "\
Albert              en_US    # Hello! My name is Albert.
Daniel              en_GB    # Hello! My name is Daniel.
Eddy (Chinese (China mainland)) zh_CN    # 你好！我叫Eddy。
Sinji               zh_HK    # 你好！我叫善怡。
Tingting            zh_CN    # 你好！我叫婷婷。
";

    fn name(program: SpeechProgram, list: &str, language: Language) -> Option<String> {
        best_voice(&program.read_list(list), language).map(|voice| voice.name.clone())
    }

    #[test]
    fn the_voices_of_espeak_are_read_and_those_without_files_left_out() {
        let espeak = SpeechProgram::EspeakNg;
        assert_eq!(name(espeak, CHINESE, Language::SimplifiedChinese).as_deref(), Some("cmn-latn-pinyin"));
        assert_eq!(name(espeak, ENGLISH, Language::English).as_deref(), Some("en-gb"));
        assert_eq!(espeak.read_list(ENGLISH).len(), 2);
        for list in ["", "espeak-ng: not found\n", "\u{0}\n\n"] {
            assert_eq!(name(espeak, list, Language::English), None);
        }
    }

    #[test]
    fn the_voices_of_a_mac_and_of_windows_are_read() {
        assert_eq!(name(SpeechProgram::Say, MAC, Language::SimplifiedChinese).as_deref(), Some("Tingting"));
        assert_eq!(name(SpeechProgram::Say, MAC, Language::English).as_deref(), Some("Daniel"));
        let eddy = SystemVoice::new("Eddy (Chinese (China mainland))", "zh_CN");
        assert!(SpeechProgram::Say.read_list(MAC).contains(&eddy));
        let windows = "en-US\tMicrosoft Zira Desktop\r\nzh-CN\tMicrosoft Huihui Desktop\r\n";
        let huihui = name(SpeechProgram::PowerShell, windows, Language::SimplifiedChinese);
        assert_eq!(huihui.as_deref(), Some("Microsoft Huihui Desktop"));
        assert_eq!(
            name(SpeechProgram::PowerShell, "en-US\tMicrosoft Zira", Language::SimplifiedChinese),
            None
        );
    }

    #[test]
    fn what_is_spelled_out_is_not_spoken() {
        assert!(is_spoken("n'i35_| X'Au214_|\n"));
        assert!(!is_spoken("(en)nI55Tr'i:55_| h,eI55@55Tr'i:55(cmn)_|\n"));
        assert!(!is_spoken("tSaIn'i:z l'Et3\n"));
        assert!(!is_spoken("\n"));
    }

    #[test]
    fn a_text_is_never_a_command() {
        let nasty = "-x \"; rm $(HOME) `a` & --stdin !-!quit %PATH%";
        for program in
            [SpeechProgram::EspeakNg, SpeechProgram::SpdSay, SpeechProgram::Say, SpeechProgram::PowerShell]
        {
            let call = program.speak_call(&SystemVoice::new("a voice", "en"), Language::English, nasty);
            assert_eq!(call.reads.trim_start(), nasty, "it is read");
            assert!(call.arguments.iter().all(|one| !one.contains("rm $")), "and never told");
        }
        let call = SpeechProgram::SpdSay.speak_call(
            &SystemVoice::new("", "en"),
            Language::English,
            "!-!quit\n!-!quit",
        );
        assert_eq!(call.reads, " !-!quit !-!quit", "no line of it begins as a command does");
    }
}
