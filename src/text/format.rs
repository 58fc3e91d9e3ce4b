//! Words for what is wrong with a file.

use super::count::counts;

texts! {
    EMPTY: "Het bestand is leeg.", "The file is empty.";
    TOO_LARGE: "Het bestand is te groot: {value} MB. Klantreis leest bestanden tot 10 MB.", "The file is too large: {value} MB. Klantreis reads files up to 10 MB.";
    ZIP: "Dit is een zipbestand of een document van Word, Excel of PowerPoint, geen bestand van Klantreis.", "This is a ZIP file, or a Word, Excel or PowerPoint document, not a Klantreis file.";
    OLD_OFFICE: "Dit is een oud document van Word, Excel of PowerPoint, geen bestand van Klantreis.", "This is an old Word, Excel or PowerPoint document, not a Klantreis file.";
    PDF: "Dit is een PDF, geen bestand van Klantreis.", "This is a PDF, not a Klantreis file.";
    PICTURE: "In deze afbeelding zit geen kaart van Klantreis. Alleen een afbeelding die met “De kaart zit erin” is bewaard, gaat weer open; wat door een chat of fotoprogramma ging, is de kaart vaak kwijt.", "There is no Klantreis map inside this picture. Only a picture saved with “Map inside” opens again; what went through a chat or photo program has often lost its map.";
    LARGE_PICTURE: "De afbeelding is te groot: {value} MB. Klantreis leest afbeeldingen tot 64 MB.", "The picture is too large: {value} MB. Klantreis reads pictures up to 64 MB.";
    DAMAGED_PICTURE: "In deze afbeelding zat een kaart, maar die is onderweg beschadigd. Vraag om een nieuwe afbeelding of om het bestand.", "There was a map inside this picture, but it was damaged on its way. Ask for a new picture or for the file.";
    LARGE_MAP_IN_PICTURE: "De kaart in deze afbeelding is te groot: meer dan 10 MB. Zo groot mag een bestand van Klantreis niet zijn.", "The map inside this picture is too large: more than 10 MB. A Klantreis file may not be that large.";
    ARCHIVE: "Dit is een ingepakt bestand, geen bestand van Klantreis. Pak het eerst uit.", "This is a compressed file, not a Klantreis file. Unpack it first.";
    RTF: "Dit is een RTF-document, geen bestand van Klantreis.", "This is an RTF document, not a Klantreis file.";
    HTML: "In deze webpagina zit geen kaart van Klantreis. Alleen een pagina die met “De kaart zit erin” is bewaard, gaat weer open.", "There is no Klantreis map inside this web page. Only a page saved with “Map inside” opens again.";
    SVG: "In deze vectorafbeelding (SVG) zit geen kaart van Klantreis. Alleen een afbeelding die met “De kaart zit erin” is bewaard, gaat weer open.", "There is no Klantreis map inside this vector image (SVG). Only a picture saved with “Map inside” opens again.";
    DRAW_IO: "Dit is een tekening van draw.io (diagrams.net), geen klantreis.", "This is a draw.io (diagrams.net) drawing, not a journey.";
    XML: "Dit is een XML-bestand, geen bestand van Klantreis.", "This is an XML file, not a Klantreis file.";
    UTF16: "De tekst is bewaard als UTF-16. Bewaar het bestand als UTF-8 en open het opnieuw.", "The text was saved as UTF-16. Save the file as UTF-8 and open it again.";
    NOT_UTF8: "De tekst is geen UTF-8: byte {value} klopt niet.", "The text is not UTF-8: byte {value} is wrong.";
    ENDS_EARLY: "Het bestand houdt te vroeg op, op regel {line}, teken {column}. Misschien is het niet helemaal gedownload.", "The file ends too early, at line {line}, column {column}. Perhaps the download was cut short.";
    NOT_JSON: "Dit is geen geldige JSON: regel {line}, teken {column} klopt niet.", "This is not valid JSON: line {line}, column {column} is wrong.";
    TOO_DEEP: "Het bestand zit te diep in elkaar: meer dan {deepest} niveaus op regel {line}, teken {column}.", "The file is nested too deeply: more than {deepest} levels at line {line}, column {column}.";
    NO_FORMAT: "Dit is JSON van een ander programma, geen bestand van Klantreis: “format” ontbreekt.", "This is JSON from another program, not a Klantreis file: “format” is missing.";
    OTHER_FORMAT: "Dit is een bestand van een andere soort: “format” is “{value}”.", "This is a file of another kind: its “format” is “{value}”.";
    NO_VERSION: "Het bestand zegt niet welke versie het is: “version” ontbreekt.", "The file doesn’t say which version it is: “version” is missing.";
    WRONG_VERSION: "De versie van het bestand klopt niet: {value} is geen heel getal vanaf 1.", "The file’s version is wrong: {value} is not a whole number from 1.";
    NEWER_VERSION: "Het bestand is versie {version}, gemaakt met een nieuwere Klantreis. Deze leest versie {known}. Het bestand blijft zoals het is.", "The file is version {version}, made with a newer Klantreis. This one reads version {known}. The file stays as it is.";

    TYPE: "moet {expected} zijn, maar is {found}", "should be {expected}, but is {found}";
    KIND_TEXT: "tekst", "text";
    KIND_NUMBER: "een getal", "a number";
    KIND_TRUTH: "true of false", "true or false";
    KIND_LIST: "een lijst", "a list";
    KIND_OBJECT: "een object", "an object";
    KIND_NULL: "null", "null";
    MISSING: "ontbreekt", "is missing";
    REPEATED: "staat er twee keer; het eerste telt", "stands there twice; the first one counts";
    UNKNOWN_WORD: "“{word}” is geen van: {allowed}", "“{word}” is none of: {allowed}";
    OUTSIDE: "{value} valt buiten {min}…{max}", "{value} is outside {min}…{max}";
    NOT_WHOLE: "{value} is geen heel getal", "{value} is not a whole number";
    HUGE_NUMBER: "{value} is te groot om mee te rekenen", "{value} is too large to count with";
    NOT_A_DATE: "“{value}” is geen datum zoals 2026-11-01", "“{value}” is not a date such as 2026-11-01";
    LONG_TEXT: "is {length} tekens lang; het mogen er {limit} zijn", "is {length} characters long; at most {limit} are allowed";
    EMPTY_ID: "is een lege id", "is an empty id";
    DUPLICATE_ID: "de id “{value}” is al vergeven", "the id “{value}” is already taken";
    UNKNOWN_STEP: "er is geen stap “{value}”", "there is no step “{value}”";
    UNKNOWN_PHASE: "er is geen fase “{value}”", "there is no phase “{value}”";
    UNKNOWN_CARD: "er is geen kaart “{value}”", "there is no card “{value}”";
    NO_STEPS: "de fase heeft geen stap", "the phase has no step";
    MISPLACED: "hoort niet in een lane van de soort “{value}”", "doesn’t belong in a lane of kind “{value}”";
    FORBIDDEN_LINK: "“{value}” wordt niet geopend: alleen https:, http: en mailto:", "“{value}” won’t be opened: only https:, http: and mailto:";
    FORBIDDEN_PORTRAIT: "een portret moet een PNG, JPEG of WebP in het bestand zelf zijn", "a portrait must be a PNG, JPEG or WebP within the file itself";
    FORBIDDEN_IMAGE: "een afbeelding moet een PNG, JPEG of WebP in het bestand zelf zijn", "an image must be a PNG, JPEG or WebP within the file itself";
    TOO_MANY: "vanaf hier is het te veel: een klantreis heeft hoogstens {limit} {what}", "from here on it is too much: a journey has at most {limit} {what}";
    PHASES: "fasen", "phases";
    STEPS: "stappen", "steps";
    LANES: "lanes", "lanes";
    CARDS: "kaarten", "cards";
}

counts! {
    MORE: "en nog 1 bevinding" / "en nog {n} bevindingen", "and 1 more finding" / "and {n} more findings";
}
