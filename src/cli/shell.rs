//! Names as they are typed into a shell, so that a command that is shown can be pasted.

use std::path::Path;

/// The path, between quotes where a shell would not take it for one word. Double quotes are understood by the shells of Unix and of
/// Windows alike; what they do not protect stands between single ones.
pub(super) fn quoted(path: &Path) -> String {
    let name = path.display().to_string();
    let plain = |c: char| c.is_alphanumeric() || "/._-+,:@%=~\\".contains(c) && !(c == '\\' && cfg!(unix));
    if !name.is_empty() && name.chars().all(plain) && !name.starts_with(['-', '~']) {
        return name;
    }
    // A name that begins with a hyphen would be taken for an option.
    let name = if name.starts_with('-') { format!("./{name}") } else { name };
    if !name.contains(['"', '$', '`', '!', '\\']) || cfg!(windows) {
        return format!("\"{name}\"");
    }
    format!("'{}'", name.replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_shell_would_split_stands_between_quotes() {
        let shown = |name: &str| quoted(Path::new(name));
        assert_eq!(shown("mon-été/programme.toml"), "mon-été/programme.toml");
        assert_eq!(shown("mon été/programme.toml"), "\"mon été/programme.toml\"");
        assert_eq!(shown("l'été.toml"), "\"l'été.toml\"");
        assert_eq!(shown("(a)&b.toml"), "\"(a)&b.toml\"");
        if cfg!(unix) {
            assert_eq!(shown("à $5 l'un.toml"), "'à $5 l'\\''un.toml'");
            assert_eq!(shown("-o.toml"), "\"./-o.toml\"");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_shell_reads_the_name_back() {
        for name in ["a b", "l'été", "a\"b", "$HOME", "a`b", "!x", "a\\b", "é & è", "*", "a;b", "#a"] {
            let echoed = std::process::Command::new("sh")
                .args(["-c", &format!("printf %s {}", quoted(Path::new(name)))])
                .output()
                .unwrap();
            assert_eq!(String::from_utf8(echoed.stdout).unwrap(), name);
        }
    }
}
