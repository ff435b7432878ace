//! All Fluent sources of the widget, read.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

use crate::message::Message;

/// The messages of one file, by id.
pub type Messages = BTreeMap<String, Message>;

/// One Fluent source.
#[derive(Clone, Debug)]
pub struct Source {
    /// Which of [`FILES`].
    pub file: &'static str,
    /// As it stands in the file.
    pub text: String,
    /// What it says.
    pub messages: Messages,
}

/// The files of one language.
#[derive(Clone, Debug)]
pub struct Language {
    /// Its BCP 47 tag, which is its folder's name.
    pub tag: String,
    /// Its sources, in the order of [`FILES`].
    pub sources: Vec<Source>,
}

impl Language {
    /// All its messages, with the file that each stands in.
    pub fn messages(&self) -> impl Iterator<Item = (&'static str, &str, &Message)> {
        self.sources.iter().flat_map(|source| {
            let all = source.messages.iter();
            all.map(|(id, message)| (source.file, id.as_str(), message))
        })
    }
}

/// Every language, the one that the others are held against apart.
#[derive(Clone, Debug)]
pub struct Catalogue {
    /// The source of all.
    pub english: Language,
    /// The others, by tag.
    pub others: Vec<Language>,
}

impl Catalogue {
    /// Reads all languages of the project in this folder.
    pub fn read(root: &Path) -> Result<Self> {
        let mut tags = Vec::new();
        for entry in fs::read_dir(root.join(FOLDER)).with_context(|| FOLDER)? {
            tags.push(entry?.file_name().to_string_lossy().into_owned());
        }
        tags.sort();
        let others = tags.iter().filter(|tag| *tag != ENGLISH);
        Ok(Self {
            english: language(root, ENGLISH)?,
            others: others
                .map(|tag| language(root, tag))
                .collect::<Result<_>>()?,
        })
    }

    /// Every language, English first.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        std::iter::once(&self.english).chain(&self.others)
    }
}

fn language(root: &Path, tag: &str) -> Result<Language> {
    let folder = root.join(FOLDER).join(tag);
    let read = |file: &'static str| {
        let text = fs::read_to_string(folder.join(file))
            .with_context(|| format!("{tag}/{file} cannot be read"))?;
        Ok(Source {
            file,
            messages: messages_of(text.clone(), &format!("{tag}/{file}"))?,
            text,
        })
    };
    Ok(Language {
        tag: tag.to_owned(),
        sources: FILES.map(read).into_iter().collect::<Result<_>>()?,
    })
}

/// Reads the messages of a Fluent source; `name` is what errors call it.
pub fn messages_of(text: String, name: &str) -> Result<Messages> {
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((_, errors)) => bail!("{name} is no Fluent: {errors:?}"),
    };
    let mut messages = Messages::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let id = message.id.name;
            let text = message
                .value
                .with_context(|| format!("{name}: {id} has no text"))?;
            if messages.insert(id.clone(), Message::of(&text)).is_some() {
                bail!("{name}: {id} stands there twice");
            }
        }
    }
    Ok(messages)
}

/// The files of each language.
pub const FILES: [&str; 2] = ["screens.ftl", "help.ftl"];

/// The language that every text was written in first.
pub const ENGLISH: &str = "en";

/// Where the languages are, under the project's root.
pub const FOLDER: &str = "locales";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_there_twice_or_is_no_fluent_is_refused() {
        for (text, word) in [("a = x\na = y\n", "twice"), ("a = { $\n", "no Fluent")] {
            let error = messages_of(text.to_owned(), "f.ftl").unwrap_err();
            assert!(format!("{error:#}").contains(word), "{error:#}");
        }
    }
}
