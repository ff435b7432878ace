//! Which messages the program asks for. Ids stand as literals where they are asked for, so reading the sources tells;
//! those of help topics are put together, and come from the list of topics.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use second_step::flow::help::Topic;

/// Ids of messages that the program of the project in this folder asks for, and words that only look like one.
pub fn asked(root: &Path) -> Result<BTreeSet<String>> {
    let mut asked = BTreeSet::new();
    read_folder(&root.join(SPEAKS), &mut asked)?;
    for topic in Topic::ALL {
        for (before, after) in [("help-ask-", ""), ("help-", "-title"), ("help-", "-body")] {
            asked.insert([before, topic.name(), after].concat());
        }
    }
    Ok(asked)
}

fn read_folder(folder: &Path, asked: &mut BTreeSet<String>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        // The gallery's views and the names of parts only look like ids of messages.
        if path.ends_with("gallery") || path.ends_with("part_id.rs") {
            continue;
        }
        if path.is_dir() {
            read_folder(&path, asked)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            asked.extend(ids_in(&fs::read_to_string(&path)?));
        }
    }
    Ok(())
}

/// Literals of a source that look like the id of a message. The tests at its end do not count.
fn ids_in(source: &str) -> Vec<String> {
    let program = source.split("#[cfg(test)]\nmod tests {").next();
    program
        .unwrap_or_default()
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| line.split('"').skip(1).step_by(2))
        .filter(|literal| looks_like_an_id(literal))
        .map(str::to_owned)
        .collect()
}

fn looks_like_an_id(literal: &str) -> bool {
    let is_word = |part: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    literal.contains('-') && literal.split('-').all(is_word)
}

/// What speaks to people, under the project's root.
const SPEAKS: &str = "src/ui";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_of_the_program_are_read_and_those_of_its_tests_are_not() {
        let source = "fn f() { say(\"code-label\", \"Not-An-Id\", \"word\"); }\n// \"in-a-comment\"\n\
                      #[cfg(test)]\nmod tests {\n    \"in-a-test\"\n}\n";
        assert_eq!(ids_in(source), ["code-label"]);
    }

    #[test]
    fn topics_are_asked_for_without_standing_anywhere() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let asked = asked(&root).unwrap();
        assert!(asked.contains("help-lost-phone-body"));
        assert!(asked.contains("code-submit"));
    }
}
