//! All that is known about the words, for people: a table, and what was found.

use std::fmt;
use std::path::Path;

use anyhow::Result;

use crate::asked::asked;
use crate::catalogue::{Catalogue, FILES, Language};
use crate::finding::{Finding, Kind, find};

/// What `cargo xtask locales` prints.
#[derive(Clone, Debug)]
pub struct Report {
    /// The languages, English first.
    pub rows: Vec<Row>,
    /// What was found in them, the worst first.
    pub findings: Vec<Finding>,
}

/// One language.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its tag.
    pub language: String,
    /// How many messages it has.
    pub messages: usize,
    /// Compressed bytes of each of [`FILES`].
    pub sizes: [usize; FILES.len()],
}

impl Report {
    /// About the project in this folder.
    pub fn of(root: &Path) -> Result<Self> {
        let catalogue = Catalogue::read(root)?;
        Ok(Self {
            rows: catalogue.languages().map(row).collect::<Result<_>>()?,
            findings: find(&catalogue, &asked(root)?),
        })
    }

    /// What has to be put right.
    pub fn wrong(&self) -> impl Iterator<Item = &Finding> {
        self.findings
            .iter()
            .filter(|finding| finding.kind.is_wrong())
    }

    /// Files that are larger than they may be: language, file, compressed bytes.
    pub fn too_large(&self) -> Vec<(&str, &str, usize)> {
        let files = self.rows.iter().flat_map(|row| {
            let sizes = row.sizes.into_iter().zip(FILES).zip(LARGEST);
            sizes.map(move |((size, file), most)| (row.language.as_str(), file, size, most))
        });
        files
            .filter(|(_, _, size, most)| size > most)
            .map(|(language, file, size, _)| (language, file, size))
            .collect()
    }

    fn count(&self, language: &str, kind: Kind) -> usize {
        let of_it = self
            .findings
            .iter()
            .filter(|finding| finding.language == language && finding.kind == kind);
        of_it.count()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{:<9} {:>8} {:>12} {:>12}",
            "language", "messages", FILES[0], FILES[1]
        )?;
        for kind in Kind::ALL {
            write!(formatter, " {:>8}", kind.name())?;
        }
        for row in &self.rows {
            let (language, messages) = (&row.language, row.messages);
            write!(formatter, "\n{language:<9} {messages:>8}")?;
            for size in row.sizes {
                write!(formatter, " {size:>12}")?;
            }
            for kind in Kind::ALL {
                write!(formatter, " {:>8}", self.count(language, kind))?;
            }
        }
        let [screens, help] = LARGEST;
        writeln!(
            formatter,
            "\nSizes are compressed bytes, of {screens} and {help}."
        )?;
        for finding in &self.findings {
            write!(formatter, "\n{finding}")?;
        }
        for (language, file, size) in self.too_large() {
            write!(formatter, "\ntoo large {language}/{file}: {size}")?;
        }
        Ok(())
    }
}

fn row(language: &Language) -> Result<Row> {
    let mut sizes = [0; FILES.len()];
    for (size, source) in sizes.iter_mut().zip(&language.sources) {
        *size = packed(&source.text)?;
    }
    Ok(Row {
        language: language.tag.clone(),
        messages: language.messages().count(),
        sizes,
    })
}

/// Bytes of a text once compressed by brotli at its highest quality.
fn packed(text: &str) -> Result<usize> {
    let mut packed = Vec::new();
    let params = brotli::enc::BrotliEncoderParams::default();
    brotli::BrotliCompress(&mut text.as_bytes(), &mut packed, &params)?;
    Ok(packed.len())
}

/// Compressed bytes that each of [`FILES`] may have: what a page loads before it shows anything, and what comes later.
const LARGEST: [usize; FILES.len()] = [8_000, 14_000];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_over_its_limit_is_named() {
        let report = Report {
            rows: vec![Row {
                language: "sv".to_owned(),
                messages: 2,
                sizes: [8_001, 14_000],
            }],
            findings: Vec::new(),
        };
        assert_eq!(report.too_large(), [("sv", "screens.ftl", 8_001)]);
        assert!(
            report
                .to_string()
                .contains("too large sv/screens.ftl: 8001")
        );
    }
}
