//! The matrix of effect and effort in the page: each of its places has a `data-rating`, and so has that beside it.

use web_sys::{Element, HtmlElement};

use super::page::{find, quoted};
use crate::gesture::Place;
use crate::model::{Rating, Score};

/// What `data-rating` says of a place: effect and effort, such as `5 1`; nothing beside the matrix.
pub fn rating_name(rating: Option<Rating>) -> String {
    let Some(rating) = rating else { return String::new() };
    [rating.effect, rating.effort].map(|score| score.value().to_string()).join(" ")
}

/// The place that holds an element.
pub fn place_of(element: &Element) -> Option<Place> {
    let name = element.closest("[data-rating]").ok()??.get_attribute("data-rating")?;
    let score = |text: &str| Score::new(text.parse().ok()?);
    let rating = name
        .split_once(' ')
        .and_then(|(effect, effort)| Some(Rating { effect: score(effect)?, effort: score(effort)? }));
    Some(Place::Rating(rating))
}

/// The element of a place.
pub fn rating_element(rating: Option<Rating>) -> Option<HtmlElement> {
    find(&format!("[data-rating={}]", quoted(&rating_name(rating))))
}
