//! Words of pasting and dropping.

use super::count::counts;

texts! {
    LONG_CELL: "De tekst in rij {row}, kolom {column} is {found} tekens lang; op een kaart passen er {limit}. Er is niets veranderd.", "The text in row {row}, column {column} is {found} characters long; a card takes {limit}. Nothing has changed.";
    LONG_LINE: "De tekst op regel {row} is {found} tekens lang; op een kaart passen er {limit}. Er is niets veranderd.", "The text on line {row} is {found} characters long; a card takes {limit}. Nothing has changed.";
    TOO_MANY_CARDS: "Dit worden {found} kaarten; in één keer kunnen het er {limit} zijn. Er is niets veranderd.", "This makes {found} cards; at most {limit} can be made at once. Nothing has changed.";
    TOO_MANY_ROWS: "Deze tabel heeft {found} rijen; een klantreis heeft hooguit {limit} lanes. Er is niets veranderd.", "This table has {found} rows; a journey has at most {limit} lanes. Nothing has changed.";
    TOO_MANY_COLUMNS: "Deze tabel heeft {found} kolommen; een klantreis heeft hooguit {limit} stappen. Er is niets veranderd.", "This table has {found} columns; a journey has at most {limit} steps. Nothing has changed.";

    LARGER: "De tabel is groter dan het bord", "The table is larger than the board";
    LARGER_TEXT: "Vanaf “{cell}” komt het bord {what} tekort.", "From “{cell}” on, the board is {what} short.";
    AND: "{one} en {other}", "{one} and {other}";
    ADD: "{what} toevoegen", "Add {what}";
    ONLY_WHAT_FITS: "Alleen wat past", "Only what fits";
    CANCEL: "Annuleren", "Cancel";
    NEW_LANE: "Nieuwe lane", "New lane";
    CHANGED_MEANWHILE: "Het bord is intussen veranderd. Plak opnieuw.", "The board has changed meanwhile. Paste again.";

    PASTED: "{what} geplakt.", "{what} pasted.";
    ADDED: "{what} toegevoegd.", "{what} added.";
    NOTHING_FITS: "Hier past niets van.", "None of this fits here.";
    DROP_ON_CELL: "Laat tekst en links los op een cel met kaarten.", "Drop text and links on a cell that holds cards.";

    JOURNEY: "Hier een klantreis van maken?", "Make a journey of this?";
    TITLE: "Titel", "Title";
    MADE_OF: "Rijen worden lanes, kolommen worden stappen.", "Rows become lanes, columns become steps.";
    MADE_OF_TURNED: "Rijen worden stappen, kolommen worden lanes.", "Rows become steps, columns become lanes.";
    FIRST_ROW: "De eerste rij zijn namen", "The first row holds names";
    FIRST_COLUMN: "De eerste kolom zijn namen", "The first column holds names";
    TURN: "Rijen en kolommen wisselen", "Swap rows and columns";
    SIZE: "{steps} × {lanes}, {cards}", "{steps} × {lanes}, {cards}";
    TOO_SMALL: "Zo blijft er geen stap of geen lane over.", "This leaves no step or no lane.";
    MAKE: "Klantreis maken", "Make journey";
}

counts! {
    LANES: "1 lane" / "{n} lanes", "1 lane" / "{n} lanes";
    NUMBERS: "1 cijfer" / "{n} cijfers", "1 number" / "{n} numbers";
    OUTSIDE: "1 cel viel buiten het bord." / "{n} cellen vielen buiten het bord.", "1 cell fell outside the board." / "{n} cells fell outside the board.";
    MISFITS: "“{text}” past niet in {lane}." / "{n} teksten passen niet, zoals “{text}” in {lane}.", "“{text}” doesn’t fit in {lane}." / "{n} texts don’t fit, such as “{text}” in {lane}.";
}
