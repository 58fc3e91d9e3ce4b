//! The scale of the board.

use leptos::prelude::*;

use super::board::BoardState;
use crate::platform::page;

/// The scales of the buttons, from 50 % to 200 %.
const STEPS: [f64; 9] = [0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.25, 1.5, 2.0];
/// The smallest scale that "fit" goes to.
const SMALLEST: f64 = 0.3;

/// Sets the scale, within 30 % … 200 %.
pub fn set(state: BoardState, scale: f64) {
    state.zoom.set(scale.clamp(SMALLEST, 2.0));
}

/// Goes to the next larger or smaller scale.
pub fn step(state: BoardState, larger: bool) {
    let now = state.zoom.get_untracked();
    let next = match larger {
        true => STEPS.into_iter().find(|step| *step > now + 0.01),
        false => STEPS.into_iter().rev().find(|step| *step < now - 0.01),
    };
    if let Some(next) = next {
        set(state, next);
    }
}

/// Makes the whole width of the map fit on the board.
pub fn fit(state: BoardState) {
    let Some((board, grid)) = page::find("main.board").zip(page::find(".grid")) else { return };
    let now = state.zoom.get_untracked();
    let natural = grid.get_bounding_client_rect().width() / now;
    if natural > 0.0 {
        let scale = f64::from(board.client_width()) / natural;
        set(state, (scale * 100.0).floor() / 100.0);
    }
}

/// Turns a wheel with Ctrl: one notch is a step of a tenth.
pub fn wheel(state: BoardState, delta: f64) {
    let now = state.zoom.get_untracked();
    let factor = (1.0 - delta / 500.0).clamp(0.8, 1.25);
    set(state, ((now * factor) * 100.0).round() / 100.0);
}

/// What is left out at this scale, for the style sheet.
pub fn detail(scale: f64) -> Option<&'static str> {
    match scale {
        scale if scale < 0.5 => Some("tiny"),
        scale if scale < 0.7 => Some("small"),
        _ => None,
    }
}
