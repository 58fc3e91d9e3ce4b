//! Words of the board and the bars around it.

use super::count::counts;

texts! {
    JOURNEYS: "Klantreizen", "Journeys";
    ALL_JOURNEYS: "Alle klantreizen", "All journeys";
    PHASE: "Fase", "Phase";
    PHASES: "Fasen", "Phases";
    PHASE_OF: "Fase: {name}", "Phase: {name}";
    STEP_OF: "Stap: {name}", "Step: {name}";
    MORE: "Meer acties", "More actions";
    ACTIONS: "Acties", "Actions";
    UNDO_SHORT: "Ongedaan", "Undo";
    ABOUT_SHORT: "Gegevens", "Details";
    REVIEWED_ON: "Nagekeken op {day}", "Reviewed on {day}";
    STEP: "Stap", "Step";
    LANE: "Lane", "Lane";
    CARD: "Kaart", "Card";
    BOARD: "Bord", "Board";
    CLOSE: "Sluiten", "Close";
    NO_COLOR: "Geen kleur", "No colour";
    TITLE: "Titel", "Title";
    UNDONE: "Ongedaan gemaakt.", "Undone.";
    REDONE: "Opnieuw gedaan.", "Redone.";
    NEW_CARD: "Nieuwe kaart", "New card";
    PHASE_NAME: "Naam van de fase", "Name of the phase";
    STEP_NAME: "Naam van de stap", "Name of the step";
    LANE_NAME: "Naam van de lane", "Name of the lane";
    NEW_PHASE: "Nieuwe fase", "New phase";
    NEW_STEP: "Nieuwe stap", "New step";
    COPY_OF: "{name} (kopie)", "{name} (copy)";

    CELL: "{lane}, {step}", "{lane}, {step}";
    ADD_CARD_TO: "Kaart toevoegen aan {cell}", "Add card to {cell}";
    ADD_CARD: "Kaart toevoegen", "Add card";
    ADD_PHASE: "Fase toevoegen", "Add phase";
    ADD_STEP: "Stap toevoegen", "Add step";
    ADD_LANE: "Lane toevoegen", "Add lane";
    NO_LANES: "Voeg hieronder een lane toe, zoals een kanaal of de gedachten van je klant.", "Add a lane below, such as a channel or your customer’s thoughts.";
    MORE_FOR: "Meer acties voor {name}", "More actions for {name}";

    MOMENT_OF_TRUTH: "Moment van de waarheid", "Moment of truth";
    EVIDENCE_IS: "Bewijs: {evidence}", "Evidence: {evidence}";
    OWNER_IS: "Eigenaar {owner}", "Owner {owner}";
    IMAGE_OF: "Afbeelding: {image}", "Image: {image}";
    IMAGE_UNREAD: "Deze afbeelding kan niet worden gelezen.", "This image can’t be read.";
    DROP_IMAGE: "Laat de afbeelding los op een kaart of in een lane met kaarten.", "Drop the image on a card, or in a lane of cards.";
    BACK_TO: "Terug naar {card}", "Back to {card}";
    ON_TO: "Door naar {card}", "On to {card}";
    ACTUAL: "Huidig", "Current";
    DESIRED: "Gewenst", "Desired";
    GAP: "Kloof", "Gap";
    GAP_OF: "kloof {size}", "gap {size}";
    EXPERIENCE_ACTUAL: "{lane} huidig, {step}", "{lane} current, {step}";
    EXPERIENCE_DESIRED: "{lane} gewenst, {step}", "{lane} desired, {step}";
    MEAN_OF_CARDS: "gemiddelde van de kaarten", "mean of the cards";
    FOLLOWS_CARDS: "volgt de kaarten", "follows the cards";
    EXPERIENCE_CELL: "{lane}, {step}: huidig {actual}, gewenst {desired}", "{lane}, {step}: current {actual}, desired {desired}";
    METRIC_CELL: "{lane}, {phase}: {value}", "{lane}, {phase}: {value}";
    METRIC_DROP: ", uitval {percent} procent", ", drop-off {percent} percent";
    METRIC_BEYOND: ", boven de benchmark", ", beyond the benchmark";
    SHARE_OF_FIRST: "aandeel van de eerste fase", "share of the first phase";
    SET_VALUE: "Cijfer voor {phase} invullen", "Set the number for {phase}";
    VALUE: "Cijfer", "Number";
    NOT_A_NUMBER: "Vul een getal in, of - om het leeg te maken.", "Enter a number, or - to clear it.";

    EDIT_TITLE: "Titel bewerken", "Edit title";
    EDIT_TITLE_OF: "Titel bewerken: {title}", "Edit title: {title}";
    RENAME: "Naam wijzigen", "Rename";
    MOVE_TO: "Verplaatsen naar…", "Move to…";
    MOVE_LEFT: "Naar links", "Move left";
    MOVE_RIGHT: "Naar rechts", "Move right";
    MOVE_UP: "Omhoog", "Move up";
    MOVE_DOWN: "Omlaag", "Move down";
    BEFORE: "Vóór {name}", "Before {name}";
    ABOVE: "Boven {name}", "Above {name}";
    END_OF: "Aan het eind van {name}", "At the end of {name}";
    TO_THE_END: "Aan het eind", "At the end";
    TO_THE_BOTTOM: "Onderaan", "At the bottom";
    COPY: "Kopiëren", "Copy";
    CUT: "Knippen", "Cut";
    PASTE: "Plakken", "Paste";
    DUPLICATE: "Dupliceren", "Duplicate";
    DELETE: "Verwijderen", "Delete";
    DELETE_WITH: "Verwijderen, met {cards}", "Delete, with {cards}";
    COLOR: "Kleur", "Colour";
    KIND: "Soort", "Kind";
    CHANNEL: "Kanaal", "Channel";
    NO_CHANNEL: "Geen kanaal", "No channel";
    METRIC: "Cijfer per fase", "Number per phase";
    LINE: "Lijn", "Line";
    PHASE_BEFORE: "Fase ervoor toevoegen", "Add phase before";
    PHASE_AFTER: "Fase erna toevoegen", "Add phase after";
    STEP_BEFORE: "Stap ervoor toevoegen", "Add step before";
    STEP_AFTER: "Stap erna toevoegen", "Add step after";
    FOLD: "Inklappen", "Collapse";
    UNFOLD: "Uitklappen", "Expand";
    HIDE: "Verbergen", "Hide";
    FOLD_LANE: "Lane {lane} inklappen", "Collapse lane {lane}";
    UNFOLD_LANE: "Lane {lane} uitklappen", "Expand lane {lane}";
    LANE_HIDDEN: "{name} verborgen.", "{name} hidden.";
    SHOW_ALL: "Alle tonen", "Show all";
    LANE_ABOVE: "Lane erboven toevoegen", "Add lane above";
    LANE_BELOW: "Lane eronder toevoegen", "Add lane below";

    DELETED: "{name} verwijderd.", "{name} deleted.";
    DELETED_WITH: "{name} verwijderd, met {cards}.", "{name} deleted, with {cards}.";
    COPIED: "{cards} gekopieerd.", "{cards} copied.";
    PASTED: "{cards} geplakt.", "{cards} pasted.";
    PASTED_PARTLY: "Niet alles kon worden geplakt.", "Not everything could be pasted.";
    NOTHING_TO_PASTE: "Kopieer eerst een kaart, of plak met Ctrl+V.", "Copy a card first, or paste with Ctrl+V.";
    NO_PLACE_TO_PASTE: "Er is nog geen lane voor kaarten.", "There is no lane for cards yet.";

    PICKED_UP: "{name} opgepakt. {place}. Verplaats met de pijltjes, laat los met spatie, zet terug met Escape.", "{name} picked up. {place}. Move with the arrow keys, drop with Space, put back with Escape.";
    OVER: "{place}.", "{place}.";
    MOVED_TO: "{name} verplaatst naar {place}.", "{name} moved to {place}.";
    PUT_BACK: "{name} teruggezet.", "{name} put back.";
    LINK_TO: "Verbinden met…", "Link to…";
    LINKING: "Verbinding vanaf {name}. Kies een kaart met de pijltjes, verbind met spatie, stop met Escape.", "Link from {name}. Choose a card with the arrow keys, link with Space, stop with Escape.";
    LINKED: "{name} verbonden met {place}.", "{name} linked to {place}.";
    NOT_LINKED: "Geen verbinding gemaakt.", "No link made.";
    DROP_ON_CARD: "Laat los op een kaart", "Drop on a card";
    PLACE_OF: "plaats {at} van {of}", "place {at} of {of}";
    NOT_HERE: "Hier kan dit niet staan", "This can’t go here";

    STATE: "Toestand", "State";
    ABOUT_JOURNEY: "Gegevens van de klantreis", "About this journey";
    PART_MISSING: "Dit deel van Klantreis kan nu niet worden geladen. Probeer het zo nog eens.", "This part of Klantreis can’t be loaded right now. Try again in a moment.";
    UNDO: "Ongedaan maken", "Undo";
    REDO: "Opnieuw", "Redo";
    EXPORT: "Exporteren", "Export";
    BACKUP: "Reservekopie", "Backup";
    PRINT: "Afdrukken of PDF", "Print or PDF";
    LANGUAGE: "Taal", "Language";
    DARK_THEME: "Donker thema", "Dark theme";
    LIGHT_THEME: "Licht thema", "Light theme";

    STATUS_BAR: "Statusbalk", "Status bar";
    SELECTED: "{cards}, {n} geselecteerd", "{cards}, {n} selected";
    BACKED: "{share} onderbouwd", "{share} backed by evidence";
    ZOOM: "Zoom", "Zoom";
    ZOOM_IN: "Inzoomen", "Zoom in";
    ZOOM_OUT: "Uitzoomen", "Zoom out";
    ZOOM_RESET: "Ware grootte", "Actual size";
    FIT: "Passend maken", "Fit to screen";
    FULL_SCREEN: "Volledig scherm", "Full screen";
}

counts! {
    HIDDEN_LANES: "1 verborgen lane" / "{n} verborgen lanes", "1 hidden lane" / "{n} hidden lanes";
    CARDS: "1 kaart" / "{n} kaarten", "1 card" / "{n} cards";
    STEPS: "1 stap" / "{n} stappen", "1 step" / "{n} steps";
    CARDS_DELETED: "1 kaart verwijderd." / "{n} kaarten verwijderd.", "1 card deleted." / "{n} cards deleted.";
}
