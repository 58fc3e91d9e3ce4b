//! How starting maps are written down.

use klantreis::model::{Channel, Color, Directness, Emotion, Journey, JourneyId, LaneContent, Medium, Sense};
use klantreis::template::notation::{self, BadLine};
use klantreis::text::Language;

use super::{lane, step_names};

/// Reads `text` with one phase.
fn read(text: &str, language: Language) -> Result<Journey, BadLine> {
    read_with("Aankoop | Purchase ; rose", text, language)
}

fn read_with(phases: &str, text: &str, language: Language) -> Result<Journey, BadLine> {
    let mut count = 0;
    notation::read(phases, text, language, JourneyId::new("j1"), &mut || {
        count += 1;
        format!("id{count}")
    })
}

#[test]
fn a_notation_is_read_word_by_word() {
    let text = "\
#
> Twijfel wegnemen | Take doubt away
- Bestelt | Orders
- Betaalt | Pays
= experience -2>1 0>2
= touchpoints website digital direct see hear
2 Afrekenpagina | Checkout page ; feel physical -1>2 ! @web green
2 Chat | Chat
= notes = Los : eind | Loose end
= metric nps
= line internal";
    let journey = read(text, Language::English).unwrap();
    assert_eq!(journey.check(), []);
    let phase = &journey.phases[0];
    assert_eq!((phase.name.as_str(), phase.goal.as_str()), ("Purchase", "Take doubt away"));
    assert_eq!(phase.color, Some(Color::Rose));
    assert_eq!(step_names(&journey), ["Orders", "Pays"]);

    let names: Vec<_> = journey.lanes.iter().map(|lane| lane.name.as_str()).collect();
    let line = "Line of internal interaction: others support below";
    assert_eq!(names, ["Experience", "Website", "Loose end", "NPS", line]);
    let LaneContent::Experience(experience) = &journey.lanes[0].content else { panic!("no experience") };
    let point = &experience.points[&phase.steps[0].id];
    assert_eq!((point.actual, point.desired), (Emotion::new(-2.0), Emotion::new(1.0)));

    let website = &journey.lanes[1];
    assert_eq!(website.channel, Some(Channel::Website));
    let [checkout, chat] = website.cell(&phase.steps[1].id) else { panic!("not two cards") };
    assert_eq!(checkout.title, "Checkout page");
    assert_eq!(checkout.medium, Some(Medium::Physical));
    assert_eq!(checkout.directness, Some(Directness::Direct));
    assert_eq!(checkout.senses.iter().collect::<Vec<_>>(), [Sense::Feel]);
    assert_eq!((checkout.actual, checkout.desired), (Emotion::new(-1.0), Emotion::new(2.0)));
    assert_eq!((checkout.owner.as_str(), checkout.color), ("Web team", Some(Color::Green)));
    assert!(checkout.moment_of_truth && !chat.moment_of_truth);
    assert_eq!(chat.senses.iter().collect::<Vec<_>>(), [Sense::See, Sense::Hear]);
    assert_eq!((chat.actual, chat.color, chat.owner.as_str()), (None, None, ""));

    assert_eq!(lane(&read(text, Language::Dutch).unwrap(), "Los : eind").card_count(), 0);
}

#[test]
fn a_line_that_is_written_wrong_is_named() {
    let start = "#\n- Bestelt | Orders\n= touchpoints website\n";
    let wrong = [
        "",
        "#",
        "# Aankoop | Purchase",
        "? Aankoop | Purchase",
        "- Bestelt",
        "= letters",
        "= metric",
        "= metric happiness",
        "= line crooked",
        "= experience 1>1 1>1",
        "= experience 1",
        "= touchpoints website loud",
        "0 Kaart | Card",
        "2 Kaart | Card",
        "1 Kaart",
        "1 Kaart | Card ; 3>1",
        "1 Kaart | Card ; 1>",
        "1 Kaart | Card ; @nobody",
        "1 Kaart | Card ; loud",
    ];
    for line in wrong {
        assert_eq!(read(&format!("{start}{line}\n"), Language::Dutch), Err(BadLine(4)), "{line}");
    }
    for early in ["> Doel | Goal", "- Stap | Step", "1 Kaart | Card"] {
        assert_eq!(read(early, Language::Dutch), Err(BadLine(1)), "{early}");
    }
    let on_a_line = "#\n- Bestelt | Orders\n= line internal\n1 Kaart | Card";
    assert_eq!(read(on_a_line, Language::Dutch), Err(BadLine(4)));
    for phase in ["Aankoop", "Aankoop | Purchase ; purple", " | Purchase"] {
        assert_eq!(read_with(phase, "#", Language::Dutch), Err(BadLine(1)), "{phase}");
    }
}
