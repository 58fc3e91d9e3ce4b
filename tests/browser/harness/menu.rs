//! Menus, chosen from with single clicks.

use super::element::Element;
use super::page::Page;

impl Page {
    /// Opens the menu of a card, or of whatever has one behind the other mouse button.
    #[track_caller]
    pub fn open_menu(&self, of: &Element) -> Element {
        of.click_right();
        self.find("menu", "*")
    }

    /// Chooses in the open menu, and on in the menus that open from it.
    #[track_caller]
    pub fn choose(&self, path: &[&str]) {
        for label in path {
            let items = ["menuitem", "menuitemradio"];
            let menu = self.find("menu", "*");
            let item = self
                .poll(|| items.iter().find_map(|role| menu.find_all(role, Some(label)).into_iter().next()));
            let item = item.unwrap_or_else(|| {
                let there: Vec<String> =
                    items.iter().flat_map(|role| menu.find_all(role, None)).map(|item| item.name()).collect();
                panic!("the menu has no “{label}”, but {there:?}")
            });
            let name = &item.name();
            item.click();
            self.wait("the menu closes or gives way", || !item.is_there() || item.name() != *name);
        }
    }

    /// Presses a button of a menu, and chooses in it.
    #[track_caller]
    pub fn choose_from(&self, button: &str, path: &[&str]) {
        self.click("button", button);
        self.choose(path);
    }
}
