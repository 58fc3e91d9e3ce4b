//! The research behind the persona, by kind.

use std::rc::Rc;

use leptos::prelude::*;

use crate::command::PersonaEdit;
use crate::model::{Date, Extra, Research, ResearchKind, Word};
use crate::persona::Numbered;
use crate::text::persona as words;
use crate::ui::fields::frame::icon_button;
use crate::ui::fields::text_field::Look;
use crate::ui::node::{Node, el, icon, rows, watch};
use crate::ui::sheet::adder::adder;
use crate::ui::sheet::fields::Put;
use crate::ui::sheet::fields::Sheet;

/// The pieces of research, numbered so that each keeps its row.
type Pieces = Memo<Numbered<Research>>;

/// The three kinds with their pieces.
pub fn research(sheet: Sheet) -> Node {
    let persona = sheet.subject.persona;
    let pieces = Memo::new(move |known: Option<&Numbered<Research>>| {
        let mut numbered = known.cloned().unwrap_or_default();
        numbered.follow(&persona.read().research);
        numbered
    });
    let kinds = ResearchKind::ALL.iter().map(|kind| of_kind(sheet, pieces, *kind)).collect();
    sheet.part("list", words::RESEARCH).with(kinds)
}

fn of_kind(sheet: Sheet, pieces: Pieces, kind: ResearchKind) -> Node {
    let (sign, hue) = match kind {
        ResearchKind::Quantitative => ("chart", "dot hue-1"),
        ResearchKind::Qualitative => ("chat", "dot hue-7"),
        ResearchKind::Demographic => ("pie", "dot hue-3"),
    };
    let name = sheet.panel.name(kind);
    let ids = move || {
        let of_kind = |(_, piece): &&(u32, Research)| piece.kind == kind;
        let pieces = pieces.read();
        pieces.members().iter().filter(of_kind).map(|(number, _)| number.to_string()).collect::<Vec<_>>()
    };
    let badge = el("span", "badge").text_of(move || ids().len().to_string());
    let head = el("h3", "srckind").child(el("span", hue).child(icon(sign, 14))).text(name).child(badge);
    let list = el("ul", "srcs").attr("aria-label", name);
    rows(&list, None, ids, move |id| piece(sheet, pieces, id.parse().unwrap_or_default()));
    let put: Put = Rc::new(move |source: &str| {
        let mut all = sheet.subject.persona.read_untracked().research.clone();
        if !source.trim().is_empty() {
            let source = source.trim().to_owned();
            all.push(Research { kind, source, date: None, note: String::new(), extra: Extra::default() });
        }
        Ok(PersonaEdit::Research(all))
    });
    let add_name = sheet.panel.fill(words::ADD_SOURCE_OF, "kind", &name.to_lowercase());
    el("div", "").child(head).child(list).child(adder(sheet, sheet.t(words::SOURCE), add_name, put))
}

/// Source, what it says and its day; and a way to take it out.
fn piece(sheet: Sheet, pieces: Pieces, number: u32) -> Node {
    let source = field(
        sheet,
        pieces,
        number,
        Look::Line,
        |piece| piece.source.clone(),
        |piece, source| Research { source, ..piece },
    );
    let source = sheet.hinted(source, words::SOURCE).named(sheet.t(words::SOURCE));
    let note = field(
        sheet,
        pieces,
        number,
        Look::Lines,
        |piece| piece.note.clone(),
        |piece, note| Research { note, ..piece },
    );
    let note = sheet.hinted(note, words::SOURCE_NOTE);
    note.field.set("rows", Some("1"));
    let get = |piece: &Research| piece.date.map(|date| date.to_string()).unwrap_or_default();
    let date = field(sheet, pieces, number, Look::Day, get, |piece, day| Research {
        date: Date::parse(&day),
        ..piece
    });
    let remove = icon_button("x", "", move || {
        let rest = pieces.read_untracked().with(number, None);
        sheet.subject.set_or_say(&PersonaEdit::Research(rest));
    });
    let (of_note, of_date, of_button) = (note.field.clone(), date.field.clone(), remove.clone());
    watch(move || {
        let source = pieces.read().get(number).map(|piece| piece.source.clone()).unwrap_or_default();
        let fill = |text| sheet.panel.fill(text, "source", &source);
        of_note.set("aria-label", Some(&fill(words::SOURCE_NOTE_OF)));
        of_date.set("aria-label", Some(&fill(words::SOURCE_DATE_OF)));
        let name = fill(words::REMOVE_SOURCE);
        of_button.set("aria-label", Some(&name));
        of_button.set("title", Some(&name));
    });
    let top = el("div", "src__top").child(source.view()).child(remove);
    let below = el("div", "src__below").child(note.view()).child(date.view());
    el("li", "src").child(top).child(below)
}

fn field(
    sheet: Sheet,
    pieces: Pieces,
    number: u32,
    look: Look,
    get: fn(&Research) -> String,
    with: fn(Research, String) -> Research,
) -> crate::ui::fields::text_field::TextField {
    let value = move || pieces.read().get(number).map(get).unwrap_or_default();
    let put = move |text: &str| {
        let pieces = pieces.read_untracked();
        let piece = pieces.get(number).cloned().map(|piece| with(piece, text.trim().to_owned()));
        Ok(PersonaEdit::Research(pieces.with(number, piece)))
    };
    sheet.field(look, Rc::new(value), Rc::new(put))
}
