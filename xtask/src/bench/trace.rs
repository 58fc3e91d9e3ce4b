//! What the main thread of a page did between two marks.

use super::tab::{BEGIN, END};
use crate::Outcome;
use serde_json::Value;

/// What runs on the page's main thread between the marks.
#[derive(Debug)]
pub(super) struct Trace {
    tasks: Vec<Span>,
    scripts: Vec<Span>,
}

/// How a trace calls a task, and what of it is script.
const TASK: &[&str] = &["ThreadControllerImpl::RunTask"];
const SCRIPT: &[&str] = &[
    "EventDispatch",
    "FunctionCall",
    "FireAnimationFrame",
    "FireIdleCallback",
    "TimerFire",
    "RunMicrotasks",
];

/// A stretch of time, in milliseconds of the trace's clock.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Span {
    from: f64,
    to: f64,
}

/// A mark, and the process and thread it was set on.
struct Mark {
    at: f64,
    process: u64,
    thread: u64,
}

impl Trace {
    /// Finds the two marks and what lies between them. The tasks that set the marks are left out.
    pub(super) fn read(events: Vec<Value>) -> Outcome<Self> {
        let begin = mark(&events, BEGIN)?;
        let end = mark(&events, END)?;
        let called = |names: &[&str]| {
            let on_thread = events.iter().filter(|event| {
                event["name"].as_str().is_some_and(|name| names.contains(&name))
                    && event["ph"] == "X"
                    && event["pid"].as_u64() == Some(begin.process)
                    && event["tid"].as_u64() == Some(begin.thread)
            });
            let spans = on_thread.filter_map(span).filter(|span| span.from > begin.at && span.to < end.at);
            outermost(spans.collect())
        };
        Ok(Self { tasks: called(TASK), scripts: called(SCRIPT) })
    }

    /// The time in tasks, in milliseconds.
    pub(super) fn task_time(&self) -> f64 {
        time_in(&self.tasks)
    }

    /// The time in scripts, with the layouts that they ask for, in milliseconds.
    pub(super) fn script_time(&self) -> f64 {
        time_in(&self.scripts)
    }
}

fn time_in(spans: &[Span]) -> f64 {
    spans.iter().map(|span| span.to - span.from).sum()
}

fn mark(events: &[Value], name: &str) -> Outcome<Mark> {
    let event = events.iter().find(|event| event["name"] == name && event["cat"] == "blink.user_timing");
    let event = event.ok_or_else(|| format!("The trace has no mark '{name}'."))?;
    let (Some(at), Some(process), Some(thread)) =
        (event["ts"].as_f64(), event["pid"].as_u64(), event["tid"].as_u64())
    else {
        return Err(format!("The mark '{name}' has no time or no thread."));
    };
    Ok(Mark { at: at / 1_000.0, process, thread })
}

fn span(event: &Value) -> Option<Span> {
    let from = event["ts"].as_f64()? / 1_000.0;
    Some(Span { from, to: from + event["dur"].as_f64()? / 1_000.0 })
}

/// A task can run tasks of its own (a nested loop); only the outer ones count.
fn outermost(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_by(|a, b| a.from.total_cmp(&b.from).then(b.to.total_cmp(&a.to)));
    let mut end = f64::MIN;
    spans.retain(|span| {
        let outer = span.to > end;
        end = end.max(span.to);
        outer
    });
    spans
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn task(ts: u64, dur: u64, tid: u64) -> Value {
        json!({ "name": "ThreadControllerImpl::RunTask", "ph": "X", "pid": 1, "tid": tid, "ts": ts, "dur": dur })
    }

    fn mark(name: &str, ts: u64) -> Value {
        json!({ "name": name, "cat": "blink.user_timing", "ph": "I", "pid": 1, "tid": 1, "ts": ts })
    }

    #[test]
    fn only_outer_tasks_of_the_marked_thread_between_the_marks_count() {
        let events = vec![
            task(0, 5_000, 1), // before the first mark
            mark(BEGIN, 10_000),
            task(9_000, 2_000, 1), // sets the first mark
            task(20_000, 4_000, 1),
            task(21_000, 1_000, 1), // within the one above
            task(22_000, 9_000, 2), // another thread
            task(30_000, 500, 1),
            task(39_000, 2_000, 1), // sets the last mark
            mark(END, 40_000),
        ];
        assert!((Trace::read(events).unwrap().task_time() - 4.5).abs() < 1e-9);
    }

    #[test]
    fn scripts_are_what_a_task_runs_of_the_page() {
        let script = |name: &str, ts: u64, dur: u64| json!({ "name": name, "ph": "X", "pid": 1, "tid": 1, "ts": ts, "dur": dur });
        let events = vec![
            mark(BEGIN, 10_000),
            task(20_000, 9_000, 1),
            script("EventDispatch", 20_500, 3_000),
            script("FunctionCall", 21_000, 2_000), // of that event
            script("UpdateLayoutTree", 24_000, 2_000),
            script("RunMicrotasks", 27_000, 500),
            mark(END, 40_000),
        ];
        assert!((Trace::read(events).unwrap().script_time() - 3.5).abs() < 1e-9);
    }

    #[test]
    fn a_trace_without_marks_is_refused() {
        assert!(Trace::read(vec![task(0, 5, 1)]).is_err());
    }
}
