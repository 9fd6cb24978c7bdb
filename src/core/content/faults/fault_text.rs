//! What is wrong and how to mend it, in no language yet: a message of `faults.ftl` and what fills its gaps. The desk and
//! the command line say it in the language that is spoken there.

use crate::locale::Texts;

/// Something to say about a content file, in no language yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FaultText {
    /// The message's key.
    pub key: &'static str,
    /// What fills its gaps, each with the name of its gap.
    pub arguments: Vec<(&'static str, Argument)>,
}

/// What fills a gap of a message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Argument {
    /// A piece of a file, or a name of the format: the same in every language.
    Piece(String),
    /// A number.
    Number(usize),
    /// Words of the app.
    Words(FaultText),
    /// Pieces that belong together.
    All(Vec<String>),
    /// Pieces of which one is meant.
    OneOf(Vec<String>),
}

impl FaultText {
    /// A message without anything in its gaps yet.
    pub(crate) const fn new(key: &'static str) -> Self {
        Self { key, arguments: Vec::new() }
    }

    /// The same with this gap filled.
    pub(crate) fn with(mut self, gap: &'static str, argument: impl Into<Argument>) -> Self {
        self.arguments.push((gap, argument.into()));
        self
    }

    /// Says it in the language of these texts.
    pub fn message(&self, texts: &Texts) -> String {
        let fill = |(gap, argument): &(&'static str, Argument)| {
            let filling = match argument {
                Argument::Piece(piece) => piece.clone().into(),
                Argument::Number(number) => (*number).into(),
                Argument::Words(words) => words.message(texts).into(),
                Argument::All(pieces) => pieces.join(&texts.get("fault-between")).into(),
                Argument::OneOf(pieces) => one_of(pieces, texts).into(),
            };
            (*gap, filling)
        };
        texts.with(self.key, &self.arguments.iter().map(fill).collect::<Vec<_>>())
    }
}

/// `a, b or c`.
fn one_of(pieces: &[String], texts: &Texts) -> String {
    let Some((last, others)) = pieces.split_last() else { return String::new() };
    if others.is_empty() {
        return last.clone();
    }
    format!("{}{}{last}", others.join(&texts.get("fault-between")), texts.get("fault-or"))
}

/// Words as they stand in a file: in quotes.
pub(crate) fn in_quotes<'w>(words: impl IntoIterator<Item = &'w str>) -> Vec<String> {
    words.into_iter().map(|word| format!("\"{word}\"")).collect()
}

impl From<&'static str> for FaultText {
    fn from(key: &'static str) -> Self {
        Self::new(key)
    }
}

impl From<&str> for Argument {
    fn from(piece: &str) -> Self {
        Self::Piece(piece.to_owned())
    }
}

impl From<String> for Argument {
    fn from(piece: String) -> Self {
        Self::Piece(piece)
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

impl From<u16> for Argument {
    fn from(number: u16) -> Self {
        Self::Number(number.into())
    }
}

impl From<FaultText> for Argument {
    fn from(words: FaultText) -> Self {
        Self::Words(words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn the_same_is_said_in_the_language_that_is_spoken() {
        let guess = FaultText::new("fault-did-you-mean").with("near", "title");
        let text = FaultText::new("fault-no-field").with("field", "titel").with("mend", guess);
        let [english, chinese] = Language::ALL.map(|language| text.message(&Texts::new(language)));
        assert_eq!(english, "there is no field \"titel\" here: did you mean \"title\"?");
        assert_eq!(chinese, "这里没有\"titel\"这个字段：是不是想写\"title\"？");
    }

    #[test]
    fn of_several_words_one_is_meant_or_all() {
        let words = |many: usize| in_quotes(["a", "b", "c"].into_iter().take(many));
        let said = |language, argument| {
            FaultText::new("fault-mend-one-of").with("known", argument).message(&Texts::new(language))
        };
        let [english, chinese] = Language::ALL;
        assert_eq!(said(english, Argument::OneOf(words(1))), "write \"a\"");
        assert_eq!(said(english, Argument::OneOf(words(3))), "write \"a\", \"b\" or \"c\"");
        assert_eq!(said(chinese, Argument::OneOf(words(3))), "请写\"a\"、\"b\"或\"c\"");
        assert_eq!(said(english, Argument::All(words(2))), "write \"a\", \"b\"");
    }
}
