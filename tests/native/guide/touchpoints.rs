//! Touchpoints are ticked, added and moved.

use super::Guided;
use klantreis::command::{CardEdit, Command, JourneyEdit, LaneEdit};
use klantreis::guide::model::MODELS;
use klantreis::guide::{Stage, touchpoint};
use klantreis::model::{Channel, Directness, Market, Medium, Word};
use klantreis::text::{Language, Term, terms};

#[test]
fn ticking_and_unticking_everything_leaves_the_map_as_it_was() {
    for language in Language::ALL {
        for model in MODELS {
            let mut guided = Guided::new(language);
            guided.run(&Command::EditJourney(JourneyEdit::Market(Some(Market::B2c))));
            guided.follow(model);
            let before = guided.map.clone();
            let mut cards = Vec::new();
            for at in 0..5 {
                for one in guided.listed(at) {
                    cards.push(guided.tick_once(at, &one.title));
                }
                let left = guided.listed(at).into_iter().filter(|one| one.card.is_none()).count();
                assert_eq!(left, 0, "{model:?}: all are ticked");
            }
            assert_eq!(Stage::open(&guided.map), Stage::Persona);
            assert!(guided.map.card_count() > 15);
            cards.iter().rev().for_each(|card| guided.untick(card));
            assert_eq!(guided.map, before, "{model:?}: lanes go with their last card");
        }
    }
}

#[test]
fn touchpoints_of_a_channel_share_a_lane_between_the_customer_and_the_analysis() {
    let mut guided = Guided::new(Language::Dutch);
    guided.tick(1, "Pagina ‘Waarom wij’");
    guided.tick(0, "Zoekresultaat in Google");
    guided.tick(2, "Afrekenpagina");
    guided.add(2, "Balie");
    let expected = [
        "Acties klant",
        "Gedachten",
        "Beleving",
        "Website",
        "Zoekmachine",
        "Touchpoints",
        "Pijnpunten",
        "Kansen",
    ];
    assert_eq!(guided.lanes(), expected);
}

#[test]
fn a_ticked_suggestion_is_known_in_the_other_language() {
    let mut guided = Guided::new(Language::Dutch);
    let card = guided.tick(2, "Afrekenpagina");
    guided.language = Language::English;
    let ticked: Vec<_> = guided.listed(2).into_iter().filter(|one| one.card.is_some()).collect();
    assert_eq!(ticked.len(), 1);
    assert_eq!((ticked[0].card.as_ref(), ticked[0].title.as_str()), (Some(&card), "Afrekenpagina"));
    assert!(ticked[0].suggested.is_some());
}

#[test]
fn unticking_keeps_a_lane_with_other_cards_or_a_name_of_its_own() {
    let mut guided = Guided::new(Language::Dutch);
    let (page, own) = (guided.tick(2, "Afrekenpagina"), guided.add(0, "Beurs"));
    let why = guided.tick(1, "Pagina ‘Waarom wij’");
    guided.untick(&page);
    assert!(guided.lanes().contains(&"Website"));
    let lane = guided.map.card(&why).expect("it is there").lane.id.clone();
    guided.run(&Command::EditLane { lane, edit: LaneEdit::Name("Onze site".into()) });
    guided.untick(&why);
    assert!(guided.lanes().contains(&"Onze site"));
    guided.untick(&own);
    assert!(!guided.lanes().contains(&"Touchpoints"));
}

#[test]
fn a_touchpoint_of_ones_own_takes_what_is_usual_on_its_channel_but_keeps_its_own() {
    for (channel, medium, directness) in [
        (Channel::Store, Some(Medium::Physical), Some(Directness::Direct)),
        (Channel::Reviews, Some(Medium::Digital), Some(Directness::Indirect)),
        (Channel::Social, Some(Medium::Digital), None),
    ] {
        let mut guided = Guided::new(Language::English);
        let card = guided.add(1, "Counter");
        guided.move_to(&card, Some(channel));
        let placed = guided.map.card(&card).expect("it is there");
        assert_eq!(placed.lane.name, channel.text().en);
        assert_eq!((placed.card.medium, placed.card.directness), (medium, directness), "{channel:?}");
        assert!(!guided.lanes().contains(&terms::TOUCHPOINTS.en), "the lane it leaves goes");
        let other = Medium::ALL.iter().copied().find(|other| Some(*other) != medium);
        guided.run(&Command::EditCard { card: card.clone(), edit: CardEdit::Medium(other) });
        guided.move_to(&card, Some(Channel::Phone));
        assert_eq!(guided.map.card(&card).expect("it is there").card.medium, other);
        guided.move_to(&card, None);
        assert_eq!(guided.map.card(&card).expect("it is there").lane.channel, None);
    }
    for channel in Channel::ALL {
        let mut guided = Guided::new(Language::Dutch);
        let card = guided.add(4, "Iets");
        guided.move_to(&card, Some(*channel));
        let suggested = guided.suggested();
        let again = touchpoint::move_to(
            &guided.map,
            &card,
            Some(*channel),
            &suggested,
            Language::Dutch,
            &mut || unreachable!(),
        );
        assert_eq!(again, None);
    }
}
