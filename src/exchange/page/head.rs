//! What the map is: its title, what it is about, and its facts.

use maud::{Markup, html};

use super::Page;
use crate::insight::backed_share;
use crate::model::is_blank;
use crate::text::title::shown_title;
use crate::text::{Numerals, Plain, Term, Text, day, grouped, inspector, listed, page as words};

/// The head of the page.
pub(super) fn head(page: &Page) -> Markup {
    let (map, language) = (page.map, page.language);
    html! {
        header.head {
            h1 dir="auto" translate="no" { (shown_title(language, map)) }
            @if !is_blank(&map.description) {
                p.text dir="auto" translate="no" { (map.description) }
            }
            dl.facts {
                @for (name, value) in facts(page) {
                    div { dt { (name.get(language)) } dd dir="auto" translate="no" { (value) } }
                }
            }
        }
    }
}

/// What is known of the map, by name.
fn facts(page: &Page) -> Vec<(Text, String)> {
    let (map, language) = (page.map, page.language);
    let mut facts = vec![(inspector::STATE, map.state.text().get(language).to_owned())];
    facts.extend(map.market.map(|market| (inspector::MARKET, market.text().get(language).to_owned())));
    let names = page.names(&map.personas);
    if !names.is_empty() {
        facts.push((inspector::PERSONAS, listed(names, ", ")));
    }
    facts.push((words::CARDS, grouped(map.card_count(), language)));
    facts.extend(backed_share(map).map(|share| (words::BACKED, Plain(language).percent(share, 0))));
    facts.extend(map.reviewed.map(|date| (inspector::REVIEWED, day(language, date))));
    facts
}
