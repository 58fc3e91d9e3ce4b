//! A map as text, so that a test shows what was and what should be.
//!
//! ```text
//! Think: search compare | Do: pay
//! Web   | ad blog |      | checkout
//! Shop  |         | demo |
//! ```
//! The first line names the phases with their steps, every other a lane with the cards of each step. A kind
//! may stand behind a lane's name, `Doubts(pains)`; without one it holds touchpoints. Names are single words.

use super::json::{list, text};
use serde_json::{Value, json};
use std::fmt;

/// Phases, steps, lanes and cards of a map, by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    pub phases: Vec<(String, Vec<String>)>,
    pub lanes: Vec<Lane>,
}

/// A lane and the cards of each step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    pub name: String,
    pub kind: Option<String>,
    pub cells: Vec<Vec<String>>,
}

impl Drawing {
    /// Reads a drawing; panics when a lane hasn't as many cells as there are steps.
    pub fn parse(text: &str) -> Self {
        let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let head = lines.next().expect("a line of phases");
        let phases = head.split('|').map(phase).collect();
        let drawing = Self { phases, lanes: lines.map(lane).collect() };
        for lane in &drawing.lanes {
            assert_eq!(lane.cells.len(), drawing.steps().count(), "cells of {} in\n{text}", lane.name);
        }
        drawing
    }

    /// The names of all steps, from left to right.
    pub fn steps(&self) -> impl Iterator<Item = &str> {
        self.phases.iter().flat_map(|(_, steps)| steps).map(String::as_str)
    }

    /// All card titles, sorted.
    pub fn cards(&self) -> Vec<&str> {
        let mut cards: Vec<&str> =
            self.lanes.iter().flat_map(|lane| &lane.cells).flatten().map(String::as_str).collect();
        cards.sort_unstable();
        cards
    }

    /// The drawn map as a journey of the file format. Ids are the names behind a letter: `c-ad`.
    pub fn journey(&self, id: &str, title: &str) -> Value {
        let steps: Vec<&str> = self.steps().collect();
        let phases = self.phases.iter().map(|(name, steps)| {
            let steps = steps.iter().map(|name| json!({ "id": format!("s-{name}"), "name": name }));
            json!({ "id": format!("f-{name}"), "name": name, "steps": steps.collect::<Value>() })
        });
        let lanes = self.lanes.iter().map(|lane| {
            let cards = lane.cells.iter().zip(&steps).flat_map(|(cell, step)| {
                cell.iter().map(move |title| {
                    json!({ "id": format!("c-{title}"), "step": format!("s-{step}"), "title": title })
                })
            });
            json!({ "id": format!("l-{}", lane.name), "name": lane.name,
                "kind": lane.kind.as_deref().unwrap_or("touchpoints"), "cards": cards.collect::<Value>() })
        });
        json!({ "id": id, "title": title, "state": "current", "phases": phases.collect::<Value>(),
            "lanes": lanes.collect::<Value>(), "links": [] })
    }

    /// What a journey of the file format looks like; lanes without cells are left out.
    pub fn of_journey(journey: &Value) -> Self {
        let steps: Vec<&Value> =
            list(&journey["phases"]).iter().flat_map(|phase| list(&phase["steps"])).collect();
        let name = |thing: &Value| text(&thing["name"]);
        let phases = list(&journey["phases"]).iter();
        let phases = phases.map(|phase| (name(phase), list(&phase["steps"]).iter().map(name).collect()));
        let lanes = list(&journey["lanes"]).iter().filter(|lane| lane["cards"].is_array()).map(|lane| {
            let in_step = |step: &&Value| {
                let cards = list(&lane["cards"]).iter().filter(|card| card["step"] == step["id"]);
                cards.map(|card| text(&card["title"])).collect()
            };
            Lane { name: name(lane), kind: None, cells: steps.iter().map(in_step).collect() }
        });
        Self { phases: phases.collect(), lanes: lanes.collect() }
    }

    /// The same map without the kinds of its lanes, which can't be seen on the screen.
    pub fn without_kinds(mut self) -> Self {
        self.lanes.iter_mut().for_each(|lane| lane.kind = None);
        self
    }
}

fn phase(text: &str) -> (String, Vec<String>) {
    let (name, steps) = text.split_once(':').unwrap_or_else(|| panic!("a phase without steps: {text}"));
    (name.trim().to_owned(), steps.split_whitespace().map(str::to_owned).collect())
}

fn lane(text: &str) -> Lane {
    let mut parts = text.split('|').map(str::trim);
    let head = parts.next().unwrap_or_default();
    let (name, kind) = match head.trim_end_matches(')').split_once('(') {
        Some((name, kind)) => (name, Some(kind.to_owned())),
        None => (head, None),
    };
    let cells = parts.map(|cell| cell.split_whitespace().map(str::to_owned).collect()).collect();
    Lane { name: name.to_owned(), kind, cells }
}

impl fmt::Display for Drawing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let phases: Vec<String> =
            self.phases.iter().map(|(name, steps)| format!("{name}: {}", steps.join(" "))).collect();
        writeln!(f, "{}", phases.join(" | "))?;
        let wide = self.lanes.iter().map(|lane| lane.name.chars().count()).max().unwrap_or_default();
        for lane in &self.lanes {
            let cells: Vec<String> = lane.cells.iter().map(|cell| cell.join(" ")).collect();
            writeln!(f, "{:wide$} | {}", lane.name, cells.join(" | "))?;
        }
        Ok(())
    }
}
