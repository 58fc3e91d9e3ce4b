//! The research behind the persona, by kind.

use leptos::prelude::*;

use crate::command::PersonaEdit;
use crate::model::{Date, Extra, Research, ResearchKind, Word, is_blank};
use crate::persona::Numbered;
use crate::state::draft::Editable;
use crate::text::{Text, persona as words};
use crate::ui::fields::text_field::{Look, TextField};
use crate::ui::parts::{Badge, Icon, IconButton};
use crate::ui::sheet::adder::Adder;
use crate::ui::sheet::fields::{Part, QUIET, Sheet};

/// The pieces of research, numbered so that each keeps its row.
type Pieces = Memo<Numbered<Research>>;

/// The three kinds with their pieces.
#[component]
pub fn ResearchPart(sheet: Sheet) -> impl IntoView {
    let persona = sheet.subject.persona;
    let pieces = Memo::new(move |known: Option<&Numbered<Research>>| {
        let mut numbered = known.cloned().unwrap_or_default();
        numbered.follow(&persona.read().research);
        numbered
    });
    let kinds = ResearchKind::ALL.iter().map(move |kind| view! { <OfKind sheet pieces kind=*kind/> });
    view! { <Part sheet sign="list" title=words::RESEARCH>{kinds.collect_view()}</Part> }.into_any()
}

#[component]
fn OfKind(sheet: Sheet, pieces: Pieces, kind: ResearchKind) -> impl IntoView {
    let (sign, hue) = match kind {
        ResearchKind::Quantitative => ("chart", "dot hue-1"),
        ResearchKind::Qualitative => ("chat", "dot hue-7"),
        ResearchKind::Demographic => ("pie", "dot hue-3"),
    };
    let name = sheet.panel.name(kind);
    let numbers = Memo::new(move |_| {
        let pieces = pieces.read();
        let of_kind = pieces.members().iter().filter(|(_, piece)| piece.kind == kind);
        of_kind.map(|(number, _)| *number).collect::<Vec<u32>>()
    });
    let put = move |source: String| {
        let mut all = sheet.subject.persona.read_untracked().research.clone();
        if !is_blank(&source) {
            let source = source.trim().to_owned();
            all.push(Research { kind, source, date: None, note: String::new(), extra: Extra::default() });
        }
        Ok(PersonaEdit::Research(all))
    };
    view! {
        <div>
            <h3 class="srckind">
                <span class=hue><Icon name=sign/></span>
                {name}
                <Badge text=move || numbers.read().len().to_string()/>
            </h3>
            <ul class="srcs" aria-label=name>
                <For each=move || numbers.get() key=|number| *number let(number)>
                    <Piece piece=PieceAt { sheet, pieces, number }/>
                </For>
            </ul>
            <Adder
                sheet
                word=sheet.t(words::SOURCE)
                name=sheet.panel.fill(words::ADD_SOURCE_OF, "kind", &name.to_lowercase())
                put
            />
        </div>
    }
    .into_any()
}

/// One of the pieces.
#[derive(Clone, Copy)]
struct PieceAt {
    sheet: Sheet,
    pieces: Pieces,
    number: u32,
}

impl PieceAt {
    fn editable(self, get: fn(&Research) -> String, with: fn(Research, String) -> Research) -> Editable {
        let Self { sheet, pieces, number } = self;
        let value = Signal::derive(move || pieces.read().get(number).map(get).unwrap_or_default());
        sheet.editable(value, move |text| {
            let pieces = pieces.read_untracked();
            let piece = pieces.get(number).cloned().map(|piece| with(piece, text.trim().to_owned()));
            Ok(PersonaEdit::Research(pieces.with(number, piece)))
        })
    }

    /// A text with a gap for the source.
    fn named(self, text: Text) -> Signal<String> {
        let Self { sheet, pieces, number } = self;
        Signal::derive(move || {
            let pieces = pieces.read();
            let source = pieces.get(number).map_or("", |piece| &piece.source);
            sheet.panel.fill(text, "source", source)
        })
    }

    fn remove(self) {
        let rest = self.pieces.read_untracked().with(self.number, None);
        self.sheet.subject.set_or_say(&PersonaEdit::Research(rest));
    }
}

/// Source, what it says and its day; and a way to take it out.
#[component]
fn Piece(piece: PieceAt) -> impl IntoView {
    let sheet = piece.sheet;
    let source = piece.editable(|piece| piece.source.clone(), |piece, source| Research { source, ..piece });
    let note = piece.editable(|piece| piece.note.clone(), |piece, note| Research { note, ..piece });
    let day = |piece: &Research| piece.date.map(|date| date.to_string()).unwrap_or_default();
    let date = piece.editable(day, |piece, day| Research { date: Date::parse(&day), ..piece });
    view! {
        <li class="src">
            <div class="src__top">
                <TextField text=source name=sheet.t(words::SOURCE) hint=sheet.t(words::SOURCE) class=QUIET/>
                <IconButton
                    sign="x"
                    name=piece.named(words::REMOVE_SOURCE)
                    on_press=move |()| piece.remove()
                />
            </div>
            <div class="src__below">
                <TextField
                    look=Look::Lines
                    text=note
                    name=piece.named(words::SOURCE_NOTE_OF)
                    hint=sheet.t(words::SOURCE_NOTE)
                    class=QUIET
                    rows="1"
                />
                <TextField
                    look=Look::Day
                    text=date
                    name=piece.named(words::SOURCE_DATE_OF)
                    class="field quiet num"
                />
            </div>
        </li>
    }
    .into_any()
}
