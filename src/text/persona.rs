//! Words of the personas.

use super::count::counts;

texts! {
    PERSONAS: "Persona’s", "Personas";
    NOTE: "Wie je klanten zijn. Elke klantreis kan ze gebruiken.", "Who your customers are. Every journey can use them.";
    NONE: "Nog geen persona’s", "No personas yet";
    NONE_TEXT: "Beschrijf een klant: wat die wil, wat tegenzit en hoe je die aanspreekt.", "Describe a customer: what they want, what gets in the way and how to speak to them.";
    ADD: "Persona toevoegen", "Add persona";
    NEW: "Nieuwe persona", "New persona";
    OPEN_OF: "{name} openen", "Open {name}";
    ADD_OF: "{name} toevoegen", "Add {name}";
    BACK: "Terug naar bord", "Back to board";
    ALL_JOURNEYS: "Alle klantreizen", "All journeys";
    DUPLICATE: "Dupliceren", "Duplicate";
    DELETE: "Persona verwijderen", "Delete persona";
    BINNED: "Persona “{name}” ligt in de prullenbak.", "Persona “{name}” is in the bin.";
    DELETED: "Persona “{name}” is definitief verwijderd: de opslag is te vol voor de prullenbak.", "Persona “{name}” is deleted for good: the storage is too full for the bin.";
    DELETE_TITLE: "Deze persona is in gebruik", "This persona is in use";
    DELETE_TEXT: "“{name}” staat hier nog. Deze klantreizen blijven zoals ze zijn, maar tonen deze persona niet meer.", "“{name}” is still used here. These journeys stay as they are, but no longer show this persona.";
    DELETE_ANYWAY: "Toch verwijderen", "Delete anyway";
    CANCEL: "Annuleren", "Cancel";
    GONE: "“{name}” is in een ander tabblad verwijderd. Hier staat alles nog.", "“{name}” was deleted in another tab. Everything is still here.";
    NOT_READ: "De browser kan dit niet als afbeelding lezen. Kies een PNG, JPEG of WebP.", "The browser can’t read this as a picture. Choose a PNG, JPEG or WebP.";

    PORTRAIT: "Portret kiezen", "Choose portrait";
    CHANGE_PORTRAIT: "Portret wijzigen", "Change portrait";
    REMOVE_PORTRAIT: "Portret weghalen", "Remove portrait";
    NAME: "Naam", "Name";
    QUOTE: "Uitspraak", "Quote";
    QUOTE_HINT: "Wat deze klant zou zeggen", "What this customer would say";
    AGE: "Leeftijd", "Age";
    OCCUPATION: "Beroep", "Occupation";
    SEGMENT: "Segment", "Segment";
    LOCATION: "Woonplaats", "Place";
    HOME: "Woonsituatie", "Home situation";
    EMPTY: "Invullen", "Fill in";

    GOALS: "Doelen", "Goals";
    GOAL: "Doel", "Goal";
    ADD_GOAL: "Doel toevoegen", "Add goal";
    NEEDS: "Behoeften", "Needs";
    NEED: "Behoefte", "Need";
    ADD_NEED: "Behoefte toevoegen", "Add need";
    FRUSTRATIONS: "Frustraties", "Frustrations";
    FRUSTRATION: "Frustratie", "Frustration";
    ADD_FRUSTRATION: "Frustratie toevoegen", "Add frustration";
    BEHAVIOUR: "Gedrag", "Behaviour";
    HABIT: "Gedrag", "Behaviour";
    ADD_HABIT: "Gedrag toevoegen", "Add behaviour";
    HOBBIES: "Hobby’s", "Hobbies";
    ADD_HOBBY: "Hobby toevoegen", "Add hobby";
    NEW_HOBBY: "Nieuwe hobby", "New hobby";
    REMOVE_HOBBY: "Hobby {tag} weghalen", "Remove hobby {tag}";
    CHANNELS: "Kanalen", "Channels";

    TONE: "Tone of voice", "Tone of voice";
    TONE_HINT: "Bijvoorbeeld: nuchter en concreet", "For example: down to earth and concrete";
    TONE_GENERAL: "In het algemeen", "In general";
    TONE_GENERAL_OF: "Tone of voice in het algemeen", "Tone of voice in general";
    TONE_IN: "Tone of voice in {phase}", "Tone of voice in {phase}";
    TONE_JOURNEY: "Per fase van", "Per phase of";
    AS_GENERAL: "Zoals in het algemeen", "As in general";

    RESEARCH: "Onderzoeksbronnen", "Research sources";
    ADD_SOURCE: "Bron toevoegen", "Add source";
    ADD_SOURCE_OF: "Bron toevoegen: {kind}", "Add source: {kind}";
    SOURCE: "Bron", "Source";
    SOURCE_NOTE: "Wat erin staat", "What it says";
    SOURCE_NOTE_OF: "Wat er in {source} staat", "What {source} says";
    SOURCE_DATE_OF: "Datum van {source}", "Date of {source}";
    REMOVE_SOURCE: "Bron {source} weghalen", "Remove source {source}";

    USED_IN: "Gebruikt in", "Used in";
    UNUSED: "Nog in geen klantreis.", "Not in any journey yet.";
    MAIN: "hoofdpersona", "main persona";
    ARCHIVED: "gearchiveerd", "archived";

    SEE_AS: "Door de ogen van {name}", "Through the eyes of {name}";
    SEE_ALL: "Iedereen", "Everyone";
    TONE_OF: "Tone of voice voor {name}: {tone}", "Tone of voice for {name}: {tone}";
}

counts! {
    CARDS: "1 kaart" / "{n} kaarten", "1 card" / "{n} cards";
    CURVES: "1 belevingscurve" / "{n} belevingscurves", "1 experience curve" / "{n} experience curves";
    JOURNEYS: "1 klantreis" / "{n} klantreizen", "1 journey" / "{n} journeys";
}
