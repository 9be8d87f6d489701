//! Parallel map over all cores.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Applies `work` to all items in parallel, and returns the results in the order of the input.
pub(crate) fn map<T: Sync, R: Send>(
    items: &[T],
    work: impl Fn(&T) -> R + Sync,
) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let share = || {
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(index) else { return done };
            done.push((index, work(item)));
        }
    };
    let threads =
        thread::available_parallelism().map_or(1, usize::from).min(items.len());
    let mut done = thread::scope(|scope| {
        // If the system refuses a thread, the others do its work.
        let others =
            (1..threads).map(|_| thread::Builder::new().spawn_scoped(scope, share));
        let others: Vec<_> = others.filter_map(Result::ok).collect();
        let mut done = share();
        for other in others {
            match other.join() {
                Ok(results) => done.extend(results),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        done
    });
    done.sort_unstable_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn results_are_in_the_order_of_the_input() {
        let numbers: Vec<usize> = (0..1000).collect();
        let doubled: Vec<usize> = numbers.iter().map(|number| number * 2).collect();
        assert_eq!(super::map(&numbers, |number| number * 2), doubled);
        assert!(super::map(&[] as &[usize], |number| *number).is_empty());
    }
}
