//! Words of the overview of all keys.

texts! {
    TITLE: "Toetsen", "Keys";
    INTRO: "Alles kan ook met muis of aanraken.", "Everything can be done by mouse or touch too.";
    FIND: "Zoek een toets of actie", "Find a key or an action";
    NOTHING_FOUND: "Geen toets of actie met deze letters.", "No key or action with these letters.";
    OR: "of", "or";
    SINGLE: "Toetsen van één letter", "Single-letter keys";
    SINGLE_HINT: "{keys} werken alleen op het bord. Zet ze uit als je je computer met je stem bedient.", "{keys} only work on the board. Switch them off if you use your computer by voice.";
    SINGLE_OFF: "(uit)", "(off)";
    SINGLE_LEGEND: "één letter", "one letter";

    SPACE: "Spatie", "Space";
    BACKSPACE: "Backspace", "Backspace";
    WHEEL: "muiswiel", "wheel";
    EXAMPLE: "−1,5", "−1.5";

    EVERYWHERE: "Overal", "Everywhere";
    UNDO: "Ongedaan maken", "Undo";
    REDO: "Opnieuw", "Redo";
    SEARCH: "Zoeken", "Search";
    MATCHES: "Volgende, vorige vondst", "Next, previous match";
    SHARE: "Delen", "Share";
    PRINT: "Afdrukken", "Print";
    THIS_LIST: "Deze lijst", "This list";
    CLOSE: "Sluiten of annuleren", "Close or cancel";

    HOSTED: "In een pagina die de kaart bewaart", "In a page that keeps the map";
    SAVE: "Opslaan", "Save";
    SAVE_AND_CLOSE: "Opslaan en sluiten", "Save and close";

    VIEW: "Weergave", "View";
    ZOOM: "Inzoomen, uitzoomen", "Zoom in, zoom out";
    ZOOM_RESET: "Ware grootte", "Actual size";
    ZOOM_BY_WHEEL: "Zoomen met de muis", "Zoom with the mouse";

    WALKING: "Rondlopen op het bord", "Getting around the board";
    BESIDE: "Naar de kaart ernaast", "To the card beside it";
    ABOVE: "Naar de kaart erboven, eronder", "To the card above, below";
    EXTEND: "Meer kaarten kiezen", "Select more cards";
    SELECT_ALL: "Alle kaarten kiezen", "Select all cards";

    CARD: "Kaart, fase, stap of lane", "Card, phase, step or lane";
    EDIT: "Titel of naam bewerken", "Edit title or name";
    NEW_CARD: "Nieuwe kaart", "New card";
    DUPLICATE: "Dupliceren", "Duplicate";
    COPY: "Kaarten kopiëren, knippen, plakken", "Copy, cut, paste cards";
    LINK: "Verbinden met een andere kaart", "Link to another card";
    MENU: "Menu van de kaart", "Menu of the card";
    DELETE: "Verwijderen", "Delete";

    MOVING: "Verplaatsen", "Moving";
    LIFT: "Oppakken", "Pick up";
    CARRY: "Schuiven", "Move";
    DROP: "Neerzetten", "Drop";
    PUT_BACK: "Terugzetten", "Put back";

    CURVE: "Curve", "Curve";
    POINT: "Punt hoger, lager", "Point higher, lower";
    POINT_FINE: "Een tiende hoger, lager", "A tenth higher, lower";
    POINT_FAR: "Grotere stap", "A larger step";
    POINT_ENDS: "Laagste, hoogste waarde", "Lowest, highest value";
    POINT_TYPED: "Waarde typen", "Type a value";
    POINT_CLEARED: "Punt leegmaken", "Clear the point";

    NUMBERS: "Cijfers", "Numbers";
    NEXT_NUMBER: "Volgende fase of stap", "Next phase or step";
    NUMBER_BEFORE: "Vorige fase of stap", "Previous phase or step";
    OLD_NUMBER: "Oude waarde terug", "Back to the old value";
}
