//! The terms of the field.

texts! {
    CURRENT: "Huidig", "Current";
    FUTURE: "Gewenst", "Future";
    B2B: "B2B, aan bedrijven", "B2B, to businesses";
    B2C: "B2C, aan consumenten", "B2C, to consumers";

    BLUE: "Blauw", "Blue";
    TEAL: "Groenblauw", "Teal";
    GREEN: "Groen", "Green";
    OCHRE: "Oker", "Ochre";
    CORAL: "Koraal", "Coral";
    ROSE: "Roze", "Rose";
    VIOLET: "Violet", "Violet";
    SLATE: "Leigrijs", "Slate";

    TOUCHPOINTS: "Touchpoints", "Touchpoints";
    ACTIONS: "Acties klant", "Customer actions";
    THOUGHTS: "Gedachten", "Thoughts";
    GOALS: "Doelen", "Goals";
    PAINS: "Pijnpunten", "Pain points";
    OPPORTUNITIES: "Kansen", "Opportunities";
    CONTENT: "Content", "Content";
    STATUS: "Klantstatus", "Customer status";
    PHYSICAL_EVIDENCE: "Zichtbaar bewijs", "Physical evidence";
    FRONTSTAGE: "Frontstage", "Frontstage";
    BACKSTAGE: "Achter de schermen", "Behind the scenes";
    SUPPORT: "Ondersteunende processen", "Support processes";
    NOTES: "Notities", "Notes";
    EXPERIENCE: "Beleving", "Experience";

    LINE_INTERACTION: "Interactielijn: hierboven handelt de klant", "Line of interaction: the customer acts above";
    LINE_VISIBILITY: "Zichtbaarheidslijn: hieronder ziet de klant niets", "Line of visibility: the customer sees nothing below";
    LINE_INTERNAL: "Interne lijn: hieronder ondersteunen anderen", "Line of internal interaction: others support below";

    CUSTOMERS: "Klanten per fase", "Customers per phase";
    NPS: "NPS", "NPS";
    CSAT: "CSAT", "CSAT";
    CES: "CES", "CES";
    CAC: "CAC", "CAC";
    CLV: "CLV", "CLV";
    CLV_CAC: "CLV : CAC", "CLV : CAC";
    RETENTION: "Retentie", "Retention";
    RESPONSE_TIME: "Reactietijd", "Response time";
    CUSTOM: "Eigen cijfer", "Custom metric";

    PROMOTERS: "Promotors (9–10)", "Promoters (9–10)";
    PASSIVES: "Passief tevredenen (7–8)", "Passives (7–8)";
    DETRACTORS: "Criticasters (0–6)", "Detractors (0–6)";
    POSITIVE_ANSWERS: "Positieve antwoorden", "Positive answers";
    RATINGS: "Som van de cijfers", "Sum of the ratings";
    ANSWERS: "Alle antwoorden", "All answers";
    COST: "Kosten van marketing en verkoop", "Cost of marketing and sales";
    NEW_CUSTOMERS: "Nieuwe klanten", "New customers";
    REVENUE: "Omzet per klant per periode", "Revenue per customer per period";
    PERIODS: "Perioden dat een klant blijft", "Periods a customer stays";
    AT_START: "Klanten aan het begin", "Customers at the start";
    AT_END: "Klanten aan het eind", "Customers at the end";
    JOINED: "Waarvan nieuw", "Of which new";
    TIME: "Reactietijd bij elkaar", "Response times together";
    REQUESTS: "Beantwoorde vragen", "Answered requests";
    SCORING_SHARE: "Aandeel positief", "Share of positive";
    SCORING_MEAN: "Gemiddeld cijfer", "Mean rating";
    EASY_LOW: "1 is makkelijk", "1 is easy";
    EASY_HIGH: "7 is makkelijk", "7 is easy";

    WEBSITE: "Website", "Website";
    SEARCH: "Zoekmachine", "Search engine";
    SOCIAL: "Social media", "Social media";
    ADVERTISING: "Advertentie", "Advertising";
    EMAIL: "E-mail", "Email";
    PHONE: "Telefoon", "Phone";
    STORE: "Winkel", "Store";
    EVENT: "Evenement", "Event";
    PACKAGING: "Verpakking", "Packaging";
    DIRECT_MAIL: "Post", "Direct mail";
    APP: "App", "App";
    CHAT: "Chat", "Chat";
    REVIEWS: "Reviewsite", "Review site";
    COMMUNITY: "Community", "Community";
    WORD_OF_MOUTH: "Mond-tot-mond", "Word of mouth";
    ASSISTANT: "AI-assistent", "AI assistant";

    DIGITAL: "Digitaal", "Digital";
    PHYSICAL: "Fysiek", "Physical";
    DIRECT: "Direct", "Direct";
    INDIRECT: "Indirect", "Indirect";

    SEE: "Zien", "Sight";
    HEAR: "Horen", "Hearing";
    SMELL: "Ruiken", "Smell";
    FEEL: "Voelen", "Touch";
    TASTE: "Proeven", "Taste";

    ASSUMPTION: "Aanname", "Assumption";
    QUALITATIVE: "Kwalitatief", "Qualitative";
    QUANTITATIVE: "Kwantitatief", "Quantitative";
    DEMOGRAPHIC: "Demografisch", "Demographic";

    IDEA: "Idee", "Idea";
    PLANNED: "Gepland", "Planned";
    DONE: "Gedaan", "Done";

    VERY_NEGATIVE: "heel negatief", "very negative";
    NEGATIVE: "negatief", "negative";
    NEUTRAL: "neutraal", "neutral";
    POSITIVE: "positief", "positive";
    VERY_POSITIVE: "heel positief", "very positive";

    GROUP_CUSTOMER: "Klant", "Customer";
    GROUP_TOUCHPOINTS: "Touchpoints", "Touchpoints";
    GROUP_INTERNAL: "Intern", "Internal";
    GROUP_ANALYSIS: "Analyse", "Analysis";
}
