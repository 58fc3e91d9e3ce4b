//! See [`Cards`].

use std::rc::Rc;

use leptos::prelude::*;
use send_wrapper::SendWrapper;

use super::draft::Put;
use super::panel::signal;
use super::text_field::TextField;
use crate::command::CardEdit;
use crate::model::Card;
use crate::text::Text;
use crate::ui::fields::cards::{
    Cards, ColorChoice, ColorField, ContactField, EvidenceField, MediumField, MomentOfTruth,
    OpportunityFields, OwnerField, TagsField,
};
use crate::ui::fields::choice::Chosen;
use crate::ui::fields::panel::{Get, Panel};
use crate::ui::fields::text_field::Look;
use crate::ui::node::Node;

impl Cards {
    /// See [`Cards::shared`].
    pub fn common<T: PartialEq + 'static>(self, get: fn(&Card) -> T) -> Get<Option<T>> {
        Rc::new(move || self.now.with(|now| now.common(get)))
    }

    /// See [`Cards::editable`].
    pub fn text(self, look: Look, get: fn(&Card) -> String, edit: fn(String) -> CardEdit) -> TextField {
        let common = self.common(get);
        let put: Put = Rc::new(move |text: &str| Ok(self.edit(&edit(text.to_string()))));
        TextField::new(self.panel, look, Rc::new(move || common().unwrap_or_default()), put)
    }

    /// See [`MediumField`].
    pub fn medium(self) -> Node {
        Node::of(view! { <MediumField cards=self/> })
    }

    /// See [`ContactField`].
    pub fn contact(self) -> Node {
        Node::of(view! { <ContactField cards=self/> })
    }

    /// See [`EvidenceField`].
    pub fn evidence(self, below: Option<Node>) -> Node {
        let below = below.map(Node::into_view);
        Node::of(view! { <EvidenceField cards=self>{below}</EvidenceField> })
    }

    /// See [`OpportunityFields`].
    pub fn opportunity(self) -> Node {
        Node::of(view! { <OpportunityFields cards=self/> })
    }

    /// See [`ColorField`].
    pub fn color(self) -> Node {
        Node::of(view! { <ColorField cards=self/> })
    }

    /// See [`MomentOfTruth`].
    pub fn moment_of_truth(self) -> Node {
        Node::of(view! { <MomentOfTruth cards=self/> })
    }

    /// See [`OwnerField`].
    pub fn owner(self) -> Node {
        Node::of(view! { <OwnerField cards=self/> })
    }

    /// See [`TagsField`].
    pub fn tags(self) -> Node {
        Node::of(view! { <TagsField cards=self/> })
    }
}

/// See [`ColorChoice`].
pub fn color_choice(
    panel: Panel,
    none: Text,
    chosen: Get<Chosen>,
    choose: impl Fn(Option<usize>) + 'static,
) -> Node {
    let (none, choose) = (panel.t(none), SendWrapper::new(choose));
    let choose = move |at| choose(at);
    Node::of(view! { <ColorChoice panel none chosen=signal(chosen) choose/> })
}
