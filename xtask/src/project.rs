//! Where things lie in the project.

use std::env;
use std::path::{Path, PathBuf};

/// The root folder of the project.
#[derive(Debug, Clone)]
pub struct Project {
    root: PathBuf,
}

impl Project {
    /// The project that this task runner belongs to.
    pub fn here() -> Self {
        // Cargo's own word at run time comes first: the folder may have moved since the build.
        let manifest =
            env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let root = Path::new(&manifest)
            .parent()
            .map_or_else(|| PathBuf::from("."), Path::to_path_buf);
        Self { root }
    }

    /// The root folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A path under the root folder.
    pub fn path(&self, relative: impl AsRef<Path>) -> PathBuf {
        self.root.join(relative)
    }

    /// A path under `target/`.
    pub fn target(&self, relative: impl AsRef<Path>) -> PathBuf {
        self.root.join("target").join(relative)
    }

    /// A path under `target/tools/`, where the programs that only this project needs are kept.
    pub fn tools(&self, relative: impl AsRef<Path>) -> PathBuf {
        self.target("tools").join(relative)
    }

    /// A program that an npm package brought.
    pub fn npm_program(&self, name: &str) -> PathBuf {
        self.root.join("node_modules/.bin").join(name)
    }
}
