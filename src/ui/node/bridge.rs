//! Between views of Leptos and elements built by hand, while there are both.

use leptos::prelude::*;
use leptos::tachys::html::attribute::Attribute;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::view::any_view::AnyViewState;
use leptos::tachys::view::{Mountable, Position, PositionState};
use send_wrapper::SendWrapper;

use super::Node;
use crate::platform::dom::Element;

impl Node {
    /// The element that a view is.
    pub fn of(view: impl IntoView + 'static) -> Self {
        of_any(view.into_any())
    }

    /// With a view at the end.
    #[must_use]
    pub fn view(self, view: impl IntoView + 'static) -> Self {
        mount(&self, view.into_any());
        self
    }

    /// This element in a view.
    pub fn into_view(self) -> Existing {
        Existing(SendWrapper::new(self))
    }
}

fn of_any(view: AnyView) -> Node {
    let state = view.build();
    let element = state.elements().into_iter().next();
    keep(state);
    Node(element.unwrap_or_else(|| Rndr::create_element("div", None)))
}

fn mount(host: &Node, view: AnyView) {
    let mut state = view.build();
    state.mount(&host.0, None);
    keep(state);
}

/// What follows signals in a view ends with the owner in whose scope it was built.
fn keep(state: AnyViewState) {
    let state = SendWrapper::new(state);
    on_cleanup(move || drop(state));
}

/// An element built by hand, in a view.
pub struct Existing(SendWrapper<Node>);

impl Render for Existing {
    type State = Element;

    fn build(self) -> Element {
        self.0.0.clone()
    }

    fn rebuild(self, state: &mut Element) {
        let new = &self.0.0;
        if state != new {
            state.insert_before_this(&mut new.clone());
            state.unmount();
            *state = new.clone();
        }
    }
}

impl AddAnyAttr for Existing {
    type Output<SomeNewAttr: Attribute> = Self;

    fn add_any_attr<NewAttr: Attribute>(self, _: NewAttr) -> Self {
        self
    }
}

impl RenderHtml for Existing {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(self, _: &mut String, _: &mut Position, _: bool, _: bool, _: Vec<AnyAttribute>) {}

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Element {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
