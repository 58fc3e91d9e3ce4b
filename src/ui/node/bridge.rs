//! A [`Node`] within a `view!`, as long as there are both.

use leptos::attr::Attribute;
use leptos::attr::any_attribute::AnyAttribute;
use leptos::prelude::*;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::renderer::types::Element;
use leptos::tachys::view::add_attr::AddAnyAttr;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};
use send_wrapper::SendWrapper;

use super::Node;

/// A node as a view.
pub struct Bridge(SendWrapper<Element>);

impl Node {
    /// It as a part of a `view!`.
    pub fn view(self) -> AnyView {
        Bridge(SendWrapper::new(self.0)).into_any()
    }

    /// The first element of a view, which goes on living with the owner.
    pub fn of_view(view: AnyView) -> Self {
        let state = SendWrapper::new(view.build());
        let node = state.elements().into_iter().next().map_or_else(|| super::el("span", ""), Self);
        on_cleanup(move || drop(state));
        node
    }
}

impl Mountable for Bridge {
    fn unmount(&mut self) {
        self.0.remove();
    }

    fn mount(&mut self, parent: &Element, marker: Option<&leptos::tachys::renderer::types::Node>) {
        leptos::tachys::renderer::Rndr::insert_node(parent, &self.0, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        match self.0.parent_element() {
            Some(parent) => {
                child.mount(&parent, Some(&self.0));
                true
            }
            None => false,
        }
    }

    fn elements(&self) -> Vec<Element> {
        vec![(*self.0).clone()]
    }
}

impl Render for Bridge {
    type State = Bridge;

    fn build(self) -> Self::State {
        self
    }

    fn rebuild(self, state: &mut Self::State) {
        let mut new = self;
        state.insert_before_this(&mut new);
        state.unmount();
        *state = new;
    }
}

impl AddAnyAttr for Bridge {
    type Output<SomeNewAttr: Attribute> = Self;

    fn add_any_attr<NewAttr: Attribute>(self, _attr: NewAttr) -> Self::Output<NewAttr>
    where
        Self::Output<NewAttr>: RenderHtml,
    {
        self
    }
}

impl RenderHtml for Bridge {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(self, _: &mut String, _: &mut Position, _: bool, _: bool, _: Vec<AnyAttribute>) {}

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Self::State {
        self
    }

    fn into_owned(self) -> Self::Owned {
        self
    }
}
