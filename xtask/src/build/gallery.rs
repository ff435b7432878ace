//! Laying out the gallery: the page from `gallery/`, the look, a module that draws any screen, every language and the
//! pseudo-locales.

use std::fs;
use std::path::PathBuf;

use anyhow::Result;
use second_step_wording::catalogue::{Catalogue, FOLDER};
use second_step_wording::pseudo::Pseudo;

use crate::build::site::{copy, copy_tree};
use crate::build::widget::{self, Flavour};
use crate::project::Project;
use crate::setup::toolchain::Toolchain;

/// Builds it, quickly.
///
/// # Errors
/// Where the widget cannot be built.
pub fn build(toolchain: &Toolchain, project: &Project) -> Result<PathBuf> {
    let folder = folder(project);
    fs::create_dir_all(&folder)?;
    widget::build(Flavour::Gallery, toolchain, project, &folder)?;
    let look = "second-step.css";
    copy(&project.path("www").join(look), &folder.join(look))?;
    copy_tree(&project.path("gallery"), &folder, &copy)?;
    copy_tree(&project.path(FOLDER), &folder.join(FOLDER), &copy)?;
    let english = Catalogue::read(project.root())?.english;
    for pseudo in Pseudo::ALL {
        let to = folder.join(FOLDER).join(pseudo.tag());
        fs::create_dir_all(&to)?;
        for source in &english.sources {
            fs::write(to.join(source.file), pseudo.of(&source.text)?)?;
        }
    }
    Ok(folder)
}

/// Where it lands.
pub fn folder(project: &Project) -> PathBuf {
    project.target("gallery")
}
