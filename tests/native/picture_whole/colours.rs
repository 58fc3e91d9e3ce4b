//! The colours of a picture are those of the style sheet.

use klantreis::picture::palette::{HUES, INKS, Ink};

use crate::tidy::tree::{Text, between};

/// A colour as the style sheet writes it: `oklch(L C H)` or `oklch(L C H / A)`.
#[derive(Debug)]
struct Oklch {
    lightness: f64,
    chroma: f64,
    hue: f64,
    opacity: f64,
}

impl Oklch {
    fn read(text: &str) -> Self {
        let inside = between(text, "oklch(", ")")[0];
        let (color, opacity) = inside.split_once('/').unwrap_or((inside, "1"));
        let numbers: Vec<f64> =
            color.split_whitespace().map(|number| number.parse().expect("a number")).collect();
        let [lightness, chroma, hue] = numbers[..] else { panic!("{text}") };
        Self { lightness, chroma, hue, opacity: opacity.trim().parse().expect("a number") }
    }

    /// As `#rrggbb`, by Ottosson's matrices; what the screen can't show is as near as it can.
    fn hex(&self) -> String {
        let (a, b) = (self.chroma * self.hue.to_radians().cos(), self.chroma * self.hue.to_radians().sin());
        let cube = |p: f64, q: f64| (self.lightness + p * a + q * b).powi(3);
        let [l, m, s] = [
            cube(0.3963377774, 0.2158037573),
            cube(-0.1055613458, -0.0638541728),
            cube(-0.0894841775, -1.291485548),
        ];
        let channel = |x: f64, y: f64, z: f64| {
            let linear = (x * l + y * m + z * s).clamp(0.0, 1.0);
            let light =
                if linear <= 0.0031308 { 12.92 * linear } else { 1.055 * linear.powf(1.0 / 2.4) - 0.055 };
            (light * 255.0).round() as u8
        };
        format!(
            "#{:02x}{:02x}{:02x}",
            channel(4.0767416621, -3.3077115913, 0.2309699292),
            channel(-1.2684380046, 2.6097574011, -0.3413193965),
            channel(-0.0041960863, -0.7034186147, 1.707614701),
        )
    }
}

/// The two colours of a token in a piece of the style sheet.
#[track_caller]
fn of_sheet(sheet: &str, token: &str) -> [Oklch; 2] {
    let value = between(sheet, &format!("{token}:"), ";");
    let value = value.first().unwrap_or_else(|| panic!("{token} isn't in the style sheet"));
    let colors: Vec<Oklch> =
        value.split("oklch").skip(1).map(|part| Oklch::read(&format!("oklch{part}"))).collect();
    colors.try_into().unwrap_or_else(|colors| panic!("{token}: {colors:?}"))
}

#[track_caller]
fn assert_same(sheet: &str, ink: &Ink) {
    let [light, dark] = of_sheet(sheet, ink.token);
    assert_eq!((ink.light, ink.dark), (&*light.hex(), &*dark.hex()), "{}", ink.token);
    assert_eq!(ink.opacity, (light.opacity, dark.opacity), "{}", ink.token);
}

#[test]
fn colours_are_those_of_the_style_sheet() {
    let sheet = Text::read("style/10-tokens.css").text;
    INKS.iter().for_each(|ink| assert_same(&sheet, ink));
    for (at, hue) in HUES.iter().enumerate() {
        let own = between(&sheet, &format!(".hue-{} {{", at + 1), "}")[0];
        [hue.tint, hue.text, hue.bar].iter().for_each(|ink| assert_same(own, ink));
    }
}
