//! axe-core, run in the page.

use super::json::{list, text};
use super::page::Page;
use serde_json::{Value, json};
use std::sync::OnceLock;

fn script() -> &'static str {
    static SCRIPT: OnceLock<String> = OnceLock::new();
    SCRIPT.get_or_init(|| {
        let file = xtask::tools::axe().unwrap_or_else(|why| panic!("{why}"));
        std::fs::read_to_string(&file).unwrap_or_else(|why| panic!("{}: {why}", file.display()))
    })
}

/// Only what is wrong, and of that no selectors: to gather the rest takes axe-core nearly half of its time.
const RUN: &str = "async () => (await axe.run({ resultTypes: ['violations'], selectors: false })).violations";

impl Page {
    /// What axe-core finds wrong with the page as it is now, one line a rule.
    pub fn accessibility_violations(&self) -> Vec<String> {
        self.call(&format!("() => {{ if (!window.axe) {{ {} }} }}", script()), json!([]));
        let violations = self.call(RUN, json!([]));
        let line = |violation: &Value| {
            let places: Vec<String> = list(&violation["nodes"])
                .iter()
                .take(3)
                .map(|node| {
                    let why = list(&node["any"]).iter().chain(list(&node["all"])).chain(list(&node["none"]));
                    let why: Vec<String> = why.map(|check| text(&check["message"])).take(1).collect();
                    format!(
                        "\n    {} {}",
                        text(&node["html"]).chars().take(160).collect::<String>(),
                        why.join("; ")
                    )
                })
                .collect();
            format!("{}: {}{}", text(&violation["id"]), text(&violation["help"]), places.join(""))
        };
        list(&violations).iter().map(line).collect()
    }
}
