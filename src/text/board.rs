//! Words of the board.

use super::count::counts;

texts! {
    PHASE: "Fase", "Phase";
    STEP: "Stap", "Step";
    LANE: "Lane", "Lane";
    CARD: "Kaart", "Card";
    BOARD: "Bord", "Board";
    CLOSE: "Sluiten", "Close";
    NO_COLOR: "Geen kleur", "No colour";
}

counts! {
    CARDS: "1 kaart" / "{n} kaarten", "1 card" / "{n} cards";
    STEPS: "1 stap" / "{n} stappen", "1 step" / "{n} steps";
}
