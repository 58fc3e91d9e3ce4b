//! The colours of a picture: those of the style sheet, as every program reads them. A test holds them against it.

use crate::model::{Color, Word};

/// Which colours a picture has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light.
    #[default]
    Light,
    /// Light on dark.
    Dark,
}

/// A colour of the style sheet, in both themes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ink {
    /// Its name in the style sheet.
    pub token: &'static str,
    /// On light.
    pub light: &'static str,
    /// On dark.
    pub dark: &'static str,
    /// How much of it covers what is below, on light and on dark, from 0 to 1.
    pub opacity: (f64, f64),
}

/// The three colours of a hue.
#[derive(Clone, Copy, Debug)]
pub struct Hue {
    /// The ground.
    pub tint: Ink,
    /// Text on it.
    pub text: Ink,
    /// A solid mark.
    pub bar: Ink,
}

impl Theme {
    /// A colour in this theme, as `#rrggbb`.
    pub fn of(self, ink: Ink) -> &'static str {
        match self {
            Self::Light => ink.light,
            Self::Dark => ink.dark,
        }
    }

    /// How much of a colour covers what is below in this theme.
    pub fn opacity(self, ink: Ink) -> f64 {
        match self {
            Self::Light => ink.opacity.0,
            Self::Dark => ink.opacity.1,
        }
    }
}

impl Hue {
    /// That of a phase or a card.
    pub fn of(color: Color) -> Self {
        HUES[color.index()]
    }
}

const fn ink(token: &'static str, light: &'static str, dark: &'static str) -> Ink {
    Ink { token, light, dark, opacity: (1.0, 1.0) }
}

macro_rules! inks {
    ($($(#[$doc:meta])* $name:ident: $ink:expr;)+) => {
        $($(#[$doc])* pub const $name: Ink = $ink;)+

        /// All but the hues.
        pub const INKS: &[Ink] = &[$($name),+];
    };
}

inks! {
    /// Behind everything.
    CANVAS: ink("--canvas", "#f5f7f9", "#101419");
    /// Cards.
    SURFACE: ink("--surface", "#ffffff", "#181c22");
    /// Heads of lanes.
    SURFACE_LOW: ink("--surface-low", "#f9fbfc", "#12161c");
    /// Discs.
    SURFACE_HI: ink("--surface-hi", "#eef1f5", "#232830");
    /// Borders between steps.
    LINE_FAINT: ink("--line-faint", "#eaedf0", "#1e2229");
    /// Borders.
    LINE: ink("--line", "#dce0e5", "#2a2f37");
    /// Borders that are seen well.
    LINE_STRONG: ink("--line-strong", "#c5cbd2", "#3f454f");
    /// Lines of a blueprint.
    LINE_CONTROL: ink("--line-control", "#89929c", "#727985");
    /// Text.
    INK: ink("--ink", "#19212c", "#eaedf1");
    /// Text that matters less.
    INK_2: ink("--ink-2", "#414a56", "#bbc2c9");
    /// Text that matters least, and signs.
    INK_3: ink("--ink-3", "#5b6470", "#9ca4ad");
    /// Links, and what is wanted.
    ACCENT: ink("--accent", "#1f5bbc", "#75adf8");
    /// The ground of what is said at links.
    ACCENT_TINT: ink("--accent-tint", "#e8f2ff", "#1c2c46");
    /// Its border.
    ACCENT_LINE: ink("--accent-line", "#9cc0f5", "#3b5d96");
    /// Its text.
    ACCENT_INK: ink("--accent-ink", "#124ca9", "#a1caff");
    /// Opportunities.
    GOOD_INK: ink("--good-ink", "#026749", "#73d4ac");
    /// Their ground.
    GOOD_TINT: ink("--good-tint", "#e6f8ef", "#162e25");
    /// Pains.
    BAD_INK: ink("--bad-ink", "#ae2e2a", "#fd968f");
    /// Their ground.
    BAD_TINT: ink("--bad-tint", "#ffeeec", "#3e2220");
    /// Moments of truth.
    STAR: ink("--star", "#d07d00", "#f7bc50");
    /// Very negative.
    VERY_NEGATIVE: ink("--emo-n2", "#b1281f", "#f88778");
    /// Negative.
    NEGATIVE: ink("--emo-n1", "#9c5313", "#f2b572");
    /// Neutral.
    NEUTRAL: ink("--emo-0", "#5c646d", "#abb2ba");
    /// Positive.
    POSITIVE: ink("--emo-p1", "#1a6f93", "#91d2ec");
    /// Very positive.
    VERY_POSITIVE: ink("--emo-p2", "#1553a8", "#72b4fc");
    /// Where the experience is below the desired one.
    GAP_FILL: Ink { opacity: (0.13, 0.16), ..ink("--gap-fill", "#dc604a", "#ef816b") };
    /// Where it is above.
    OVER_FILL: Ink { opacity: (0.13, 0.16), ..ink("--over-fill", "#1a89c5", "#64bced") };
    /// The line across a gap.
    GAP_LINE: Ink { opacity: (0.5, 0.5), ..ink("--gap-line", "#d8644f", "#ea8470") };
}

const fn hue(tint: [&'static str; 2], text: [&'static str; 2], bar: [&'static str; 2]) -> Hue {
    Hue {
        tint: ink("--pt", tint[0], tint[1]),
        text: ink("--pi", text[0], text[1]),
        bar: ink("--pb", bar[0], bar[1]),
    }
}

/// The hues, in the order of [`Color`].
pub const HUES: [Hue; 8] = [
    hue(["#e5f0fd", "#1d2d44"], ["#1e4b8d", "#a8d2ff"], ["#4381d2", "#5f9be4"]),
    hue(["#ddf4f7", "#0c3137"], ["#005767", "#93dee7"], ["#1296ab", "#42b0bf"]),
    hue(["#dff6e9", "#143126"], ["#105b3c", "#9be2bb"], ["#389c6a", "#59b387"]),
    hue(["#faf1d5", "#372c13"], ["#6b4a0c", "#ecd18a"], ["#bc8a21", "#cea749"]),
    hue(["#ffeae3", "#43241b"], ["#8d3619", "#febda0"], ["#db6c44", "#e5845e"]),
    hue(["#fceaed", "#41232a"], ["#892b49", "#fcb8c7"], ["#d15d7d", "#e17a93"]),
    hue(["#f3ebf9", "#342641"], ["#643786", "#dfbff8"], ["#9766c0", "#b185d7"]),
    hue(["#e9edf1", "#292e35"], ["#3c4958", "#c7d2de"], ["#687686", "#8c9aa9"]),
];
