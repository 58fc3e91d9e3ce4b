//! The words of every rejection.

use klantreis::command::Rejection::{self, *};
use klantreis::model::Flaw;
use klantreis::text::Language::{Dutch, English};

const WORDS: &[(Rejection, &str, &str)] = &[
    (NothingChanges, "Er verandert niets.", "Nothing changes."),
    (NoSuchPhase, "Deze fase is er niet meer.", "This phase is gone."),
    (NoSuchStep, "Deze stap is er niet meer.", "This step is gone."),
    (NoSuchLane, "Deze lane is er niet meer.", "This lane is gone."),
    (NoSuchCard, "Deze kaart is er niet meer.", "This card is gone."),
    (NoSuchLink, "Deze verbinding is er niet meer.", "This link is gone."),
    (LaneWithoutCards, "In deze lane staan geen kaarten.", "This lane holds no cards."),
    (LaneWithoutExperience, "Deze lane toont geen beleving.", "This lane shows no experience."),
    (LaneWithoutNumbers, "Deze lane toont geen cijfers.", "This lane shows no numbers."),
    (OtherKindOfLane, "Dit soort lane heeft dit veld niet.", "This kind of lane has no such field."),
    (LastStep, "Een fase houdt minstens één stap.", "A phase keeps at least one step."),
    (EmptyName, "Vul een naam in.", "Enter a name."),
    (LongText, "Deze tekst is langer dan 10.000 tekens.", "This text is longer than 10,000 characters."),
    (
        ForbiddenLink,
        "Een link begint met https://, http:// of mailto:.",
        "A link starts with https://, http:// or mailto:.",
    ),
    (
        ForbiddenPortrait,
        "Kies een PNG, JPEG of WebP van hooguit 64 KB.",
        "Choose a PNG, JPEG or WebP of at most 64 KB.",
    ),
    (AgeOutOfRange, "Een leeftijd ligt tussen 0 en 150 jaar.", "An age is between 0 and 150 years."),
    (NotFinite, "Vul een getal in.", "Enter a number."),
    (
        RepeatedLink,
        "Deze verbinding is er al, of begint en eindigt bij dezelfde kaart.",
        "This link is there already, or starts and ends at the same card.",
    ),
    (IdInUse, "Dit staat al op de kaart.", "This is already on the map."),
    (TooManyPhases, "Een klantreis heeft hooguit 200 fasen.", "A journey has at most 200 phases."),
    (TooManySteps, "Een klantreis heeft hooguit 2.000 stappen.", "A journey has at most 2,000 steps."),
    (TooManyLanes, "Een klantreis heeft hooguit 500 lanes.", "A journey has at most 500 lanes."),
    (TooManyCards, "Een klantreis heeft hooguit 50.000 kaarten.", "A journey has at most 50,000 cards."),
    (
        DerivedPoints,
        "Deze punten volgen de kaarten. Zet dat uit in het paneel van de lane om ze zelf te zetten.",
        "These points follow the cards. Switch that off in the lane’s panel to set them yourself.",
    ),
    (Flawed(Flaw::TooMany), "Dit past niet in de kaart.", "This doesn’t fit in the map."),
    (ReadOnly, "Deze klantreis is hier alleen te lezen.", "This journey can only be read here."),
];

#[test]
fn every_rejection_says_why() {
    for (rejection, dutch, english) in WORDS {
        assert_eq!(rejection.message(Dutch), *dutch);
        assert_eq!(rejection.message(English), *english);
    }
}

/// Doesn't compile when a rejection is added, and then one is missing above.
#[test]
fn no_rejection_is_missing() {
    let at = |rejection: &Rejection| match rejection {
        NothingChanges => 0,
        NoSuchPhase => 1,
        NoSuchStep => 2,
        NoSuchLane => 3,
        NoSuchCard => 4,
        NoSuchLink => 5,
        LaneWithoutCards => 6,
        LaneWithoutExperience => 7,
        LaneWithoutNumbers => 8,
        OtherKindOfLane => 9,
        LastStep => 10,
        EmptyName => 11,
        LongText => 12,
        ForbiddenLink => 13,
        ForbiddenPortrait => 14,
        AgeOutOfRange => 15,
        NotFinite => 16,
        RepeatedLink => 17,
        IdInUse => 18,
        TooManyPhases => 19,
        TooManySteps => 20,
        TooManyLanes => 21,
        TooManyCards => 22,
        DerivedPoints => 23,
        Flawed(_) => 24,
        ReadOnly => 25,
    };
    assert_eq!(
        WORDS.iter().map(|(rejection, ..)| at(rejection)).collect::<Vec<_>>(),
        (0..26).collect::<Vec<_>>()
    );
}
