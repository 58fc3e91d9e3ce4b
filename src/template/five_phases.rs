//! Five phases, from orientation to loyalty.

use super::contact::{CALL, ONLINE, ONLINE_BY_OTHERS, VIDEO};
use super::plan::{Plan, at, channel, experience, lane, metric, phase, text, touchpoints};
use super::team::{MARKETING, PRODUCT, SERVICE, WEB};
use crate::model::{CardKind, Channel, Measure};

pub(super) static PLAN: Plan = Plan {
    phases: &[
        phase(
            text("Oriëntatie", "Orientation"),
            text(
                "Top of mind zijn, zichtbaar zijn op de juiste kanalen en nuttige content bieden",
                "Be top of mind, be visible on the right channels and give useful content",
            ),
            &[
                text("Merkt een behoefte", "Notices a need"),
                text("Zoekt informatie", "Looks for information"),
            ],
        ),
        phase(
            text("Afweging", "Consideration"),
            text(
                "Opvallen, deskundigheid tonen en andere klanten laten spreken (social proof)",
                "Stand out, show authority and let other customers speak (social proof)",
            ),
            &[text("Vergelijkt aanbieders", "Compares providers")],
        ),
        phase(
            text("Aankoop", "Purchase"),
            text(
                "Soepel laten afrekenen, veilig laten betalen en twijfel wegnemen",
                "Offer a smooth checkout and safe payment, and take doubt away",
            ),
            &[text("Bestelt en betaalt", "Orders and pays")],
        ),
        phase(
            text("Gebruik", "Use"),
            text(
                "Soepel laten starten, problemen als eerste oplossen en waarde toevoegen",
                "Make onboarding smooth, solve problems first and add value",
            ),
            &[text("Gaat aan de slag", "Gets started"), text("Zoekt hulp", "Seeks help")],
        ),
        phase(
            text("Loyaliteit", "Loyalty"),
            text(
                "Een goede ervaring geven, opnieuw verkopen en om feedback en reviews vragen",
                "Give a good experience, win repeat purchases and ask for feedback and reviews",
            ),
            &[text("Komt terug", "Comes back"), text("Vertelt het verder", "Spreads the word")],
        ),
    ],
    lanes: &[
        lane(
            CardKind::Actions,
            &[
                at(1, "Loopt tegen een probleem aan", "Runs into a problem"),
                at(2, "Leest tips en bekijkt voorbeelden", "Reads tips and looks at examples"),
                at(3, "Legt drie aanbieders naast elkaar", "Puts three providers side by side"),
                at(4, "Vult gegevens in en rekent af", "Enters details and checks out"),
                at(5, "Neemt het product in gebruik", "Starts using the product"),
                at(6, "Stelt een vraag", "Asks a question"),
                at(7, "Koopt opnieuw", "Buys again"),
                at(8, "Schrijft een review, tipt een vriend", "Writes a review, tells a friend"),
            ],
        ),
        lane(
            CardKind::Thoughts,
            &[
                at(1, "“Dit moet handiger kunnen.”", "“There must be a better way.”"),
                at(3, "“Wie kan ik vertrouwen?”", "“Who can I trust?”"),
                at(4, "“Is betalen hier veilig?”", "“Is it safe to pay here?”"),
                at(5, "“Waar begin ik?”", "“Where do I start?”"),
                at(6, "“Krijg ik snel antwoord?”", "“Will I get a quick answer?”"),
                at(8, "“Dit gun ik anderen ook.”", "“Others should have this too.”"),
            ],
        ),
        experience(&[(-1, 0), (0, 1), (-1, 1), (0, 1), (1, 2), (-1, 1), (1, 2), (1, 2)]),
        channel(
            Channel::Search,
            &ONLINE_BY_OTHERS,
            &[at(2, "Zoekresultaat in Google", "Google search result").feels(0, 1).of(&MARKETING)],
        ),
        channel(
            Channel::Social,
            &ONLINE,
            &[
                at(1, "Instagram-advertentie", "Instagram advertisement").feels(0, 1).of(&MARKETING),
                at(8, "Klantencommunity", "Customer community").by(&ONLINE_BY_OTHERS).feels(1, 2).of(&SERVICE),
            ],
        ),
        channel(
            Channel::Website,
            &ONLINE,
            &[
                at(2, "Blogartikel met praktische tips", "Blog article with practical tips")
                    .feels(1, 1)
                    .of(&MARKETING),
                at(3, "Pagina ‘Waarom wij’", "‘Why us’ page").feels(0, 1).of(&MARKETING),
                at(4, "Afrekenpagina", "Checkout page").feels(-1, 1).decides().of(&WEB),
                at(5, "Instructievideo", "Instruction video").by(&VIDEO).feels(1, 2).of(&PRODUCT),
            ],
        ),
        channel(
            Channel::Reviews,
            &ONLINE_BY_OTHERS,
            &[
                at(3, "Vergelijkingssite", "Comparison site").feels(-1, 1).of(&MARKETING),
                at(3, "Klantreviews", "Customer reviews").feels(1, 1).decides().of(&MARKETING),
            ],
        ),
        channel(
            Channel::Email,
            &ONLINE,
            &[
                at(4, "Kortingscode", "Discount code").feels(1, 1).of(&MARKETING),
                at(5, "Welkomstmail", "Welcome email").feels(1, 2).of(&MARKETING),
                at(7, "Korting op de volgende bestelling", "Discount on the next order")
                    .feels(1, 2)
                    .of(&MARKETING),
                at(8, "Verzoek om een review", "Review request").feels(0, 1).of(&SERVICE),
            ],
        ),
        touchpoints(
            text("Klantenservice", "Customer service"),
            &ONLINE,
            &[
                at(4, "Chat met klantenservice", "Chat with customer service").feels(1, 1).of(&SERVICE),
                at(6, "Servicedesk", "Service desk").by(&CALL).feels(-1, 1).decides().of(&SERVICE),
            ],
        ),
        lane(
            CardKind::Pains,
            &[
                at(3, "Elk aanbod lijkt hetzelfde", "Every offer looks the same"),
                at(4, "Extra kosten pas bij het afrekenen", "Extra costs only show at checkout"),
                at(6, "Drie keer hetzelfde verhaal vertellen", "Telling the same story three times"),
            ],
        ),
        lane(
            CardKind::Opportunities,
            &[
                at(3, "Het verschil in één tabel tonen", "Show the difference in one table"),
                at(4, "Alle kosten vooraf tonen", "Show all costs up front"),
                at(6, "Antwoord binnen een uur beloven", "Promise an answer within the hour"),
                at(8, "Review vragen na het eerste succes", "Ask for a review after the first success"),
            ],
        ),
        metric(Measure::Customers),
    ],
};
