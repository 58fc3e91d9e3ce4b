//! The table.

use super::{
    figure::{Figure, Figures, Goal, Unit},
    options::{Options, Page},
    samples::Samples,
};
use crate::size::{Loaded, Size, Sizes, When};
use std::fmt::Write;

/// One row a figure and size, in Markdown.
pub(super) fn table(options: &Options, figures: &Figures) -> String {
    let mut text =
        "| | Cards | Floor | Klantreis | × floor | Goal | |\n|---|---:|---:|---:|---:|---|---|\n".to_owned();
    for figure in Figure::ALL.into_iter().filter(|figure| options.parts.contains(&figure.part())) {
        for &cards in options.sizes.iter().filter(|&&cards| figure.is_measured_at(cards)) {
            text.push_str(&row(figure, cards, options, figures));
        }
    }
    text
}

/// What a page downloads, file by file, and its sums; with their aims for the product.
pub(super) fn download(page: Page, name: &str, files: &[Loaded]) -> String {
    let mut text = String::new();
    for Loaded { name: file, size: Size { raw, gzip, brotli }, when } in files {
        let when = match when {
            When::StartScreen => "",
            When::FirstBoard => "with the first board",
            When::Later => "when it is needed",
        };
        let _infallible = writeln!(text, "| {name}: `{file}` | {raw} | {gzip} | {brotli} | {when} |");
    }
    let sums = Sizes::of(files).rows();
    let told = if page == Page::App { &sums[..] } else { &sums[..1] };
    for (what, aim, Size { raw, gzip, brotli }) in told {
        let goal = match page {
            Page::App => format!("≤ {aim} {}", sign(brotli <= aim)),
            Page::Floor => String::new(),
        };
        let _infallible = writeln!(text, "| **{name}, {what}** | {raw} | {gzip} | **{brotli}** | {goal} |");
    }
    text
}

fn row(figure: Figure, cards: usize, options: &Options, figures: &Figures) -> String {
    let floor = figures.of(figure, cards, Page::Floor);
    let app = figures.of(figure, cards, Page::App);
    let ratio = ratio(&app, &floor).map(|ratio| format!("{ratio:.2}")).unwrap_or_default();
    let smallest = options.sizes.iter().copied().min().unwrap_or(cards);
    let goal = figure.goal(cards, cards == smallest);
    let own = match goal {
        Some(Goal::TimesOther(_, other)) => figures.of(other, cards, Page::App),
        _ => figures.of(figure, smallest, Page::App),
    };
    let (goal, reached) = match goal {
        Some(goal) => (words(goal, smallest), reached(goal, &app, &floor, &own).unwrap_or_default()),
        None => (String::new(), String::new()),
    };
    let unit = figure.unit();
    format!(
        "| {} | {cards} | {} | {} | {ratio} | {goal} | {reached} |\n",
        figure.name(),
        cell(unit, &floor),
        cell(unit, &app)
    )
}

/// Median, and the range behind it.
fn cell(unit: Unit, samples: &Samples) -> String {
    let (Some(median), Some((least, most))) = (samples.median(), samples.range()) else {
        return "–".to_owned();
    };
    match unit {
        Unit::Milliseconds => format!("{} ms ({}–{})", short(median), short(least), short(most)),
        Unit::Megabytes => format!("{:.1} MB", median / 1e6),
        Unit::ThousandUnits => format!("{:.0} k units", median / 1e3),
    }
}

fn short(value: f64) -> String {
    if value < 99.95 { format!("{value:.1}") } else { format!("{value:.0}") }
}

fn words(goal: Goal, smallest: usize) -> String {
    match goal {
        Goal::TimesFloor(times) => format!("≤ {times}× floor"),
        Goal::Floor => "≤ floor".to_owned(),
        Goal::TimesOther(times, _) => format!("≤ {times}× without"),
        Goal::TimesSmallest(times) => format!("≤ {times}× that of {smallest}"),
        Goal::Absolute(most) => format!("≤ {most} ms"),
    }
}

/// The sign, and the number where the table has no column for it. None when something was not measured.
fn reached(goal: Goal, app: &Samples, floor: &Samples, own: &Samples) -> Option<String> {
    let median = app.median()?;
    match goal {
        Goal::TimesFloor(times) => Some(sign(ratio(app, floor)? <= times).to_owned()),
        Goal::Floor => Some(sign(median.round() <= floor.median()?.round()).to_owned()),
        Goal::TimesOther(times, _) | Goal::TimesSmallest(times) => {
            let ratio = ratio(app, own)?;
            Some(format!("{ratio:.2}× {}", sign(ratio <= times)))
        }
        Goal::Absolute(most) => Some(sign(median <= most).to_owned()),
    }
}

/// The ratio of the medians; none where there is nothing to divide by.
fn ratio(above: &Samples, below: &Samples) -> Option<f64> {
    below.median().filter(|&below| below > 0.0).and_then(|below| Some(above.median()? / below))
}

fn sign(reached: bool) -> &'static str {
    if reached { "✓" } else { "✗" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{bench::options::Part, options};

    fn figures(of: &[(Figure, usize, Page, f64)]) -> Figures {
        let mut figures = Figures::default();
        for &(figure, cards, page, value) in of {
            figures.add(figure, cards, page, value);
        }
        figures
    }

    fn table_of(part: Part, of: &[(Figure, usize, Page, f64)]) -> String {
        let mut options: Options = options("--sizes 100,5000").unwrap();
        options.parts = vec![part];
        table(&options, &figures(of))
    }

    #[test]
    fn a_goal_is_held_against_the_floor_of_the_same_size() {
        let table = table_of(
            Part::Load,
            &[
                (Figure::OpenAgain, 100, Page::Floor, 100.0),
                (Figure::OpenAgain, 100, Page::App, 150.0),
                (Figure::OpenAgain, 5_000, Page::Floor, 400.0),
                (Figure::OpenAgain, 5_000, Page::App, 404.0),
            ],
        );
        assert!(
            table.contains("| 100 | 100 ms (100–100) | 150 ms (150–150) | 1.50 | ≤ 1.5× floor | ✓ |"),
            "{table}"
        );
        assert!(table.contains("| 1.01 | ≤ 1× floor | ✗ |"), "{table}");
    }

    #[test]
    fn an_edit_is_held_against_the_smallest_size() {
        let table = table_of(
            Part::Edit,
            &[(Figure::Title, 100, Page::App, 4.0), (Figure::Title, 5_000, Page::App, 9.0)],
        );
        assert!(table.contains("| 5000 | – | 9.0 ms (9.0–9.0) |  | ≤ 2× that of 100 | 2.25× ✗ |"), "{table}");
    }

    #[test]
    fn a_drag_with_links_is_held_against_one_without() {
        let drags =
            [(Figure::DragTasks, 1_000, Page::App, 200.0), (Figure::LinkedTasks, 1_000, Page::App, 220.0)];
        let options = options("--only linked --sizes 100,1000").unwrap();
        let table = table(&options, &figures(&drags));
        assert!(
            table.contains("tasks | 1000 | – | 220 ms (220–220) |  | ≤ 1.5× without | 1.10× ✓ |"),
            "{table}"
        );
        assert!(!table.contains("| 100 |"), "{table}");
    }

    #[test]
    fn what_was_not_measured_has_no_verdict() {
        let table = table_of(Part::Drag, &[(Figure::DragFrame, 5_000, Page::App, 16.7)]);
        assert!(table.contains("| 16.7 ms (16.7–16.7) |  | ≤ floor |  |"), "{table}");
    }
}
