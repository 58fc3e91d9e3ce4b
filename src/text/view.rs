//! Words of the ways to look at a map: as a board, as a list, and by its pain points and opportunities.

texts! {
    VIEW: "Weergave", "View";
    OUTLINE: "Lijst", "Outline";
    OPPORTUNITIES: "Pijnpunten en kansen", "Pain points and opportunities";
    NO_PHASES: "Deze klantreis heeft nog geen fasen.", "This journey has no phases yet.";
    METRIC_SAID: "{lane}: {value}", "{lane}: {value}";

    PAINS_BY_STEP: "Pijnpunten en hun kansen, per stap", "Pain points and their opportunities, by step";
    NO_PAINS: "Nog geen pijnpunten of kansen. Zet ze op het bord, in een lane voor pijnpunten of kansen.", "No pain points or opportunities yet. Put them on the board, in a lane for pain points or opportunities.";
    NO_OPPORTUNITY: "Nog geen kans", "No opportunity yet";
    ADD_OPPORTUNITY: "Kans toevoegen", "Add opportunity";
    ADD_OPPORTUNITY_AT: "Kans toevoegen aan {step}", "Add opportunity to {step}";
    NEW_OPPORTUNITY: "Nieuwe kans", "New opportunity";
    PHASE_STEP: "{phase}, {step}", "{phase}, {step}";

    MATRIX: "Effect tegen moeite", "Effect against effort";
    MATRIX_HINT_TOUCH: "Houd een kans even vast en sleep haar naar haar plek.", "Hold an opportunity for a moment and drag it to its place.";
    MATRIX_HINT: "Sleep elke kans naar zijn plek, of til hem op met de spatiebalk en gebruik de pijltjes.", "Drag each opportunity to its place, or lift it with Space and use the arrows.";
    EFFECT: "Effect", "Effect";
    EFFORT: "Moeite", "Effort";
    EFFECT_IS: "Effect {n}", "Effect {n}";
    EFFORT_IS: "Moeite {n}", "Effort {n}";
    STATUS: "Status", "Status";
    STATUS_IS: "Status: {status}", "Status: {status}";
    RATING: "effect {effect}, moeite {effort}", "effect {effect}, effort {effort}";
    EFFECT_ONLY: "effect {effect}, moeite onbekend", "effect {effect}, effort unknown";
    EFFORT_ONLY: "effect onbekend, moeite {effort}", "effect unknown, effort {effort}";
    UNRATED: "nog niet ingeschat", "not rated yet";
    NOT_RATED: "Nog niet ingeschat", "Not rated yet";
    HIGH: "veel", "much";
    LOW: "weinig", "little";
    FIRST: "Eerst doen", "Do first";
    PLAN: "Inplannen", "Plan";
    FILL_IN: "Tussendoor", "In between";
    LEAVE: "Laten", "Leave";
}
