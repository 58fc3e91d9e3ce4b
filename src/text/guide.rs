//! Words of the guided start.

use super::count::counts;

texts! {
    GUIDE: "Stap voor stap", "Step by step";
    STAGES: "Van markt tot beleving", "From market to experience";
    BEGUN: "ingevuld", "filled in";
    BACK: "Vorige: {stage}", "Back: {stage}";
    NEXT: "Volgende: {stage}", "Next: {stage}";
    LATER: "Later verder, naar het bord", "Continue later, to the board";
    FINISH: "Klaar, naar het bord", "Done, to the board";

    MODEL: "Markt en fasen", "Market and phases";
    MODEL_TITLE: "Welke markt, en welke fasen?", "Which market, and which phases?";
    MODEL_TEXT: "Je klantreis staat er al en wordt steeds bewaard. Alles wat je hier kiest, verander je later ook op het bord.", "Your journey is already there and always kept. Whatever you choose here can be changed on the board later.";
    ABOUT_B2B: "Meestal beslissen er meer mensen, na een langere afweging, met formele content.", "Usually several people decide, after a longer consideration, with formal content.";
    ABOUT_B2C: "Meestal beslist één persoon, sneller, en tellen sociale kanalen zwaarder.", "Usually one person decides, sooner, and social channels weigh more.";
    ABOUT_MARKET: "Hiervan hangt af welke touchpoints je straks ziet.", "The touchpoints you will see depend on this.";
    PHASE_MODEL: "Fasenmodel", "Phase model";

    PERSONA: "Persona", "Persona";
    PERSONA_TITLE: "Om wie gaat het?", "Who is it about?";
    PERSONA_TEXT: "Beschrijf één klant, het liefst uit onderzoek. Wat je nog niet weet, laat je leeg.", "Describe one customer, preferably from research. Leave empty what you don’t know yet.";

    TOUCHPOINTS: "Touchpoints", "Touchpoints";
    TOUCHPOINTS_TITLE: "Waar ontmoet de klant je?", "Where does the customer meet you?";
    TOUCHPOINTS_TEXT: "Vink per fase aan wat er is, online en offline, en voeg toe wat ontbreekt.", "Tick what is there in each phase, online and offline, and add what is missing.";
    ADD_TO: "Touchpoint toevoegen aan {phase}", "Add touchpoint to {phase}";
    OWN: "Nog een touchpoint", "Another touchpoint";
    ADD: "Toevoegen", "Add";
    ADDED: "“{title}” toegevoegd aan {phase}.", "“{title}” added to {phase}.";
    CRITICAL: "Beslist over de conversie", "Critical for conversion";

    EXPERIENCE: "Beleving", "Experience";
    EXPERIENCE_TITLE: "Hoe beleeft de klant elke fase?", "How does the customer experience each phase?";
    EXPERIENCE_TEXT: "Zet wat de klant nu ervaart naast wat die zou willen. Het verschil is de belevingskloof.", "Set what the customer feels now beside what they would want. The difference is the experience gap.";
    NO_CURVE: "Deze klantreis heeft nog geen lane voor beleving.", "This journey has no lane for experience yet.";
    ADD_CURVE: "Lane voor beleving toevoegen", "Add a lane for experience";
}

counts! {
    TICKED: "1 touchpoint" / "{n} touchpoints", "1 touchpoint" / "{n} touchpoints";
}
