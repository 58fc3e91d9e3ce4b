//! The icons of a picture are those of the page.

use klantreis::picture::icon::{ICONS, Part};
use scraper::{ElementRef, Html, Selector};

use crate::tidy::tree::Text;

#[test]
fn icons_are_those_of_the_page() {
    let page = Html::parse_document(&Text::read("index.html").text);
    for (name, parts) in ICONS {
        let selector = Selector::parse(&format!("#i-{name} > *")).expect("a selector");
        let drawn: Vec<String> = page.select(&selector).map(of_page).collect();
        assert_eq!(parts.iter().map(of_picture).collect::<Vec<_>>(), drawn, "{name}");
    }
}

fn of_page(element: ElementRef<'_>) -> String {
    let number = |name: &str| element.attr(name).map_or(0.0, |value| value.parse().expect("a number"));
    match element.value().name() {
        "path" => of_picture(&Part::Path("")) + element.attr("d").expect("a line"),
        "circle" => of_picture(&Part::Circle(number("cx"), number("cy"), number("r"))),
        "rect" => {
            let place = [number("x"), number("y"), number("width"), number("height")];
            of_picture(&Part::Rect(place, number("rx")))
        }
        other => panic!("{other} isn't drawn in pictures"),
    }
}

fn of_picture(part: &Part) -> String {
    match part {
        Part::Path(d) => format!("path {d}"),
        Part::Circle(x, y, r) => format!("circle {x} {y} {r}"),
        Part::Rect(place, r) => format!("rect {place:?} {r}"),
    }
}
