//! Saves what the programme is made into, as `livret build` does.

use super::opened::{Opened, Version};
use crate::brochure::{Made, Manuscript};
use crate::cli::build::{target, without_remarks};
use crate::cli::report::Count;
use crate::cli::{Stop, Trouble, output};
use crate::diagnostic::{Diagnostic, Saying, say};
use crate::outputs::{Output, weight};
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
        let text = version.text.as_ref().map_err(Saying::clone)?;
        let refused = |faults: Vec<Diagnostic>| {
            let faults = without_remarks(text.judged(faults));
            say("preview-not-saved").with("counts", Count::of(&faults).saying()).with("name", &self.name)
        };
        if text.is_broken() {
            return Err(refused(Vec::new()));
        }
        let manuscript = Manuscript::read(&text.source);
        let theme = version.theme(self, &manuscript);
        // A programme in several languages has a brochure in each.
        let others: Vec<String> = manuscript.editions().iter().skip(1).cloned().collect();
        let order = || self.order(outputs.clone());
        let own = manuscript.build(&self.files(), theme, &order()).map_err(|faults| refused(faults.into()))?;
        let mut built = vec![(None, own)];
        for tag in others {
            let manuscript = Manuscript::read_in(&text.source, Some(&tag));
            let edition = manuscript.build(&self.files(), theme, &order()).map_err(|faults| refused(faults.into()))?;
            built.push((Some(tag), edition));
        }
        let told = |stop: Stop| match stop {
            Stop::Usage(Trouble(saying)) | Stop::Machine(Trouble(saying)) => *saying,
            Stop::Author => say("beyond-the-layout"),
        };
        output::folder(&self.output).map_err(|trouble| *trouble.0)?;
        let mut written = Vec::new();
        let mut saved = Vec::new();
        let made = built.iter().flat_map(|(tag, built)| built.made.iter().map(move |made| (tag.as_deref(), made)));
        for (tag, Made { output, product }) in made {
            for file in &product.files {
                let path = target(&self.path, tag, &self.output, output, &file.part).map_err(told)?;
                saved.push(Saved {
                    path: path.clone(),
                    weight: weight::said(file.bytes.len() as u64),
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
