//! Words for the page as such: a newer version of it, the network, and the page as an app.

texts! {
    NEWER: "Er is een nieuwe versie van Klantreis.", "There is a new version of Klantreis.";
    NEWER_TEXT: "Je werk blijft staan. Andere tabbladen gaan gewoon verder.", "Your work stays. Other tabs simply go on.";
    UPDATE_NOW: "Nu bijwerken", "Update now";
    LATER: "Straks", "Later";

    OFFLINE: "Zonder internet. Alles werkt en wordt bewaard.", "Offline. Everything works and is saved.";

    FRAMED: "Klantreis staat hier binnen een andere pagina.", "Klantreis is inside another page here.";
    FRAMED_TEXT: "Wat je hier maakt, staat misschien los van je klantreizen in een eigen tabblad.", "What you make here may be kept apart from your journeys in a tab of its own.";
    UNKEPT: "Hier, binnen een andere pagina, wordt niets bewaard.", "Here, inside another page, nothing is kept.";
    UNKEPT_TEXT: "In een eigen tabblad bewaart Klantreis wat je maakt.", "In a tab of its own, Klantreis keeps what you make.";
    NO_DOWNLOADS: "Is er niets opgeslagen? Binnen deze pagina mag dat misschien niet. Open Klantreis in een eigen tabblad.", "Was nothing saved? Inside this page that may not be allowed. Open Klantreis in a tab of its own.";
    OPEN_OWN_TAB: "Openen in een eigen tabblad", "Open in a tab of its own";

    INSTALL_QUESTION: "Klantreis als app op dit apparaat?", "Klantreis as an app on this device?";
    INSTALL_TEXT: "Dan opent hij ook zonder internet, en .klantreis.json-bestanden openen met een dubbelklik.", "Then it also opens offline, and .klantreis.json files open with a double click.";
    INSTALL: "Installeren", "Install";
    NOT_NOW: "Niet nu", "Not now";
}
