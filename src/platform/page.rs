//! The page itself: its title, language, theme, address and focus.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, Window};

use crate::gesture::beside;
use crate::model::folded;

/// The window. A page without one can't run this code.
pub fn window() -> Option<Window> {
    web_sys::window()
}

/// The document.
pub fn document() -> Option<Document> {
    window()?.document()
}

/// The body of the page.
pub fn body() -> Option<Element> {
    Some(document()?.body()?.into())
}

/// Sets the title of the tab.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets an attribute of the root element, or takes it away.
pub fn set_root(name: &str, value: Option<&str>) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}

/// An attribute of the root element, if it is set.
pub fn root(name: &str) -> Option<String> {
    document()?.document_element()?.get_attribute(name)
}

/// The first element that `selector` finds.
pub fn find(selector: &str) -> Option<HtmlElement> {
    document()?.query_selector(selector).ok()??.dyn_into().ok()
}

/// Whether nothing has the focus, as when what had it has left the page.
pub fn focus_is_lost() -> bool {
    focused().is_none_or(|element| element.tag_name() == "BODY")
}

/// Gives the focus to the main part of the screen, where nothing has it. In a frame it isn't taken from the page around.
pub fn focus_screen() {
    let has_focus = document().is_some_and(|document| document.has_focus().unwrap_or_default());
    if focus_is_lost()
        && (has_focus || !is_framed())
        && let Some(main) = find("main")
    {
        focus(&main);
    }
}

/// Takes the focus and the caret out of what is about to leave the page. Chromium looks for a new place for a caret
/// whose field is gone, and finds none in a whole board that can't be selected: 40 ms, twice, at 5,000 cards.
pub fn let_go(leaving: &Element) {
    let Some(field) = focused().filter(|field| is_text_field(field) && leaving.contains(Some(field))) else {
        return;
    };
    if let Some(field) = field.dyn_ref::<HtmlElement>() {
        let _ = field.blur();
    }
    if let Some(selection) = window().and_then(|window| window.get_selection().ok()?) {
        let _ = selection.remove_all_ranges();
    }
}

/// `text` in quotes, fit for an attribute selector.
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\a "))
}

/// Moves the focus to an element without scrolling to it.
pub fn focus(element: &HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// What has the focus.
pub fn focused() -> Option<Element> {
    document()?.active_element()
}

/// Calls `act` with each button that is pressed, before the button's own listeners hear of it.
pub fn on_press(act: impl Fn(&HtmlElement) + 'static) -> Option<super::events::Listener> {
    let capture = super::events::Manner { capture: true, ..Default::default() };
    Some(super::events::listen(window()?.as_ref(), "click", capture, move |event: web_sys::Event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let button = target.and_then(|target| target.closest("button").ok().flatten());
        if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
            act(&button);
        }
    }))
}

/// Whether keys typed at `element` are text.
pub fn is_text_field(element: &Element) -> bool {
    let name = element.tag_name();
    let field = name == "TEXTAREA"
        || name == "SELECT"
        || (name == "INPUT"
            && !matches!(
                element.get_attribute("type").as_deref(),
                Some("range" | "radio" | "checkbox" | "button" | "file")
            ));
    field || element.has_attribute("contenteditable")
}

/// Gives the focus to the field that `selector` finds, with its text selected. Whether there is one in sight.
pub fn focus_field(selector: &str) -> bool {
    let field = find(selector).filter(|field| field.offset_parent().is_some());
    if let Some(field) = &field {
        focus(field);
        select_all(field);
    }
    field.is_some()
}

/// Enter in the first field of one of the elements that `selector` finds goes on to that of the next, and with Shift to
/// the one before, unless what was typed is refused.
pub fn go_on_by_enter(event: &web_sys::KeyboardEvent, selector: &'static str) {
    if event.key() != "Enter" {
        return;
    }
    let first = |element: &HtmlElement| element.query_selector("input").ok().flatten();
    let field = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let (forward, Some(field)) = (!event.shift_key(), field) else { return };
    // By then the field says whether it is refused.
    super::clock::soon(move || {
        let fields: Vec<Element> = find_all(selector).iter().filter_map(first).collect();
        let at = fields.iter().position(|known| *known == field);
        let next = at.and_then(|at| beside(at, forward));
        let next = next.and_then(|next| fields.get(next)).filter(|_| !field.has_attribute("aria-invalid"));
        if let Some(next) = next {
            focus_when_shown(next.clone());
        }
    });
}

