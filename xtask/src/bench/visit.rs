//! One visit of a page in a fresh browser: open a stored map, drag, drop and edit, and weigh it.
//!
//! Everything that is measured is also checked: a drag that moved nothing and an edit that was not stored are
//! errors, not fast results.

use super::{
    browser::Browser,
    figure::{Figure, Figures, USUAL},
    map,
    options::{Page, Part},
    samples::percentile_95,
    tab::{Mouse, Point, Tab},
};
use crate::Outcome;
use serde_json::json;
use std::{
    path::Path,
    thread::sleep,
    time::{Duration, Instant},
};

const PROBE: &str = include_str!("probe.js");
const WASM_MEMORY: &str = include_str!("wasm_memory.js");

/// How long a page may take to open or to answer.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long a page is left alone before it is measured, so that work put off at the start is done.
const CALM: Duration = Duration::from_millis(1_000);
/// How long tasks count after an edit: the save comes within 50 ms.
const AFTERMATH: Duration = Duration::from_millis(300);
/// How long scripts count after a drag: the save comes within 50 ms, what looks at the map anew only later.
const SAVED: Duration = Duration::from_millis(150);
/// Opened so often before the visit that counts as "again": Chromium keeps compiled code from the second on.
const WARMING_VISITS: usize = 2;
/// The moves of a drag and the time they take.
const MOVES: u32 = 60;
const DRAG_TIME: Duration = Duration::from_secs(1);
/// Where a card to drag is looked for: clear of headers, panels and the edges that scroll.
const START: Point = Point { x: 360.0, y: 240.0 };
/// How far it is dragged: over several cells each way, at every move another place, and clear of the edges again.
const WAY: (f64, f64) = (520.0, 300.0);
/// How far a card is carried to drop it: into the next column.
const NEXT_COLUMN: f64 = 160.0;
/// What is looked for: with each letter fewer cards fit.
const SOUGHT: &str = "verg";
const NEW_TITLE: &str = "Nieuwe titel van de meting";

/// What is visited.
pub(super) struct Visit<'a> {
    pub(super) chromium: &'a Path,
    pub(super) page: Page,
    /// The address of the page, ending in a slash.
    pub(super) url: &'a str,
    pub(super) cards: usize,
    pub(super) parts: &'a [Part],
}

/// A card as the page shows it.
struct Shown {
    at: Point,
    title: String,
    cell: String,
}

