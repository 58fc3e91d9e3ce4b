//! Why a change can't be made.

texts! {
    NOTHING_CHANGES: "Er verandert niets.", "Nothing changes.";
    READ_ONLY: "Deze klantreis is hier alleen te lezen.", "This journey can only be read here.";
    NO_SUCH_PHASE: "Deze fase is er niet meer.", "This phase is gone.";
    NO_SUCH_STEP: "Deze stap is er niet meer.", "This step is gone.";
    NO_SUCH_LANE: "Deze lane is er niet meer.", "This lane is gone.";
    NO_SUCH_CARD: "Deze kaart is er niet meer.", "This card is gone.";
    NO_SUCH_LINK: "Deze verbinding is er niet meer.", "This link is gone.";
    LANE_WITHOUT_CARDS: "In deze lane staan geen kaarten.", "This lane holds no cards.";
    LANE_WITHOUT_EXPERIENCE: "Deze lane toont geen beleving.", "This lane shows no experience.";
    DERIVED_POINTS: "Deze punten volgen de kaarten. Zet dat uit in het paneel van de lane om ze zelf te zetten.", "These points follow the cards. Switch that off in the lane’s panel to set them yourself.";
    LANE_WITHOUT_NUMBERS: "Deze lane toont geen cijfers.", "This lane shows no numbers.";
    OTHER_KIND_OF_LANE: "Dit soort lane heeft dit veld niet.", "This kind of lane has no such field.";
    LAST_STEP: "Een fase houdt minstens één stap.", "A phase keeps at least one step.";
    EMPTY_NAME: "Vul een naam in.", "Enter a name.";
    LONG_TEXT: "Deze tekst is langer dan {limit} tekens.", "This text is longer than {limit} characters.";
    FORBIDDEN_LINK: "Een link begint met https://, http:// of mailto:.", "A link starts with https://, http:// or mailto:.";
    FORBIDDEN_PORTRAIT: "Kies een PNG, JPEG of WebP van hooguit 64 KB.", "Choose a PNG, JPEG or WebP of at most 64 KB.";
    AGE_OUT_OF_RANGE: "Een leeftijd ligt tussen 0 en 150 jaar.", "An age is between 0 and 150 years.";
    NOT_FINITE: "Vul een getal in.", "Enter a number.";
    REPEATED_LINK: "Deze verbinding is er al, of begint en eindigt bij dezelfde kaart.", "This link is there already, or starts and ends at the same card.";
    ID_IN_USE: "Dit staat al op de kaart.", "This is already on the map.";
    TOO_MANY_PHASES: "Een klantreis heeft hooguit {limit} fasen.", "A journey has at most {limit} phases.";
    TOO_MANY_STEPS: "Een klantreis heeft hooguit {limit} stappen.", "A journey has at most {limit} steps.";
    TOO_MANY_LANES: "Een klantreis heeft hooguit {limit} lanes.", "A journey has at most {limit} lanes.";
    TOO_MANY_CARDS: "Een klantreis heeft hooguit {limit} kaarten.", "A journey has at most {limit} cards.";
    FLAWED: "Dit past niet in de kaart.", "This doesn’t fit in the map.";
}