/// Whether the keyboard is that of a Mac, with Cmd in place of Ctrl.
pub fn is_mac() -> bool {
    window().and_then(|window| window.navigator().platform().ok()).is_some_and(|name| name.starts_with("Mac"))
}

/// Whether a media query holds.
pub fn matches(query: &str) -> bool {
    window().and_then(|window| window.match_media(query).ok().flatten()).is_some_and(|list| list.matches())
}

/// Whether the page is out of sight, behind another tab or window.
pub fn is_hidden() -> bool {
    document().is_some_and(|document| document.visibility_state() == web_sys::VisibilityState::Hidden)
}

/// Whether another page shows this one in a frame.
pub fn is_framed() -> bool {
    window().is_some_and(|window| window.parent().ok().flatten().is_none_or(|parent| parent != window))
}

/// Whether a page of another origin shows this one in a frame. The browser may give such a frame a store of its own, or
/// none.
pub fn is_framed_elsewhere() -> bool {
    let top = window().and_then(|window| window.top().ok().flatten());
    let own = window().and_then(|window| window.location().origin().ok());
    is_framed() && top.is_none_or(|top| top.location().origin().ok() != own)
}

/// Loads the page again.
pub fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}

/// Fills the screen with the page, or gives it back.
pub fn toggle_full_screen() {
    let Some(document) = document() else { return };
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    } else if let Some(root) = document.document_element() {
        let _ = root.request_fullscreen();
    }
}

/// Focuses and presses the next or previous button beside the one that a key event comes from; at the end of
/// the row it goes on at the other end.
pub fn press_neighbour(event: &web_sys::KeyboardEvent, forward: bool) {
    let Some(button) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    let Some(row) = button.parent_element() else { return };
    let row = row.children();
    let row = (0..row.length()).filter_map(|at| row.item(at));
    // Others may have put elements of theirs between the buttons.
    let buttons: Vec<Element> = row.filter(|member| member.tag_name() == button.tag_name()).collect();
    let Some(at) = buttons.iter().position(|known| *known == button) else { return };
    let next = if forward { at + 1 } else { at + buttons.len() - 1 };
    if let Some(next) = buttons[next % buttons.len()].dyn_ref::<HtmlElement>() {
        focus(next);
        next.click();
    }
}

/// Where a menu came from: the element that had the focus when it opened.
#[derive(Clone)]
pub struct Anchor(Option<send_wrapper::SendWrapper<HtmlElement>>);

/// The element that has the focus now, to hang a menu on.
pub fn menu_anchor() -> Anchor {
    let element = focused().and_then(|element| element.dyn_into::<HtmlElement>().ok());
    Anchor(element.filter(|element| element.tag_name() != "BODY").map(send_wrapper::SendWrapper::new))
}

impl Anchor {
    /// Left edge, top edge and bottom edge in the window.
    pub fn corner(&self) -> (f64, f64, f64) {
        let Some(element) = &self.0 else { return (0.0, 0.0, 0.0) };
        let rect = element.get_bounding_client_rect();
        (rect.left(), rect.top(), rect.bottom())
    }

    /// Gives the focus back, unless something else took it meanwhile.
    pub fn focus(&self) {
        let elsewhere =
            focused().is_some_and(|element| element.tag_name() != "BODY" && element.is_connected());
        if let Some(element) = self.0.as_ref().filter(|element| element.is_connected() && !elsewhere) {
            focus(element);
        }
    }
}

/// Shows a popover below (or, where there is no room, above) a corner given by [`Anchor::corner`], wholly
/// within the window, and focuses its first button.
pub fn show_popover(element: &HtmlElement, (left, top, bottom): (f64, f64, f64)) {
    let _ = element.show_popover();
    let Some(window) = window() else { return };
    let size =
        |value: Result<wasm_bindgen::JsValue, _>| value.ok().and_then(|value| value.as_f64()).unwrap_or(0.0);
    let (width, height) = (size(window.inner_width()), size(window.inner_height()));
    let rect = element.get_bounding_client_rect();
    let below = bottom + 4.0;
    let above = top - 4.0 - rect.height();
    let y = if below + rect.height() <= height - 4.0 || above < 4.0 {
        below.min(height - rect.height() - 4.0)
    } else {
        above
    };
    let x = left.min(width - rect.width() - 4.0).max(4.0);
    let style = element.style();
    let _ = style.set_property("left", &format!("{}px", x as i32));
    let _ = style.set_property("top", &format!("{}px", y.max(4.0) as i32));
    focus_along(element, "button", &Along::First);
}