impl Visit<'_> {
    /// Does everything once and adds what it took.
    pub(super) fn run(&self, figures: &mut Figures) -> Outcome {
        let browser = Browser::start(self.chromium)?;
        self.store_map(&browser, &map::text(self.cards))?;
        let mut add = |figure, value| figures.add(figure, self.cards, self.page, value);
        if self.measures(Part::Load) {
            self.open_again_and_again(&browser, &mut add)?;
        }
        if self.measures(Part::Memory) {
            self.weigh(&browser, &mut add)?;
        }
        self.use_page(&browser, &mut add)?;
        if self.page == Page::App && self.cards == USUAL {
            self.look_for_cards(&browser, &mut add)?;
            self.drag_among_links(&browser, &mut add)?;
        }
        Ok(())
    }

    fn open_again_and_again(&self, browser: &Browser, add: &mut impl FnMut(Figure, f64)) -> Outcome {
        add(Figure::OpenFirst, self.open(browser)?.1);
        for _ in 0..WARMING_VISITS {
            let _open_for_a_while = self.open(browser)?;
            sleep(CALM);
        }
        add(Figure::OpenAgain, self.open(browser)?.1);
        Ok(())
    }

    /// Drags, drops and edits, which change the map.
    fn use_page(&self, browser: &Browser, add: &mut impl FnMut(Figure, f64)) -> Outcome {
        let edits = self.measures(Part::Edit) || self.measures(Part::Save);
        if !edits && !self.measures(Part::Drag) {
            return Ok(());
        }
        let (tab, _) = self.open(browser)?;
        sleep(CALM);
        if self.measures(Part::Drag) {
            drag(&tab, [Figure::DragTasks, Figure::DragFrame], add)?;
            drag_and_drop(&tab, add)?;
        }
        if edits {
            drop_card(&tab, add)?;
            change_title(&tab, add)?;
        }
        Ok(())
    }

    /// Types in the search field, letter by letter.
    fn look_for_cards(&self, browser: &Browser, add: &mut impl FnMut(Figure, f64)) -> Outcome {
        if !self.measures(Part::Search) {
            return Ok(());
        }
        // What was dropped before is where it was.
        self.store_map(browser, &map::text(self.cards))?;
        let (tab, _) = self.open(browser)?;
        sleep(CALM);
        tab.key("/", 191, "/")?;
        tab.ask_until("document.activeElement.matches('input[type=search]')", PATIENCE)?;
        let mut slowest = 0.0_f64;
        for letter in SOUGHT.chars() {
            tab.ask("void (window.klantreisAnswer = klantreisBench.answer())")?;
            tab.key(&letter.to_string(), u32::from(letter.to_ascii_uppercase()), &letter.to_string())?;
            let took = number(&tab, "window.klantreisAnswer")?;
            if took <= 0.0 {
                return Err(format!("Nothing was shown for the '{letter}' of '{SOUGHT}'."));
            }
            slowest = slowest.max(took);
            sleep(Duration::from_millis(200));
        }
        add(Figure::Answer, slowest);
        Ok(())
    }

    /// Drags a card of a map with links and curves.
    fn drag_among_links(&self, browser: &Browser, add: &mut impl FnMut(Figure, f64)) -> Outcome {
        if !self.measures(Part::Linked) {
            return Ok(());
        }
        self.store_map(browser, &map::linked_text(self.cards))?;
        let tab = self.probed(browser)?;
        self.go(&tab)?;
        let lines = "document.querySelectorAll('.grid > .links path').length";
        tab.ask_until(&format!("{lines} >= {}", map::LINKS), PATIENCE)?;
        sleep(CALM);
        drag(&tab, [Figure::LinkedTasks, Figure::LinkedFrame], add)
    }

    fn measures(&self, part: Part) -> bool {
        self.parts.contains(&part)
    }

    /// Puts the map into localStorage from an address of the same origin where there is no page.
    fn store_map(&self, browser: &Browser, text: &str) -> Outcome {
        let tab = Tab::open(browser)?;
        tab.go(&format!("{}nothing-here", self.url))?;
        tab.ask_until(
            "location.protocol.startsWith('http') && document.readyState === 'complete'",
            PATIENCE,
        )?;
        let (key, text) = (json!(key()), json!(text));
        tab.ask(&format!("localStorage.setItem({key}, {text})")).map(drop)
    }

    /// A new tab in which pages are watched.
    fn probed<'b>(&self, browser: &'b Browser) -> Outcome<Tab<'b>> {
        let tab = Tab::open(browser)?;
        tab.before_every_page(&format!("({PROBE})({})", json!(map::counts(self.cards))))?;
        Ok(tab)
    }

    /// Opens the map in a new tab; gives the time until painted, in milliseconds.
    fn open<'b>(&self, browser: &'b Browser) -> Outcome<(Tab<'b>, f64)> {
        let tab = self.probed(browser)?;
        self.go(&tab)?;
        // The page is not asked while it is expected to be busy.
        sleep(CALM);
        let painted = tab.ask_until("window.klantreisBench?.painted", PATIENCE)?;
        Ok((tab, painted.as_f64().unwrap_or_default()))
    }

    fn go(&self, tab: &Tab) -> Outcome {
        tab.go(&format!("{}#/journey/{}", self.url, map::JOURNEY))
    }

    /// Heap, WebAssembly memory and storage of a page that did nothing but open.
    fn weigh(&self, browser: &Browser, add: &mut impl FnMut(Figure, f64)) -> Outcome {
        let tab = self.probed(browser)?;
        tab.before_every_page(WASM_MEMORY)?;
        self.go(&tab)?;
        tab.ask_until("window.klantreisBench?.painted", PATIENCE)?;
        sleep(CALM);
        tab.call("HeapProfiler.collectGarbage", &json!({}))?;
        let usage = tab.call("Runtime.getHeapUsage", &json!({}))?;
        let heap: f64 =
            ["usedSize", "embedderHeapUsedSize"].iter().filter_map(|name| usage[name].as_f64()).sum();
        add(Figure::Heap, heap);
        add(Figure::Wasm, number(&tab, "klantreisWasmBytes()")?);
        add(Figure::Stored, number(&tab, "klantreisBench.stored()")?);
        Ok(())
    }
}

