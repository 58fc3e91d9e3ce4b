//! Words of a map that is only read.

use super::count::counts;

texts! {
    READ_ONLY: "Alleen lezen", "Read only";
    BOARD: "Bord, alleen lezen", "Board, read only";
    EDIT_COPY: "Kopie bewerken", "Edit a copy";
    OPEN_HERE: "Open in Klantreis", "Open in Klantreis";
    PRINT: "Afdrukken", "Print";
    FROM_LINK: "Gedeeld met een link. Hier wordt niets bewaard.", "Shared by link. Nothing is stored here.";
    FROM_FILE: "Uit een bestand op deze website. Hier wordt niets bewaard.", "From a file on this website. Nothing is stored here.";
    NOT_KEPT: "Deze browser bewaart hier niets, dus een kopie kan niet.", "This browser stores nothing here, so there can be no copy.";
    PREVIOUS_CARD: "Vorige kaart", "Previous card";
    NEXT_CARD: "Volgende kaart", "Next card";
    PANEL_OF_CARD: "Kaart", "Card";
    PANEL_OF_STEP: "Stap", "Step";
    PANEL_OF_PHASE: "Fase", "Phase";
    PANEL_OF_LANE: "Lane", "Lane";
    PANEL_OF_JOURNEY: "Klantreis", "Journey";
    PANEL_OF_PERSONA: "Persona", "Persona";
    YES: "ja", "yes";
    SIZE: "Omvang", "Size";

    BROKEN_LINK: "Deze link is niet heel aangekomen", "This link did not arrive whole";
    NEWER_LINK: "Deze link is van een nieuwere Klantreis", "This link is from a newer Klantreis";
    UNCHANGED: "Op dit apparaat is niets gewijzigd.", "Nothing on this device has changed.";
    PASTE_LINK: "Link plakken", "Paste link";
    PASTE_BY_KEYS: "De browser geeft het klembord niet. Plak de link met {keys}.", "The browser doesn’t hand over the clipboard. Paste the link with {keys}.";
    NO_LINK_PASTED: "Op het klembord staat geen link van Klantreis.", "There is no Klantreis link on the clipboard.";
    OPEN_FILE: "Bestand openen", "Open file";

    NOTHING: "In dit adres staat geen klantreis", "There is no journey in this address";
    NOTHING_TEXT: "Achter ?view hoort een gedeelde link, of src= met het adres van een bestand.", "After ?view comes a shared link, or src= with the address of a file.";
    ELSEWHERE: "Dit bestand staat op een andere website", "This file is on another website";
    ELSEWHERE_TEXT: "Klantreis haalt alleen bestanden op van de website waar het zelf staat, niet {address}.", "Klantreis only fetches files from the website that it is on itself, not {address}.";
    MISSING: "Dit bestand is er niet", "This file is not there";
    MISSING_TEXT: "Op {address} staat niets.", "There is nothing at {address}.";
    NOT_FETCHED: "Dit bestand is nu niet op te halen", "This file can’t be fetched now";
    NOT_FETCHED_TEXT: "De website geeft {address} niet, of er is geen verbinding.", "The website doesn’t give {address}, or there is no connection.";
    NO_MAP: "Dit is geen klantreis die hier open kan", "This is no journey that can be opened here";
    TOO_LARGE_TEXT: "Dit bestand is groter dan {limit} MB. Zo groot kan een klantreis niet zijn.", "This file is larger than {limit} MB. A journey can’t be that large.";
    FLAWED: "Niet alles in deze klantreis klopt", "Not everything in this journey is right";
    EMPTY_TEXT: "In dit bestand staat geen klantreis.", "There is no journey in this file.";
    TELL_OWNER: "Vertel wie deze pagina beheert wat hier staat.", "Tell whoever runs this page what it says here.";
    TRY_LATER: "Kijk of je verbinding hebt, en probeer het opnieuw.", "Check your connection, and try again.";
    PUT_BESIDE: "Zet het bestand op dezelfde website als Klantreis.", "Put the file on the same website as Klantreis.";
}

counts! {
    FLAWED_TEXT: "1 deel klopt niet, dus de kaart wordt niet getoond." / "{n} delen kloppen niet, dus de kaart wordt niet getoond.", "1 part is wrong, so the map isn’t shown." / "{n} parts are wrong, so the map isn’t shown.";
}
