//! How icons are drawn: those of the page, as shapes. A test holds them against `index.html`.

use crate::picture::markup::{Element, circle, path, rect};
use crate::picture::number;

/// A part of an icon, in its box of 24 × 24.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Part {
    /// Lines, as in SVG's `d`.
    Path(&'static str),
    /// A circle: its middle, its radius.
    Circle(f64, f64, f64),
    /// A rectangle: its place and size, and the radius of its corners.
    Rect([f64; 4], f64),
}

use Part::{Circle, Path, Rect};

/// How wide the lines of an icon are, in px.
const WIDTH: f64 = 1.4;

/// An icon of `size` px with its upper left corner at a point, drawn in lines of this colour.
pub fn icon(name: &str, at: (f64, f64), size: f64, color: &str) -> Element {
    drawn(name, at, size, color, "none")
}

/// As [`icon`], filled with its colour.
pub fn filled_icon(name: &str, at: (f64, f64), size: f64, color: &str) -> Element {
    drawn(name, at, size, color, color)
}

fn drawn(name: &str, (x, y): (f64, f64), size: f64, color: &str, fill: &str) -> Element {
    let scale = size / 24.0;
    let place = format!("translate({} {}) scale({})", number(x), number(y), number(scale));
    Element::new("g")
        .word("transform", &place)
        .word("fill", fill)
        .word("stroke", color)
        .number("stroke-width", WIDTH / scale)
        .word("stroke-linecap", "round")
        .word("stroke-linejoin", "round")
        .with_all(parts(name).iter().map(|part| part.element()))
}

/// The shapes of an icon; none where there is no such icon.
fn parts(name: &str) -> &'static [Part] {
    ICONS.iter().find(|(known, _)| *known == name).map_or(&[], |(_, parts)| parts)
}

impl Part {
    fn element(self) -> Element {
        match self {
            Path(d) => path(d),
            Circle(x, y, r) => circle((x, y), r),
            Rect([x, y, width, height], r) => rect((x, y), (width, height), r),
        }
    }
}