fn key() -> String {
    format!("klantreis/journey/{}", map::JOURNEY)
}

fn number(tab: &Tab, expression: &str) -> Outcome<f64> {
    tab.ask(expression)?.as_f64().ok_or_else(|| format!("{expression} gives no number"))
}

/// A card in view to do something with.
fn card_in_view(tab: &Tab) -> Outcome<Shown> {
    let card = tab.ask(&format!("klantreisBench.cardAt({}, {})", START.x, START.y))?;
    let (Some(x), Some(y)) = (card["x"].as_f64(), card["y"].as_f64()) else {
        return Err("There is no card in view.".to_owned());
    };
    let text = |name: &str| card[name].as_str().unwrap_or_default().to_owned();
    Ok(Shown { at: Point { x, y }, title: text("title"), cell: text("cell") })
}

/// The names of the cells that show a card with this title.
fn cells_of(tab: &Tab, title: &str) -> Outcome<Vec<String>> {
    let cells = tab.ask(&format!("klantreisBench.cellsOf({})", json!(title)))?;
    serde_json::from_value(cells).map_err(|error| error.to_string())
}

/// Drags a card twice: once to record tasks, and once to record frames, which recording would slow down.
fn drag(tab: &Tab, [tasks, frame]: [Figure; 2], add: &mut impl FnMut(Figure, f64)) -> Outcome {
    let card = card_in_view(tab)?;
    hover(tab, card.at)?;
    let trace = tab.record(Duration::from_millis(50), || carry(tab, &card))?;
    add(tasks, trace.task_time());
    put_back(tab, &card)?;

    hover(tab, card.at)?;
    tab.ask("klantreisBench.startFrames()")?;
    carry(tab, &card)?;
    let frames = tab.ask("klantreisBench.takeFrames()")?;
    put_back(tab, &card)?;
    let frames: Vec<f64> = serde_json::from_value(frames).map_err(|error| error.to_string())?;
    let intervals = frames.windows(2).map(|pair| pair[1] - pair[0]).collect();
    add(frame, percentile_95(intervals).ok_or("There were no frames during a drag.")?);
    Ok(())
}

/// Drags a card as far, and drops it there.
fn drag_and_drop(tab: &Tab, add: &mut impl FnMut(Figure, f64)) -> Outcome {
    let card = card_in_view(tab)?;
    hover(tab, card.at)?;
    let since = number(tab, "performance.now()")?;
    let trace = tab.record(SAVED, || {
        carry(tab, &card)?;
        tab.mouse(Mouse::Release(1), Point { x: card.at.x + WAY.0, y: card.at.y + WAY.1 })?;
        tab.settle()
    })?;
    let cells = cells_of(tab, &card.title)?;
    if cells.len() != 1 || cells[0] == card.cell {
        return Err(format!("'{}' was dragged from {} into {cells:?}", card.title, card.cell));
    }
    let saves = tab.ask(&format!("klantreisBench.saves({since})"))?;
    let saves: Vec<f64> = serde_json::from_value(saves).map_err(|error| error.to_string())?;
    add(Figure::DragScript, trace.script_time() - saves.iter().sum::<f64>());
    sleep(AFTERMATH);
    Ok(())
}

fn hover(tab: &Tab, at: Point) -> Outcome {
    tab.mouse(Mouse::Hover, at)?;
    tab.settle()?;
    sleep(Duration::from_millis(300));
    Ok(())
}

/// Presses a card and moves it, steadily.
fn carry(tab: &Tab, card: &Shown) -> Outcome {
    let end = Point { x: card.at.x + WAY.0, y: card.at.y + WAY.1 };
    let start = Instant::now();
    tab.mouse(Mouse::Press(1), card.at)?;
    for step in 1..=MOVES {
        sleep((start + DRAG_TIME / MOVES * step).saturating_duration_since(Instant::now()));
        tab.mouse(Mouse::Drag, card.at.towards(end, f64::from(step) / f64::from(MOVES)))?;
    }
    tab.settle()
}

/// Breaks a drag off; it must have been one.
fn put_back(tab: &Tab, card: &Shown) -> Outcome {
    let ghosts = number(tab, "document.querySelectorAll('.ghost').length")?;
    tab.key("Escape", 27, "")?;
    tab.mouse(Mouse::Release(1), Point { x: card.at.x + WAY.0, y: card.at.y + WAY.1 })?;
    tab.settle()?;
    sleep(Duration::from_millis(300));
    let cells = cells_of(tab, &card.title)?;
    if ghosts < 1.0 || cells != [card.cell.clone()] {
        return Err(format!("No drag of '{}': {ghosts} ghosts, then in {cells:?}", card.title));
    }
    Ok(())
}

