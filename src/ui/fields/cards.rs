//! The fields of one card or of several: what they show, and the command that sets them.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use super::choice::Chosen;
use super::choice::Member;
use super::choice::choice;
use super::draft::Put;
use super::frame::group;
use super::frame::heading;
use super::frame::labelled;
use super::frame::mixed_mark;
use super::frame::titled;
use super::panel::Get;
use super::panel::Panel;
use super::tags::tags;
use super::tags::typed_tags;
use super::text_field::Look;
use super::text_field::TextField;
use super::toggles;
use crate::command::CardEdit;
use crate::command::Command;
use crate::model::Card;
use crate::model::CardId;
use crate::model::CardKind;
use crate::model::Cell;
use crate::model::Color;
use crate::model::Directness;
use crate::model::Evidence;
use crate::model::Journey;
use crate::model::Map;
use crate::model::Medium;
use crate::model::Names;
use crate::model::Score;
use crate::model::Status;
use crate::model::Word;
use crate::text::Text;
use crate::text::inspector as words;
use crate::text::view;
use crate::ui::node::Node;
use crate::ui::node::el;
use crate::ui::node::icon;
use crate::ui::node::watch;

/// The scores as they are shown.
const DIGITS: [&str; Score::MAX as usize] = ["1", "2", "3", "4", "5"];

/// The cards as they are now, and the cell of the first.
#[derive(Clone, Default)]
pub struct Now {
    cards: Vec<Arc<Card>>,
    /// Where the first card stands.
    pub cell: Option<Cell>,
    /// Whether any is something else than an opportunity.
    others: bool,
}

impl Now {
    /// The ids of the cards.
    pub fn ids(&self) -> Vec<CardId> {
        self.cards.iter().map(|card| card.id.clone()).collect()
    }
}

/// Two are the same where no card was changed.
impl PartialEq for Now {
    fn eq(&self, other: &Self) -> bool {
        let same = |pair: (&Arc<Card>, &Arc<Card>)| Arc::ptr_eq(pair.0, pair.1);
        (&self.cell, self.others) == (&other.cell, other.others)
            && self.cards.len() == other.cards.len()
            && self.cards.iter().zip(&other.cards).all(same)
    }
}

/// The cards that are edited.
#[derive(Clone, Copy)]
pub struct Cards {
    /// The panel they are shown in.
    pub panel: Panel,
    /// The cards as they are now; looked up once for each change of the map.
    pub now: Memo<Now>,
}

impl Cards {
    /// The cards with these ids.
    pub fn new(panel: Panel, ids: Vec<CardId>) -> Self {
        let journey = panel.session.desk.journey;
        Self { panel, now: Memo::new(move |_| find(&journey.read(), &ids)) }
    }

