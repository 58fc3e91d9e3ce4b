//! Words of opening a file.

use super::count::counts;

texts! {
    DROP: "Laat los om te openen", "Drop to open";
    PASTED_NAME: "Geplakte tekst", "Pasted text";
    READING: "{name} wordt gelezen…", "Reading {name}…";
    NOT_FETCHED: "Dit voorbeeld is nu niet op te halen. Kijk of je verbinding hebt en probeer het opnieuw.", "This example can’t be fetched now. Check your connection and try again.";
    NOT_READ: "De browser kan dit bestand niet lezen.", "The browser can’t read this file.";

    REFUSED: "Dit bestand kan niet open", "This file can’t be opened";
    UNCHANGED: "Er is niets gewijzigd.", "Nothing has changed.";
    CLOSE: "Sluiten", "Close";
    OTHER_FILE: "Ander bestand kiezen", "Choose another file";

    FLAWED: "Niet alles in dit bestand klopt", "Not everything in this file is right";
    WHAT_REMAINS: "Zonder deze delen blijft over: {what}.", "Without these parts, this remains: {what}.";
    NOTHING_REMAINS: "Zonder deze delen blijft er niets over.", "Without these parts, nothing remains.";
    OPEN_WITHOUT: "Open zonder deze delen", "Open without these parts";
    WHOLE_FILE: "(hele bestand)", "(whole file)";
    CANCEL: "Annuleren", "Cancel";

    NOTHING_IN_IT: "In dit bestand staan geen klantreizen en geen persona’s.", "This file holds no journeys and no personas.";

    KNOWN: "“{title}” staat hier al", "“{title}” is already here";
    KNOWN_TEXT: "Het bestand heeft een klantreis die je al hebt, in een andere versie.", "The file has a journey that you already have, in another version.";
    KNOWN_SAME: "Het bestand zegt precies hetzelfde.", "The file says exactly the same.";
    HERE: "Hier: {what}.", "Here: {what}.";
    IN_FILE: "In het bestand: {what}.", "In the file: {what}.";
    PERSONA_KNOWN: "Persona “{name}” staat hier al", "Persona “{name}” is already here";
    PERSONA_TEXT: "Het bestand heeft een persona die je al hebt, in een andere versie.", "The file has a persona that you already have, in another version.";
    REPLACE: "Vervangen", "Replace";
    REPLACE_TEXT: "De versie uit het bestand komt ervoor in de plaats. Dat kun je ongedaan maken.", "The version in the file takes its place. You can undo that.";
    KEEP_BOTH: "Beide houden", "Keep both";
    KEEP_BOTH_TEXT: "De versie uit het bestand komt erbij als kopie.", "The version in the file is added as a copy.";
    SKIP: "Overslaan", "Skip";
    SKIP_TEXT: "De versie hier blijft; die uit het bestand komt er niet bij.", "The version here stays; the one in the file is not added.";
    FOR_ALL: "Doe dit ook met {others}", "Do the same with {others}";
    PLACE_OF: "{at} van {of}", "{at} of {of}";

    OPENED: "“{title}” geopend.", "“{title}” opened.";
    REPLACED: "“{title}” vervangen.", "“{title}” replaced.";
    NOTHING_NEW: "Alles uit {name} staat hier al.", "Everything in {name} is here already.";
}

counts! {
    FINDINGS: "{name}: 1 deel klopt niet." / "{name}: {n} delen kloppen niet.", "{name}: 1 part is wrong." / "{name}: {n} parts are wrong.";
    MORE: "en nog 1" / "en nog {n}", "and 1 more" / "and {n} more";
    JOURNEYS: "1 klantreis" / "{n} klantreizen", "1 journey" / "{n} journeys";
    PERSONAS: "1 persona" / "{n} persona’s", "1 persona" / "{n} personas";
    OTHERS: "de andere" / "de andere {n}", "the other one" / "the other {n}";
    IMPORTED: "1 klantreis geopend." / "{n} klantreizen geopend.", "1 journey opened." / "{n} journeys opened.";
    PERSONAS_IMPORTED: "1 persona overgenomen." / "{n} persona’s overgenomen.", "1 persona imported." / "{n} personas imported.";
}
