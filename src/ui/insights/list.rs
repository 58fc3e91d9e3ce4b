//! The findings, one below the other.

use leptos::prelude::*;

use crate::insight::{Finding, Severity};
use crate::platform::{clock, locale, page};
use crate::state::findings::{FindingList, figure_of, go_to};
use crate::state::session::session;
use crate::text::insight as words;
use crate::ui::map::editing::Editing;
use crate::ui::parts::{Icon, IconButton, TextButton};

/// The findings of a tab, and below them, when asked for, those that are dismissed.
#[component]
pub fn Findings(list: FindingList) -> impl IntoView {
    let session = session();
    let with_dismissed = list.with_dismissed;
    let dismissed = Memo::new(move |_| list.dismissed());
    let more = move || {
        let number = locale::count(session.language.get(), dismissed.get());
        let word = if with_dismissed.get() { words::HIDE_DISMISSED } else { words::SHOW_DISMISSED };
        session.fill(word, &[("n", &number)])
    };
    let toggle = move |()| with_dismissed.update(|shown| *shown = !*shown);
    view! {
        <div>
            <p class="muted" hidden=move || { list.count(list.tab.get()) > 0 }>
                {session.t(words::NOTHING_FOUND)}
            </p>
            <ul class="findings">
                <For each=move || list.keys() key=String::clone let(key)>
                    <FindingItem list key/>
                </For>
            </ul>
            <div class="side__more">
                <Show when=move || { dismissed.get() > 0 }>
                    <TextButton class="btn btn--line btn--sm" word=more on_press=toggle/>
                </Show>
            </div>
        </div>
    }
    .into_any()
}

#[component]
fn FindingItem(list: FindingList, key: String) -> impl IntoView {
    let of = key.clone();
    let now = Memo::new(move |_| list.finding(&of));
    let parts = move || now.get().map(|finding| view! { <Told finding key=key.clone()/> });
    view! { <li class="finding">{parts}</li> }.into_any()
}

/// How bad a finding is, what it is, and what can be done about it.
#[component]
fn Told(finding: Finding, key: String) -> impl IntoView {
    let session = session();
    let language = session.language_now();
    let show = |value: &_| figure_of(language, value);
    let (title, why) = (finding.title(language, &show), finding.why(language, &show));
    let (class, sign) = match finding.severity {
        Severity::Critical => ("finding__ic sev--bad", "warn"),
        Severity::Attention => ("finding__ic sev--warn", "pain"),
        Severity::Tip => ("finding__ic sev--tip", "bulb"),
    };
    view! {
        <span class=class role="img" aria-label=session.t(finding.severity.text())>
            <Icon name=sign/>
        </span>
        <div>
            <h3 prop:textContent=title.clone()></h3>
            <p prop:textContent=why></p>
        </div>
        <Ways finding key title/>
    }
    .into_any()
}

/// The buttons of a finding: to dismiss it or to bring it back, and to go where it is.
#[component]
fn Ways(finding: Finding, key: String, title: String) -> impl IntoView {
    let session = session();
    let dismissed = finding.dismissed;
    let (word, sign) = if dismissed { (words::RESTORE, "eye") } else { (words::DISMISS, "eyeoff") };
    let put = move |()| {
        let act = || session.insights.dismiss(session.desk, session.keeping, key.clone(), !dismissed);
        if dismissed { act() } else { in_place(act) }
    };
    let go_name = session.fill(words::GO_TO, &[("place", &finding.name)]);
    view! {
        <div class="finding__ways">
            <Editing>
                <IconButton sign name=session.fill(word, &[("finding", &title)]) on_press=put/>
            </Editing>
            <IconButton sign="arrow" name=go_name on_press=move |()| go_to(session, &finding)/>
        </div>
    }
    .into_any()
}

/// Keeps the focus at its place in the list where `act` takes its finding away.
fn in_place(act: impl FnOnce()) {
    let buttons = || page::find_all(".finding__ways > button:first-of-type");
    let focused = page::focused();
    let at = buttons().iter().position(|button| focused.as_ref() == Some(button));
    act();
    let Some(at) = at else { return };
    clock::next_frame(move || {
        let buttons = buttons();
        if let Some(button) = buttons.get(at).or(buttons.last()) {
            page::focus(button);
        }
    })
    .forget();
}
