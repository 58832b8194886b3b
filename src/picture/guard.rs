//! Readers of pictures are many, and they meet files of any making: one that stops in the middle of its work, or climbs down deeper than
//! its stack, takes a picture with it and nothing else.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Bytes of the stack that pictures are read on. What recurses is bounded before (see [`super::bounds`]): two hundred elements in one
/// another, each read in several calls of a few kilobytes.
const STACK: usize = 64 << 20;

/// A reader that stopped without saying why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fell;

/// Does some work on a picture, on a stack that suffices.
///
/// # Errors
/// The work panicked.
pub fn guarded<T: Send>(work: impl FnOnce() -> T + Send) -> Result<T, Fell> {
    let work = Mutex::new(Some(work));
    let take = || work.lock().unwrap_or_else(PoisonError::into_inner).take();
    let run = || take().map(|work| work()).ok_or(Fell);
    thread::scope(|scope| match thread::Builder::new().stack_size(STACK).spawn_scoped(scope, run) {
        Ok(running) => running.join().unwrap_or(Err(Fell)),
        // A machine that has no thread to give: the stack that there is must do.
        Err(_) => catch_unwind(AssertUnwindSafe(run)).unwrap_or(Err(Fell)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn down(depth: u32) -> u64 {
        let held = std::hint::black_box([u64::from(depth); 512]);
        if depth == 0 { held[0] } else { down(depth - 1) + held[1] - u64::from(depth) + 1 }
    }

    #[test]
    fn a_panic_and_a_deep_climb_stay_inside() {
        assert_eq!(guarded(|| 7), Ok(7));
        assert_eq!(guarded(|| -> u8 { panic!("any") }), Err(Fell));
        assert_eq!(guarded(|| down(5_000)), Ok(5_000));
    }
}
