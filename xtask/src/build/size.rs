//! What a page has to load, in bytes.

use std::fmt;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// One file that a page loads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its path in the served folder.
    pub file: String,
    /// Its size in bytes.
    pub raw: usize,
    /// Its size in bytes once compressed by brotli at its highest quality.
    pub brotli: usize,
}

/// All that a page loads before the first screen is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Load(pub Vec<Row>);

impl Load {
    /// Measures a served folder. Of the locales one counts: the one with the largest screens file.
    ///
    /// # Errors
    /// Where a file is missing.
    pub fn of(folder: &Path) -> Result<Self> {
        let mut rows = FILES
            .iter()
            .map(|file| row(folder, file))
            .collect::<Result<Vec<_>>>()?;
        let mut locales = Vec::new();
        for entry in fs::read_dir(folder.join("locales"))? {
            let name = entry?.file_name();
            let file = format!("locales/{}/screens.ftl", name.to_string_lossy());
            if folder.join(&file).is_file() {
                locales.push(row(folder, &file)?);
            }
        }
        rows.extend(locales.into_iter().max_by_key(|locale| locale.brotli));
        Ok(Self(rows))
    }

    /// Bytes over the wire.
    pub fn total(&self) -> usize {
        self.0.iter().map(|row| row.brotli).sum()
    }

    /// Whether it is within what a page may be asked to load.
    pub fn fits(&self) -> bool {
        self.total() <= BUDGET
    }
}

impl fmt::Display for Load {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{:<28} {:>9} {:>9}", "bytes", "raw", "brotli")?;
        for Row { file, raw, brotli } in &self.0 {
            writeln!(formatter, "{file:<28} {raw:>9} {brotli:>9}")?;
        }
        let raw: usize = self.0.iter().map(|row| row.raw).sum();
        write!(
            formatter,
            "{:<28} {raw:>9} {:>9}  of {BUDGET}",
            "total",
            self.total()
        )
    }
}

/// The bytes compressed by brotli at its highest quality.
///
/// # Errors
/// Never in practice: both ends are in memory.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: bytes.len(),
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &params)?;
    Ok(compressed)
}

fn row(folder: &Path, file: &str) -> Result<Row> {
    let bytes = fs::read(folder.join(file))
        .with_context(|| format!("{file} is missing from {}", folder.display()))?;
    Ok(Row {
        file: file.to_owned(),
        raw: bytes.len(),
        brotli: brotli(&bytes)?.len(),
    })
}

/// What a page loads, apart from one locale.
const FILES: [&str; 4] = [
    "second-step.js",
    "second-step.css",
    "second_step.js",
    "second_step_bg.wasm",
];
/// Compressed bytes that a page may be asked to load.
const BUDGET: usize = 150_000;

#[cfg(test)]
mod tests {
    use super::*;

    fn load(sizes: &[(usize, usize)]) -> Load {
        Load(
            sizes
                .iter()
                .map(|&(raw, brotli)| Row {
                    file: "f".into(),
                    raw,
                    brotli,
                })
                .collect(),
        )
    }

    #[test]
    fn the_budget_is_on_the_compressed_total() {
        assert!(load(&[(900_000, 100_000), (60_000, 50_000)]).fits());
        assert!(!load(&[(100_000, 100_000), (60_000, 50_001)]).fits());
    }

    #[test]
    fn the_table_ends_with_the_total() {
        let table = load(&[(2_000, 700), (50, 40)]).to_string();
        assert_eq!(table.lines().count(), 4);
        let total: Vec<_> = table.lines().last().unwrap().split_whitespace().collect();
        assert_eq!(total, ["total", "2050", "740", "of", "150000"]);
    }

    #[test]
    fn the_largest_locale_counts() {
        let folder = std::env::temp_dir().join(format!("xtask-size-{}", std::process::id()));
        for file in FILES {
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join(file), "x").unwrap();
        }
        for (language, text) in [
            ("en", "short = text"),
            ("sv", "long = aåbcdeäfghijklmnopqrstuvwxyzö 0123456789"),
        ] {
            fs::create_dir_all(folder.join("locales").join(language)).unwrap();
            fs::write(
                folder.join("locales").join(language).join("screens.ftl"),
                text,
            )
            .unwrap();
        }
        let measured = Load::of(&folder).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(measured.0.last().unwrap().file, "locales/sv/screens.ftl");
        assert_eq!(measured.0.len(), 5);
    }

    #[test]
    fn compression_can_be_undone() {
        let text = b"one-time code one-time code one-time code".repeat(20);
        let compressed = brotli(&text).unwrap();
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut &*compressed, &mut back).unwrap();
        assert_eq!(back, text);
        assert!(compressed.len() < 80);
    }
}
