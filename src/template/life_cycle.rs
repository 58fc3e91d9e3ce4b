//! The customer life cycle as a table: five lanes, five phases, every cell filled.

use super::contact::{FACE_TO_FACE, ONLINE, ONLINE_BY_OTHERS, ON_SITE, VIDEO};
use super::plan::{Plan, at, lane, phase, text, touchpoints};
use super::team::{EVENTS, MARKETING, PRODUCT, SALES, SERVICE, WEB};
use crate::model::{CardKind, Color};

pub(super) static PLAN: Plan = Plan {
    phases: &[
        phase(
            text("Bewustwording", "Awareness"),
            text("Bekend worden bij nieuwe prospects", "Become known to new prospects"),
            &[text("Leert het merk kennen", "Gets to know the brand")],
        ),
        phase(
            text("Overweging", "Consideration"),
            text("Bij de laatste opties horen", "Be among the final options"),
            &[text("Weegt opties af", "Weighs the options")],
        ),
        phase(
            text("Aankoop", "Purchase"),
            text("Beslissen makkelijk maken", "Make deciding easy"),
            &[text("Hakt de knoop door", "Decides")],
        ),
        phase(
            text("Retentie", "Retention"),
            text("Klanten laten blijven", "Have customers stay"),
            &[text("Blijft klant", "Stays a customer")],
        ),
        phase(
            text("Ambassadeurschap", "Advocacy"),
            text("Klanten nieuwe klanten laten brengen", "Have customers bring new customers"),
            &[text("Beveelt aan", "Recommends")],
        )
        .hue(Color::Slate),
    ],
    lanes: &[
        lane(
            CardKind::Status,
            &[
                at(1, "Prospect, onbekend", "Prospect, unknown"),
                at(2, "Prospect, bekend", "Prospect, known"),
                at(3, "Prospect, klaar om te kopen", "Prospect, ready"),
                at(4, "Klant", "Customer"),
                at(5, "Trouwe klant", "Loyal customer"),
            ],
        ),
        lane(
            CardKind::Goals,
            &[
                at(1, "Naamsbekendheid opbouwen", "Build brand awareness"),
                at(2, "Opties beoordelen", "Evaluate options"),
                at(3, "De beslissing nemen", "Make the decision"),
                at(4, "Tevreden houden", "Keep satisfied"),
                at(5, "Het merk aanbevelen", "Recommend the brand"),
            ],
        )
        .named("Hoofddoel", "Primary goal"),
        touchpoints(
            text("Belangrijkste touchpoints", "Main touchpoints"),
            &ONLINE,
            &[
                at(1, "Advertenties", "Advertising").feels(0, 1).of(&MARKETING),
                at(1, "Zoekmachine", "Search engine").by(&ONLINE_BY_OTHERS).feels(0, 1).of(&MARKETING),
                at(1, "Social media", "Social media").feels(1, 1).of(&MARKETING),
                at(1, "Evenementen", "Events").by(&ON_SITE).feels(1, 2).of(&EVENTS),
                at(2, "Website", "Website").feels(0, 1).of(&WEB),
                at(2, "Reviews", "Reviews").by(&ONLINE_BY_OTHERS).feels(0, 1).decides().of(&MARKETING),
                at(2, "E-mail", "Email").feels(0, 1).of(&MARKETING),
                at(2, "Klantcases", "Case studies").feels(1, 1).of(&SALES),
                at(3, "Prijspagina", "Pricing page").feels(-1, 1).of(&WEB),
                at(3, "Demo", "Demo").by(&VIDEO).feels(1, 2).decides().of(&SALES),
                at(3, "Verkoopgesprek", "Sales talk").by(&FACE_TO_FACE).feels(0, 1).of(&SALES),
                at(3, "Afrekenen", "Checkout").feels(-1, 1).decides().of(&WEB),
                at(4, "E-mail", "Email").feels(0, 1).of(&MARKETING),
                at(4, "Klantenservice", "Support").feels(-1, 1).decides().of(&SERVICE),
                at(4, "App", "App").feels(1, 1).of(&PRODUCT),
                at(4, "Community", "Community").by(&ONLINE_BY_OTHERS).feels(1, 2).of(&SERVICE),
                at(5, "Aanbevelingsprogramma", "Referral programme").feels(1, 2).of(&MARKETING),
                at(5, "Delen op social media", "Social sharing").by(&ONLINE_BY_OTHERS).feels(1, 2).of(&MARKETING),
                at(5, "Reviews", "Reviews").by(&ONLINE_BY_OTHERS).feels(1, 2).of(&MARKETING),
            ],
        ),
        lane(
            CardKind::Content,
            &[
                at(1, "Blogartikelen", "Blog posts"),
                at(1, "Infographics", "Infographics"),
                at(1, "Video’s", "Videos"),
                at(2, "Vergelijkingsgidsen", "Comparison guides"),
                at(2, "Testimonials", "Testimonials"),
                at(2, "Whitepapers", "White papers"),
                at(3, "Productdemo’s", "Product demos"),
                at(3, "Prijzen", "Pricing"),
                at(3, "Tijdelijke aanbiedingen", "Temporary offers"),
                at(4, "Nieuwsbrieven", "Newsletters"),
                at(4, "Handleidingen", "How-tos"),
                at(4, "Hulpmateriaal", "Support material"),
                at(5, "Content van gebruikers", "User-generated content"),
                at(5, "Testimonials", "Testimonials"),
                at(5, "Beloning voor aanbevelingen", "Referral incentives"),
            ],
        ),
        lane(
            CardKind::Notes,
            &[
                at(1, "Impressies", "Impressions"),
                at(1, "Bereik", "Reach"),
                at(1, "Merkherinnering", "Recall"),
                at(2, "Betrokkenheid", "Engagement"),
                at(2, "Tijd op de site", "Time on site"),
                at(2, "Doorklikratio", "Click-through rate"),
                at(3, "Conversieratio", "Conversion rate"),
                at(3, "Omzet", "Sales"),
                at(4, "Herhaalaankopen", "Repeat purchases"),
                at(4, "Tevredenheid", "Satisfaction"),
                at(5, "Aanbevelingsratio", "Referral rate"),
                at(5, "NPS", "NPS"),
            ],
        )
        .named("Succesmetrics", "Success metrics"),
    ],
};