/// Drops a card in the next column.
fn drop_card(tab: &Tab, add: &mut impl FnMut(Figure, f64)) -> Outcome {
    let card = card_in_view(tab)?;
    let end = Point { x: card.at.x + NEXT_COLUMN, ..card.at };
    hover(tab, card.at)?;
    tab.mouse(Mouse::Press(1), card.at)?;
    for step in 1..=8 {
        sleep(DRAG_TIME / MOVES);
        tab.mouse(Mouse::Drag, card.at.towards(end, f64::from(step) / 8.0))?;
    }
    tab.settle()?;
    sleep(AFTERMATH);
    let edit = Edit::record(tab, || {
        tab.mouse(Mouse::Release(1), end)?;
        tab.settle()
    })?;
    let cells = cells_of(tab, &card.title)?;
    if cells.len() != 1 || cells[0] == card.cell {
        return Err(format!("'{}' was dropped from {} into {cells:?}", card.title, card.cell));
    }
    expect_stored(tab, &card.title, &cells[0])?;
    edit.add([Figure::Drop, Figure::DropOnly], add);
    Ok(())
}

/// Writes another title on a card.
fn change_title(tab: &Tab, add: &mut impl FnMut(Figure, f64)) -> Outcome {
    let card = card_in_view(tab)?;
    hover(tab, card.at)?;
    for count in 1..=2 {
        tab.mouse(Mouse::Press(count), card.at)?;
        tab.mouse(Mouse::Release(count), card.at)?;
    }
    tab.settle()?;
    tab.ask_until("document.activeElement.matches('textarea, input')", PATIENCE)?;
    tab.ask("document.activeElement.select()")?;
    tab.write(NEW_TITLE)?;
    // Unfinished text is stored within 250 ms; that is not the edit.
    sleep(CALM);
    let edit = Edit::record(tab, || tab.key("Enter", 13, "\r"))?;
    let cells = cells_of(tab, NEW_TITLE)?;
    if cells != [card.cell.clone()] {
        return Err(format!("The new title is in {cells:?}, not in {}", card.cell));
    }
    expect_stored(tab, NEW_TITLE, &card.cell)?;
    edit.add([Figure::Title, Figure::TitleOnly], add);
    Ok(())
}

/// Whether storage holds the card in the cell of this name, once.
fn expect_stored(tab: &Tab, title: &str, cell: &str) -> Outcome {
    let (key, title, cell) = (json!(key()), json!(title), json!(cell));
    let stored = tab.ask(&format!(
        "(() => {{
            const map = JSON.parse(localStorage.getItem({key})).journeys[0];
            const steps = new Map(map.phases.flatMap(phase => phase.steps.map(step => [step.id, step.name])));
            const found = map.lanes.flatMap(lane => lane.cards
                .filter(card => card.title === {title})
                .map(card => lane.name + ', ' + steps.get(card.step)));
            return found.length === 1 && found[0] === {cell};
        }})()"
    ))?;
    if stored == true { Ok(()) } else { Err(format!("{title} is not stored in {cell}.")) }
}

/// What a committed edit cost.
struct Edit {
    tasks: f64,
    /// Every save that the page reported.
    saves: Vec<f64>,
}

impl Edit {
    fn record(tab: &Tab, commit: impl FnOnce() -> Outcome) -> Outcome<Self> {
        let since = number(tab, "performance.now()")?;
        let trace = tab.record(AFTERMATH, commit)?;
        let saves = tab.ask(&format!("klantreisBench.saves({since})"))?;
        let saves = serde_json::from_value(saves).map_err(|error| error.to_string())?;
        Ok(Self { tasks: trace.task_time(), saves })
    }

    fn add(&self, [with_save, without_save]: [Figure; 2], add: &mut impl FnMut(Figure, f64)) {
        add(with_save, self.tasks);
        if self.saves.is_empty() {
            return;
        }
        let saving: f64 = self.saves.iter().sum();
        add(without_save, self.tasks - saving);
        add(Figure::Save, saving);
    }
}
