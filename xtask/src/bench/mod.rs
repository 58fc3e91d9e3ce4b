//! `cargo xtask bench`: the built page measured against a hand-written one.
//!
//! The floor (`tests/floor/`) is the least that a page must do to draw the same cards in the same grid with the same
//! look, to store the same file and to drag a card: plain HTML, CSS and JavaScript, and as fast as we know how. It
//! says what the browser itself costs on this machine today; the product is held against it in the same run.
//!
//! Both are served compressed with brotli and visited in headless Chromium in turn, each time with a fresh profile:
//! floor, product, product, floor and so on. A figure is the median of all runs, with its range. What is measured:
//!
//! - **Open until painted**: from the start of the navigation to the time just after the first frame in which every
//!   cell in view shows its cards (`probe.js`). The map lies in localStorage. "First visit": nothing is cached.
//!   "Again": the fourth visit, when Chromium has the files and the compiled code. Each visit has a tab and a
//!   process of its own.
//! - **Tasks**: the sum of the tasks of the page's main thread in a trace, from the input until 300 ms later for an
//!   edit, during 60 mouse moves over one second for a drag. Tasks are what people wait behind; they hold style,
//!   layout and paint as well as scripts.
//! - **Save**: what the page reports as `performance.measure('klantreis:save')`.
//! - **p95 frame**: the time between `requestAnimationFrame` callbacks during a second, untraced drag. A frame
//!   cannot be shorter than 16.7 ms.
//! - **With links and curves**: the same drag on a map with 100 links and 3 experience lanes, held against that without.
//! - **A letter in the search field**: from the event until just after the frame that shows how many cards fit.
//! - **All findings**: the time in which the library, natively and without a browser, finds everything on a map.
//! - **Heap** after a garbage collection, the size of WebAssembly's memory, and what lies in localStorage.
//!
//! It is a table, not a test: a missed goal is shown, and the command ends well.

mod browser;
mod figure;
mod findings;
pub mod map;
mod noise;
mod options;
mod report;
mod samples;
mod tab;
mod trace;
mod visit;
mod words;

use crate::{
    Outcome, browsers,
    dist::{self, Profile},
    root,
    server::{self, Server},
    size,
};
use browser::Browser;
use figure::Figures;
use noise::Noise;
pub use options::Arguments;
use options::{FEWEST_RUNS, Options, Page, Part, Task};
use std::{fs, path::PathBuf};
use visit::Visit;

/// Measures, or does what else is asked for.
///
/// # Errors
/// When the page cannot be built, opened or used; never because a figure is missed.
pub fn run(arguments: &Arguments) -> Outcome {
    match &arguments.task {
        Some(Task::WriteMap { cards, file }) => {
            fs::write(file, map::text(*cards)).map_err(|error| format!("{}: {error}", file.display()))
        }
        None => measure(&arguments.options),
    }
}

/// A page that is served.
struct Site {
    page: Page,
    folder: PathBuf,
    server: Server,
}

fn measure(options: &Options) -> Outcome {
    if options.parts.iter().any(|part| *part != Part::Findings) {
        measure_pages(options)?;
    }
    if options.parts.contains(&Part::Findings) {
        println!("\n{}", findings::table(&options.sizes)?);
    }
    Ok(())
}

fn measure_pages(options: &Options) -> Outcome {
    let chromium = browsers::chromium_ready()?;
    if options.builds() {
        dist::build(Profile::Release)?;
    }
    let sites = options.pages.iter().map(|&page| serve(page, options)).collect::<Outcome<Vec<Site>>>()?;
    let downloads = downloads(&sites)?;
    let (mut figures, mut noise) = (Figures::default(), Noise::default());
    for run in 0..options.runs {
        for &cards in &options.sizes {
            let mut in_turn: Vec<&Site> = sites.iter().collect();
            if run % 2 == 1 {
                in_turn.reverse();
            }
            for site in in_turn {
                eprintln!("run {} of {}: {cards} cards, {}", run + 1, options.runs, name(site.page));
                noise.listen();
                let (page, url) = (site.page, site.server.url());
                Visit { chromium: &chromium, page, url, cards, parts: &options.parts }.run(&mut figures)?;
            }
        }
    }
    let version = Browser::start(&chromium)?.version()?;
    println!("Medians of {} runs (range) in {version}, 1440 × 900, without a graphics card.", options.runs);
    if options.runs < FEWEST_RUNS {
        println!("Fewer than {FEWEST_RUNS} runs: a look, not a result.");
    }
    println!("{}\n\n{downloads}\n{}", noise.report(), report::table(options, &figures));
    Ok(())
}

fn serve(page: Page, options: &Options) -> Outcome<Site> {
    let (folder, path) = match page {
        Page::Floor => (root().join("tests/floor"), "/"),
        Page::App => (options.site(), "/klantreis/"),
    };
    if !folder.join("index.html").is_file() {
        return Err(format!("{} holds no page.", folder.display()));
    }
    let server =
        server::serve(folder.clone(), path, 0).map_err(|error| format!("No port to serve at: {error}"))?;
    Ok(Site { page, folder, server })
}

/// What the pages download. Compressing here also means that the server does not have to while it is timed.
fn downloads(sites: &[Site]) -> Outcome<String> {
    let mut text = "| Download | bytes | gzip | brotli | Goal |\n|---|---:|---:|---:|---|\n".to_owned();
    for site in sites {
        let files = size::files(&site.folder)?;
        text.push_str(&report::download(site.page, name(site.page), &files));
    }
    Ok(text)
}

fn name(page: Page) -> &'static str {
    match page {
        Page::Floor => "Floor",
        Page::App => "Klantreis",
    }
}
