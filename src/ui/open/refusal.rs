//! A file of which nothing can be used.

use leptos::prelude::*;

use crate::keep::Failure;
use crate::keep::Trouble;
use crate::state::opening::Reason;
use crate::state::opening::give_up;
use crate::state::opening::open_file;
use crate::state::session::Session;
use crate::text::import as words;
use crate::text::keep;
use crate::ui::node::Node;
use crate::ui::node::button;
use crate::ui::node::el;
use crate::ui::parts::dialog;
use crate::ui::parts::dialog_body;
use crate::ui::parts::dialog_foot;

/// Says why the file can't be opened, and that nothing has changed.
pub fn refusal(session: Session, name: &str, reason: &Reason) -> Node {
    let close = move || give_up(session);
    let full = matches!(reason, Reason::NotStored(Failure::Trouble(Trouble::Full)));
    let (word, way_out) =
        if full { (keep::MAKE_ROOM, make_room as fn(Session)) } else { (words::OTHER_FILE, open_file as _) };
    let go_on = button("btn btn--line").word(word).on_press(move || {
        close();
        way_out(session);
    });
    let body = dialog_body(vec![
        el("p", "").child(el("b", "").text(name)),
        el("p", "").text(&reason.message(session.language.get())),
        el("p", "").word(words::UNCHANGED),
    ]);
    let foot = dialog_foot(vec![go_on, button("btn btn--primary").word(words::CLOSE).on_press(close)]);
    dialog(move || session.t(words::REFUSED).to_owned(), false, close, vec![body, foot])
}

fn make_room(session: Session) {
    session.keeping.making_room.set(true);
}
