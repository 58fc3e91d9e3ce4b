//! Words of putting a map into another page.

use super::count::counts;

texts! {
    EMBED: "Insluiten", "Embed";
    ABOUT: "op intranet of website", "on an intranet or website";
    TITLE: "Insluiten in een pagina", "Embed in a page";
    TEXT: "Plak deze code op intranet of website. Lezers kijken en filteren; opslag op hun apparaat is niet nodig.", "Paste this code on an intranet or website. Readers look and filter; no storage on their device is needed.";
    FROM: "De kaart komt uit", "The map comes from";
    FROM_LINK: "de link, in de code zelf", "the link, in the code itself";
    FROM_FILE: "een bestand naast de pagina", "a file beside the page";
    ADDRESS: "Adres van het bestand", "Address of the file";
    ADDRESS_HELP: "Op dezelfde website als Klantreis. Vervang je het bestand, dan is elke pagina bij.", "On the same website as Klantreis. Replace the file, and every page is up to date.";
    ELSEWHERE: "Dit adres ligt op een andere website. Klantreis haalt daar niets op.", "This address is on another website. Klantreis fetches nothing from there.";
    LINK_HELP: "De kaart zoals die nu is. Wijzig je later iets, plak de code dan opnieuw.", "The map as it is now. If you change something later, paste the code again.";
    WITHOUT_PHOTOS: "Foto’s gaan niet mee in de code. Met een bestand gaan ze wel mee.", "Photos don’t go along in the code. With a file they do.";
    SEEN: "Wat lezers zien", "What readers see";
    PHASE: "Fase", "Phase";
    ALL_PHASES: "Alle fasen", "All phases";
    LANES: "Lanes", "Lanes";
    ALL_LANES: "Lanes zoals nu", "Lanes as now";
    PERSONA: "Persona", "Persona";
    EVERYONE: "Iedereen", "Everyone";
    LANGUAGE: "Taal", "Language";
    READERS_LANGUAGE: "Taal van de lezer", "Language of the reader";
    THEME: "Thema", "Theme";
    READERS_THEME: "Thema van de lezer", "Theme of the reader";
    LIGHT: "Licht", "Light";
    DARK: "Donker", "Dark";
    BARS: "Balken boven en onder", "Bars above and below";
    BARS_ABOUT: "Titel, weergaven, zoeken, filter en inzichten; de legenda. Zonder balken is er alleen de kaart.", "Title, views, search, filter and insights; the legend. Without bars there is only the map.";
    HEIGHT: "Hoogte in pixels", "Height in pixels";
    CODE: "Code", "Code";
    CODE_NAME: "Code om in te sluiten", "Code to embed";
    PREVIEW: "Voorbeeld", "Preview";
    COPY_CODE: "Code kopiëren", "Copy code";
    CODE_COPIED: "De code is gekopieerd.", "The code is copied.";
    FRAME_TITLE: "Klantreis: {title}", "Klantreis: {title}";
    TOO_LONG: "Zo past de kaart niet in de code.", "The map doesn’t fit in the code like this.";
    TOO_LONG_TEXT: "Bewaar haar als bestand naast Klantreis, en kies dat hierboven.", "Keep it as a file beside Klantreis, and choose that above.";
    CAN_FULL_SCREEN: "op volledig scherm bekijken", "look at it full screen";
}

counts! {
    CHARACTERS: "1 teken" / "{n} tekens", "1 character" / "{n} characters";
    LANES_CHOSEN: "1 lane" / "{n} lanes", "1 lane" / "{n} lanes";
}
