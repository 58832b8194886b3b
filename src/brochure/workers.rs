//! The threads that pictures and editions are made in.

use std::sync::Once;

/// Bytes of the stack of each.
const STACK: usize = 8 << 20;

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
