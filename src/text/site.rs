//! Words for the page as such: a newer version of it, the network, and the page as an app.

texts! {
    NEWER: "Er is een nieuwe versie van Klantreis.", "There is a new version of Klantreis.";
    NEWER_TEXT: "Je werk blijft staan. Andere tabbladen gaan gewoon verder.", "Your work stays. Other tabs simply go on.";
    UPDATE_NOW: "Nu bijwerken", "Update now";
    LATER: "Straks", "Later";

    OFFLINE: "Zonder internet. Alles werkt en wordt bewaard.", "Offline. Everything works and is saved.";

    INSTALL_QUESTION: "Klantreis als app op dit apparaat?", "Klantreis as an app on this device?";
    INSTALL_TEXT: "Dan opent hij ook zonder internet, en .klantreis.json-bestanden openen met een dubbelklik.", "Then it also opens offline, and .klantreis.json files open with a double click.";
    INSTALL: "Installeren", "Install";
    NOT_NOW: "Niet nu", "Not now";
}
