//! Words of the findings: what was found, and why it is worth a look. `{place}` is the name of what it is about.

use super::count::counts;

texts! {
    INSIGHTS: "Inzichten", "Insights";
    INSIGHTS_OF: "Inzichten, {findings}", "Insights, {findings}";
    FINDINGS: "Bevindingen", "Findings";
    FOLLOWS_CHANGES: "bijgewerkt bij elke wijziging", "updated with every change";
    ALL_FINDINGS: "Alles", "All";
    SEVERITY: "Ernst", "Severity";
    NOTHING_FOUND: "Hier vraagt niets de aandacht.", "Nothing needs attention here.";
    GO_TO: "Ga naar {place}", "Go to {place}";
    DISMISS: "Negeren: {finding}", "Dismiss: {finding}";
    RESTORE: "Niet meer negeren: {finding}", "Restore: {finding}";
    SHOW_DISMISSED: "Genegeerde tonen ({n})", "Show dismissed ({n})";
    HIDE_DISMISSED: "Genegeerde verbergen", "Hide dismissed";
    FUNNEL: "Klanten per fase", "Customers per phase";
    BENCHMARK: "benchmark (gemiddelde)", "benchmark (average)";
    CONVERSION_OF: "Conversie van de hele reis: {share}", "Conversion of the whole journey: {share}";

    AN_AVERAGE: "een branchegemiddelde", "an industry average";
    AN_OWN: "zelf ingesteld", "set by you";
    BENCHMARK_OWN: "benchmark (eigen)", "benchmark (own)";
    FLAGGED: "Bevinding: {severity}.", "Finding: {severity}.";

    CRITICAL: "Kritiek", "Critical";
    ATTENTION: "Let op", "Attention";
    TIP: "Tip", "Tip";

    LARGEST_DROP_OFF: "Grootste uitval: {place} → {to} {drop_off}", "Largest drop-off: {place} → {to} {drop_off}";
    LARGEST_DROP_OFF_WHY: "Van {before} klanten gaan er {gone} niet verder. Kijk wat hen in {place} tegenhoudt.", "Of {before} customers, {gone} don’t go on. Look at what stops them in {place}.";
    DROP_OFF_BEYOND_BENCHMARK: "Uitval boven de benchmark: {place} → {to} {drop_off}", "Drop-off beyond the benchmark: {place} → {to} {drop_off}";
    DROP_OFF_BEYOND_BENCHMARK_WHY: "Benchmark {benchmark}, {whose}. Scheelt {extra} klanten.", "Benchmark {benchmark}, {whose}. Costs {extra} customers.";
    DROP_OFF_BEYOND_BY_ONE: "Benchmark {benchmark}, {whose}. Scheelt 1 klant.", "Benchmark {benchmark}, {whose}. Costs 1 customer.";
    DROP_OFF_BEYOND_BY_LITTLE: "Benchmark {benchmark}, {whose}.", "Benchmark {benchmark}, {whose}.";
    LOW_CONVERSION: "Conversie onder de benchmark: {conversion}", "Conversion below the benchmark: {conversion}";
    LOW_CONVERSION_WHY: "Van de eerste tot de laatste fase blijft {conversion} over. Benchmark {benchmark}, {whose}.", "From the first phase to the last, {conversion} remain. Benchmark {benchmark}, {whose}.";
    CUSTOMERS_RISE: "Meer klanten in {place} dan in {from}", "More customers in {place} than in {from}";
    CUSTOMERS_RISE_WHY: "{after} na {before}. Klanten stappen later in, of de cijfers tellen niet hetzelfde.", "{after} after {before}. Customers join later, or the numbers don’t count the same.";
    FUNNEL_GAP: "Trechter met een gat", "Funnel with a gap";
    FUNNEL_GAP_WHY: "{lane} heeft geen getal voor {place}. Zonder getal is de uitval hier niet te berekenen.", "{lane} has no number for {place}. Without one the drop-off here can’t be computed.";
    NEGATIVE_NPS: "NPS onder nul: {place} {nps}", "NPS below zero: {place} {nps}";
    NEGATIVE_NPS_WHY: "Er zijn meer criticasters dan promotors. Zij raden je af bij anderen.", "There are more detractors than promoters. They advise others against you.";
    COST_ABOVE_VALUE: "Een klant kost meer dan hij oplevert: {place}", "A customer costs more than they bring: {place}";
    COST_ABOVE_VALUE_WHY: "CAC {cac} tegen CLV {clv}. Elke nieuwe klant kost je geld.", "CAC {cac} against CLV {clv}. Every new customer costs you money.";
    TARGET_MISSED: "Doel niet gehaald: {lane} in {place}", "Target missed: {lane} in {place}";
    TARGET_MISSED_WHY: "{value}, het doel is {target}.", "{value}, the target is {target}.";

    LARGEST_GAP: "Grootste kloof: {place}", "Largest gap: {place}";
    LARGEST_GAP_OF: "Grootste kloof in {lane}: {place}", "Largest gap in {lane}: {place}";
    LARGEST_GAP_WHY: "Tussen huidige en gewenste beleving: {gap}. Hier is het meeste te winnen.", "Between current and desired experience: {gap}. Here is most to gain.";
    NEGATIVE_MOMENT: "Moment van de waarheid met negatieve beleving", "Moment of truth with a negative experience";
    NEGATIVE_MOMENT_WHY: "{place} staat op {actual}. Hier beslist de klant of hij verdergaat.", "{place} stands at {actual}. Here the customer decides whether to go on.";
    NEGATIVE_MOMENT_DESIRED: "{place} staat op {actual}, gewenst is {desired}.", "{place} stands at {actual}, desired is {desired}.";
    NEGATIVE_MOMENT_STEP: "{place}: in {step} staat de beleving op {actual}.", "{place}: in {step} the experience stands at {actual}.";
    NO_EXPERIENCE: "Geen beleving op de kaart", "No experience on the map";
    NO_EXPERIENCE_WHY: "Zonder beleving laat {place} niet zien waar klanten blij of teleurgesteld zijn.", "Without experience, {place} doesn’t show where customers are pleased or let down.";
    STEP_WITHOUT_EXPERIENCE: "Stap zonder beleving", "Step without an experience";
    STEP_WITHOUT_EXPERIENCE_WHY: "{place} is een gat in de curve.", "{place} is a gap in the curve.";
    NEGATIVE_WITHOUT_PAIN: "Negatieve beleving zonder pijnpunt", "Negative experience without a pain point";
    NEGATIVE_WITHOUT_PAIN_WHY: "{place} staat op {actual}, maar wat er misgaat staat er niet bij.", "{place} stands at {actual}, but what goes wrong isn’t said.";

    PHASE_WITHOUT_TOUCHPOINTS: "Fase zonder touchpoints", "Phase without touchpoints";
    PHASE_WITHOUT_TOUCHPOINTS_WHY: "In {place} heeft de klant nog geen contact met je.", "In {place} the customer has no contact with you yet.";
    ONE_MEDIUM: "Touchpoints van één medium: {medium}", "Touchpoints of one medium: {medium}";
    ONE_MEDIUM_WHY: "In {place} bereik je niet wie liever een andere weg neemt.", "In {place} you don’t reach those who prefer another way.";
    NO_INDIRECT: "Fase zonder indirecte touchpoints", "Phase without indirect touchpoints";
    NO_INDIRECT_WHY: "Ook in {place} horen klanten over je van anderen, in reviews en op social media.", "In {place} too, customers hear about you from others, in reviews and on social media.";
    EMPTY_LANE: "Lane zonder touchpoints", "Lane without touchpoints";
    EMPTY_LANE_WHY: "{place} is leeg: vul de lane, of haal hem weg.", "{place} is empty: fill the lane, or remove it.";
    STEP_WITHOUT_CARDS: "Stap zonder kaarten", "Step without cards";
    STEP_WITHOUT_CARDS_WHY: "Wat er in {place} gebeurt, staat nergens.", "What happens in {place} is told nowhere.";
    NO_MOMENT: "Geen moment van de waarheid", "No moment of truth";
    NO_MOMENT_WHY: "{place} laat niet zien welk contact beslist of de klant verdergaat.", "{place} doesn’t show which contact decides whether the customer goes on.";

    NO_PERSONA: "Geen persona", "No persona";
    NO_PERSONA_WHY: "{place} zegt niet wie deze reis maakt. Een reis van iedereen is van niemand.", "{place} doesn’t say who makes this journey. Everyone’s journey is no one’s.";
    PERSONA_WITHOUT_RESEARCH: "Persona zonder onderzoek", "Persona without research";
    PERSONA_WITHOUT_RESEARCH_WHY: "{place} rust nog op aannamen.", "{place} still rests on assumptions.";
    ONE_KIND_OF_RESEARCH: "Persona met één soort onderzoek", "Persona with one kind of research";
    ONE_KIND_OF_RESEARCH_WHY: "{place} rust alleen op dit onderzoek: {kind}. Een andere soort laat zien wat dit mist.", "{place} rests on this research alone: {kind}. Another kind shows what this misses.";
    STALE_RESEARCH: "Verouderd onderzoek", "Stale research";
    STALE_RESEARCH_WHY: "Het laatste onderzoek achter {place} is van {day}.", "The latest research behind {place} is of {day}.";
    UNLISTED_PERSONA: "Persona die niet bij de reis hoort", "Persona that the journey doesn’t list";
    UNLISTED_PERSONA_WHY: "{place} is van {persona}. Zet die erbij, of haal die hier weg.", "{place} belongs to {persona}. Add them to the journey, or remove them here.";
    UNKNOWN_PERSONA_WHY: "{place} is van een persona die je hier niet hebt. Haal die weg, of open het bestand dat die heeft.", "{place} belongs to a persona that you don’t have here. Remove it, or open the file that has it.";

    ASSUMPTION_AT_MOMENT: "Aanname op een moment van de waarheid", "Assumption at a moment of truth";
    ASSUMPTION_AT_MOMENT_WHY: "{place} beslist of de klant verdergaat, en is nog niet onderzocht.", "{place} decides whether the customer goes on, and hasn’t been researched yet.";
    MOMENT_WITHOUT_EVIDENCE: "Moment van de waarheid zonder bewijs", "Moment of truth without evidence";
    MOMENT_WITHOUT_EVIDENCE_WHY: "Waar {place} op rust, staat er niet bij.", "What {place} rests on isn’t said.";
    ASSUMPTIONS_ONE: "1 kaart rust op een aanname", "1 card rests on an assumption";
    ASSUMPTIONS: "{count} kaarten rusten op een aanname", "{count} cards rest on an assumption";
    ASSUMPTIONS_WHY: "{place} om te beginnen. Onderzoek laat zien of het klopt.", "{place}, to begin with. Research shows whether it holds.";
    STALE_EVIDENCE: "Verouderd bewijs", "Stale evidence";
    STALE_EVIDENCE_WHY: "Het bewijs achter {place} is van {day}. Klanten kunnen intussen anders doen.", "The evidence behind {place} is of {day}. Customers may act differently by now.";
    REVIEW_OVERDUE: "Al een jaar niet nagekeken", "Not reviewed for a year";
    REVIEW_OVERDUE_WHY: "{place} is het laatst nagekeken op {day}.", "{place} was last reviewed on {day}.";

    PAIN_WITHOUT_OPPORTUNITY: "Pijnpunt zonder kans", "Pain point without an opportunity";
    PAIN_WITHOUT_OPPORTUNITY_WHY: "{place} heeft in {step} nog geen kans.", "{place} has no opportunity in {step} yet.";
    OPPORTUNITY_WITHOUT_OWNER: "Kans zonder eigenaar", "Opportunity without an owner";
    OPPORTUNITY_WITHOUT_OWNER_WHY: "Van {place} is niemand eigenaar; dan blijft het liggen.", "Nobody owns {place}; so it is left lying.";
}

counts! {
    FINDINGS_FOUND: "1 bevinding" / "{n} bevindingen", "1 finding" / "{n} findings";
}
