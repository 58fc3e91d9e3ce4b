//! A service blueprint: what the customer sees, what stays behind, and the three lines between them.

use super::contact::{CALL, FACE_TO_FACE, IN_HAND, ONLINE, ON_SIGHT, ON_SITE};
use super::plan::{Plan, at, lane, line, met, phase, text};
use super::team::{FINANCE, LOGISTICS, PLANNING, SERVICE};
use crate::model::{CardKind, LineKind};

pub(super) static PLAN: Plan = Plan {
    phases: &[
        phase(
            text("Vooraf", "Before"),
            text("Beloven wat je waar kunt maken", "Promise what you can deliver"),
            &[text("Afspraak maken", "Booking"), text("Voorbereiden", "Preparing")],
        ),
        phase(
            text("Tijdens", "During"),
            text("De belofte waarmaken", "Deliver on the promise"),
            &[text("Aankomst", "Arrival"), text("Uitvoering", "Service")],
        ),
        phase(
            text("Achteraf", "After"),
            text("Goed afronden, zodat de klant terugkomt", "Round off well, so that the customer returns"),
            &[text("Afrekenen", "Payment"), text("Nazorg", "Follow-up")],
        ),
    ],
    lanes: &[
        met(
            CardKind::Evidence,
            &ONLINE,
            &[
                at(1, "Online agenda", "Online calendar"),
                at(2, "Bevestiging met route", "Confirmation with directions"),
                at(3, "Gevel en wachtruimte", "Front and waiting area").by(&ON_SITE),
                at(4, "Werkplek en gereedschap", "Workplace and tools").by(&ON_SIGHT),
                at(5, "Factuur", "Invoice"),
                at(6, "Servicerapport", "Service report").by(&IN_HAND),
            ],
        ),
        lane(
            CardKind::Actions,
            &[
                at(1, "Kiest een tijdstip", "Picks a time"),
                at(2, "Zet spullen en vragen klaar", "Gets things and questions ready"),
                at(3, "Meldt zich bij de balie", "Reports to the desk"),
                at(4, "Kijkt mee en beslist", "Watches and decides"),
                at(5, "Controleert en betaalt", "Checks and pays"),
                at(6, "Geeft feedback", "Gives feedback"),
            ],
        ),
        line(LineKind::Interaction),
        met(
            CardKind::Frontstage,
            &FACE_TO_FACE,
            &[
                at(1, "Beantwoordt vragen in de chat", "Answers questions in the chat")
                    .by(&ONLINE)
                    .feels(0, 1)
                    .of(&SERVICE),
                at(2, "Stuurt een herinnering", "Sends a reminder").by(&ONLINE).feels(1, 1).of(&PLANNING),
                at(3, "Heet de klant welkom", "Welcomes the customer").feels(0, 1).decides().of(&SERVICE),
                at(4, "Legt elke stap uit", "Explains every step").feels(1, 2).decides().of(&SERVICE),
                at(5, "Neemt de rekening door", "Goes through the bill").feels(-1, 1).of(&SERVICE),
                at(6, "Belt na: is alles goed?", "Calls to ask if all is well").by(&CALL).feels(1, 2).of(&SERVICE),
            ],
        ),
        line(LineKind::Visibility),
        lane(
            CardKind::Backstage,
            &[
                at(1, "Controleert de bezetting", "Checks who is available").of(&PLANNING),
                at(2, "Legt het dossier klaar", "Prepares the file").of(&SERVICE),
                at(3, "Geeft het team een seintje", "Alerts the team").of(&SERVICE),
                at(4, "Bestelt wat ontbreekt", "Orders what is missing").of(&LOGISTICS),
                at(5, "Maakt de factuur op", "Draws up the invoice").of(&FINANCE),
                at(6, "Verwerkt de feedback", "Processes the feedback").of(&SERVICE),
            ],
        ),
        line(LineKind::Internal),
        lane(
            CardKind::Support,
            &[
                at(1, "Planningssysteem", "Scheduling system").of(&PLANNING),
                at(2, "Klantsysteem (CRM)", "Customer system (CRM)").of(&SERVICE),
                at(3, "Roosters en training", "Rosters and training").of(&PLANNING),
                at(4, "Voorraad en leveranciers", "Stock and suppliers").of(&LOGISTICS),
                at(5, "Betalingen en boekhouding", "Payments and accounts").of(&FINANCE),
                at(6, "Kwaliteitsoverleg", "Quality review").of(&SERVICE),
            ],
        ),
    ],
};
