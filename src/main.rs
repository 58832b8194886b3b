use std::process::ExitCode;

fn main() -> ExitCode {
    livret::cli::run(std::env::args_os())
}
