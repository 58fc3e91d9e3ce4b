//! What the address of a map to read chooses.

use klantreis::exchange::Showing;
use klantreis::model::{Color, Persona, PersonaId};
use klantreis::text::Language;

use crate::board_text::{draw, map};

fn parts(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn showing(query: &str) -> Showing {
    Showing::of_parts(&parts(query)).unwrap_or_else(|| panic!("{query:?} asks for no map to read"))
}

/// A query as it is written again.
#[track_caller]
fn check(query: &str, written: &str) {
    let parts = showing(query).parts();
    let again: Vec<String> = parts.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
    assert_eq!(again.join("&"), written);
    assert_eq!(showing(written).parts(), showing(query).parts());
}

#[test]
fn an_address_says_whether_a_map_is_shown_to_read() {
    assert_eq!(Showing::of_parts(&parts("src=a.json")), None);
    assert_eq!(Showing::of_parts(&parts("")), None);
    assert_eq!(Showing::of_parts(&parts("view")), Some(Showing::default()));
}

#[test]
fn what_an_address_chooses_is_written_as_it_is_read() {
    check("view", "view=");
    check("src=maps/a.klantreis.json&view=outline", "view=outline&src=maps/a.klantreis.json");
    check("view&lanes=Do,Say&lanes=Feel&phase=P", "view=&phase=P&lanes=Do,Say,Feel");
    check("view&persona=Noor&lang=en&theme=dark&bars=0", "view=&persona=Noor&lang=en&theme=dark&bars=0");
}

#[test]
fn what_isnt_understood_is_as_if_it_werent_there() {
    check("view&lang=fr&theme=pink&bars=none&phase=&lanes=&persona= &more=1", "view=");
    assert_eq!(showing("view&lang=en&lang=nl").language, Some(Language::English));
}

const MAP: &str = "| P | Q:x | :y\nDo | a | b | c\nSay | | d |\nk: a -> b\nl: b -> c";

/// The only phase that is shown of the map.
#[track_caller]
fn check_shown(query: &str, shown: &str) {
    let mut map_shown = showing(query).of(&map(MAP));
    for phase in &mut map_shown.phases {
        std::sync::Arc::make_mut(phase).color = None;
    }
    assert_eq!(draw(&map_shown), draw(&map(shown)), "{query}");
}

#[test]
fn only_the_chosen_phase_is_shown_in_its_colour() {
    let alone = "| Q:x | :y\nDo | b | c\nSay | d |\nl: b -> c";
    check_shown("view", MAP);
    check_shown("view&phase=Q", alone);
    check_shown("view&phase=q", alone);
    check_shown("view&phase=gone", MAP);
    let shown = showing("view&phase=Q").of(&map(MAP));
    assert_eq!(shown.phase_color(&shown.phases[0].id), Color::Teal);
}

#[test]
fn only_the_chosen_lanes_are_shown_by_id_or_name() {
    const LANES: &str = "| P\nDo | a\nFeel | b\nSay | c\nThink | d";
    let hidden = |query: &str| {
        let map = showing(query).of(&map(LANES));
        map.lanes
            .iter()
            .filter(|lane| lane.hidden)
            .map(|lane| lane.name.clone())
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(hidden("view&lanes=Do,feel"), "Say Think");
    assert_eq!(hidden("view&lanes=Do&lanes=Say"), "Feel Think");
    assert_eq!(hidden("view&lanes=gone"), "");
    let id = map(LANES).lanes[2].id.to_string();
    assert_eq!(hidden(&format!("view&lanes={id}")), "Do Feel Think");
}

#[test]
fn a_lane_may_have_a_comma_in_its_name() {
    let mut journey = map(MAP);
    std::sync::Arc::make_mut(&mut journey.lanes[0]).name = "Do, and say".to_owned();
    let shown = showing("view&lanes=Do, and say").of(&journey);
    assert!(!shown.lanes[0].hidden && shown.lanes[1].hidden);
}

#[test]
fn a_persona_is_meant_by_id_or_name() {
    let noor = Persona::new(PersonaId::new("p1"), "Noor");
    let personas = [Persona::new(PersonaId::new("noor"), "Hans"), noor];
    let seen = |query: &str| showing(query).seen(&personas).map(|id| id.to_string());
    assert_eq!(seen("view&persona=p1"), Some("p1".to_owned()));
    // An id comes before a name.
    assert_eq!(seen("view&persona=noor"), Some("noor".to_owned()));
    assert_eq!(seen("view&persona=HANS"), Some("noor".to_owned()));
    assert_eq!(seen("view&persona=gone"), None);
    assert_eq!(seen("view"), None);
}
