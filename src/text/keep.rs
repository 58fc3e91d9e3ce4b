//! Words for what is kept in the browser, and whether it is.

use super::count::counts;

texts! {
    SAVED_AT: "Bewaard op dit apparaat, {time}", "Saved on this device, {time}";
    SAVED: "Bewaard op dit apparaat", "Saved on this device";
    SAVING: "Bewaart…", "Saving…";
    NOT_SAVED: "Niet bewaard: {reason}", "Not saved: {reason}";
    BECAUSE_FULL: "de opslag is vol", "the storage is full";
    BECAUSE_FAILED: "de browser weigert", "the browser refuses";
    NOT_KEPT: "Niet bewaard: de opslag is geblokkeerd", "Not saved: the storage is blocked";
    BECAUSE_NEWER: "er is een nieuwere versie", "there is a newer version";
    BECAUSE_DELETED: "elders verwijderd", "deleted elsewhere";

    FULL: "“{title}” is niet bewaard: de opslag van deze browser is vol. Wat er al stond, is er nog. Je kunt doorwerken.", "“{title}” is not saved: this browser’s storage is full. What was there still is. You can go on working.";
    FAILED: "“{title}” is niet bewaard: de browser weigert. Download je werk voordat je de pagina sluit.", "“{title}” is not saved: the browser refuses. Download your work before you close the page.";
    BLOCKED: "Je werk wordt niet bewaard: deze browser blokkeert de opslag. Download het voordat je de pagina sluit.", "Your work is not saved: this browser blocks storage. Download it before you close the page.";
    NEWER: "“{title}” is niet bewaard: een nieuwere versie van Klantreis heeft deze klantreis gewijzigd. Laad de pagina opnieuw.", "“{title}” is not saved: a newer version of Klantreis has changed this journey. Reload the page.";
    DELETED: "“{title}” staat niet meer in de opslag: een ander tabblad of een andere pagina heeft deze klantreis verwijderd. Hier staat alles nog.", "“{title}” is no longer in the storage: another tab or page deleted this journey. Everything is still here.";
    MISSING: "Verdwenen uit de opslag van deze browser, zonder dat Klantreis het verwijderde: {names}. Hier is het nog.", "Gone from this browser’s storage, though Klantreis didn’t delete it: {names}. It is still here.";
    MISSING_JOURNEY: "“{name}”", "“{name}”";
    MISSING_PERSONA: "persona “{name}”", "persona “{name}”";
    PUT_BACK: "Alles terugzetten", "Put everything back";
    LET_GO: "Laat maar gaan", "Let it go";
    DOWNLOAD: "Downloaden", "Download";
    DOWNLOAD_JOURNEY: "Klantreis downloaden", "Download journey";
    DOWNLOAD_EVERYTHING: "Alles downloaden", "Download everything";
    MAKE_ROOM: "Ruimte maken", "Free up space";
    KEEP_IT: "Toch bewaren", "Keep it";
    RELOAD: "Opnieuw laden", "Reload";

    NO_ROOM: "Dit past niet meer: de opslag van deze browser is vol.", "This doesn’t fit any more: this browser’s storage is full.";
    REFUSED: "De browser weigert dit te bewaren.", "The browser refuses to store this.";
    WRITTEN_BY_NEWER: "Een nieuwere versie van Klantreis heeft dit bewaard. Het blijft zoals het is.", "A newer version of Klantreis has stored this. It stays as it is.";
    GONE: "Dit is er niet meer.", "This is gone.";
    MISPLACED: "Er staat iets anders dan hier hoort te staan.", "This holds something other than it should.";
    SET_ASIDE: "Apart gezet toen er iets anders bewaard moest worden.", "Set aside when something else had to be saved.";

    RECREATED: "“{title}” was in een ander tabblad verwijderd. Je wijziging is bewaard, dus de klantreis staat er weer.", "“{title}” had been deleted in another tab. Your change is saved, so the journey is back.";
    BOTH_CHANGED_OURS: "In twee tabbladen tegelijk gewijzigd: {things}. Jouw wijziging is gebleven.", "Changed in two tabs at the same time: {things}. Your change was kept.";
    BOTH_CHANGED_THEIRS: "In twee tabbladen tegelijk gewijzigd: {things}. De wijziging uit het andere tabblad is gebleven.", "Changed in two tabs at the same time: {things}. The other tab’s change was kept.";
    OVERWRITTEN: "Net ook in een ander tabblad gewijzigd: {things}. Jouw wijziging is gebleven.", "Also just changed in another tab: {things}. Your change was kept.";
    FROM_OTHER_TAB: "Bijgewerkt vanuit een ander tabblad.", "Updated from another tab.";
    PERSONA_BOTH_CHANGED_OURS: "Persona “{name}” was net ook in een ander tabblad gewijzigd. Jouw wijziging is gebleven.", "Persona “{name}” was also just changed in another tab. Your change was kept.";
    PERSONA_BOTH_CHANGED_THEIRS: "Persona “{name}” was net ook in een ander tabblad gewijzigd. De wijziging uit het andere tabblad is gebleven.", "Persona “{name}” was also just changed in another tab. The other tab’s change was kept.";
    THE_JOURNEY: "de klantreis zelf", "the journey itself";
    PHASE: "fase “{name}”", "phase “{name}”";
    STEP: "stap “{name}”", "step “{name}”";
    LANE: "lane “{name}”", "lane “{name}”";
    CARD: "kaart “{name}”", "card “{name}”";
    A_LINK: "een verbinding", "a link";

    COPY_OF: "{name} (kopie)", "{name} (copy)";
    RESTORED: "Terug naar hoe het was op {time}.", "Back to how it was at {time}.";
    NOT_IN_FILE: "Wat niet gelezen kan worden, zit niet in dit bestand. Download het apart.", "What can’t be read is not in this file. Download it on its own.";

    ROOM_TEXT: "Verwijder wat je niet meer nodig hebt. Het gaat niet naar de prullenbak: download het eerst als je twijfelt.", "Delete what you no longer need. It doesn’t go to the bin: download it first if in doubt.";
    BIN: "Prullenbak", "Bin";
    LASTING_PROMISED: "De browser bewaart dit tot je het zelf wist.", "The browser keeps this until you clear it yourself.";
    LASTING_MAY_GO: "De browser mag dit opruimen als hij ruimte nodig heeft. Bewaar wat telt ook als bestand.", "The browser may clear this when it needs room. Keep what matters as a file too.";
    LASTING_UNKNOWN: "De browser zegt niet hoelang hij dit bewaart. Bewaar wat telt ook als bestand.", "The browser doesn’t say how long it keeps this. Keep what matters as a file too.";
    BINNED_JOURNEY: "Klantreis", "Journey";
    BINNED_PERSONA: "Persona", "Persona";
    BIN_RESTORED: "“{name}” is teruggezet uit de prullenbak.", "“{name}” is restored from the bin.";
    BIN_EMPTIED: "De prullenbak is geleegd.", "The bin is empty now.";
    BIN_MADE_ROOM: "De opslag was vol. Uit de prullenbak verdwenen, omdat het er langer dan 30 dagen lag: {names}.", "The storage was full. Gone from the bin, because it had been there for more than 30 days: {names}.";
    ROOM_NOTHING: "Er is hier niets om op te ruimen.", "There is nothing to clear here.";
    OF_ALL_JOURNEYS: "Van alle klantreizen", "Of all journeys";
    DELETED_THING: "“{name}” verwijderd.", "“{name}” deleted.";
    ARCHIVED: "Gearchiveerd", "Archived";
    UNREADABLE: "Kan niet gelezen worden", "Can’t be read";
    DELETE: "Verwijderen", "Delete";
    DONE: "Klaar", "Done";

    EARLIER_VERSIONS: "Eerdere versies…", "Earlier versions…";
    VERSIONS_TITLE: "Eerdere versies", "Earlier versions";
    VERSIONS_TEXT: "Van een klantreis die je wijzigt, blijft elk uur hooguit één versie bewaard, zolang er ruimte is.", "Of a journey that you change, at most one version an hour is kept, as long as there is room.";
    VERSIONS_NONE: "Er zijn nog geen eerdere versies.", "There are no earlier versions yet.";
    RESTORE: "Terugzetten", "Restore";

    STORAGE: "Opslag", "Storage";
    IN_USE: "{used} van {all} in gebruik", "{used} of {all} used";
    NOTHING_STORED: "Nog niets bewaard", "Nothing stored yet";
    KILOBYTES: "{size} kB", "{size} KB";
    MEGABYTES: "{size} MB", "{size} MB";
}

counts! {
    VERSIONS: "1 eerdere versie" / "{n} eerdere versies", "1 earlier version" / "{n} earlier versions";
    IN_BIN: "1 ding in de prullenbak" / "{n} dingen in de prullenbak", "1 thing in the bin" / "{n} things in the bin";
    MORE: "en nog 1" / "en nog {n}", "and 1 more" / "and {n} more";
}
