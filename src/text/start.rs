//! Words of the start screen.

use super::count::counts;

texts! {
    PROMISE: "Alles blijft op dit apparaat. Geen account, geen server.", "Everything stays on this device. No account, no server.";
    FIND: "Zoek een klantreis", "Find a journey";
    NOT_FOUND: "Niets gevonden", "Nothing found";
    NOT_FOUND_TEXT: "Geen klantreis heeft “{query}” in de titel.", "No journey has “{query}” in its title.";
    CLEAR_SEARCH: "Zoekopdracht wissen", "Clear search";

    FIRST_TITLE: "Breng je eerste klantreis in kaart", "Map your first customer journey";
    FIRST_TEXT: "Begin leeg of stap voor stap, kies een sjabloon hieronder of open een bestand. Alles blijft op dit apparaat.", "Start empty or step by step, pick a template below or open a file. Everything stays on this device.";
    STEP_BY_STEP: "Stap voor stap beginnen", "Start step by step";
    OPEN_FILE: "Bestand openen", "Open file";
    CHOOSE_FILE: "Bestand kiezen", "Choose file";
    DROP_HERE: "Sleep een bestand hierheen", "Drop a file here";
    DROP_KINDS: "Een bestand van Klantreis, of een afbeelding of pagina met een klantreis erin", "A Klantreis file, or a picture or page with a journey inside";
    EXPORT_ALL: "Alles exporteren", "Export everything";
    IN_USE: "In gebruik", "In use";

    TEMPLATES: "Begin met een sjabloon", "Start from a template";
    TEMPLATES_NOTE: "Fasen, lanes en voorbeeldkaarten pas je daarna vrij aan.", "Change phases, lanes and sample cards freely afterwards.";
    TEMPLATE_OF: "Sjabloon: {name}", "Template: {name}";

    EXAMPLES: "Voorbeelden", "Examples";
    EXAMPLES_NOTE: "Twee complete klantreizen om te bekijken en te veranderen.", "Two complete journeys to look at and to change.";
    EXAMPLE_OF: "Voorbeeld: {name}", "Example: {name}";
    IN_DUTCH: "In het Nederlands", "In Dutch";
    IN_ENGLISH: "In het Engels", "In English";

    UNTITLED: "Zonder titel", "Untitled";
    TODAY: "Vandaag", "Today";
    YESTERDAY: "Gisteren", "Yesterday";
    TODAY_WITHIN: "vandaag", "today";
    YESTERDAY_WITHIN: "gisteren", "yesterday";
    CHANGED_AT: "Laatst gewijzigd: {day}, {time}", "Last changed: {day}, {time}";
    PERSONAS: "Persona’s: {names}", "Personas: {names}";

    ARCHIVE_IT: "Archiveren", "Archive";
    ARCHIVED: "“{title}” gearchiveerd.", "“{title}” archived.";
    BROUGHT_BACK: "“{title}” teruggezet.", "“{title}” brought back.";
    RENAMED: "De titel is nu “{title}”.", "The title is now “{title}”.";
    BINNED: "“{title}” ligt in de prullenbak.", "“{title}” is in the bin.";
    DELETED: "“{title}” is definitief verwijderd: de opslag is te vol voor de prullenbak.", "“{title}” is deleted for good: the storage is too full for the bin.";
    DUPLICATED: "Kopie gemaakt: “{title}”.", "Copy made: “{title}”.";
    NOT_DONE: "Dit lukt niet: {reason}", "This can’t be done: {reason}";

    ARCHIVE: "Archief", "Archive";
    ARCHIVE_EMPTY: "Nog niets gearchiveerd", "Nothing archived yet";
    ARCHIVE_EMPTY_TEXT: "Klantreizen die je archiveert, bewaar je hier. Ze tellen wel mee voor de opslag.", "Archived journeys are kept here. They still count towards storage.";
    BRING_BACK: "Terugzetten", "Bring back";
    BRING_BACK_OF: "Terugzetten: {title}", "Bring back: {title}";
    DELETE_OF: "Verwijderen: {title}", "Delete: {title}";

    ASIDE: "Apart gezet", "Set aside";
    ASIDE_NOTE: "Klantreis kan dit niet lezen en laat het staan zoals het is.", "Klantreis can’t read this and leaves it as it is.";
    ASIDE_JOURNEY: "Klantreis “{name}”", "Journey “{name}”";
    ASIDE_PERSONA: "Persona “{name}”", "Persona “{name}”";
    DOWNLOAD: "Downloaden", "Download";
    DOWNLOAD_OF: "Downloaden: {name}", "Download: {name}";
    DISCARD: "Weggooien", "Discard";
    DISCARD_OF: "Weggooien: {name}", "Discard: {name}";
    DISCARD_TITLE: "Eerst downloaden?", "Download first?";
    DISCARD_TEXT: "{name} is nog niet gedownload. Na het weggooien staat dit niet meer op dit apparaat.", "{name} has not been downloaded yet. Once discarded, it is no longer on this device.";
    DISCARD_AFTER: "Downloaden en weggooien", "Download and discard";
    CANCEL: "Annuleren", "Cancel";

    BIN: "Prullenbak", "Bin";
    BIN_NOTE: "Wat je verwijdert, blijft minstens 30 dagen staan. Daarna verdwijnt het pas als er ruimte nodig is.", "What you delete stays for at least 30 days. After that it only goes when room is needed.";
    BIN_DELETED: "verwijderd: {day}, {time}", "deleted: {day}, {time}";
    BIN_RESTORE: "Terugzetten", "Restore";
    BIN_RESTORE_OF: "Terugzetten: {name}", "Restore: {name}";
    BIN_DELETE: "Definitief verwijderen", "Delete for good";
    BIN_DELETE_OF: "Definitief verwijderen: {name}", "Delete for good: {name}";
    BIN_DELETE_TITLE: "Definitief verwijderen?", "Delete for good?";
    BIN_DELETE_TEXT: "“{name}” staat daarna niet meer op dit apparaat.", "“{name}” will no longer be on this device.";
    BIN_EMPTY: "Prullenbak legen", "Empty bin";

    NOWHERE: "Deze pagina bestaat niet", "This page doesn’t exist";
    NOWHERE_TEXT: "Dit adres leidt nergens heen. Misschien is het niet helemaal overgenomen.", "This address leads nowhere. Perhaps it wasn’t copied completely.";
    NO_JOURNEY: "Deze klantreis is er niet", "This journey isn’t here";
    NO_JOURNEY_TEXT: "Hij staat niet in deze browser. Klantreizen blijven op het apparaat waarop ze gemaakt zijn; vraag om het bestand.", "It isn’t in this browser. Journeys stay on the device on which they were made; ask for the file.";
    NO_PERSONA: "Deze persona is er niet", "This persona isn’t here";
    NO_PERSONA_TEXT: "Deze persona staat niet in deze browser. Persona’s blijven op het apparaat waarop ze gemaakt zijn; vraag om het bestand.", "This persona isn’t in this browser. Personas stay on the device on which they were made; ask for the file.";
    JOURNEY_BINNED: "Deze klantreis ligt in de prullenbak", "This journey is in the bin";
    PERSONA_BINNED: "Deze persona ligt in de prullenbak", "This persona is in the bin";
    BINNED_TEXT: "Zet “{name}” terug om verder te gaan.", "Restore “{name}” to go on.";
}

counts! {
    BIN_EMPTY_TEXT: "Wat erin ligt, staat daarna niet meer op dit apparaat." / "De {n} dingen die erin liggen, staan daarna niet meer op dit apparaat.", "What is in it will no longer be on this device." / "The {n} things in it will no longer be on this device.";
    FOUND: "1 klantreis gevonden" / "{n} klantreizen gevonden", "1 journey found" / "{n} journeys found";
}
