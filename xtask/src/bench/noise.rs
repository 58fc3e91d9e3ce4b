//! How busy the machine was meanwhile.

use super::samples::Samples;
use std::{fs, hint::black_box, thread, time::Instant};

/// The same work, timed now and then: on an idle machine it takes the same time every time.
#[derive(Debug, Default)]
pub(super) struct Noise {
    work: Samples,
}

impl Noise {
    /// Does the work once.
    pub(super) fn listen(&mut self) {
        let start = Instant::now();
        let mut value = 1_u64;
        for n in 0..20_000_000_u64 {
            value = black_box(value.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(n));
        }
        black_box(value);
        self.work.add(start.elapsed().as_secs_f64() * 1_000.0);
    }

    /// A sentence on what was heard.
    pub(super) fn report(&self) -> String {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        let load = load_average().map(|load| format!(", load average {load} at the end")).unwrap_or_default();
        let (Some(median), Some((least, most))) = (self.work.median(), self.work.range()) else {
            return format!("{cores} cores{load}.");
        };
        format!(
            "{cores} cores{load}. The same piece of work, timed before every page, took {least:.0} ms at best, \
             {:.2}× that as a median and {:.2}× at worst; far from 1 means that others used the machine.",
            median / least,
            most / least,
        )
    }
}

/// Of the last minute, where the system says so.
fn load_average() -> Option<String> {
    let text = fs::read_to_string("/proc/loadavg").ok()?;
    text.split_whitespace().next().map(str::to_owned)
}
