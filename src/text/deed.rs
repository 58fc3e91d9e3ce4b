//! Names of what was done, as undo and redo say them.

texts! {
    UNDONE: "Ongedaan gemaakt: {deed}", "Undone: {deed}";
    REDONE: "Opnieuw gedaan: {deed}", "Redone: {deed}";
    UNDO: "Ongedaan maken: {deed}", "Undo: {deed}";
    REDO: "Opnieuw: {deed}", "Redo: {deed}";

    JOURNEY_TITLE: "titel van de klantreis gewijzigd", "title of the journey changed";
    JOURNEY_DESCRIPTION: "beschrijving gewijzigd", "description changed";
    JOURNEY_STATE: "toestand gewijzigd", "state changed";
    JOURNEY_MARKET: "markt gewijzigd", "market changed";
    JOURNEY_PERSONAS: "persona’s van de klantreis gewijzigd", "personas of the journey changed";
    JOURNEY_REVIEWED: "datum van nakijken gewijzigd", "date of review changed";
    JOURNEY_ARCHIVED: "klantreis gearchiveerd", "journey archived";
    JOURNEY_BROUGHT_BACK: "klantreis teruggezet uit het archief", "journey brought back from the archive";
    JOURNEY_BENCHMARKS: "benchmarks gewijzigd", "benchmarks changed";

    PHASE_ADDED: "fase toegevoegd", "phase added";
    PHASE_RENAMED: "naam van een fase gewijzigd", "phase renamed";
    PHASE_COLOR: "kleur van een fase gewijzigd", "colour of a phase changed";
    PHASE_GOAL: "doel van een fase gewijzigd", "goal of a phase changed";
    PHASE_MOVED: "fase verplaatst", "phase moved";
    PHASE_DELETED: "fase verwijderd", "phase deleted";
    STEP_ADDED: "stap toegevoegd", "step added";
    STEP_RENAMED: "naam van een stap gewijzigd", "step renamed";
    STEP_MOVED: "stap verplaatst", "step moved";
    STEP_DELETED: "stap verwijderd", "step deleted";
    LANE_ADDED: "lane toegevoegd", "lane added";
    LANE_RENAMED: "naam van een lane gewijzigd", "lane renamed";
    LANE_CHANGED: "lane gewijzigd", "lane changed";
    LANE_FOLDED: "lane ingeklapt", "lane collapsed";
    LANE_UNFOLDED: "lane uitgeklapt", "lane expanded";
    LANE_HIDDEN: "lane verborgen", "lane hidden";
    LANE_SHOWN: "lane getoond", "lane shown";
    LANE_MOVED: "lane verplaatst", "lane moved";
    LANE_DELETED: "lane verwijderd", "lane deleted";

    CARD_ADDED: "kaart toegevoegd", "card added";
    CARDS_ADDED: "kaarten toegevoegd", "cards added";
    CARD_TITLE: "titel van een kaart gewijzigd", "title of a card changed";
    CARD_NOTE: "notitie gewijzigd", "note changed";
    CARD_EXPERIENCE: "beleving van een kaart gewijzigd", "experience of a card changed";
    CARD_IMAGE: "afbeelding gewijzigd", "image changed";
    CARD_COLOR: "kleur van een kaart gewijzigd", "colour of a card changed";
    CARD_TAGS: "tags gewijzigd", "tags changed";
    CARD_RATING: "effect of inspanning gewijzigd", "effect or effort changed";
    CARD_CHANGED: "kaart gewijzigd", "card changed";
    CARD_MOVED: "kaart verplaatst", "card moved";
    CARDS_MOVED: "kaarten verplaatst", "cards moved";
    CARD_DELETED: "kaart verwijderd", "card deleted";
    CARDS_DELETED: "kaarten verwijderd", "cards deleted";

    POINT_SET: "beleving gewijzigd", "experience changed";
    NUMBER_SET: "cijfer gewijzigd", "number changed";
    LINK_ADDED: "verbinding gemaakt", "link made";
    LINK_LABELLED: "tekst van een verbinding gewijzigd", "text of a link changed";
    LINK_DELETED: "verbinding weggehaald", "link removed";
    LINK_TURNED: "verbinding omgekeerd", "link turned around";
    FINDING_DISMISSED: "inzicht weggezet", "insight dismissed";
    FINDING_RESTORED: "inzicht teruggehaald", "insight brought back";
    NOTHING: "niets", "nothing";

    PERSONA_RENAMED: "naam gewijzigd", "name changed";
    PERSONA_AGE: "leeftijd gewijzigd", "age changed";
    PERSONA_PORTRAIT: "portret gewijzigd", "portrait changed";
    PERSONA_CHANNELS: "kanalen gewijzigd", "channels changed";
    PERSONA_TONE: "toon gewijzigd", "tone of voice changed";
    PERSONA_RESEARCH: "onderzoek gewijzigd", "research changed";
    PERSONA_TEXT: "beschrijving gewijzigd", "description changed";
}
