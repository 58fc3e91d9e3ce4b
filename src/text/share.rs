//! Words of sharing a map, and of a link that can't be read.

use super::count::counts;

texts! {
    SHARE: "Delen", "Share";
    WAYS: "Manier van delen", "Way to share";
    PROMISE: "Klantreis verstuurt niets. Jij bepaalt wie de kaart krijgt.", "Klantreis sends nothing. You decide who gets the map.";

    RECEIVER_CAN: "De ontvanger kan", "The receiver can";
    NOT: "niet:", "not:";
    CAN_READ: "lezen, zoeken en filteren", "read, search and filter";
    CAN_SEE: "bevindingen en persona’s zien", "see findings and personas";
    CAN_COPY: "een kopie bewerken", "edit a copy";
    CAN_CHANGE: "jouw kaart wijzigen", "change your map";
    CAN_OPEN: "hem openen in Klantreis", "open it in Klantreis";
    CAN_GO_ON: "verder werken aan een eigen kaart", "go on with a map of their own";
    CAN_BACK: "hem aan jou teruggeven", "give it back to you";
    CAN_LOOK: "kijken", "look";
    CAN_WRITE: "erop schrijven", "write on it";
    CAN_SEARCH: "zoeken en filteren", "search and filter";

    LINK: "Link", "Link";
    LINK_ABOUT: "lezen in de browser", "read in the browser";
    LINK_TITLE: "Link met de kaart erin", "Link with the map in it";
    LINK_TEXT: "Wie de link opent, ziet de kaart zoals die nu is. Wijzig je later iets, deel dan een nieuwe link.", "Whoever opens the link sees the map as it is now. If you change something later, share a new link.";
    COPY_LINK: "Link kopiëren", "Copy link";
    COPY_ANYWAY: "Toch kopiëren", "Copy anyway";
    COPIED: "Gekopieerd", "Copied";
    LINK_COPIED: "De link is gekopieerd.", "The link is copied.";
    COPY_REFUSED: "De browser laat kopiëren hier niet toe.", "The browser doesn’t allow copying here.";
    COPY_REFUSED_TEXT: "Ga in het veld staan en druk op {keys}.", "Go to the field and press {keys}.";
    LENGTH: "Lengte van de link", "Length of the link";
    LENGTH_SAID: "{length} tekens, {fits}", "{length} characters, {fits}";
    CHARACTERS: "tekens", "characters";
    FITS: "past in e-mail en chat", "fits in email and chat";
    TOO_LONG: "langer dan veel programma’s aankunnen", "longer than many programs can take";
    COMFORTABLE: "{limit}: wat e-mail en chat aankunnen", "{limit}: what email and chat can take";
    LONG: "Zo’n lange link komt niet overal heel aan.", "A link this long does not always arrive whole.";
    LONG_TEXT: "E-mailprogramma’s breken hem af, chats knippen hem of maken hem niet klikbaar. Deel de kaart liever als pagina of bestand.", "Email programs break it, chats cut it or don’t make it clickable. Better share the map as a page or a file.";
    LONG_PHOTOS: "E-mailprogramma’s breken hem af, chats knippen hem of maken hem niet klikbaar. Laat de foto’s weg, of deel de kaart als pagina of bestand.", "Email programs break it, chats cut it or don’t make it clickable. Leave the photos out, or share the map as a page or a file.";
    REFUSED: "Deze kaart past niet in een link.", "This map does not fit in a link.";
    REFUSED_TEXT: "De link wordt {length} tekens; browsers openen er samen hoogstens {limit}. Laat de foto’s weg, of deel de kaart als pagina of bestand.", "The link would be {length} characters; every browser opens at most {limit}. Leave the photos out, or share the map as a page or a file.";
    REFUSED_WITHOUT: "Ook zonder foto’s wordt de link {length} tekens; browsers openen er samen hoogstens {limit}. Deel de kaart als pagina of bestand.", "Even without photos the link would be {length} characters; every browser opens at most {limit}. Share the map as a page or a file.";
    AS_PAGE: "Als pagina delen", "Share as page";
    PART: "Deel van de kaart", "Part of the map";
    AS_FILE: "Als bestand delen", "Share as file";
    WITHOUT_PHOTOS: "Foto’s weglaten", "Leave photos out";
    PHOTOS_ABOUT: "{photos} op kaarten en persona’s, ongeveer {length} tekens. Teksten en cijfers blijven.", "{photos} on cards and personas, about {length} characters. Texts and numbers stay.";
    WITHOUT_NAMES: "Namen en bronnen weglaten", "Leave names and sources out";
    LINK_PRIVATE: "De kaart staat in de link zelf, achter het teken #. Dat deel gaat niet naar een server. Wie de link heeft, kan de kaart lezen: deel hem als een bestand.", "The map is in the link itself, behind the sign #. That part doesn’t go to a server. Whoever has the link can read the map: share it as you would a file.";
    SEND_WITH: "Versturen met…", "Send with…";
    AS_RECEIVER: "Bekijken als ontvanger", "View as receiver";

    PICTURE: "Afbeelding", "Picture";
    PICTURE_ABOUT: "plakken in een document", "paste into a document";
    PICTURE_TITLE: "Afbeelding van de kaart", "Picture of the map";
    PICTURE_TEXT: "Scherp op scherm en papier. Plak hem in een document, of bewaar hem als bestand.", "Sharp on screen and paper. Paste it into a document, or save it as a file.";
    PNG_OR_SVG: "PNG plakt overal. SVG blijft scherp bij vergroten.", "PNG pastes anywhere. SVG stays sharp when enlarged.";
    SIZE: "Grootte", "Size";
    WHAT: "Wat erop staat", "What is on it";
    WHOLE: "Hele kaart", "Whole map";
    SELECTION: "Selectie", "Selection";
    ONE_PHASE: "Eén fase", "One phase";
    THEME: "Thema", "Theme";
    LIGHT: "Licht", "Light";
    DARK: "Donker", "Dark";
    INSIDE: "De kaart zit erin", "Map inside";
    INSIDE_ABOUT: "Sleep de afbeelding later in Klantreis en alles komt terug. Wie hem krijgt, kan dus alles lezen, ook notities en bronnen.", "Drag the picture into Klantreis later and everything comes back. So whoever gets it can read everything, notes and sources too.";
    INSIDE_ALL: "De hele kaart gaat mee, ook wat niet op de afbeelding staat. Wie hem krijgt, kan dat allemaal lezen.", "The whole map goes with it, also what is not on the picture. Whoever gets it can read all of that.";
    INSIDE_OFF: "Alleen om naar te kijken: uit deze afbeelding komt de kaart niet terug.", "Only to look at: the map doesn’t come back from this picture.";
    IS_INSIDE: "kaart zit erin", "map inside";
    PREVIEW: "Voorbeeld van de afbeelding", "Preview of the picture";
    PIXELS: "{width} × {height} pixels", "{width} × {height} pixels";
    ABOUT: "ongeveer {size}", "about {size}";
    PICTURE_OPENS: "De ontvanger kan kijken, en met Klantreis de kaart openen.", "The receiver can look, and open the map with Klantreis.";
    PICTURE_LOOKS: "De ontvanger kan kijken, en de kaart niet openen.", "The receiver can look, and not open the map.";
    COPY_PICTURE: "Kopiëren", "Copy";
    PNG_COPIED: "Plak de afbeelding in een document of chat. Op het klembord heeft hij de kaart niet bij zich: bewaar hem daarvoor als bestand.", "Paste the picture into a document or chat. On the clipboard it doesn’t have the map with it: save it as a file for that.";
    SVG_COPIED: "De SVG staat als tekst op het klembord. Plak hem in een tekenprogramma.", "The SVG is on the clipboard as text. Paste it into a drawing program.";
    SAVE_INSTEAD: "Bewaar de afbeelding als bestand, en voeg dat in.", "Save the picture as a file, and insert that.";
    SAVE_PNG: "PNG opslaan", "Save PNG";
    SAVE_SVG: "SVG opslaan", "Save SVG";
    MAKING: "Afbeelding maken", "Making the picture";
    STOP: "Stoppen", "Stop";
    PICTURE_REFUSED: "Zo groot kan een browser geen PNG maken.", "A browser can’t make a PNG this large.";
    PICTURE_FAILED: "De browser kon deze afbeelding niet maken.", "The browser could not make this picture.";
    PICTURE_SMALLER: "Hij zou {width} × {height} pixels worden. Kies een kleinere grootte, één fase, of SVG: die heeft geen grens.", "It would be {width} × {height} pixels. Choose a smaller size, one phase, or SVG: that has no limit.";

    FILE: "Bestand", "File";
    FILE_ABOUT: "bewaren of verder werken", "keep or work on";
    FILE_TITLE: "Bestand om te bewaren of verder te bewerken", "File to keep or to work on";
    FILE_TEXT: "Kies waarvoor je het nodig hebt. Wat een soort niet kan bewaren, staat erbij.", "Choose what you need it for. What a kind can’t keep is said beside it.";
    KIND: "Soort", "Kind";
    KIND_OF_FILE: "Soort bestand", "Kind of file";
    LOST: "Gaat verloren", "Is lost";
    NOTHING_LOST: "niets gaat verloren", "nothing is lost";
    FILE_JOURNEY: "Deze klantreis", "This journey";
    FILE_JOURNEY_ABOUT: "Met de persona’s die erin staan, voor een collega of als reservekopie", "With the personas in it, for a colleague or as a backup";
    FILE_WORKSPACE: "Reservekopie van alles", "Back up everything";
    FILE_WORKSPACE_ABOUT: "Alle klantreizen en persona’s op dit apparaat", "All journeys and personas on this device";
    SAVE_FILE: "Bestand opslaan", "Save file";

    PAGE: "Pagina", "Page";
    PAGE_ABOUT: "één bestand om te mailen", "one file to email";
    PAGE_TITLE: "Eén pagina om te mailen", "One page to email";
    PAGE_TEXT: "Een bestand dat in elke browser opent, ook zonder internet en als bijlage. Lezen gaat zonder scripts.", "A file that opens in every browser, offline and as an attachment too. Reading needs no scripts.";
    PAGE_PREVIEW: "Voorbeeld van de pagina", "Preview of the page";
    PAGE_HOLDS: "Wat erin staat", "What is in it";
    PAGE_FINDINGS: "Bevindingen ({n})", "Findings ({n})";
    PAGE_PERSONAS: "Persona’s ({n})", "Personas ({n})";
    PAGE_NOTES: "Notities bij kaarten: kunnen intern zijn", "Notes on cards: may be internal";
    THEME_DEVICE: "Als het apparaat", "As the device";
    PAGE_INSIDE_ABOUT: "Open de pagina in Klantreis om verder te werken. De hele kaart gaat mee, ook de notities.", "Open the page in Klantreis to go on working. The whole map goes along, notes too.";
    PAGE_PHOTOS_ABOUT: "{photos} op kaarten en persona’s, ook in de kaart die erin zit. Teksten en cijfers blijven.", "{photos} on cards and personas, also in the map inside. Texts and numbers stay.";
    PAGE_SIZE: "1 bestand, {size}", "1 file, {size}";
    PAGE_TOO_LARGE: "Dit bestand is voor e-mail te groot.", "This file is too large for email.";
    PAGE_TOO_LARGE_TEXT: "Veel e-mailprogramma’s weigeren bijlagen boven 20 MB. Laat de foto’s of de kaart erin weg.", "Many email programs refuse attachments above 20 MB. Leave the photos or the map inside out.";
    PAGE_SAVE: "Pagina opslaan", "Save page";
    CAN_READ_ALOUD: "lezen, ook met een schermlezer", "read, with a screen reader too";
    CAN_PRINT: "afdrukken", "print";

    PRINT: "Afdrukken", "Print";
    PRINT_ABOUT: "vellen of PDF", "sheets or PDF";
    PRINT_TITLE: "Afdrukken of bewaren als PDF", "Print or save as PDF";
    PRINT_TEXT: "Verdeeld over vellen van zes stappen, met de fasen en lanes op elk vel. Kies “Opslaan als PDF” als printer voor een PDF.", "Spread over sheets of six steps, with the phases and lanes on each sheet. Choose “Save as PDF” as the printer for a PDF.";
    PRINT_VIEW: "De weergave die nu openstaat, komt op papier. Met {keys} gaat het ook zonder dit venster.", "What is printed is the view that is open now. {keys} does it without this window.";
    PRINT_ELSEWHERE: "Afdrukken gaat vanaf het bord. Open de klantreis en kies daar weer Delen, Afdrukken.", "Printing is done from the board. Open the journey and choose Share, Print there.";
    PRINT_NOW: "Afdrukken of PDF", "Print or PDF";
    OPEN_JOURNEY: "Klantreis openen", "Open journey";

    LINK_MISSING: "In dit adres staat geen klantreis: het deel achter # ontbreekt. Sommige programma’s laten dat weg. Kopieer de hele link opnieuw, of vraag om een bestand.", "There is no journey in this address: the part behind # is missing. Some programs leave it out. Copy the whole link again, or ask for a file.";
    LINK_FOREIGN: "Wat achter # staat, is geen klantreis. Kopieer de hele link opnieuw, of vraag om een bestand.", "What stands behind # is not a journey. Copy the whole link again, or ask for a file.";
    LINK_NEWER: "Deze link is versie {version}, gemaakt met een nieuwere Klantreis. Laad de pagina opnieuw, of vraag om een bestand.", "This link is version {version}, made with a newer Klantreis. Reload the page, or ask for a file.";
    LINK_CUT: "Er missen tekens aan het eind. Dat gebeurt als een e-mailprogramma of chat een lange link afbreekt. Kopieer de hele link opnieuw, ook de regels eronder, of vraag om een bestand.", "Characters are missing at the end. That happens when an email program or chat breaks a long link. Copy the whole link again, also the lines below it, or ask for a file.";
    LINK_DAMAGED: "Er zijn onderweg tekens veranderd of weggevallen. Kopieer de hele link opnieuw, of vraag om een bestand.", "Characters were changed or lost on the way. Copy the whole link again, or ask for a file.";
    LINK_TOO_LARGE: "De klantreis in deze link is groter dan 10 MB en wordt niet geopend. Vraag om een bestand zonder foto’s.", "The journey in this link is larger than 10 MB and won’t be opened. Ask for a file without pictures.";
}

counts! {
    PERSONAS: "1 persona" / "{n} persona’s", "1 persona" / "{n} personas";
    PHOTOS: "1 foto" / "{n} foto’s", "1 photo" / "{n} photos";
    NAMES_ABOUT: "Wie een kaart oppakt en waar bewijs vandaan komt: 1 plek. De rest blijft." / "Wie een kaart oppakt en waar bewijs vandaan komt: {n} plekken. De rest blijft.", "Who sees to a card and where evidence comes from: 1 place. The rest stays." / "Who sees to a card and where evidence comes from: {n} places. The rest stays.";
    JOURNEYS: "1 klantreis" / "{n} klantreizen", "1 journey" / "{n} journeys";
}
