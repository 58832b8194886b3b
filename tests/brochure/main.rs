//! The whole path: from a programme file to the finished bytes, read back by a library that has no part in writing them.

mod author;
mod columns;
mod composition;
mod crossings;
mod evening;
mod extraction;
mod faults;
mod fill;
mod finished;
mod golden;
mod lines;
mod looks;
mod phone;
mod programme_text;
mod programmes;
mod properties;
mod shapes;
mod sheets;
mod web;

use livret::brochure::{self, Built, Order};
use livret::diagnostic::Diagnostic;
use livret::files::Disk;
use livret::outputs::{Output, SCREEN};
use livret::theme::Theme;
use std::path::Path;

/// Builds a programme file in the shipped look.
fn build(programme: &Path) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let source = std::fs::read_to_string(programme).expect("the programme opens");
    build_text(&source, programme.parent().unwrap_or(Path::new(".")))
}

fn build_text(source: &str, folder: &Path) -> Result<Vec<u8>, Vec<Diagnostic>> {
    build_with(source, folder, Theme::names().next().expect("a shipped theme"))
}

fn build_with(source: &str, folder: &Path, theme: &str) -> Result<Vec<u8>, Vec<Diagnostic>> {
    told_with(source, folder, theme).map(|(bytes, _)| bytes)
}

/// The same, with what is told of it.
fn told_with(source: &str, folder: &Path, theme: &str) -> Result<(Vec<u8>, Vec<Diagnostic>), Vec<Diagnostic>> {
    let built = build_all(source, folder, theme, vec![&SCREEN])?;
    Ok((built.file(&SCREEN).expect("it was asked for").to_vec(), built.diagnostics))
}

/// Some outputs of a programme.
fn build_all(
    source: &str,
    folder: &Path,
    theme: &str,
    outputs: Vec<&'static Output>,
) -> Result<Built, Vec<Diagnostic>> {
    let theme = Theme::shipped(theme).expect("a shipped theme");
    Ok(brochure::build(source, &Disk::at(folder), &theme, &Order { outputs, ..Order::default() })?)
}
