//! Words of the panel that edits what is selected.

use super::count::counts;

texts! {
    EDIT_CARD: "Kaart bewerken", "Edit card";
    EDIT_CARDS: "Kaarten bewerken", "Edit cards";
    EDIT_STEP: "Stap bewerken", "Edit step";
    EDIT_PHASE: "Fase bewerken", "Edit phase";
    EDIT_LANE: "Lane bewerken", "Edit lane";
    EDIT_JOURNEY: "Klantreis bewerken", "Edit journey";
    CLOSE_PANEL: "Paneel sluiten", "Close panel";
    DUPLICATE_CARD: "Kaart dupliceren", "Duplicate card";
    DELETE_CARD: "Kaart verwijderen", "Delete card";
    DUPLICATE_CARDS: "Kaarten dupliceren", "Duplicate cards";
    DELETE_CARDS: "Kaarten verwijderen", "Delete cards";
    DUPLICATE_STEP: "Stap dupliceren", "Duplicate step";
    DELETE_STEP: "Stap verwijderen", "Delete step";
    DUPLICATE_PHASE: "Fase dupliceren", "Duplicate phase";
    DELETE_PHASE: "Fase verwijderen", "Delete phase";
    DUPLICATE_LANE: "Lane dupliceren", "Duplicate lane";
    DELETE_LANE: "Lane verwijderen", "Delete lane";

    TITLE: "Titel", "Title";
    NAME: "Naam", "Name";
    NOTE: "Notitie", "Note";
    CHANNEL: "Kanaal", "Channel";
    LANE: "Lane", "Lane";
    MEDIUM: "Medium", "Medium";
    CONTACT: "Contact", "Contact";
    SENSE: "Zintuig", "Sense";
    ACTUAL: "Huidig", "Current";
    DESIRED: "Gewenst", "Desired";
    EXPERIENCE_ACTUAL: "Beleving, huidig", "Experience, current";
    EXPERIENCE_DESIRED: "Beleving, gewenst", "Experience, desired";
    EXPERIENCE_ACTUAL_AT: "Beleving, huidig, {step}", "Experience, current, {step}";
    EXPERIENCE_DESIRED_AT: "Beleving, gewenst, {step}", "Experience, desired, {step}";
    UNSET: "niet ingevuld", "not set";
    CLEAR: "{name} wissen", "Clear {name}";
    MOMENT_OF_TRUTH: "Moment van de waarheid", "Moment of truth";
    EVIDENCE: "Bewijs", "Evidence";
    SOURCE: "Bron", "Source";
    DATE: "Datum", "Date";
    OWNER: "Eigenaar", "Owner";
    TAGS: "Tags", "Tags";
    ADD_TAG: "Tag toevoegen", "Add tag";
    NEW_TAG: "Nieuwe tag", "New tag";
    REMOVE_TAG: "Tag {tag} weghalen", "Remove tag {tag}";
    LINK: "Link", "Link";
    OPEN_LINK: "Link openen", "Open link";
    PERSONAS: "Persona’s", "Personas";
    COLOR: "Kleur", "Colour";
    NO_COLOR: "Geen kleur", "No colour";
    OWN_PLACE: "Kleur van de plaats", "Colour of its place";
    MIXED: "verschillend", "mixed";
    MIXED_NAME: "{name}, verschillend", "{name}, mixed";
    PRESS_CLEARS: "Nog eens drukken wist de keuze", "Press again to clear";
    DATE_NOT_WHOLE: "Vul de hele datum in, of wis hem.", "Enter the whole date, or clear it.";

    IMAGE: "Afbeelding", "Image";
    ADD_IMAGE: "Afbeelding toevoegen", "Add image";
    CHANGE_IMAGE: "Andere afbeelding", "Change image";
    REMOVE_IMAGE: "Afbeelding weghalen", "Remove image";
    ALT: "Wat je ziet", "What it shows";
    ALT_HINT: "Beschrijf de afbeelding voor wie hem niet ziet.", "Describe the image for people who can’t see it.";

    CONNECTIONS: "Verbindingen", "Links between cards";
    CONNECTION_TO: "Naar {card}", "To {card}";
    CONNECTION_FROM: "Van {card}", "From {card}";
    CONNECTION_LABEL: "Wat erbij staat", "What it says";
    CONNECTION_LABEL_OF: "Tekst bij {name}", "Text at {name}";
    DELETE_CONNECTION: "Verbinding weghalen: {name}", "Remove link: {name}";
    NEW_CONNECTION: "Verbinding toevoegen", "Add a link";
    CONNECT_TO: "Naar welke kaart", "To which card";
    CHOOSE_CARD: "Kies een kaart", "Choose a card";
    CONNECT: "Verbinden", "Link";
    CANCEL: "Annuleren", "Cancel";

    PHASE: "Fase", "Phase";
    GOAL: "Doel", "Goal";
    STEPS: "Stappen", "Steps";
    STEP_OF: "Stap {n}", "Step {n}";
    ADD_STEP: "Stap toevoegen", "Add step";
    NEW_STEP: "Nieuwe stap", "New step";
    REMOVE_STEP: "Stap {name} verwijderen", "Delete step {name}";

    KIND: "Soort", "Kind";
    NO_CHANNEL: "Geen kanaal", "No channel";
    PERSONA: "Persona", "Persona";
    EVERYONE: "Iedereen", "Everyone";
    DERIVED: "Volgt de kaarten", "Follows the cards";
    DERIVED_HINT: "Elk punt is het gemiddelde van de kaarten van zijn stap. Je eigen punten blijven bewaard.", "Each point is the mean of the cards of its step. Your own points are kept.";
    COMPARED: "Met de curves van andere lanes", "With the curves of other lanes";
    MEASURE: "Cijfer", "Metric";
    UNIT: "Eenheid", "Unit";
    PER_PHASE: "Per fase", "Per phase";
    LINE: "Lijn", "Line";

    DESCRIPTION: "Omschrijving", "Description";
    STATE: "Toestand", "State";
    MARKET: "Markt", "Market";
    REVIEWED: "Nagekeken", "Reviewed";
    REVIEWED_TODAY: "Vandaag nagekeken", "Reviewed today";
}

counts! {
    CARDS: "1 kaart" / "{n} kaarten", "1 card" / "{n} cards";
    STEP_COUNT: "1 stap" / "{n} stappen", "1 step" / "{n} steps";
    PHASE_COUNT: "1 fase" / "{n} fasen", "1 phase" / "{n} phases";
    LANE_COUNT: "1 lane" / "{n} lanes", "1 lane" / "{n} lanes";
}
