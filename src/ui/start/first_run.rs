//! The start screen of somebody who has no journeys yet.

use leptos::prelude::*;

use super::new_journey::{create, open_button};
use crate::template::Template;
use crate::text::{start as words, template};
use crate::ui::parts::icon;
use crate::ui::session::session;

/// What Klantreis is for, and the two ways to begin.
pub fn first_run() -> AnyView {
    let session = session();
    view! {
        <section class="firstrun">
            {picture()}
            <h1>{session.t(words::FIRST_TITLE)}</h1>
            <p>{session.t(words::FIRST_TEXT)}</p>
            <div class="row2">
                <button type="button" class="btn btn--primary btn--lg"
                    on:click=move |_| create(session, Template::Empty)>
                    {icon("plus", 16)}{session.t(template::NEW_JOURNEY)}
                </button>
                {open_button(words::OPEN_FILE, "btn btn--line btn--lg")}
            </div>
        </section>
    }
    .into_any()
}

/// A map in outline: five phases, a card here and there, and the curve.
fn picture() -> AnyView {
    let phases = [0, 57, 114, 171, 228].into_iter().enumerate().map(|(at, x)| {
        let (bar, edge) = (format!("bar hue-{}", at + 1), format!("edge hue-{}", at + 1));
        view! {
            <rect class=bar x=x y="0" width="52" height="16" rx="5"></rect>
            <rect class=edge x=x y="14" width="52" height="2"></rect>
        }
    });
    let cards =
        [("0.5", "28"), ("57.5", "28"), ("171.5", "28"), ("114.5", "104"), ("228.5", "104"), ("57.5", "104")];
    let cards = cards.into_iter().map(|(x, y)| {
        view! { <rect class="box" x=x y=y width="51" height="22" rx="5"></rect> }
    });
    let lines =
        [(7, 36), (64, 36), (178, 36), (121, 112), (235, 112), (64, 112)].into_iter().map(|(x, y)| {
            view! { <rect class="line" x=x y=y width="26" height="4" rx="2"></rect> }
        });
    let points = [(26, 74), (83, 88), (140, 60), (197, 92), (254, 66)].into_iter().map(|(x, y)| {
        view! { <circle class="dot" cx=x cy=y r="5"></circle> }
    });
    view! {
        <svg class="pic" viewBox="0 0 280 132" aria-hidden="true">
            {phases.collect_view()}{cards.collect_view()}{lines.collect_view()}
            <path class="real" d="M26,74C47.92,74 61.08,88 83,88C104.92,88 118.08,60 140,60C161.92,60 175.08,92 197,92C218.92,92 232.08,66 254,66"></path>
            {points.collect_view()}
        </svg>
    }
    .into_any()
}