    /// What all cards have in common, or nothing where they differ.
    pub fn common<T: PartialEq + 'static>(self, get: fn(&Card) -> T) -> Get<Option<T>> {
        Rc::new(move || {
            self.now.with(|now| {
                let mut values = now.cards.iter().map(|card| get(card));
                let first = values.next()?;
                values.all(|value| value == first).then_some(first)
            })
        })
    }

    /// The tags that all cards carry.
    fn common_tags(self) -> Get<Vec<String>> {
        Rc::new(move || {
            self.now.with(|now| {
                let Some((first, others)) = now.cards.split_first() else { return Vec::new() };
                let shared =
                    first.tags.iter().filter(|tag| others.iter().all(|card| card.tags.contains(tag)));
                shared.cloned().collect()
            })
        })
    }

    /// The command that makes the same edit on every card.
    pub fn edit(self, edit: &CardEdit) -> Command {
        self.edit_each(&|_| edit.clone())
    }

    /// The command that makes an edit on every card, one for each.
    fn edit_each(self, edit: &dyn Fn(&Card) -> CardEdit) -> Command {
        let edit = |card: &Arc<Card>| Command::EditCard { card: card.id.clone(), edit: edit(card) };
        self.now.with_untracked(|now| match now.cards.as_slice() {
            [card] => edit(card),
            cards => Command::Batch(cards.iter().map(edit).collect()),
        })
    }

    /// Makes the same edit on every card, as one undo step.
    pub fn set(self, edit: &CardEdit) {
        self.panel.execute(&self.edit(edit));
    }

    /// A field for a text of the cards.
    pub fn text(self, look: Look, get: fn(&Card) -> String, edit: fn(String) -> CardEdit) -> TextField {
        let common = self.common(get);
        let put: Put = Rc::new(move |text: &str| Ok(self.edit(&edit(text.to_string()))));
        TextField::new(self.panel, look, Rc::new(move || common().unwrap_or_default()), put)
    }

    fn choice(
        self,
        name: Text,
        members: Vec<Member>,
        get: fn(&Card) -> Option<usize>,
        edit: fn(Option<usize>) -> CardEdit,
    ) -> (Node, Chosen) {
        let chosen = self.common(get);
        let choose = move |at| self.set(&edit(at));
        (choice(self.panel, self.panel.t(name), members, chosen.clone(), true, choose), chosen)
    }

    fn titled_choice(
        self,
        name: Text,
        members: Vec<Member>,
        get: fn(&Card) -> Option<usize>,
        edit: fn(Option<usize>) -> CardEdit,
    ) -> Node {
        let (control, chosen) = self.choice(name, members, get, edit);
        titled(self.panel.t(name), Some(mixed_mark(self.panel, chosen)), false, control)
    }

    /// Digital or physical.
    pub fn medium(self) -> Node {
        let members = vec![
            Member::new(self.panel.name(Medium::Digital), Some("screen")),
            Member::new(self.panel.name(Medium::Physical), Some("pin")),
        ];
        let get = |card: &Card| card.medium.map(Word::index);
        self.titled_choice(words::MEDIUM, members, get, |at| CardEdit::Medium(at.map(|at| Medium::ALL[at])))
    }

    /// With the brand itself, or through others.
    pub fn contact(self) -> Node {
        let members = vec![
            Member::new(self.panel.name(Directness::Direct), Some("direct")),
            Member::new(self.panel.name(Directness::Indirect), Some("indirect")),
        ];
        let get = |card: &Card| card.directness.map(Word::index);
        let edit = |at: Option<usize>| CardEdit::Directness(at.map(|at| Directness::ALL[at]));
        self.titled_choice(words::CONTACT, members, get, edit)
    }

    /// What the cards rest on, with what stands below it.
    pub fn evidence(self, below: Option<Node>) -> Node {
        let panel = self.panel;
        let members =
            Evidence::ALL.iter().map(|evidence| Member::of_evidence(panel.name(*evidence), *evidence));
        let get = |card: &Card| card.evidence.map(Word::index);
        let edit = |at: Option<usize>| CardEdit::Evidence(at.map(|at| Evidence::ALL[at]));
        let (control, chosen) = self.choice(words::EVIDENCE, members.collect(), get, edit);
        let heading = heading(panel.t(words::EVIDENCE)).child(mixed_mark(panel, chosen));
        group([Some(heading), Some(control), below].into_iter().flatten().collect())
    }

    /// What opportunities bring, what they take, and how far they have come; hidden where other cards are among them.
    pub fn opportunity(self) -> Node {
        let scores = || DIGITS.into_iter().map(|digit| Member::new(digit, None)).collect();
        let effect = self.titled_choice(
            view::EFFECT,
            scores(),
            |card| score_place(card.effect),
            |at| CardEdit::Effect(score_at(at)),
        );
        let effort = self.titled_choice(
            view::EFFORT,
            scores(),
            |card| score_place(card.effort),
            |at| CardEdit::Effort(score_at(at)),
        );
        let members = Status::ALL.iter().map(|status| Member::new(self.panel.name(*status), None)).collect();
        let get = |card: &Card| card.status.map(Word::index);
        let edit = |at: Option<usize>| CardEdit::Status(at.map(|at| Status::ALL[at]));
        let group = group(vec![effect, effort, self.titled_choice(view::STATUS, members, get, edit)]);
        let shown = group.clone();
        watch(move || shown.set_hidden(self.now.with(|now| now.others)));
        group
    }

    /// The hue, or none.
    pub fn color(self) -> Node {
        let chosen = self.common(|card| Some(color_place(card.color)));
        let choose = move |at: Option<usize>| self.set(&CardEdit::Color(color_at(at)));
        color_choice(self.panel, words::NO_COLOR, chosen, choose)
    }

    /// Whether the contact decides if the customer goes on.
    pub fn moment_of_truth(self) -> Node {
        let on = self.common(|card| card.moment_of_truth);
        let now = on.clone();
        let star = el("span", "card__star").child(icon("star", 14));
        toggles::switch(self.panel, Some(star), words::MOMENT_OF_TRUTH, on, move || {
            self.set(&CardEdit::MomentOfTruth(untrack(|| now()) != Some(true)));
        })
    }

    /// Who sees to it, with the initials in their disc.
    pub fn owner(self) -> Node {
        let get = |card: &Card| card.owner.clone();
        let disc = el("span", "owner").attr("aria-hidden", "true");
        let (initials, shown) = (self.common(Card::owner_initials), disc.clone());
        watch(move || {
            let initials = initials().unwrap_or_default();
            shown.set_hidden(initials.is_empty());
            shown.set_text(&initials);
        });
        let differ = self.common(get);
        let hint = move || if differ().is_none() { self.panel.t(words::MIXED) } else { "" };
        let field = self.text(Look::Line, get, |owner| CardEdit::Owner(owner.trim().to_string()));
        let field = field.with_hint(Rc::new(hint)).with_known(owners, disc);
        labelled(self.panel.t(words::OWNER), &field.field.clone(), vec![field.view()])
    }

    /// The tags that all cards carry, and a field that gives all of them another.
    pub fn tags(self) -> Node {
        let add = move |text: &str| {
            let added = typed_tags(text);
            Ok(self.edit_each(&|card| CardEdit::Tags(card.tags.iter().chain(&added).cloned().collect())))
        };
        let remove = move |gone: &str| {
            let kept = |card: &Card| card.tags.iter().filter(|tag| *tag != gone).cloned().collect();
            self.panel.execute(&self.edit_each(&|card| CardEdit::Tags(kept(card))));
        };
        tags(self.panel, self.common_tags(), known_tags, Rc::new(add), remove)
    }
}