/// Hides a popover.
pub fn hide_popover(element: &HtmlElement) {
    let _ = element.hide_popover();
}

/// Whether a `toggle` event says that a popover closed.
pub fn popover_closed(event: &web_sys::Event) -> bool {
    js_sys::Reflect::get(event, &"newState".into()).ok().and_then(|state| state.as_string()).as_deref()
        == Some("closed")
}

/// A way along a list of buttons.
pub enum Along {
    /// The first one.
    First,
    /// The last one.
    Last,
    /// The next one; after the last the first.
    Next,
    /// The previous one; before the first the last.
    Previous,
    /// The next one that begins with a letter.
    Letter(String),
}

/// Focuses another of the elements within `host` that `selector` finds.
pub fn focus_along(host: &HtmlElement, selector: &str, along: &Along) {
    let Ok(list) = host.query_selector_all(selector) else { return };
    let items: Vec<HtmlElement> =
        (0..list.length()).filter_map(|at| list.item(at)?.dyn_into::<HtmlElement>().ok()).collect();
    if items.is_empty() {
        return;
    }
    let now = focused();
    let at = items.iter().position(|item| now.as_ref().is_some_and(|now| now == item.as_ref()));
    let count = items.len();
    let next = match along {
        Along::First => Some(0),
        Along::Last => Some(count - 1),
        Along::Next => Some(at.map_or(0, |at| (at + 1) % count)),
        Along::Previous => Some(at.map_or(count - 1, |at| (at + count - 1) % count)),
        Along::Letter(letter) => {
            (1..=count).map(|step| (at.unwrap_or(count - 1) + step) % count).find(|at| {
                items[*at].text_content().is_some_and(|text| folded(&text).starts_with(&folded(letter)))
            })
        }
    };
    if let Some(item) = next.and_then(|next| items.get(next)) {
        focus(item);
    }
}

/// Focuses a field once it is in the page, with its text selected.
pub fn focus_when_shown(element: Element) {
    super::clock::soon(move || {
        if let Some(field) = element.dyn_ref::<HtmlElement>() {
            let _ = field.focus();
        }
        // What a field holds at first is set in a microtask of its own, which takes a selection away.
        super::clock::soon(move || select_all(&element));
    });
}

/// Focuses a field once it is in the page, so that typing goes on behind what stands in it.
pub fn focus_at_end(element: Element) {
    super::clock::soon(move || {
        if let Some(field) = element.dyn_ref::<HtmlElement>() {
            focus(field);
        }
        super::clock::soon(move || {
            if let Some(input) = element.dyn_ref::<web_sys::HtmlInputElement>() {
                let end = input.value().encode_utf16().count() as u32;
                let _ = input.set_selection_range(end, end);
            }
        });
    });
}

fn select_all(element: &Element) {
    if let Some(area) = element.dyn_ref::<web_sys::HtmlTextAreaElement>() {
        area.select();
    } else if let Some(input) = element.dyn_ref::<web_sys::HtmlInputElement>() {
        input.select();
    }
}

/// The width and the height of the window, in CSS pixels.
pub fn window_size() -> (f64, f64) {
    let size =
        |window: Window| Some((window.inner_width().ok()?.as_f64()?, window.inner_height().ok()?.as_f64()?));
    window().and_then(size).unwrap_or((1440.0, 900.0))
}

/// Whether a modal dialog or a menu is open. Dialogs are in the page only while they are, and a menu holds the
/// focus; asking for `:popover-open` took 11 ms a key at 5,000 cards.
pub fn dialog_is_open() -> bool {
    let dialog = document().is_some_and(|document| document.get_elements_by_tag_name("dialog").length() > 0);
    dialog || focused().is_some_and(|element| element.closest("[role=menu]").ok().flatten().is_some())
}

/// Whether keys belong to a text field, a dialog or a menu.
pub fn keys_are_taken() -> bool {
    focused().is_some_and(|element| is_text_field(&element)) || dialog_is_open()
}

/// All elements that `selector` finds.
pub fn find_all(selector: &str) -> Vec<HtmlElement> {
    let list = document().and_then(|document| document.query_selector_all(selector).ok());
    let Some(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.item(at)?.dyn_into().ok()).collect()
}
