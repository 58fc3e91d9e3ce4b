//! Awareness to advocacy: touchpoints by directness and medium, pain points and key moments in colour.

use super::contact::{
    CALL, FACE_TO_FACE, IN_HAND, ONLINE, ONLINE_BY_OTHERS, ON_SIGHT, ON_SITE, WORD_OF_MOUTH,
};
use super::plan::{Plan, at, experience, lane, metric, phase, text, touchpoints};
use super::team::{EVENTS, LOGISTICS, MARKETING, PRODUCT, SALES, SERVICE, STORE, WEB};
use crate::model::{CardKind, Color, Measure};

/// The hue of key moments.
const KEY: Color = Color::Ochre;
/// The hue of what goes wrong.
const WRONG: Color = Color::Coral;

pub(super) static PLAN: Plan = Plan {
    phases: &[
        phase(
            text("Bewustwording", "Awareness"),
            text("De aandacht van de juiste doelgroep trekken", "Draw the attention of the right segment"),
            &[text("Ontdekt", "Discovers")],
        ),
        phase(
            text("Overweging", "Consideration"),
            text("Van interesse een voorkeur maken", "Turn interest into a preference"),
            &[text("Verdiept zich", "Finds out more"), text("Weegt af", "Weighs up")],
        ),
        phase(
            text("Aankoop", "Purchase"),
            text("Van voorkeur naar bestelling, zonder drempels", "From preference to order, without barriers"),
            &[text("Bestelt", "Orders"), text("Ontvangt", "Receives")],
        )
        .hue(Color::Ochre),
        phase(
            text("Loyaliteit", "Loyalty"),
            text("Van één bestelling een gewoonte maken", "Turn one order into a habit"),
            &[text("Gebruikt en bestelt opnieuw", "Uses and reorders")],
        )
        .hue(Color::Coral),
        phase(
            text("Advocacy", "Advocacy"),
            text("Tevreden klanten laten aanbevelen", "Have satisfied customers recommend the brand"),
            &[text("Beveelt aan", "Recommends")],
        )
        .hue(Color::Violet),
    ],
    lanes: &[
        lane(
            CardKind::Actions,
            &[
                at(1, "Komt het merk tegen", "Comes across the brand"),
                at(2, "Bekijkt het aanbod", "Looks at the range"),
                at(3, "Vraagt anderen om raad", "Asks others for advice"),
                at(4, "Plaatst een bestelling", "Places an order"),
                at(5, "Pakt uit en probeert", "Unpacks and tries"),
                at(6, "Bestelt opnieuw", "Orders again"),
                at(7, "Vertelt anderen erover", "Tells others about it"),
            ],
        ),
        experience(&[(0, 1), (1, 1), (-1, 1), (-1, 1), (2, 2), (0, 2), (1, 2)]),
        touchpoints(
            text("Directe touchpoints", "Direct touchpoints"),
            &CALL,
            &[
                at(3, "Adviesgesprek met verkoop", "Advice call with sales")
                    .feels(1, 1)
                    .decides()
                    .hue(KEY)
                    .of(&SALES),
                at(6, "Bellen met klantenservice", "Call to customer service").feels(-1, 1).hue(WRONG).of(&SERVICE),
                at(7, "Bedankje voor een aanbeveling", "Thanks for a recommendation")
                    .by(&ONLINE)
                    .feels(1, 2)
                    .of(&MARKETING),
            ],
        ),
        touchpoints(
            text("Indirecte touchpoints", "Indirect touchpoints"),
            &ONLINE_BY_OTHERS,
            &[
                at(1, "Bericht van een influencer", "Post by an influencer").feels(1, 1).of(&MARKETING),
                at(3, "Reviews van andere klanten", "Reviews by other customers")
                    .feels(-1, 1)
                    .decides()
                    .hue(KEY)
                    .of(&MARKETING),
                at(3, "Tip van een collega", "Tip from a colleague").by(&WORD_OF_MOUTH).feels(1, 1),
                at(7, "Ervaring op social media", "Experience on social media").feels(2, 2).of(&MARKETING),
            ],
        ),
        touchpoints(
            text("Digitale touchpoints", "Digital touchpoints"),
            &ONLINE,
            &[
                at(1, "Advertentie op social media", "Advertisement on social media")
                    .feels(0, 1)
                    .of(&MARKETING),
                at(2, "Productpagina", "Product page").feels(1, 1).of(&WEB),
                at(4, "Winkelmand en betaling", "Basket and payment").feels(-1, 1).decides().hue(WRONG).of(&WEB),
                at(5, "Pakket volgen", "Parcel tracking").feels(0, 1).of(&LOGISTICS),
                at(6, "Voordeel in de app", "Offer in the app").feels(1, 1).of(&PRODUCT),
            ],
        ),
        touchpoints(
            text("Fysieke touchpoints", "Physical touchpoints"),
            &IN_HAND,
            &[
                at(1, "Poster op straat", "Street poster").by(&ON_SIGHT).feels(0, 1).of(&MARKETING),
                at(2, "Showroom", "Showroom").by(&ON_SITE).feels(1, 2).of(&STORE),
                at(5, "Pakket en verpakking", "Parcel and packaging").feels(2, 2).decides().hue(KEY).of(&LOGISTICS),
                at(7, "Klantendag", "Customer day").by(&FACE_TO_FACE).feels(2, 2).of(&EVENTS),
            ],
        ),
        lane(
            CardKind::Pains,
            &[
                at(2, "Prijs is lastig te vinden", "Price is hard to find").hue(WRONG),
                at(4, "Betalen mislukt op de telefoon", "Payment fails on the phone").decides().hue(WRONG),
                at(6, "Lang in de wacht", "Long time on hold").hue(WRONG),
            ],
        ),
        lane(
            CardKind::Opportunities,
            &[
                at(2, "Prijs op elke pagina", "Price on every page"),
                at(4, "Betalen met één tik", "Pay with one tap"),
                at(6, "Terugbellen op een gekozen tijd", "Call back at a chosen time"),
                at(7, "Aanbeveling belonen", "Reward recommendations"),
            ],
        ),
        metric(Measure::Customers),
        lane(
            CardKind::Notes,
            &[
                at(1, "Oker, met ster: moment van de waarheid", "Ochre, with a star: moment of truth")
                    .decides()
                    .hue(KEY),
                at(1, "Koraal: hier gaat het mis", "Coral: this is where it goes wrong").hue(WRONG),
            ],
        )
        .named("Legenda", "Legend"),
    ],
};
