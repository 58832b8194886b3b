//! `livret preview`: the brochure in the browser while it is written, what the proofreader says beside the page it speaks of, and a new
//! picture of the pages each time the file is saved.
//!
//! A server of this machine for this machine: it listens on the loopback address alone and shows itself to no other site ([`door`]). Each
//! programme that is shown is [`opened::Opened`]: its file is watched ([`watching`]), each state of it is a version whose pages are sketched
//! when a page of the browser asks for them, drawn ([`drawing`]) and told of ([`told`]). What is written into the file, on demand of the
//! page, goes through [`changes`].

mod assets;
mod changes;
mod door;
mod drawing;
mod editor;
mod models;
mod opened;
mod saving;
mod server;
mod start;
mod told;
mod values;
mod views;
mod watching;
mod words;

use super::{Stop, Terminal, Trouble, input};
use crate::diagnostic::{of_the_machine, say};
use server::House;
use std::io::ErrorKind;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;

#[derive(Debug, Default, clap::Args)]
pub(super) struct Preview {
    #[arg(value_hint = clap::ValueHint::FilePath)]
    programme: Option<PathBuf>,
    #[arg(long)]
    port: Option<u16>,
    #[arg(long)]
    no_open: bool,
    #[arg(short, long, value_hint = clap::ValueHint::DirPath)]
    output: Option<PathBuf>,
    #[arg(long)]
    editor: Option<String>,
}

impl Preview {
    pub(super) fn run(&self, terminal: &Terminal) -> Result<(), Stop> {
        let editor = editor::Editor::of(self.editor.as_deref(), |name| std::env::var(name).ok());
        let house = Arc::new(House::new(terminal.lang, editor, self.output.clone()).map_err(|error| machine(&error))?);
        if let Some(path) = &self.programme {
            // What is not there, or is no file, cannot be watched; what cannot be read is shown as such.
            input::there(path).map_err(Stop::Machine)?;
            let opened = house.open(path);
            if let Ok(text) = &opened.version().text {
                terminal.turn_to(&text.source);
            }
            start::remember(path);
        }
        let listener = listener(self.port, terminal)?;
        let address = listener.local_addr().map_err(|error| machine(&error))?;
        let address = format!("http://127.0.0.1:{}/", address.port());
        let messages = terminal.messages();
        let told = match &self.programme {
            Some(path) => say("preview-of").with("name", path.display().to_string()),
            None => say("preview-start"),
        };
        terminal.say(&messages.say(&told.with("address", &address)));
        if !self.no_open && !opens(&address) {
            terminal.complain(&messages.say(&say("preview-no-browser").with("address", &address)));
        }
        server::serve(listener, house).map_err(|error| machine(&error))
    }
}

fn machine(error: &std::io::Error) -> Stop {
    Stop::Machine(Trouble::of(say("preview-no-server").with("error", of_the_machine(error))))
}

/// A place to listen at: the port asked for, or a free one where another program has it or none is asked for.
fn listener(asked: Option<u16>, terminal: &Terminal) -> Result<TcpListener, Stop> {
    let at = |port| TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    let free = || at(0).map_err(|error| machine(&error));
    let Some(port) = asked.filter(|port| *port != 0) else { return free() };
    match at(port) {
        Ok(listener) => Ok(listener),
        Err(error) => {
            let key = match error.kind() {
                ErrorKind::AddrInUse => "preview-port-taken",
                _ => "preview-port-refused",
            };
            // A port is named, not counted.
            terminal.complain(&terminal.messages().say(&say(key).with("port", port.to_string())));
            free()
        }
    }
}

/// Opens the browser of this machine.
fn opens(address: &str) -> bool {
    let mut options = webbrowser::BrowserOptions::new();
    options.with_suppress_output(true);
    webbrowser::open_browser_with_options(webbrowser::Browser::Default, address, &options).is_ok()
}
