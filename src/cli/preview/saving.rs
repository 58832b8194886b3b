//! Saves what the programme is made into, as `livret build` does.

use super::opened::{Opened, Version};
use crate::brochure::{Made, Manuscript};
use crate::cli::build::{target, weight, without_remarks};
use crate::cli::report::Count;
use crate::cli::{Stop, Trouble, output};
use crate::diagnostic::{Saying, say};
use crate::outputs::Output;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A file that was saved.
pub(super) struct Saved {
    pub path: PathBuf,
    pub weight: Saying,
    pub promise: crate::diagnostic::Value,
}

impl Opened {
    /// Makes some outputs of a version, and puts them down: all of them or none.
    ///
    /// # Errors
    /// Errors of the programme, or the files could not be written.
    pub(super) fn save(&self, version: &Version, outputs: Vec<&'static Output>) -> Result<Vec<Saved>, Saying> {
        let source = match &version.text {
            Ok(text) => &text.source,
            Err(saying) => return Err(saying.clone()),
        };
        let manuscript = Manuscript::read(source);
        let theme = version.theme(self, &manuscript);
        let built = manuscript.build(&self.files(), theme, &self.order(outputs)).map_err(|faults| {
            let faults = without_remarks(faults.into());
            say("preview-not-saved").with("counts", Count::of(&faults).saying()).with("name", &self.name)
        })?;
        let told = |stop: Stop| match stop {
            Stop::Usage(Trouble(saying)) | Stop::Machine(Trouble(saying)) => *saying,
            Stop::Author => say("beyond-the-layout"),
        };
        output::folder(&self.output).map_err(|trouble| *trouble.0)?;
        let mut written = Vec::new();
        let mut saved = Vec::new();
        for Made { output, product } in &built.made {
            for file in &product.files {
                let path = target(&self.path, &self.output, output, &file.part).map_err(told)?;
                saved.push(Saved {
                    path: path.clone(),
                    weight: weight(file.bytes.len()),
                    promise: output.promise.into(),
                });
                written.push((path, &file.bytes[..]));
            }
        }
        // Outputs of many files have a folder.
        let folders: BTreeSet<&Path> = written.iter().filter_map(|(path, _)| path.parent()).collect();
        for folder in folders {
            output::folder(folder).map_err(|trouble| *trouble.0)?;
        }
        let mut sources: BTreeSet<PathBuf> = self.beside().keys().cloned().collect();
        sources.extend(self.path.canonicalize());
        output::put_all(&written, &sources).map_err(told)?;
        Ok(saved)
    }
}
