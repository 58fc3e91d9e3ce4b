//! Awareness to loyalty: the persona leads.

use super::contact::{FACE_TO_FACE, ONLINE, ONLINE_BY_OTHERS, VIDEO, WORD_OF_MOUTH};
use super::plan::{Plan, at, channel, experience, lane, phase, text};
use super::team::{MARKETING, SERVICE, STORE, WEB};
use crate::model::{CardKind, Channel, Color};

pub(super) static PLAN: Plan = Plan {
    phases: &[
        phase(
            text("Bewustwording", "Awareness"),
            text(
                "Opvallen op plekken waar de persona al komt",
                "Get noticed in the places where the persona already is",
            ),
            &[text("Ziet het merk", "Sees the brand")],
        ),
        phase(
            text("Oriëntatie", "Orientation"),
            text("De vragen van de persona beantwoorden", "Answer the persona’s questions"),
            &[text("Verkent", "Explores"), text("Vergelijkt", "Compares")],
        ),
        phase(
            text("Aankoop", "Purchase"),
            text("Wegnemen wat de persona tegenhoudt", "Take away what holds the persona back"),
            &[text("Koopt", "Buys")],
        ),
        phase(
            text("Gebruik", "Use"),
            text("De persona snel resultaat laten merken", "Let the persona notice results soon"),
            &[text("Gebruikt het", "Uses it")],
        ),
        phase(
            text("Trouw", "Loyalty"),
            text("De relatie persoonlijk houden", "Keep the relationship personal"),
            &[text("Blijft en raadt aan", "Stays and recommends")],
        )
        .hue(Color::Rose),
    ],
    lanes: &[
        lane(
            CardKind::Goals,
            &[
                at(1, "Herkenning: dit gaat over mij", "Recognition: this is about me"),
                at(2, "Overzicht zonder vakjargon", "An overview without jargon"),
                at(3, "Bewijs dat het werkt", "Proof that it works"),
                at(4, "Zekerheid bij het betalen", "Certainty when paying"),
                at(5, "Snel resultaat, zonder gedoe", "Quick results without hassle"),
                at(6, "Gezien worden als vaste klant", "Being seen as a regular"),
            ],
        )
        .named("Behoefte van de persona", "What the persona needs"),
        lane(
            CardKind::Thoughts,
            &[
                at(1, "“Hé, dit is iets voor mij.”", "“Hey, this is for me.”"),
                at(3, "“Wat zeggen anderen erover?”", "“What do others say about it?”"),
                at(4, "“En als het tegenvalt?”", "“What if it disappoints?”"),
                at(5, "“Gelukkig werkt het meteen.”", "“Good, it works right away.”"),
                at(6, "“Ik hoef niet verder te zoeken.”", "“No need to look any further.”"),
            ],
        ),
        experience(&[(1, 1), (0, 1), (-1, 1), (-1, 1), (1, 2), (1, 2)]),
        lane(
            CardKind::Notes,
            &[
                at(1, "Rustig en herkenbaar", "Calm and familiar"),
                at(2, "Uitleggend, met feiten", "Explaining, with facts"),
                at(4, "Geruststellend, stap voor stap", "Reassuring, step by step"),
                at(5, "Geduldig en behulpzaam", "Patient and helpful"),
                at(6, "Persoonlijk en dankbaar", "Personal and grateful"),
            ],
        )
        .named("Tone of voice: zekerheidszoeker", "Tone of voice: careful planner"),
        lane(
            CardKind::Notes,
            &[
                at(1, "Energiek, met lef", "Energetic and bold"),
                at(2, "Kort: de drie voordelen", "Brief: the three benefits"),
                at(4, "Direct: nu meteen geregeld", "Direct: sorted right now"),
                at(5, "Praktisch, één tip per keer", "Practical, one tip at a time"),
                at(6, "Exclusief: als eerste erbij", "Exclusive: first in line"),
            ],
        )
        .named("Tone of voice: snelle beslisser", "Tone of voice: quick decider"),
        channel(
            Channel::Social,
            &VIDEO,
            &[
                at(1, "Video van een herkenbare klant", "Video of a customer like them")
                    .feels(1, 1)
                    .of(&MARKETING),
                at(6, "Deelt een eigen foto", "Shares a photo of their own")
                    .by(&ONLINE_BY_OTHERS)
                    .feels(1, 2)
                    .of(&MARKETING),
            ],
        ),
        channel(
            Channel::WordOfMouth,
            &WORD_OF_MOUTH,
            &[at(1, "Tip van een vriend", "Tip from a friend").feels(1, 1)],
        ),
        channel(
            Channel::Website,
            &ONLINE,
            &[
                at(2, "Gids voor beginners", "Beginner’s guide").feels(0, 1).of(&MARKETING),
                at(3, "Ervaringen van klanten", "Customer stories").feels(0, 1).of(&MARKETING),
                at(4, "Bestellen zonder account", "Guest checkout").feels(-1, 1).decides().of(&WEB),
            ],
        ),
        channel(
            Channel::Store,
            &FACE_TO_FACE,
            &[at(3, "Advies in de winkel", "Advice in the store").feels(1, 2).decides().of(&STORE)],
        ),
        channel(
            Channel::Email,
            &ONLINE,
            &[
                at(5, "Starttips per e-mail", "Getting-started tips by email").feels(1, 2).of(&SERVICE),
                at(6, "Felicitatie: een jaar klant", "Congratulations: one year a customer")
                    .feels(1, 2)
                    .of(&MARKETING),
            ],
        ),
        lane(
            CardKind::Pains,
            &[
                at(3, "Tegenstrijdige meningen online", "Conflicting opinions online"),
                at(4, "Eerst een account moeten maken", "Having to create an account first"),
            ],
        ),
        lane(
            CardKind::Opportunities,
            &[
                at(3, "Soortgelijke klanten laten vertellen", "Let similar customers tell"),
                at(4, "Proefperiode met geld terug", "Trial period with money back"),
                at(6, "Vaste klanten laten meedenken", "Invite regulars to share ideas"),
            ],
        ),
    ],
};
