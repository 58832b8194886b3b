//! What the program is compiled from and for, for `livret --version -v`.

use std::env;
use std::path::Path;
use std::process::Command;

/// Notes `LIVRET_TARGET`, and `LIVRET_COMMIT` where it is known: packagers may set it, and a release is asked of Git. Other builds are
/// of sources in the midst of a change, which have no commit; they are not compiled again for one, either.
pub fn note(root: &Path) {
    println!("cargo::rustc-env=LIVRET_TARGET={}", env::var("TARGET").unwrap_or_default());
    println!("cargo::rerun-if-env-changed=LIVRET_COMMIT");
    let given = env::var("LIVRET_COMMIT").ok().filter(|commit| !commit.trim().is_empty());
    let release = env::var("PROFILE").is_ok_and(|profile| profile == "release");
    let commit = given.or_else(|| if release { commit(root) } else { None });
    if let Some(commit) = commit {
        println!("cargo::rustc-env=LIVRET_COMMIT={}", commit.trim());
    }
}

/// The commit that is checked out, and its day. `None` where the sources lie in no clone of their own, as in an archive.
fn commit(root: &Path) -> Option<String> {
    let top = git(root, &["rev-parse", "--show-toplevel"])?;
    if Path::new(&top).canonicalize().ok()? != root.canonicalize().ok()? {
        return None;
    }
    // It grows with each commit.
    let log = git(root, &["rev-parse", "--git-path", "logs/HEAD"])?;
    if root.join(&log).exists() {
        println!("cargo::rerun-if-changed={log}");
    }
    git(root, &["show", "--no-patch", "--format=%h, %cs", "--abbrev=12", "HEAD"])
}

fn git(root: &Path, arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").arg("-C").arg(root).args(arguments).output().ok()?;
    let said = String::from_utf8(output.stdout).ok()?.trim().to_owned();
    (output.status.success() && !said.is_empty()).then_some(said)
}
