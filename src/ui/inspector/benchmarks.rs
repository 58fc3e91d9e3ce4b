//! What the customers of the journey are compared with: on or off, and the numbers.

use std::rc::Rc;

use leptos::prelude::untrack;

use super::metric::typed;
use crate::command::{Command, JourneyEdit};
use crate::insight::Benchmark;
use crate::model::{Benchmarks, Share};
use crate::platform::locale;
use crate::text::{Text, metric as words};
use crate::ui::fields::frame::group;
use crate::ui::fields::frame::heading;
use crate::ui::fields::frame::labelled;
use crate::ui::fields::panel::Panel;
use crate::ui::fields::text_field::Look;
use crate::ui::fields::text_field::TextField;
use crate::ui::fields::toggles;
use crate::ui::node::{Node, el, watch};

/// The benchmarks of the journey.
pub fn benchmarks(panel: Panel) -> Node {
    let on = panel.follow(|map| Some(Some(!map.benchmarks.off)));
    let now = on.clone();
    let turn = move || {
        let off = untrack(|| now()) == Some(true);
        let known = panel.session.desk.map().benchmarks.clone();
        panel.execute(&edit(Benchmarks { off, ..known }));
    };
    let switch = toggles::switch(panel, None, words::COMPARE, on.clone(), turn);
    let usual = Benchmark::default();
    let fields = el("div", "")
        .child(el("p", "muted").text(panel.t(words::AVERAGES)))
        .child(field(
            panel,
            words::TO_CONSIDERATION,
            usual.to_consideration,
            |own| own.to_consideration,
            |own, share| Benchmarks { to_consideration: share, ..own },
        ))
        .child(field(
            panel,
            words::TO_PURCHASE,
            usual.to_purchase,
            |own| own.to_purchase,
            |own, share| Benchmarks { to_purchase: share, ..own },
        ))
        .child(field(
            panel,
            words::CONVERSION_OVERALL,
            usual.conversion,
            |own| own.conversion,
            |own, share| Benchmarks { conversion: share, ..own },
        ));
    let shown = fields.clone();
    watch(move || shown.set_hidden(on() != Some(true)));
    group(vec![heading(panel.t(words::BENCHMARK)), switch, fields])
}

fn edit(benchmarks: Benchmarks) -> Command {
    Command::EditJourney(JourneyEdit::Benchmarks(benchmarks))
}

/// One of the numbers, in percent; while it is empty the average stands in it.
fn field(
    panel: Panel,
    label: Text,
    usual: Option<f64>,
    get: fn(&Benchmarks) -> Option<Share>,
    with: fn(Benchmarks, Option<Share>) -> Benchmarks,
) -> Node {
    let value = panel.follow(move |map| {
        let percent = get(&map.benchmarks)?.value() * 100.0;
        // A share such as 0.029 times 100 is not quite 2.9.
        Some(panel.number((percent * 1e6).round() / 1e6))
    });
    let put = move |text: &str| {
        let share = match typed(panel, text)? {
            // Divided by 100, 2.9 would not be 0.029.
            Some(percent) => {
                Some(Share::new((percent * 1e4).round() / 1e6).ok_or(panel.t(words::NOT_A_SHARE))?)
            }
            None => None,
        };
        Ok(edit(with(panel.session.desk.map().benchmarks.clone(), share)))
    };
    let field = TextField::new(panel, Look::Number, value, Rc::new(put));
    let share = locale::percent(panel.language, usual.unwrap_or_default(), 1);
    field.field.set("placeholder", Some(&panel.fill(words::AVERAGE, "share", &share)));
    labelled(panel.t(label), &field.field.clone(), vec![field.view()])
}
