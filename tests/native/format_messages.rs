//! The words of every refusal and every finding, in both languages.

use klantreis::format::{Counted, Finding, ForeignFile, Kind, Position, Problem, Refusal};
use klantreis::text::Language::{Dutch, English};

fn check_problem(problem: Problem, dutch: &str, english: &str) {
    let finding = Finding { path: "journeys[0]".into(), problem };
    assert_eq!((finding.message(Dutch).as_str(), finding.message(English).as_str()), (dutch, english));
}

#[test]
fn of_findings() {
    use Problem::*;
    let text = |text: &str| text.to_string();
    let kind = |expected, found| Type { expected, found };
    for (problem, dutch, english) in [
        (
            kind(Kind::Text, Kind::Number),
            "moet tekst zijn, maar is een getal",
            "should be text, but is a number",
        ),
        (
            kind(Kind::List, Kind::Object),
            "moet een lijst zijn, maar is een object",
            "should be a list, but is an object",
        ),
        (
            kind(Kind::Truth, Kind::Null),
            "moet true of false zijn, maar is null",
            "should be true or false, but is null",
        ),
        (Missing, "ontbreekt", "is missing"),
        (Repeated, "staat er twee keer; het eerste telt", "stands there twice; the first one counts"),
        (
            UnknownWord { word: text("past"), allowed: vec!["current", "future"] },
            "“past” is geen van: current, future",
            "“past” is none of: current, future",
        ),
        (Outside { value: text("7"), min: "−2", max: "2" }, "7 valt buiten −2…2", "7 is outside −2…2"),
        (NotWhole(text("34.5")), "34.5 is geen heel getal", "34.5 is not a whole number"),
        (
            HugeNumber(text("1e400")),
            "1e400 is te groot om mee te rekenen",
            "1e400 is too large to count with",
        ),
        (
            NotADate(text("1 mei")),
            "“1 mei” is geen datum zoals 2026-11-01",
            "“1 mei” is not a date such as 2026-11-01",
        ),
        (
            LongText { length: 1_234_567, limit: 10_000 },
            "is 1.234.567 tekens lang; het mogen er 10.000 zijn",
            "is 1,234,567 characters long; at most 10,000 are allowed",
        ),
        (EmptyId, "is een lege id", "is an empty id"),
        (DuplicateId(text("c1")), "de id “c1” is al vergeven", "the id “c1” is already taken"),
        (UnknownStep(text("s9")), "er is geen stap “s9”", "there is no step “s9”"),
        (UnknownPhase(text("f9")), "er is geen fase “f9”", "there is no phase “f9”"),
        (UnknownCard(text("c9")), "er is geen kaart “c9”", "there is no card “c9”"),
        (NoSteps, "de fase heeft geen stap", "the phase has no step"),
        (
            Misplaced { kind: "metric" },
            "hoort niet in een lane van de soort “metric”",
            "doesn’t belong in a lane of kind “metric”",
        ),
        (
            ForbiddenLink(text("javascript:alert(1)")),
            "“javascript:alert(1)” wordt niet geopend: alleen https:, http: en mailto:",
            "“javascript:alert(1)” won’t be opened: only https:, http: and mailto:",
        ),
        (
            ForbiddenPortrait,
            "een portret moet een PNG, JPEG of WebP in het bestand zelf zijn",
            "a portrait must be a PNG, JPEG or WebP within the file itself",
        ),
        (
            ForbiddenImage,
            "een afbeelding moet een PNG, JPEG of WebP in het bestand zelf zijn",
            "an image must be a PNG, JPEG or WebP within the file itself",
        ),
        (More(1), "en nog 1 bevinding", "and 1 more finding"),
        (More(2_345), "en nog 2.345 bevindingen", "and 2,345 more findings"),
    ] {
        check_problem(problem, dutch, english);
    }
    for (what, dutch, english) in [
        (Counted::Phases, "fasen", "phases"),
        (Counted::Steps, "stappen", "steps"),
        (Counted::Lanes, "lanes", "lanes"),
        (Counted::Cards, "kaarten", "cards"),
    ] {
        check_problem(
            TooMany { what, limit: 50_000 },
            &format!("vanaf hier is het te veel: een klantreis heeft hoogstens 50.000 {dutch}"),
            &format!("from here on it is too much: a journey has at most 50,000 {english}"),
        );
    }
}

fn check_refusal(refusal: Refusal, dutch: &str, english: &str) {
    assert_eq!((refusal.message(Dutch).as_str(), refusal.message(English).as_str()), (dutch, english));
}