/// The swatches: none, with this name, and the eight hues.
pub fn color_choice(
    panel: Panel,
    none: Text,
    chosen: Chosen,
    choose: impl Fn(Option<usize>) + 'static,
) -> Node {
    let hues = Color::ALL.iter().map(|color| Member::of_color(panel.name(*color), color.index() + 1));
    let members = std::iter::once(Member::of_color(panel.t(none), 0)).chain(hues).collect();
    let label = panel.t(words::COLOR);
    let control = choice(panel, label, members, chosen.clone(), false, choose);
    titled(label, Some(mixed_mark(panel, chosen)), true, control)
}

/// The place of a hue in a [`color_choice`].
pub fn color_place(color: Option<Color>) -> usize {
    color.map_or(0, |color| color.index() + 1)
}

/// The hue at a place of a [`color_choice`].
pub fn color_at(place: Option<usize>) -> Option<Color> {
    place?.checked_sub(1).map(|at| Color::ALL[at])
}

/// The place of a score among [`DIGITS`].
fn score_place(score: Option<Score>) -> Option<usize> {
    score.map(|score| usize::from(score.value()) - 1)
}

/// The score at a place of [`DIGITS`].
fn score_at(place: Option<usize>) -> Option<Score> {
    Score::new(place? as u8 + 1)
}

fn owners(map: &Journey) -> Vec<String> {
    known(map, |card| if card.owner.is_empty() { &[] } else { std::slice::from_ref(&card.owner) })
}

fn known_tags(map: &Journey) -> Vec<String> {
    known(map, |card| &card.tags)
}

/// Every word that `get` finds on the cards of a map, once, in order.
fn known(map: &Journey, get: fn(&Card) -> &[String]) -> Vec<String> {
    let mut words: Map<&str, ()> = Map::new();
    for word in map.cards().flat_map(|placed| get(placed.card)) {
        words.insert(word, ());
    }
    words.keys().map(|word| word.to_string()).collect()
}

fn find(map: &Journey, ids: &[CardId]) -> Now {
    let mut now = Now::default();
    let mut take = |placed: crate::model::Placed<'_>| {
        now.cell.get_or_insert_with(|| placed.cell());
        now.others |= placed.lane.cards().is_none_or(|cards| cards.kind != CardKind::Opportunities);
        now.cards.push(placed.card.clone());
    };
    match ids {
        [id] => map.card(id).into_iter().for_each(&mut take),
        ids => {
            let ids = Names::of(&mut ids.iter().map(CardId::as_str));
            map.cards().filter(|placed| ids.has(placed.card.id.as_str())).for_each(&mut take);
        }
    }
    now
}
