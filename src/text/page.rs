//! Words of a map as one page: a file that every browser shows.

texts! {
    MAP: "Kaart", "Map";
    MAP_OF: "{title}: fasen en stappen naast lanes", "{title}: phases and steps by lanes";
    PART_OF: "{title}, deel {n} van {of}: fasen en stappen naast lanes", "{title}, part {n} of {of}: phases and steps by lanes";
    CARDS: "Kaarten", "Cards";
    BACKED: "Onderbouwd", "Backed by evidence";
    CURVE: "Curve van {lane}. De waarden staan in de rij hieronder.", "Curve of {lane}. The values stand in the row below.";
    VALUES: "{lane}, waarden", "{lane}, values";
    GOALS: "Doelen", "Goals";
    SHARE_OF_FIRST: "{share} van de eerste fase", "{share} of the first phase";
    DROP_OFF: "uitval {share}", "drop-off {share}";
    GROWTH: "groei {share}", "growth {share}";
    BEYOND: "boven de benchmark", "beyond the benchmark";
    SENSES: "Zintuigen: {senses}", "Senses: {senses}";
    WANTED: "gewenst {desired}", "desired {desired}";
    SOURCE_IS: "Bron: {source}", "Source: {source}";
    FOR: "Voor {personas}", "For {personas}";
    LEGEND: "Legenda", "Legend";
    CURRENT_LINE: "Doorgetrokken lijn: huidig", "Solid line: current";
    DESIRED_LINE: "Gestreepte lijn: gewenst", "Dashed line: desired";
    GAP_AREA: "Gekleurd vlak: kloof", "Tinted area: gap";
    AGE: "{n} jaar", "{n} years old";
    MADE: "Gemaakt met Klantreis. Dit bestand werkt zonder internet en zonder scripts.", "Made with Klantreis. This file works offline and without scripts.";
    MAP_INSIDE: "De kaart zit erin: open dit bestand in Klantreis om verder te werken.", "The map is inside: open this file in Klantreis to go on working.";
}
