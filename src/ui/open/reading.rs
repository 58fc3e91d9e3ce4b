//! What is shown while a large file is read.

use crate::state::opening::give_up;
use crate::state::session::Session;
use crate::text::import as words;
use crate::ui::node::Node;
use crate::ui::node::el;
use crate::ui::parts::dialog;
use crate::ui::parts::dialog_body;

/// Says which file is being read.
pub fn reading(session: Session, name: String) -> Node {
    let title = move || session.fill(words::READING, &[("name", &name)]);
    let label = title.clone();
    let progress = el("progress", "progress").attr_of("aria-label", move || Some(label()));
    dialog(title, false, move || give_up(session), vec![dialog_body(vec![progress])])
}
