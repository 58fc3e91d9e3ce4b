//! Finding cards by words and by what they are.

use klantreis::command::apply;
use klantreis::find::*;
use klantreis::model::{Journey, Persona, PersonaId, folded};

use crate::board_text::{command, map};

const MAP: &str = "
          | Discover | Decide:x | :y | Use
    Do    | a b c    | d        |    | e
    Feel ~ | 1>2     |          |    |
    Say   | f        |          | g h |
";

const EDITS: [&str; 16] = [
    "set card a title = Zoekt één winkel",
    "set card a medium = digital",
    "set card a owner = Marketing",
    "set card b note = De winkelier belt terug",
    "set card b medium = physical",
    "set card b tags = urgent,winkel",
    "set card b evidence = assumption",
    "set card c moment = true",
    "set card c actual = -1.5",
    "set card c senses = see,feel",
    "set card d directness = indirect",
    "set card d personas = p1",
    "set card e source = Winkelonderzoek",
    "set card f tags = urgent",
    "set card f medium = digital",
    "set lane Do channel = store",
];

fn edited() -> Journey {
    EDITS.iter().fold(map(MAP), |map, change| {
        apply(&map, &command(change)).unwrap_or_else(|rejection| panic!("“{change}”: {rejection:?}"))
    })
}

fn personas() -> [Persona; 2] {
    [("p1", "Sanne de Vries"), ("p2", "Tom Winkelman")]
        .map(|(id, name)| Persona::new(PersonaId::new(id), name))
}

/// A query as it stands in an address: `q=een winkel&medium=digital`.
fn query(text: &str) -> Query {
    let parts = text.split('&').filter_map(|part| part.split_once('='));
    Query::of_parts(&parts.map(|(name, value)| (name.to_owned(), value.to_owned())).collect::<Vec<_>>())
}

#[track_caller]
fn check(text: &str, cards: &str) {
    let personas = personas();
    let lens = Lens::new(&query(text), &personas.iter().collect::<Vec<_>>());
    let found = found(&edited(), &lens);
    let names: Vec<&str> = found.iter().map(|id| id.as_str()).collect();
    assert_eq!(names.join(" "), cards, "{text}");
}

#[test]
fn a_word_is_found_in_title_note_tags_owner_and_source() {
    check("q=winkel", "a b e");
    check("q=marketing", "a");
    check("q=urgent", "b f");
    check("q=belt", "b");
}

#[test]
fn capitals_and_accents_make_no_difference() {
    check("q=EEN", "a");
    check("q=één", "a");
    check("q=zoekt ÉÉN", "a");
    assert_eq!(folded("Crème Brûlée, ’s avonds"), "creme brulee, 's avonds");
}

#[test]
fn every_word_must_be_there_but_not_side_by_side() {
    check("q=winkel zoekt", "a");
    check("q=winkel belt urgent", "b");
    check("q=winkel niets", "");
}

#[test]
fn a_persona_is_found_by_name() {
    check("q=sanne", "d");
    check("q=winkelman", "");
}

#[test]
fn of_one_property_one_value_is_enough_and_of_several_each_counts() {
    check("medium=digital", "a f");
    check("medium=digital&medium=physical", "a b f");
    check("medium=digital&owner=Marketing", "a");
    check("q=winkel&medium=physical&medium=digital", "a b");
}

#[test]
fn every_property_chooses() {
    check("directness=indirect", "d");
    check("sense=feel", "c");
    check("channel=store", "a b c d e");
    check("evidence=assumption", "b");
    check("emotion=n2", "c");
    check("moment_of_truth=yes", "c");
    check("tag=urgent", "b f");
    check("owner=Marketing", "a");
}

#[test]
fn a_card_without_a_persona_is_everyones() {
    check("persona=p1", "a b c d e f g h");
    check("persona=p2", "a b c e f g h");
}

#[test]
fn an_empty_query_finds_nothing_and_shows_all() {
    check("", "");
    check("q=   ", "");
    let lens = Lens::new(&query("q= "), &[]);
    assert!(lens.is_open());
    let map = edited();
    assert!(map.cards().all(|placed| lens.shows(placed.card, placed.lane.channel)));
}

#[test]
fn what_stands_in_an_address_comes_back() {
    for text in ["", "q=één winkel", "medium=digital&tag=a b", "q=x&persona=p1&sense=feel"] {
        let query = query(text);
        let parts = query.parts();
        let parts: Vec<(String, String)> =
            parts.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        assert_eq!(Query::of_parts(&parts), query, "{text}");
        assert_eq!(query.is_empty(), text.is_empty(), "{text}");
    }
    assert_eq!(query("color=red&__proto__=x"), Query::default());
}

#[test]
fn choosing_a_value_again_lets_it_go() {
    let facet = Facet { kind: FacetKind::Tag, value: "urgent".to_owned() };
    let chosen = query("q=x").toggled(&facet);
    assert_eq!(chosen.parts(), [("q", "x"), ("tag", "urgent")]);
    assert_eq!(chosen.toggled(&facet), query("q=x"));
}

#[test]
fn only_what_occurs_is_offered_with_its_number_of_cards() {
    let map = edited();
    let offered = |kind| {
        let personas = personas();
        let choices = choices(&map, &personas.iter().collect::<Vec<_>>(), kind);
        let texts = choices.into_iter().map(|choice| format!("{} {}", choice.value, choice.cards));
        texts.collect::<Vec<_>>().join(", ")
    };
    assert_eq!(offered(FacetKind::Medium), "digital 2, physical 1");
    assert_eq!(offered(FacetKind::Tag), "urgent 2, winkel 1");
    assert_eq!(offered(FacetKind::Sense), "see 1, feel 1");
    assert_eq!(offered(FacetKind::Channel), "store 5");
    assert_eq!(offered(FacetKind::Persona), "p1 1, p2 0");
    assert_eq!(offered(FacetKind::Owner), "Marketing 1");
    assert_eq!(offered(FacetKind::Directness), "indirect 1");
    assert_eq!(offered(FacetKind::MomentOfTruth), "yes 1");
}

#[test]
fn a_map_is_seen_through_the_only_persona_that_is_chosen() {
    let query = Query { text: "shop".into(), ..Query::default() };
    assert_eq!(query.seen(), None);
    let hers = query.clone().seen_by(Some(&"p1".into()));
    assert_eq!((hers.seen(), &*hers.text), (Some("p1".into()), "shop"));
    assert_eq!(hers.clone().seen_by(Some(&"p2".into())).seen(), Some("p2".into()), "one at a time");
    let both = hers.clone().toggled(&Facet { kind: FacetKind::Persona, value: "p2".into() });
    assert_eq!(both.seen(), None);
    assert_eq!(both.seen_by(None), query);
}
