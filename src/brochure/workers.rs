//! The threads that pictures and editions are made in.

use rayon::prelude::*;
use std::sync::Once;

/// Bytes of the stack of each.
const STACK: usize = 8 << 20;

/// Makes several things side by side, each on its own, and gives them back in their order.
pub fn side_by_side<T: Send, R: Send>(things: Vec<T>, make: impl Fn(T) -> R + Send + Sync) -> Vec<R> {
    prepare();
    things.into_par_iter().map(make).collect()
}

/// How many are made at a time.
pub fn at_a_time() -> usize {
    prepare();
    rayon::current_num_threads()
}

/// Prepares them, before anything is done side by side. A machine that has none to give, or no more of them, does all in turn.
pub(super) fn prepare() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // Another program may have a pool of its own already: it is taken as it is.
        let pool = || rayon::ThreadPoolBuilder::new().stack_size(STACK);
        if pool().build_global().is_err() {
            let _ = pool().num_threads(1).use_current_thread().build_global();
        }
    });
}
