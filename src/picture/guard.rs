//! Readers of pictures are many, and they meet files of any making: one that stops in the middle of its work, or climbs down deeper than
//! its stack, takes a picture with it and nothing else.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// Bytes of the stack that pictures are read on. What recurses is bounded before (see [`super::bounds`]): two hundred elements in one
/// another, each read in several calls of a few kilobytes.
const STACK: usize = 64 << 20;

/// How long a worker with nothing else to do waits before it looks again.
const PAUSE: Duration = Duration::from_micros(100);

/// A reader that stopped without saying why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fell;

/// Does some work on a picture, on a stack that suffices.
///
/// # Errors
/// The work panicked.
pub(crate) fn guarded<T: Send>(work: impl FnOnce() -> T + Send) -> Result<T, Fell> {
    let work = Mutex::new(Some(work));
    let take = || work.lock().unwrap_or_else(PoisonError::into_inner).take();
    let run = || take().map(|work| work()).ok_or(Fell);
    thread::scope(|scope| match thread::Builder::new().stack_size(STACK).spawn_scoped(scope, run) {
        Ok(running) => {
            // A worker that slept here could be the last: the reader itself may share out its work among them.
            while !running.is_finished() {
                match rayon::yield_now() {
                    Some(rayon::Yield::Executed) => {}
                    Some(rayon::Yield::Idle) => thread::sleep(PAUSE),
                    None => break,
                }
            }
            running.join().unwrap_or(Err(Fell))
        }
        // A machine that has no thread to give: the stack that there is must do.
        Err(_) => catch_unwind(AssertUnwindSafe(run)).unwrap_or(Err(Fell)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use rayon::prelude::*;

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

    #[test]
    fn what_is_shared_out_inside_finds_a_worker() {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(2).build().unwrap();
        let both = || pool.install(|| rayon::join(|| (0..64u64).into_par_iter().sum::<u64>(), || 1)).0;
        let sums = pool.install(|| rayon::join(|| guarded(both), || guarded(both)));
        assert_eq!(sums, (Ok(2016), Ok(2016)));
    }
}
