//! The panel of a lane: its fields depend on what it holds.

use std::sync::Arc;

use leptos::prelude::*;

use super::frame::{group, labelled};
use super::head::Head;
use super::metric::metric;
use super::panel::Panel;
use super::personas;
use super::points::points;
use super::select_field::select_field;
use super::text_field::{Look, TextField};
use crate::command::{Command, LaneEdit};
use crate::model::{CardKind, Channel, Lane, LaneContent, LaneId, LineKind, Word};
use crate::text::{Term, Text, inspector as words};
use crate::ui::board::{actions, lane as board};
use crate::ui::parts::icon;

/// The panel of the lane with this id.
pub fn lane(panel: Panel, id: LaneId) -> AnyView {
    let lane = ThisLane { panel, id: StoredValue::new(id.clone()) };
    let Some(content) = panel.session.desk.map().lane(&id).map(|lane| lane.content.clone()) else {
        return ().into_any();
    };
    let fields = match content {
        LaneContent::Cards(_) => group(None, vec![lane.kind(), lane.channel()]),
        LaneContent::Experience(_) => view! { {group(None, vec![lane.persona()])}{points(lane)} }.into_any(),
        LaneContent::Metric(_) => metric(lane),
        LaneContent::Line(_) => group(None, vec![lane.line()]),
    };
    let cards = matches!(content, LaneContent::Cards(_)).then(|| {
        let cards = lane.follow(|lane| Some(lane.card_count()));
        view! { {move || panel.count(words::CARDS, cards.get())} }.into_any()
    });
    let (name, put) = lane.text(|lane| lane.name.clone(), LaneEdit::Name);
    let body = vec![TextField::new(Look::Title, panel.t(words::NAME), name, put).view(panel), fields];
    let copied = id.clone();
    let head = Head {
        name: words::EDIT_LANE,
        path: path(lane),
        duplicate: Some((
            words::DUPLICATE_LANE,
            Arc::new(move || actions::duplicate_lane(panel.session, &copied)),
        )),
        delete: Some((words::DELETE_LANE, Arc::new(move || actions::delete_lane(panel.session, &id)), None)),
    };
    head.frame(panel, body, cards)
}

fn path(lane: ThisLane) -> AnyView {
    let shown = lane.follow(|lane| Some((board::lane_icon(lane), lane.name.clone())));
    let path = move || {
        let (sign, name) = shown.get();
        view! { {icon(sign, 14)}<span>{name}</span> }
    };
    view! { {path} }.into_any()
}

/// The lane that is edited.
#[derive(Clone, Copy)]
pub struct ThisLane {
    /// The panel it is shown in.
    pub panel: Panel,
    id: StoredValue<LaneId>,
}

impl ThisLane {
    /// Its id.
    pub fn id(self) -> LaneId {
        self.id.get_value()
    }

    /// What `get` finds in the lane, as it is now.
    pub fn follow<V>(self, get: fn(&Lane) -> Option<V>) -> Memo<V>
    where
        V: Clone + Default + PartialEq + Send + Sync + 'static,
    {
        let id = self.id();
        self.panel.follow(move |map| map.lane(&id).and_then(|lane| get(lane)))
    }

    /// Sets a field of the lane.
    pub fn set(self, edit: LaneEdit) -> bool {
        self.panel.execute(&Command::EditLane { lane: self.id(), edit })
    }

    /// A text of the lane: what to show, and what a typed text becomes.
    pub fn text(
        self,
        get: fn(&Lane) -> String,
        edit: fn(String) -> LaneEdit,
    ) -> (Memo<String>, super::draft::Put) {
        let id = self.id();
        let value = self.panel.follow(move |map| map.lane(&id).map(|lane| get(lane)));
        let lane = self.id();
        let put =
            move |text: &str| Ok(Command::EditLane { lane: lane.clone(), edit: edit(text.to_string()) });
        (value, Arc::new(put))
    }

    /// A list of words to choose from; `none` is the name of no choice, where there is one.
    pub fn words<W: Word + Term + Send + Sync>(
        self,
        label: Text,
        none: Option<Text>,
        sign: Option<Memo<&'static str>>,
        get: fn(&Lane) -> Option<String>,
        pick: fn(Option<W>) -> Option<LaneEdit>,
    ) -> AnyView {
        let panel = self.panel;
        let none = none.map(|none| (String::new(), panel.t(none).to_string()));
        let words = W::ALL.iter().map(|word| (word.word().to_string(), panel.name(*word).to_string()));
        let options: Vec<(String, String)> = none.into_iter().chain(words).collect();
        let options = Memo::new(move |_| options.clone());
        let value = self.follow(get);
        let chosen = Memo::new(move |_| Some(value.get()));
        let pick = move |word: &str| pick(W::from_word(word)).is_some_and(|edit| self.set(edit));
        labelled(panel.t(label), |id| select_field(panel, id, sign, options, chosen, Arc::new(pick)))
    }

    fn kind(self) -> AnyView {
        self.words::<CardKind>(
            words::KIND,
            None,
            None,
            |lane| lane.cards().map(|cards| cards.kind.word().to_string()),
            |kind| kind.map(LaneEdit::Kind),
        )
    }

    /// The channel, where the lane holds touchpoints.
    fn channel(self) -> AnyView {
        let holds = self.follow(|lane| lane.cards().map(|cards| cards.kind == CardKind::Touchpoints));
        let sign = self.follow(|lane| Some(board::lane_icon(lane)));
        let field = move || {
            holds.get().then(|| {
                self.words::<Channel>(
                    words::CHANNEL,
                    Some(words::NO_CHANNEL),
                    Some(sign),
                    |lane| lane.channel.map(|channel| channel.word().to_string()),
                    |channel| Some(LaneEdit::Channel(channel)),
                )
            })
        };
        view! { {field} }.into_any()
    }

    fn line(self) -> AnyView {
        self.words::<LineKind>(
            words::LINE,
            None,
            None,
            |lane| match &lane.content {
                LaneContent::Line(line) => Some(line.word().to_string()),
                _ => None,
            },
            |line| line.map(LaneEdit::Line),
        )
    }

    /// Whose experience it is.
    fn persona(self) -> AnyView {
        let chosen = self.follow(|lane| match &lane.content {
            LaneContent::Experience(experience) => Some(experience.persona.clone()),
            _ => None,
        });
        personas::list(self.panel, chosen, move |persona| self.set(LaneEdit::Persona(persona)))
    }
}
