//! Laying out the folder that is served under `/second-step/`: `second-step.js` and `.css` from `www/`, the module
//! with its glue, and `locales/<language>/*.ftl`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::build::widget::Flavour;
use crate::build::{optimise, size, widget};
use crate::project::Project;
use crate::setup::toolchain::Toolchain;

/// Builds the folder for daily work, quickly.
///
/// # Errors
/// Where the widget cannot be built.
pub fn quick(toolchain: &Toolchain, project: &Project) -> Result<PathBuf> {
    let folder = project.target("www");
    fs::create_dir_all(&folder)?;
    widget::build(Flavour::Quick, toolchain, project, &folder)?;
    copy_tree(&project.path("www"), &folder, &|from, to| copy(from, to))?;
    copy_tree(
        &project.path("locales"),
        &folder.join("locales"),
        &|from, to| copy(from, to),
    )?;
    Ok(folder)
}

/// Builds the folder as it is shipped, each file also compressed beside itself.
///
/// # Errors
/// Where the widget cannot be built.
pub fn shipped(
    flavour: Flavour,
    toolchain: &Toolchain,
    project: &Project,
    folder: &Path,
) -> Result<()> {
    let glue = project
        .target("glue")
        .join(format!("{flavour:?}").to_lowercase());
    fs::create_dir_all(&glue)?;
    widget::build(flavour, toolchain, project, &glue)?;

    // Laid out aside, so that there is never half of it.
    let partial = folder.with_extension("partial");
    clear(&partial)?;
    fs::create_dir_all(&partial)?;
    optimise::module(project, &glue, &partial)?;
    for file in [optimise::MODULE, optimise::GLUE] {
        compress(&partial.join(file))?;
    }
    copy_tree(&project.path("www"), &partial, &|from, to| {
        smaller(project, from, to)
    })?;
    copy_tree(
        &project.path("locales"),
        &partial.join("locales"),
        &|from, to| smaller(project, from, to),
    )?;
    clear(folder)?;
    fs::rename(&partial, folder)?;
    Ok(())
}

/// Copies one file, as small as it gets, and its compressed twin.
fn smaller(project: &Project, from: &Path, to: &Path) -> Result<()> {
    match from.extension().and_then(|extension| extension.to_str()) {
        Some("js" | "css") => optimise::text(project, from, to)?,
        Some("ftl") => fs::write(to, optimise::fluent(&fs::read_to_string(from)?))?,
        Some("ts") => return copy(from, to),
        _ => copy(from, to)?,
    }
    compress(to)
}

/// Writes a file's compressed twin beside it.
fn compress(file: &Path) -> Result<()> {
    let mut twin = file.as_os_str().to_owned();
    twin.push(".br");
    fs::write(twin, size::brotli(&fs::read(file)?)?)?;
    Ok(())
}

/// Goes through a folder and puts each file in the same place under another, by `put`. Hidden files are left.
pub(super) fn copy_tree(
    from: &Path,
    to: &Path,
    put: &dyn Fn(&Path, &Path) -> Result<()>,
) -> Result<()> {
    fs::create_dir_all(to)?;
    let entries = fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))?;
    for entry in entries {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_tree(&entry.path(), &target, put)?;
        } else {
            put(&entry.path(), &target)?;
        }
    }
    Ok(())
}

pub(super) fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to)
        .with_context(|| format!("cannot copy {} to {}", from.display(), to.display()))?;
    Ok(())
}

fn clear(folder: &Path) -> Result<()> {
    if folder.is_dir() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot clear {}", folder.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_is_copied_without_what_is_hidden() {
        let root = std::env::temp_dir().join(format!("xtask-copy-{}", std::process::id()));
        clear(&root).unwrap();
        fs::create_dir_all(root.join("from/en")).unwrap();
        fs::write(root.join("from/en/screens.ftl"), "a = b").unwrap();
        fs::write(root.join("from/.made-from"), "x").unwrap();
        copy_tree(&root.join("from"), &root.join("to"), &copy).unwrap();
        assert_eq!(
            fs::read_to_string(root.join("to/en/screens.ftl")).unwrap(),
            "a = b"
        );
        assert!(!root.join("to/.made-from").exists());
        clear(&root).unwrap();
    }
}
