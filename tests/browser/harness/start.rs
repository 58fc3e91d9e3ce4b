//! The start screen: opening, making and finding journeys; and what every screen has in its bar.

use super::page::Page;
use super::visitor::Visitor;
use klantreis::text::{board, share, start};
use std::path::PathBuf;

impl Page {
    /// Opens a journey from the list, by its title.
    #[track_caller]
    pub fn open_journey_called(&self, title: &str) {
        self.click("link", title);
        self.find("table", title);
    }

    /// Goes back to the list of journeys.
    #[track_caller]
    pub fn go_to_start(&self, visitor: &Visitor) {
        self.click("link", visitor.t(board::ALL_JOURNEYS));
        self.gone("table", "*");
        self.find("main", "*");
    }

    /// Makes a map from a template, by the beginning of its name in both languages.
    #[track_caller]
    pub fn create_from_template(&self, visitor: &Visitor, dutch: &str, english: &str) {
        self.press_template(visitor, dutch, english);
        self.find("table", "*");
    }

    /// Presses the button of a template, wherever that leads.
    #[track_caller]
    pub fn press_template(&self, visitor: &Visitor, dutch: &str, english: &str) {
        self.click("button", &visitor.fill(start::TEMPLATE_OF, &[("name", visitor.word(dutch, english))]));
    }

    /// Makes a map from nothing.
    #[track_caller]
    pub fn create_empty(&self, visitor: &Visitor) {
        self.create_from_template(visitor, "Lege*", "Empty*");
    }

    /// Opens a file with the file picker.
    #[track_caller]
    pub fn open_file(&self, visitor: &Visitor, name: &str, content: &[u8]) {
        let file = scratch_file(visitor, name, content);
        let buttons = [visitor.t(start::OPEN_FILE), visitor.t(start::CHOOSE_FILE)];
        let button = self.poll(|| buttons.iter().find_map(|name| self.maybe("button", name)));
        let button =
            button.unwrap_or_else(|| panic!("no button to open a file, but {:?}", self.names("button")));
        self.pick_files(&[&file], || button.click());
    }

    /// Shares the open map as a file.
    #[track_caller]
    pub fn export_json(&self, visitor: &Visitor) {
        self.click("button", visitor.t(share::SHARE));
        self.save_shared_file(visitor);
        self.press("Escape");
        self.gone("dialog", visitor.t(share::SHARE));
    }

    /// Saves what is shared as a file, in the open dialog.
    #[track_caller]
    pub fn save_shared_file(&self, visitor: &Visitor) {
        self.click("tab", &format!("{}*", visitor.t(share::FILE)));
        self.click("button", visitor.t(share::SAVE_FILE));
    }

    /// Changes to a theme, `light` or `dark`.
    #[track_caller]
    pub fn set_theme(&self, visitor: &Visitor, theme: &str) {
        let word = visitor.t(if theme == "dark" { board::DARK_THEME } else { board::LIGHT_THEME });
        if let Some(button) = self.maybe("button", word) {
            button.click();
        }
        self.gone("button", word);
        self.settle();
    }

    /// Takes every colour to where it is going: Firefox doesn't start a transition while it has nothing to paint.
    fn settle(&self) {
        let running = "() => {
            const moving = document.getAnimations().filter((each) => each.playState === 'running');
            moving.filter((each) => each instanceof CSSTransition).forEach((each) => each.finish());
            return moving.length > 0;
        }";
        self.wait("colours settle", || self.call(running, serde_json::json!([])) == serde_json::json!(false));
    }

    /// Shows a theme without the switch, which a dialog may lie over.
    pub fn show_theme(&self, theme: &str) {
        self.call(
            "(theme) => { document.documentElement.dataset.theme = theme }",
            serde_json::json!([theme]),
        );
        self.settle();
    }

    /// Changes the language by the switch in the bar.
    #[track_caller]
    pub fn set_language(&self, tag: &str) {
        self.click("radio", &tag.to_uppercase());
        self.wait("the page changes its language", || {
            self.call("() => document.documentElement.lang", serde_json::json!([])) == tag
        });
    }
}

/// A file with this name and content, in a folder of the visitor.
pub fn scratch_file(visitor: &Visitor, name: &str, content: &[u8]) -> PathBuf {
    let folder = visitor.downloads().with_extension("files");
    let file = folder.join(name);
    std::fs::create_dir_all(&folder)
        .and_then(|()| std::fs::write(&file, content))
        .unwrap_or_else(|why| panic!("{}: {why}", file.display()));
    file
}
