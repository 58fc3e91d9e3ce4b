//! Files that are wrong in one way or another, and files that only look it.
//!
//! Used by the library's tests and by those of the built page, so it needs nothing but the standard library.

mod fine;
mod parts;
mod types;
mod whole;

/// A file, and what must come of it.
pub struct BadFile {
    /// What is odd about it.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What must come of it.
    pub outcome: Outcome,
}

/// What must come of a file.
pub enum Outcome {
    /// Nothing of it opens.
    Refused {
        /// Words of the reason.
        dutch: &'static str,
        /// The same.
        english: &'static str,
    },
    /// It opens without the parts that are wrong. These are among them, as `path: what` in English.
    Findings(Vec<String>),
    /// It opens whole, and its journey has this title, letter by letter; empty where it holds no journey.
    Fine(&'static str),
}

/// A file that is right, with every field; each `"name":value` stands there once.
pub const MAP: &str = r#"{"format":"klantreis","version":1,"journeys":[{"id":"j1","title":"E-bike kopen",
"description":"Van zoeken tot rijden","state":"current","market":"b2c","personas":["p1"],"reviewed":"2026-11-01",
"archived":false,"phases":[{"id":"f1","name":"Bewustwording","color":"blue","goal":"Top of mind worden","steps":[
{"id":"s1","name":"Zoekt online"},{"id":"s2","name":"Praat erover"}]},{"id":"f2","name":"Aankoop","steps":[
{"id":"s3","name":"Betaalt"}]}],"lanes":[{"id":"l1","name":"Website","kind":"touchpoints","channel":"website","folded":false,"hidden":true,"cards":[
{"id":"c1","step":"s1","title":"Leest vergelijkingstest","note":"Op drie sites","medium":"digital",
"directness":"indirect","senses":["see"],"actual":-1,"desired":1.5,"moment_of_truth":true,"evidence":"qualitative",
"source":"8 interviews","date":"2026-10-12","owner":"Marketing","tags":["seo"],"link":"https://example.org",
"personas":["p2"],"color":"ochre","effect":5,"effort":2,"status":"idea","image":{"data":"data:image/webp;base64,UklGRg==","alt":"Een winkel"}},{"id":"c2","step":"s3","title":"Rekent af"}]},
{"id":"l2","name":"Beleving","kind":"experience","persona":"p1","points":{"s1":{"actual":-0.5,"desired":1}}},
{"id":"l3","name":"Klanten","kind":"metric","measure":"custom","unit":"stuks","values":{"f1":10000},
"inputs":{"f1":{"cost":900}},"target":9000,"scoring":"share","easy":"high"},
{"id":"l4","name":"Zichtbaarheid","kind":"line","line":"visibility"}],
"links":[{"id":"k1","from":"c1","to":"c2","label":"twijfelt"}],"dismissed":["no_persona"],
"benchmarks":{"off":false,"conversion":0.05}}],"personas":[{"id":"p1","name":"Noor","age":34,
"portrait":"data:image/png;base64,iVBORw0KGgo=","quote":"Ik wil fietsen","segment":"Forenzen","occupation":"Docent",
"location":"Utrecht","home":"Met twee kinderen","hobbies":"Tuinieren","goals":"Sneller thuis","needs":"Advies",
"frustrations":"Te veel keus","behaviour":"Leest tests","channels":["store"],"tone":{"default":"Warm","f1":"Kort"},
"research":[{"kind":"quantitative","source":"Enquête","date":"2026-09-01","note":"212 mensen"}]}]}"#;

/// [`MAP`] with one place changed.
fn changed(from: &str, to: &str) -> Vec<u8> {
    assert_eq!(MAP.matches(from).count(), 1, "{from} must stand in the map once");
    MAP.replacen(from, to, 1).into_bytes()
}

/// All of them, more than a hundred.
pub fn every() -> Vec<BadFile> {
    let mut files = Vec::new();
    files.extend(whole::foreign());
    files.extend(whole::broken());
    files.extend(whole::cut());
    files.extend(whole::headless());
    files.extend(types::wrong_types());
    files.extend(parts::wrong_values());
    files.extend(parts::wrong_places());
    files.extend(parts::too_many());
    files.extend(fine::odd_but_fine());
    files
}

fn refused(name: &str, bytes: impl Into<Vec<u8>>, dutch: &'static str, english: &'static str) -> BadFile {
    BadFile { name: name.to_string(), bytes: bytes.into(), outcome: Outcome::Refused { dutch, english } }
}

fn finding(name: &str, bytes: Vec<u8>, expected: &str) -> BadFile {
    BadFile { name: name.to_string(), bytes, outcome: Outcome::Findings(vec![expected.to_string()]) }
}
