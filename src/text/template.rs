//! Words of the starting maps: what the card of a template on the start screen says.

texts! {
    FIVE_PHASES: "Vijf fasen (oriëntatie–loyaliteit)", "Five phases (orientation–loyalty)";
    FIVE_PHASES_SUMMARY:
        "Het vertrouwde basismodel, met doelen en touchpoints in elke fase.",
        "The familiar basic model, with goals and touchpoints in every phase.";

    SEE_THINK_DO_CARE: "See–Think–Do–Care + Experience", "See–Think–Do–Care + Experience";
    SEE_THINK_DO_CARE_SUMMARY:
        "Van bereik tot binding, met voorpret en beleving direct na de aankoop.",
        "From reach to relationship, with anticipation and experience right after the purchase.";

    AWARENESS_TO_LOYALTY: "Bewustwording–trouw", "Awareness–loyalty";
    AWARENESS_TO_LOYALTY_SUMMARY:
        "De klantpersona staat voorop, met een tone of voice per fase.",
        "The persona leads, with a tone of voice for every phase.";

    AWARENESS_TO_ADVOCACY: "AIDA-achtig: bewustwording–advocacy", "AIDA-style: awareness–advocacy";
    AWARENESS_TO_ADVOCACY_SUMMARY:
        "Direct, indirect, digitaal en fysiek, met pijnpunten en sleutelmomenten in kleur.",
        "Direct, indirect, digital and physical, with pain points and key moments in colour.";

    LIFE_CYCLE: "Levenscyclus met doelen, content en metrics", "Lifecycle with goals, content and metrics";
    LIFE_CYCLE_SUMMARY:
        "Van prospect tot ambassadeur, als volledig ingevulde tabel.",
        "From prospect to advocate, as a table filled in completely.";

    SERVICE_BLUEPRINT: "Service blueprint", "Service blueprint";
    SERVICE_BLUEPRINT_SUMMARY:
        "Wat de klant ziet en wat daarachter gebeurt, met de drie lijnen.",
        "What the customer sees and what happens behind it, with the three lines.";

    EMPTY: "Lege klantreis", "Empty journey";
    EMPTY_SUMMARY:
        "Drie fasen en de gebruikelijke lanes, nog zonder kaarten.",
        "Three phases and the usual lanes, no cards yet.";

    NEW_JOURNEY: "Nieuwe klantreis", "New journey";
    EXAMPLES:
        "De kaarten zijn voorbeelden en aannames. Vervang ze door wat je zelf onderzoekt.",
        "The cards are examples and assumptions. Replace them with what you find out yourself.";
}
