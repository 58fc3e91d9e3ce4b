//! The words that the maps of the bench are made of.

/// From first notice to long after.
pub(super) const PHASES: [&str; 5] =
    ["Bewustwording", "Overweging", "Aankoop", "Gebruik", "Ambassadeurschap"];
/// Four a phase.
pub(super) const STEP_NAMES: [&str; 20] = [
    "Merkt behoefte",
    "Ziet reclame",
    "Hoort van vrienden",
    "Zoekt online",
    "Vergelijkt",
    "Leest ervaringen",
    "Vraagt advies",
    "Maakt proefrit",
    "Kiest model",
    "Vraagt offerte",
    "Bestelt",
    "Betaalt",
    "Haalt af",
    "Eerste rit",
    "Dagelijks gebruik",
    "Onderhoud",
    "Storing",
    "Garantie",
    "Beveelt aan",
    "Koopt opnieuw",
];
/// With the channel as the file names it.
pub(super) const LANE_NAMES: [(&str, &str); 10] = [
    ("Website", "website"),
    ("Zoekmachine", "search"),
    ("Social media", "social"),
    ("E-mail", "email"),
    ("Winkel", "store"),
    ("Klantenservice", "phone"),
    ("App", "app"),
    ("Chat", "chat"),
    ("Reviewsite", "reviews"),
    ("Mond-tot-mond", "word_of_mouth"),
];
/// First word of a title.
pub(super) const WHAT: [&str; 25] = [
    "Leest",
    "Vergelijkt",
    "Bekijkt",
    "Zoekt naar",
    "Vraagt naar",
    "Bewaart",
    "Deelt",
    "Controleert",
    "Ontvangt",
    "Opent",
    "Mist",
    "Bespreekt",
    "Begrijpt",
    "Twijfelt over",
    "Klaagt over",
    "Beoordeelt",
    "Betaalt voor",
    "Wacht op",
    "Meldt",
    "Verandert",
    "Bestelt",
    "Weigert",
    "Herkent",
    "Onthoudt",
    "Waardeert",
];
/// Middle of a title.
pub(super) const WHICH: [&str; 40] = [
    "de vergelijkingstest",
    "een offerte",
    "de levertijd",
    "het accubereik",
    "een proefrit",
    "de garantie",
    "de prijs",
    "een review",
    "de bevestiging",
    "het onderhoudsplan",
    "een filmpje",
    "de kleur",
    "het slot",
    "een kortingscode",
    "de handleiding",
    "een storing",
    "het scherm",
    "de nieuwsbrief",
    "een advies op maat",
    "het retourbeleid",
    "de verzekering",
    "een bericht",
    "het formulier",
    "de afspraak",
    "een herinnering",
    "de factuur",
    "het pakket",
    "een accessoire",
    "de inruilprijs",
    "het bandenmerk",
    "een routekaart",
    "de leaseregeling",
    "het testrapport",
    "een klantverhaal",
    "de openingstijden",
    "het voorraadoverzicht",
    "een servicebeurt",
    "de app-melding",
    "het laadpunt",
    "een tweede accu",
];
/// End of a title.
pub(super) const WHERE: [&str; 5] =
    ["", " thuis op de bank", " samen met een collega", " op de telefoon", " voor de tweede keer"];
/// Who sees to a card.
pub(super) const OWNERS: [&str; 6] =
    ["Marketing", "Team winkel", "Klantenservice", "Sanne Vos", "IT", "Inkoop en logistiek"];
/// Where evidence comes from.
pub(super) const SOURCES: [&str; 3] = ["8 interviews", "Webanalyse", "Enquête onder 412 klanten"];
/// Free words.
pub(super) const TAGS: [&str; 4] = ["seo", "levering", "prijs", "zaterdag"];
/// A note of common length.
pub(super) const NOTE: &str =
    "Kwam in drie gesprekken terug: het duurt lang, en niemand zegt wanneer er antwoord komt.";
