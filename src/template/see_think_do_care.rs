//! See, Think, Do, Care, with Experience right after Do.

use super::contact::{IN_HAND, ONLINE, ONLINE_BY_OTHERS, ON_SITE, VIDEO};
use super::plan::{Plan, at, channel, experience, lane, phase, text};
use super::team::{EVENTS, LOGISTICS, MARKETING, WEB};
use crate::model::{CardKind, Channel, Color};

pub(super) static PLAN: Plan = Plan {
    phases: &[
        phase(
            text("See", "See"),
            text(
                "Bereik en herkenning bij iedereen die later klant kan worden",
                "Reach and recognition among all who may become customers later",
            ),
            &[text("Laat zich inspireren", "Gets inspired")],
        ),
        phase(
            text("Think", "Think"),
            text(
                "Overtuigen wie het merk kent en vergelijkt",
                "Convince those who know the brand and compare",
            ),
            &[text("Kent het merk", "Knows the brand"), text("Vergelijkt", "Compares")],
        ),
        phase(
            text("Do", "Do"),
            text("Beslissen makkelijk maken: de conversie", "Make deciding easy: the conversion"),
            &[text("Beslist en koopt", "Decides and buys")],
        ),
        phase(
            text("Experience", "Experience"),
            text(
                "Waarmaken wat de klant verwacht, vanaf het wachten",
                "Live up to what the customer expects, from the wait onwards",
            ),
            &[text("Anticipatie", "Anticipation"), text("De beleving zelf", "The experience itself")],
        )
        .hue(Color::Violet),
        phase(
            text("Care", "Care"),
            text(
                "De relatie onderhouden na de aankoop",
                "Keep up the relationship after the purchase",
            ),
            &[text("Blijft klant", "Stays a customer")],
        )
        .hue(Color::Coral),
    ],
    lanes: &[
        lane(
            CardKind::Status,
            &[
                at(1, "Zoekt nog niet om te kopen", "Not looking to buy yet"),
                at(2, "Herkent het merk", "Recognises the brand"),
                at(3, "Overweegt een aankoop", "Considers a purchase"),
                at(4, "Klaar om te beslissen", "Ready to decide"),
                at(5, "Wacht op het pakket of evenement", "Waits for the parcel or the event"),
                at(7, "Klant", "Customer"),
            ],
        ),
        lane(
            CardKind::Thoughts,
            &[
                at(1, "“Leuk, zoiets wil ik ooit ook.”", "“Nice, I’d like that some day.”"),
                at(3, "“Past dit bij mij?”", "“Is this right for me?”"),
                at(4, "“Zullen we het doen?”", "“Shall we go for it?”"),
                at(5, "“Komt het wel op tijd?”", "“Will it come in time?”"),
                at(6, "“Nog mooier dan ik dacht.”", "“Even better than I thought.”"),
                at(7, "“Ze weten nog wie ik ben.”", "“They remember who I am.”"),
            ],
        ),
        experience(&[(1, 1), (0, 1), (-1, 1), (0, 1), (-1, 1), (2, 2), (1, 2)]),
        channel(
            Channel::Social,
            &VIDEO,
            &[
                at(1, "Korte video in de tijdlijn", "Short video in the feed").feels(1, 1).of(&MARKETING),
                at(6, "Foto’s van het moment delen", "Sharing photos of the moment")
                    .by(&ONLINE_BY_OTHERS)
                    .feels(2, 2)
                    .of(&MARKETING),
            ],
        ),
        channel(
            Channel::Advertising,
            &ONLINE,
            &[at(2, "Advertentie na een sitebezoek", "Advertisement after a site visit")
                .feels(-1, 0)
                .of(&MARKETING)],
        ),
        channel(
            Channel::Website,
            &ONLINE,
            &[
                at(2, "Landingspagina", "Landing page").feels(0, 1).of(&WEB),
                at(3, "Productpagina met reviews", "Product page with reviews").feels(0, 1).of(&WEB),
                at(4, "Bestelpagina", "Order page").feels(0, 1).decides().of(&WEB),
                at(5, "Bestelling volgen", "Order tracking").feels(-1, 1).of(&LOGISTICS),
            ],
        ),
        channel(
            Channel::Email,
            &ONLINE,
            &[
                at(4, "Bevestiging van de bestelling", "Order confirmation").feels(1, 1).of(&WEB),
                at(5, "Bericht dat het eraan komt", "Message that it is on its way").feels(1, 2).of(&LOGISTICS),
                at(7, "Persoonlijk aanbod", "Personal offer").feels(0, 1).of(&MARKETING),
            ],
        ),
        channel(
            Channel::Packaging,
            &IN_HAND,
            &[at(6, "Uitpakken", "Unboxing").feels(2, 2).decides().of(&LOGISTICS)],
        ),
        channel(
            Channel::Event,
            &ON_SITE,
            &[at(6, "Ontvangst op het evenement", "Welcome at the event").feels(1, 2).decides().of(&EVENTS)],
        ),
        lane(
            CardKind::Content,
            &[
                at(1, "Inspirerende verhalen", "Inspiring stories"),
                at(3, "Keuzehulp en vergelijking", "Product finder and comparison"),
                at(4, "Heldere prijs en voorwaarden", "Clear price and terms"),
                at(5, "Praktische tips om af te tellen", "Practical tips for the countdown"),
                at(7, "Nieuwsbrief op maat", "Tailored newsletter"),
            ],
        ),
        lane(
            CardKind::Pains,
            &[
                at(3, "Te veel keuze", "Too much choice"),
                at(5, "Onzeker over de levertijd", "Unsure about the delivery time"),
            ],
        ),
        lane(
            CardKind::Opportunities,
            &[
                at(3, "Kiezen in drie vragen", "Choosing in three questions"),
                at(5, "Van wachten voorpret maken", "Turn the wait into anticipation"),
                at(7, "Terugblik sturen en review vragen", "Send a look back, ask for a review"),
            ],
        ),
        lane(
            CardKind::Notes,
            &[
                at(1, "Bereik, weergaven", "Reach, views"),
                at(3, "Tijd op de site, terugkerend bezoek", "Time on site, returning visits"),
                at(4, "Conversie", "Conversion"),
                at(6, "CSAT na de beleving", "CSAT after the experience"),
                at(7, "Herhaalaankopen, NPS", "Repeat purchases, NPS"),
            ],
        )
        .named("Zo meet je het", "How to measure it"),
    ],
};