/// The icons that a picture may hold.
pub const ICONS: &[(&str, &[Part])] = &[
    ("app", &[Rect([6.0, 2.0, 12.0, 20.0], 2.5), Path("M11 18.5h2")]),
    ("arrow", &[Path("M5 12h14M12 5l7 7-7 7")]),
    (
        "bulb",
        &[
            Path(
                "M15 14c.2-1 .7-1.7 1.5-2.5 1-.9 1.5-2.2 1.5-3.5A6 6 0 0 0 6 8c0 1 .2 2.2 1.5 3.5.7.7 1.3 1.5 1.5 2.5",
            ),
            Path("M9 18h6M10 22h4"),
        ],
    ),
    (
        "box",
        &[Path(
            "M21 8v8a2 2 0 0 1-1 1.7l-7 4a2 2 0 0 1-2 0l-7-4A2 2 0 0 1 3 16V8a2 2 0 0 1 1-1.7l7-4a2 2 0 0 1 2 0l7 4A2 2 0 0 1 21 8ZM3.3 7 12 12l8.7-5M12 22V12",
        )],
    ),
    ("calendar", &[Path("M8 2v4M16 2v4M3 10h18"), Rect([3.0, 4.0, 18.0, 18.0], 2.0)]),
    ("chat", &[Path("M21 15a2 2 0 0 1-2 2H7l-4 4V5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2ZM8 8h8M8 12h5")]),
    ("check", &[Path("M20 6 9 17l-5-5")]),
    ("curve", &[Path("M2 15c3.2 0 3.4-9 6.6-9s3.6 12 6.8 12S18.8 9 22 9")]),
    ("direct", &[Circle(5.0, 12.0, 3.0), Circle(19.0, 12.0, 3.0), Path("M8 12h8")]),
    ("drop", &[Path("M12 5v14M19 12l-7 7-7-7")]),
    ("eye", &[Path("M2 12a10.8 10.8 0 0 1 20 0 10.8 10.8 0 0 1-20 0Z"), Circle(12.0, 12.0, 3.0)]),
    (
        "eyeoff",
        &[Path(
            "M10.7 5.1A10.7 10.7 0 0 1 22 12a10.7 10.7 0 0 1-1.4 2.5M14.1 14.2a3 3 0 0 1-4.2-4.2M17.5 17.5A10.8 10.8 0 0 1 2 12a10.8 10.8 0 0 1 4.4-5.1M2 2l20 20",
        )],
    ),
    (
        "file",
        &[
            Path("M15 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V7Z"),
            Path("M14 2v4a2 2 0 0 0 2 2h4"),
            Path("M12 18v-6M9 15l3-3 3 3"),
        ],
    ),
    (
        "globe",
        &[Circle(12.0, 12.0, 9.5), Path("M12 2.5a14 14 0 0 0 0 19 14 14 0 0 0 0-19"), Path("M2.5 12h19")],
    ),
    (
        "hand",
        &[
            Path("M18 11V6a2 2 0 0 0-4 0v5M14 10V4a2 2 0 0 0-4 0v6M10 10.5V6a2 2 0 0 0-4 0v8"),
            Path(
                "M18 8a2 2 0 1 1 4 0v6a8 8 0 0 1-8 8h-2c-2.8 0-4.5-.9-6-2.3l-3.6-3.6a2 2 0 0 1 2.8-2.8L7 15",
            ),
        ],
    ),
    ("hash", &[Path("M4 9h16M4 15h16M10 3 8 21M16 3l-2 18")]),
    (
        "indirect",
        &[
            Circle(5.0, 17.0, 3.0),
            Circle(19.0, 17.0, 3.0),
            Circle(12.0, 6.0, 3.0),
            Path("m6.8 14.5 3.4-6M17.2 14.5l-3.4-6"),
        ],
    ),
    (
        "letter",
        &[Path(
            "M22 10v9a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2v-9l9-6.4a2 2 0 0 1 2 0ZM22 10l-9 6a2 2 0 0 1-2 0l-9-6",
        )],
    ),
    ("list", &[Path("M8 6h13M8 12h13M8 18h13M3 6h.01M3 12h.01M3 18h.01")]),
    ("loop", &[Path("M9 14 4 9l5-5"), Path("M4 9h11a5 5 0 0 1 5 5v5")]),
    ("mail", &[Rect([2.0, 4.0, 20.0, 16.0], 2.0), Path("m22 7-9 5.7a1.9 1.9 0 0 1-2 0L2 7")]),
    ("megaphone", &[Path("M3 10v4l14 5V5ZM17 9.5a3 3 0 0 1 0 5M7 15.5V19a2 2 0 0 0 4 .5v-2.5")]),
    (
        "mouth",
        &[Path(
            "M14 9a2 2 0 0 1-2 2H6l-4 4V4a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2ZM18 9h2a2 2 0 0 1 2 2v11l-4-4h-6a2 2 0 0 1-2-2v-1",
        )],
    ),
    ("pain", &[Circle(12.0, 12.0, 9.5), Path("M12 7.5V13M12 16.5h.01")]),
    (
        "phone",
        &[Path(
            "M22 16.9v3a2 2 0 0 1-2.2 2A19.8 19.8 0 0 1 2.1 4.2 2 2 0 0 1 4.1 2h3a2 2 0 0 1 2 1.7c.1 1 .4 1.9.7 2.8a2 2 0 0 1-.5 2.1L8.1 9.9a16 16 0 0 0 6 6l1.3-1.3a2 2 0 0 1 2.1-.4c.9.3 1.8.6 2.8.7a2 2 0 0 1 1.7 2Z",
        )],
    ),
    ("pin", &[Path("M20 10c0 6-8 12-8 12s-8-6-8-12a8 8 0 0 1 16 0Z"), Circle(12.0, 10.0, 3.0)]),
    (
        "robot",
        &[
            Rect([3.0, 8.0, 18.0, 13.0], 3.0),
            Path("M12 8V3M9 3h3M8.5 13.5v1.5M15.5 13.5v1.5M10 18h4M1 13v3M23 13v3"),
        ],
    ),
    ("screen", &[Rect([2.0, 3.5, 20.0, 13.5], 2.0), Path("M8 21h8M12 17v4")]),
    ("search", &[Circle(11.0, 11.0, 7.0), Path("m20.5 20.5-4.2-4.2")]),
    ("settings", &[Path("M4 21v-7M4 10V3M12 21v-9M12 8V3M20 21v-5M20 12V3M1 14h6M9 8h6M17 16h6")]),
    (
        "star",
        &[Path(
            "M11.5 2.9a.6.6 0 0 1 1 0l2.6 5.4 5.9.8a.6.6 0 0 1 .3 1l-4.3 4.2 1 5.9a.6.6 0 0 1-.8.6L12 18l-5.2 2.8a.6.6 0 0 1-.8-.6l1-5.9L2.7 10a.6.6 0 0 1 .3-1l5.9-.8Z",
        )],
    ),
    (
        "steps",
        &[
            Path(
                "M4 16v-2.4C4 11.5 3 10.5 3 8c0-2.7 1.5-6 4.5-6C9.4 2 10 3.8 10 5.5c0 3.1-2 5.7-2 8.7V16a2 2 0 1 1-4 0Z",
            ),
            Path(
                "M20 20v-2.4c0-2.1 1-3.1 1-5.6 0-2.7-1.5-6-4.5-6C14.6 6 14 7.8 14 9.5c0 3.1 2 5.7 2 8.7V20a2 2 0 1 0 4 0Z",
            ),
            Path("M16 17h4M4 13h4"),
        ],
    ),
    (
        "store",
        &[
            Path("M3 9.5 5 3h14l2 6.5"),
            Path("M3 9.5a3 3 0 0 0 6 0 3 3 0 0 0 6 0 3 3 0 0 0 6 0"),
            Path("M4.5 12.5V20a1 1 0 0 0 1 1h13a1 1 0 0 0 1-1v-7.5"),
            Path("M9.5 21v-5h5v5"),
        ],
    ),
    ("target", &[Circle(12.0, 12.0, 9.5), Circle(12.0, 12.0, 5.5), Circle(12.0, 12.0, 1.5)]),
    ("thought", &[Path("M7.9 20A9 9 0 1 0 4 16.1L2 22Z"), Path("M8 12h.01M12 12h.01M16 12h.01")]),
    ("up", &[Path("m18 15-6-6-6 6")]),
    (
        "users",
        &[
            Path("M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2"),
            Circle(9.0, 7.0, 4.0),
            Path("M22 21v-2a4 4 0 0 0-3-3.9M16 3.1a4 4 0 0 1 0 7.8"),
        ],
    ),
    (
        "warn",
        &[
            Path("m21.7 18-8-14a2 2 0 0 0-3.4 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.7-3Z"),
            Path("M12 9v4M12 17h.01"),
        ],
    ),
    (
        "wrench",
        &[Path(
            "M14.7 6.3a1 1 0 0 0 0 1.4l1.6 1.6a1 1 0 0 0 1.4 0l3.8-3.8a6 6 0 0 1-8 8l-6.9 6.9a2.1 2.1 0 0 1-3-3l7-6.9a6 6 0 0 1 7.9-8l-3.8 3.8Z",
        )],
    ),
];
