//! Words of the editor in the page of somebody else, which keeps the map itself.

use super::count::counts;

texts! {
    WAITING: "De pagina geeft de kaart…", "The page hands over the map…";
    SAVE: "Opslaan", "Save";
    SAVE_AND_CLOSE: "Opslaan en sluiten", "Save and close";
    CLOSE: "Sluiten", "Close";
    ALL_SAVED: "Geen wijzigingen", "No changes";
    HANDED_OVER: "Opgeslagen: de pagina heeft de kaart.", "Saved: the page has the map.";
    KEPT_BY_PAGE: "De pagina bewaart deze kaart, niet dit apparaat.", "The page keeps this map, not this device.";
    NO_DOWNLOADS: "Downloads kunnen hier niet: gebruik Opslaan.", "Downloads are not possible here: use Save.";
    CLOSE_QUESTION: "Wijzigingen opslaan?", "Save the changes?";
    CLOSE_WITHOUT: "Sluiten zonder opslaan", "Close without saving";
    GO_ON: "Verder werken", "Keep working";
    MESSAGE: "Bericht van de pagina", "Message from the page";
    BUSY: "De pagina is bezig…", "The page is busy…";

    ALONE: "Dit adres is voor een pagina die Klantreis insluit", "This address is for a page that embeds Klantreis";
    ALONE_TEXT: "Hier is geen pagina omheen. Zo is er geen kaart om aan te werken.", "There is no page around this one. So there is no map to work on.";
    OPEN_ALONE: "Klantreis openen", "Open Klantreis";
    OTHER_PROTOCOL: "De pagina vraagt naar Klantreis op een manier die het niet kent", "The page asks for Klantreis in a way that it doesn’t know";
    OTHER_PROTOCOL_TEXT: "In het adres van Klantreis hoort proto=json te staan.", "The address of Klantreis should say proto=json.";
    NO_ORIGIN: "Deze pagina kan geen kaart bewaren", "This page can’t keep a map";
    NO_ORIGIN_TEXT: "De pagina eromheen heeft geen eigen adres, zoals een bestand op schijf. Zet haar op een webserver.", "The page around has no address of its own, such as a file on disk. Put it on a web server.";
    NOT_ALLOWED: "Deze pagina mag Klantreis niet insluiten", "This page may not embed Klantreis";
    NOT_ALLOWED_TEXT: "{origin} staat niet in embed.json, waarin de beheerder van Klantreis noemt wie dat mag.", "{origin} is not in embed.json, in which whoever runs Klantreis names who may.";
    UNCLEAR_HOSTS: "Niet duidelijk wie Klantreis mag insluiten", "Not clear who may embed Klantreis";
    UNCLEAR_HOSTS_TEXT: "In embed.json naast Klantreis hoort een lijst “hosts” te staan, met adressen zoals {example}.", "In embed.json beside Klantreis there should be a list “hosts”, of addresses such as {example}.";
    HOSTS_NOT_FETCHED: "Klantreis kan nu niet nagaan wie het mag insluiten", "Klantreis can’t check now who may embed it";
    HOSTS_NOT_FETCHED_TEXT: "embed.json naast Klantreis is niet op te halen. Kijk of je verbinding hebt, en probeer het opnieuw.", "embed.json beside Klantreis can’t be fetched. Check your connection, and try again.";
    STILL_YOURS: "De pagina heeft de kaart nog zoals die was.", "The page still has the map as it was.";

    NOT_HANDED_OVER: "De pagina krijgt geen afbeelding", "The page gets no picture";
    OTHER_SHAPE: "De pagina vraagt om “{format}”. Klantreis maakt svg, xmlsvg, png, xmlpng en json.", "The page asks for “{format}”. Klantreis makes svg, xmlsvg, png, xmlpng and json.";
    NO_MAP: "Er is hier geen kaart. De pagina heeft die van haar nog zoals die was.", "There is no map here. The page still has its own as it was.";
    TOO_LARGE_FOR_PICTURE: "Deze kaart is te groot voor een afbeelding van punten. Vraag de beheerder van de pagina om svg.", "This map is too large for a picture of points. Ask whoever runs the page for svg.";
    NO_PICTURE: "De browser kon de afbeelding niet maken. De kaart is er nog.", "The browser couldn’t make the picture. The map is still there.";
    FILES_ELSEWHERE: "Hier werk je aan de kaart van de pagina. Open een bestand in Klantreis zelf.", "Here you work on the page’s map. Open a file in Klantreis itself.";
}

counts! {
    UNSAVED: "1 wijziging nog niet opgeslagen" / "{n} wijzigingen nog niet opgeslagen", "1 change not saved yet" / "{n} changes not saved yet";
    CLOSE_TEXT: "1 wijziging is nog niet opgeslagen. Zonder opslaan gaat die verloren." / "{n} wijzigingen zijn nog niet opgeslagen. Zonder opslaan gaan ze verloren.", "1 change is not saved yet. Without saving it is lost." / "{n} changes are not saved yet. Without saving they are lost.";
}
