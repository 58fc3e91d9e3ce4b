//! What the customers of the journey are compared with: on or off, and the numbers.

use leptos::prelude::*;

use super::typed::typed;
use crate::command::{Command, JourneyEdit};
use crate::insight::Benchmark;
use crate::model::{Benchmarks, Share};
use crate::platform::locale;
use crate::text::{Text, metric as words};
use crate::ui::fields::frame::{Group, Heading, Labelled};
use crate::ui::fields::panel::{Panel, element_id};
use crate::ui::fields::text_field::{Look, TextField};
use crate::ui::fields::toggles::Switch;

/// The benchmarks of the journey.
#[component]
pub fn BenchmarkFields(panel: Panel) -> impl IntoView {
    let on = panel.memo(|map| Some(!map.benchmarks.off));
    let turn = move |()| {
        let known = panel.session.desk.map().benchmarks.clone();
        panel.execute(&edit(Benchmarks { off: on.get_untracked(), ..known }));
    };
    let usual = Benchmark::default();
    view! {
        <Group>
            <Heading text=panel.t(words::BENCHMARK)/>
            <Switch word=panel.t(words::COMPARE) on=move || Some(on.get()) press=turn/>
            <div hidden=move || !on.get()>
                <p class="muted">{panel.t(words::AVERAGES)}</p>
                <ShareField
                    panel
                    label=words::TO_CONSIDERATION
                    usual=usual.to_consideration.unwrap_or_default()
                    get=|own| own.to_consideration
                    with=|own, share| Benchmarks { to_consideration: share, ..own }
                />
                <ShareField
                    panel
                    label=words::TO_PURCHASE
                    usual=usual.to_purchase.unwrap_or_default()
                    get=|own| own.to_purchase
                    with=|own, share| Benchmarks { to_purchase: share, ..own }
                />
                <ShareField
                    panel
                    label=words::CONVERSION_OVERALL
                    usual=usual.conversion.unwrap_or_default()
                    get=|own| own.conversion
                    with=|own, share| Benchmarks { conversion: share, ..own }
                />
            </div>
        </Group>
    }
    .into_any()
}

fn edit(benchmarks: Benchmarks) -> Command {
    Command::EditJourney(JourneyEdit::Benchmarks(benchmarks))
}

/// One of the numbers, in percent; while it is empty the average stands in it.
#[component]
fn ShareField(
    panel: Panel,
    label: Text,
    /// The average.
    usual: f64,
    get: fn(&Benchmarks) -> Option<Share>,
    with: fn(Benchmarks, Option<Share>) -> Benchmarks,
) -> impl IntoView {
    let id = element_id();
    let value = panel.memo(move |map| {
        let percent = get(&map.benchmarks)?.value() * 100.0;
        // A share such as 0.029 times 100 is not quite 2.9.
        Some(panel.number((percent * 1e6).round() / 1e6))
    });
    let text = panel.editable(value, move |text| {
        let share = typed_share(panel, text)?;
        Ok(edit(with(panel.session.desk.map().benchmarks.clone(), share)))
    });
    let average = locale::percent(panel.language, usual, 1);
    view! {
        <Labelled label=panel.t(label) id=id.clone()>
            <TextField
                look=Look::Number
                id
                hint=panel.fill(words::AVERAGE, "share", &average)
                text
            />
        </Labelled>
    }
    .into_any()
}

/// The share that is typed, in percent; an empty field is none.
fn typed_share(panel: Panel, text: &str) -> Result<Option<Share>, &'static str> {
    // Divided by 100, 2.9 would not be 0.029.
    let share = |percent: f64| Share::new((percent * 1e4).round() / 1e6).ok_or(panel.t(words::NOT_A_SHARE));
    typed(panel, text)?.map(share).transpose()
}