#[test]
fn of_refusals() {
    use Refusal::*;
    let place = Position { line: 1_200, column: 3 };
    let text = |text: &str| text.to_string();
    for (refusal, dutch, english) in [
        (Empty, "Het bestand is leeg.", "The file is empty."),
        (
            TooLarge { bytes: 12_000_001 },
            "Het bestand is te groot: 13 MB. Klantreis leest bestanden tot 10 MB.",
            "The file is too large: 13 MB. Klantreis reads files up to 10 MB.",
        ),
        (
            NotUtf8 { at: 1_024 },
            "De tekst is geen UTF-8: byte 1.024 klopt niet.",
            "The text is not UTF-8: byte 1,024 is wrong.",
        ),
        (
            EndsEarly(place),
            "Het bestand houdt te vroeg op, op regel 1.200, teken 3. Misschien is het niet helemaal gedownload.",
            "The file ends too early, at line 1,200, column 3. Perhaps the download was cut short.",
        ),
        (
            NotJson(place),
            "Dit is geen geldige JSON: regel 1.200, teken 3 klopt niet.",
            "This is not valid JSON: line 1,200, column 3 is wrong.",
        ),
        (
            TooDeep(place),
            "Het bestand zit te diep in elkaar: meer dan 128 niveaus op regel 1.200, teken 3.",
            "The file is nested too deeply: more than 128 levels at line 1,200, column 3.",
        ),
        (
            NoFormat,
            "Dit is JSON van een ander programma, geen bestand van Klantreis: “format” ontbreekt.",
            "This is JSON from another program, not a Klantreis file: “format” is missing.",
        ),
        (
            OtherFormat(text("excalidraw")),
            "Dit is een bestand van een andere soort: “format” is “excalidraw”.",
            "This is a file of another kind: its “format” is “excalidraw”.",
        ),
        (
            LargePicture { bytes: 64_000_001 },
            "De afbeelding is te groot: 65 MB. Klantreis leest afbeeldingen tot 64 MB.",
            "The picture is too large: 65 MB. Klantreis reads pictures up to 64 MB.",
        ),
        (
            DamagedPicture,
            "In deze afbeelding zat een kaart, maar die is onderweg beschadigd. Vraag om een nieuwe afbeelding of om het bestand.",
            "There was a map inside this picture, but it was damaged on its way. Ask for a new picture or for the file.",
        ),
        (
            LargeMapInPicture,
            "De kaart in deze afbeelding is te groot: meer dan 10 MB. Zo groot mag een bestand van Klantreis niet zijn.",
            "The map inside this picture is too large: more than 10 MB. A Klantreis file may not be that large.",
        ),
        (
            NoVersion,
            "Het bestand zegt niet welke versie het is: “version” ontbreekt.",
            "The file doesn’t say which version it is: “version” is missing.",
        ),
        (
            WrongVersion(text("1.5")),
            "De versie van het bestand klopt niet: 1.5 is geen heel getal vanaf 1.",
            "The file’s version is wrong: 1.5 is not a whole number from 1.",
        ),
        (
            NewerVersion(text("2")),
            "Het bestand is versie 2, gemaakt met een nieuwere Klantreis. Deze leest versie 1. Het bestand blijft zoals het is.",
            "The file is version 2, made with a newer Klantreis. This one reads version 1. The file stays as it is.",
        ),
    ] {
        check_refusal(refusal, dutch, english);
    }
}

#[test]
fn of_foreign_files() {
    use ForeignFile::*;
    for (kind, dutch, english) in [
        (
            Zip,
            "een zipbestand of een document van Word, Excel of PowerPoint",
            "a ZIP file, or a Word, Excel or PowerPoint document",
        ),
        (
            OldOffice,
            "een oud document van Word, Excel of PowerPoint",
            "an old Word, Excel or PowerPoint document",
        ),
        (Pdf, "een PDF", "a PDF"),
        (Rtf, "een RTF-document", "an RTF document"),
        (Xml, "een XML-bestand", "an XML file"),
    ] {
        let dutch = format!("Dit is {dutch}, geen bestand van Klantreis.");
        let english = format!("This is {english}, not a Klantreis file.");
        check_refusal(Refusal::Foreign(kind), &dutch, &english);
    }
    check_refusal(
        Refusal::Foreign(Picture),
        "In deze afbeelding zit geen kaart van Klantreis. Alleen een afbeelding die met “De kaart zit erin” is bewaard, gaat weer open; wat door een chat of fotoprogramma ging, is de kaart vaak kwijt.",
        "There is no Klantreis map inside this picture. Only a picture saved with “Map inside” opens again; what went through a chat or photo program has often lost its map.",
    );
    check_refusal(
        Refusal::Foreign(Svg),
        "In deze vectorafbeelding (SVG) zit geen kaart van Klantreis. Alleen een afbeelding die met “De kaart zit erin” is bewaard, gaat weer open.",
        "There is no Klantreis map inside this vector image (SVG). Only a picture saved with “Map inside” opens again.",
    );
    check_refusal(
        Refusal::Foreign(Html),
        "In deze webpagina zit geen kaart van Klantreis. Alleen een pagina die met “De kaart zit erin” is bewaard, gaat weer open.",
        "There is no Klantreis map inside this web page. Only a page saved with “Map inside” opens again.",
    );
    check_refusal(
        Refusal::Foreign(Archive),
        "Dit is een ingepakt bestand, geen bestand van Klantreis. Pak het eerst uit.",
        "This is a compressed file, not a Klantreis file. Unpack it first.",
    );
    check_refusal(
        Refusal::Foreign(Utf16),
        "De tekst is bewaard als UTF-16. Bewaar het bestand als UTF-8 en open het opnieuw.",
        "The text was saved as UTF-16. Save the file as UTF-8 and open it again.",
    );
}

/// The reader says where it stopped: lines and characters, not bytes.
#[test]
fn of_places() {
    for (input, expected) in [
        ("{\"é🚲\": x", Refusal::NotJson(Position { line: 1, column: 8 })),
        ("{\n\n  \"a\": \"é", Refusal::EndsEarly(Position { line: 3, column: 10 })),
        ("\u{feff}{}{", Refusal::NotJson(Position { line: 1, column: 3 })),
    ] {
        assert_eq!(klantreis::format::read(input.as_bytes()), Err(expected), "{input}");
    }
    assert_eq!(klantreis::format::read(b"\xef\xbb\xbf{\xff}"), Err(Refusal::NotUtf8 { at: 4 }));
}
