//! Fields that hold the wrong type of value.

use super::{BadFile, changed, finding};

/// A wrong type for every field.
pub fn wrong_types() -> Vec<BadFile> {
    const TEXT: &str = "text";
    const LIST: &str = "a list";
    const OBJECT: &str = "an object";
    const NUMBER: &str = "a number";
    const TRUTH: &str = "true or false";
    let fields = [
        (r#""id":"j1""#, "journeys[0].id", TEXT),
        (r#""title":"E-bike kopen""#, "journeys[0].title", TEXT),
        (r#""description":"Van zoeken tot rijden""#, "journeys[0].description", TEXT),
        (r#""state":"current""#, "journeys[0].state", TEXT),
        (r#""market":"b2c""#, "journeys[0].market", TEXT),
        (r#""personas":["p1"]"#, "journeys[0].personas", LIST),
        (r#""reviewed":"2026-11-01""#, "journeys[0].reviewed", TEXT),
        (r#""archived":false"#, "journeys[0].archived", TRUTH),
        (r#""dismissed":["no_persona"]"#, "journeys[0].dismissed", LIST),
        (r#""id":"f1""#, "journeys[0].phases[0].id", TEXT),
        (r#""name":"Bewustwording""#, "journeys[0].phases[0].name", TEXT),
        (r#""color":"blue""#, "journeys[0].phases[0].color", TEXT),
        (r#""goal":"Top of mind worden""#, "journeys[0].phases[0].goal", TEXT),
        (r#""id":"s1""#, "journeys[0].phases[0].steps[0].id", TEXT),
        (r#""name":"Zoekt online""#, "journeys[0].phases[0].steps[0].name", TEXT),
        (r#""id":"l1""#, "journeys[0].lanes[0].id", TEXT),
        (r#""name":"Website""#, "journeys[0].lanes[0].name", TEXT),
        (r#""kind":"touchpoints""#, "journeys[0].lanes[0].kind", TEXT),
        (r#""channel":"website""#, "journeys[0].lanes[0].channel", TEXT),
        (r#""id":"c1""#, "journeys[0].lanes[0].cards[0].id", TEXT),
        (r#""step":"s1""#, "journeys[0].lanes[0].cards[0].step", TEXT),
        (r#""title":"Leest vergelijkingstest""#, "journeys[0].lanes[0].cards[0].title", TEXT),
        (r#""note":"Op drie sites""#, "journeys[0].lanes[0].cards[0].note", TEXT),
        (r#""medium":"digital""#, "journeys[0].lanes[0].cards[0].medium", TEXT),
        (r#""directness":"indirect""#, "journeys[0].lanes[0].cards[0].directness", TEXT),
        (r#""senses":["see"]"#, "journeys[0].lanes[0].cards[0].senses", LIST),
        (r#""actual":-1"#, "journeys[0].lanes[0].cards[0].actual", NUMBER),
        (r#""desired":1.5"#, "journeys[0].lanes[0].cards[0].desired", NUMBER),
        (r#""moment_of_truth":true"#, "journeys[0].lanes[0].cards[0].moment_of_truth", TRUTH),
        (r#""evidence":"qualitative""#, "journeys[0].lanes[0].cards[0].evidence", TEXT),
        (r#""source":"8 interviews""#, "journeys[0].lanes[0].cards[0].source", TEXT),
        (r#""date":"2026-10-12""#, "journeys[0].lanes[0].cards[0].date", TEXT),
        (r#""owner":"Marketing""#, "journeys[0].lanes[0].cards[0].owner", TEXT),
        (r#""tags":["seo"]"#, "journeys[0].lanes[0].cards[0].tags", LIST),
        (r#""link":"https://example.org""#, "journeys[0].lanes[0].cards[0].link", TEXT),
        (r#""personas":["p2"]"#, "journeys[0].lanes[0].cards[0].personas", LIST),
        (r#""color":"ochre""#, "journeys[0].lanes[0].cards[0].color", TEXT),
        (r#""effect":5"#, "journeys[0].lanes[0].cards[0].effect", NUMBER),
        (r#""effort":2"#, "journeys[0].lanes[0].cards[0].effort", NUMBER),
        (r#""status":"idea""#, "journeys[0].lanes[0].cards[0].status", TEXT),
        (r#""persona":"p1""#, "journeys[0].lanes[1].persona", TEXT),
        (r#""points":{"s1":{"actual":-0.5,"desired":1}}"#, "journeys[0].lanes[1].points", OBJECT),
        (r#""s1":{"actual":-0.5,"desired":1}"#, "journeys[0].lanes[1].points.s1", OBJECT),
        (r#""actual":-0.5"#, "journeys[0].lanes[1].points.s1.actual", NUMBER),
        (r#""desired":1}"#, "journeys[0].lanes[1].points.s1.desired", NUMBER),
        (r#""measure":"custom""#, "journeys[0].lanes[2].measure", TEXT),
        (r#""unit":"stuks""#, "journeys[0].lanes[2].unit", TEXT),
        (r#""values":{"f1":10000}"#, "journeys[0].lanes[2].values", OBJECT),
        (r#""f1":10000"#, "journeys[0].lanes[2].values.f1", NUMBER),
        (r#""inputs":{"f1":{"cost":900}}"#, "journeys[0].lanes[2].inputs", OBJECT),
        (r#""cost":900"#, "journeys[0].lanes[2].inputs.f1.cost", NUMBER),
        (r#""target":9000"#, "journeys[0].lanes[2].target", NUMBER),
        (r#""scoring":"share""#, "journeys[0].lanes[2].scoring", TEXT),
        (r#""easy":"high""#, "journeys[0].lanes[2].easy", TEXT),
        (r#""benchmarks":{"off":false,"conversion":0.05}"#, "journeys[0].benchmarks", OBJECT),
        (r#""off":false"#, "journeys[0].benchmarks.off", TRUTH),
        (r#""conversion":0.05"#, "journeys[0].benchmarks.conversion", NUMBER),
        (r#""line":"visibility""#, "journeys[0].lanes[3].line", TEXT),
        (r#""id":"k1""#, "journeys[0].links[0].id", TEXT),
        (r#""from":"c1""#, "journeys[0].links[0].from", TEXT),
        (r#""to":"c2""#, "journeys[0].links[0].to", TEXT),
        (r#""label":"twijfelt""#, "journeys[0].links[0].label", TEXT),
        (r#""id":"p1""#, "personas[0].id", TEXT),
        (r#""name":"Noor""#, "personas[0].name", TEXT),
        (r#""age":34"#, "personas[0].age", NUMBER),
        (r#""portrait":"data:image/png;base64,iVBORw0KGgo=""#, "personas[0].portrait", TEXT),
        (r#""quote":"Ik wil fietsen""#, "personas[0].quote", TEXT),
        (r#""segment":"Forenzen""#, "personas[0].segment", TEXT),
        (r#""occupation":"Docent""#, "personas[0].occupation", TEXT),
        (r#""location":"Utrecht""#, "personas[0].location", TEXT),
        (r#""home":"Met twee kinderen""#, "personas[0].home", TEXT),
        (r#""hobbies":"Tuinieren""#, "personas[0].hobbies", TEXT),
        (r#""goals":"Sneller thuis""#, "personas[0].goals", TEXT),
        (r#""needs":"Advies""#, "personas[0].needs", TEXT),
        (r#""frustrations":"Te veel keus""#, "personas[0].frustrations", TEXT),
        (r#""behaviour":"Leest tests""#, "personas[0].behaviour", TEXT),
        (r#""channels":["store"]"#, "personas[0].channels", LIST),
        (r#""tone":{"default":"Warm","f1":"Kort"}"#, "personas[0].tone", OBJECT),
        (r#""f1":"Kort""#, "personas[0].tone.f1", TEXT),
        (r#""kind":"quantitative""#, "personas[0].research[0].kind", TEXT),
        (r#""source":"Enquête""#, "personas[0].research[0].source", TEXT),
        (r#""date":"2026-09-01""#, "personas[0].research[0].date", TEXT),
        (r#""note":"212 mensen""#, "personas[0].research[0].note", TEXT),
    ];
    let values =
        [("null", "null"), ("7", NUMBER), ("[]", LIST), ("true", TRUTH), ("{}", OBJECT), ("\"7\"", TEXT)];
    let wrong = |(at, (field, path, expected)): (usize, (&str, &str, &str))| {
        let mut others = values.iter().filter(|(_, kind)| *kind != expected).cycle().skip(at);
        let (value, found) = others.next().expect("an endless list");
        let (name, _) = field.split_once(':').expect("a field has a value");
        let rest = if field.ends_with(":1}") && !field.contains('{') { "}" } else { "" };
        let message = format!("{path}: should be {expected}, but is {found}");
        finding(&format!("{path} is {found}"), changed(field, &format!("{name}:{value}{rest}")), &message)
    };
    fields.into_iter().enumerate().map(wrong).collect()
}
