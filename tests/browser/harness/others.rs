//! What others than the app do to its page, and how it reads then.

use super::json::{strings, text};
use super::page::Page;
use super::visitor::Visitor;
use serde_json::json;

impl Page {
    /// Has the browser translate the page from now on.
    pub fn translate(&self) {
        self.call(include_str!("translate.js"), json!([]));
    }

    /// Has an extension put elements and attributes of its own into the page from now on.
    pub fn extend(&self) {
        self.call(include_str!("extension.js"), json!([]));
    }

    /// The texts that the browser has translated.
    pub fn translated(&self) -> Vec<String> {
        let texts = "() => [...document.querySelectorAll('font > font')].map((font) => font.textContent)";
        strings(&self.call(texts, json!([])))
    }

    /// Waits until the page reads as in another window, where it is opened anew and left alone by others; `go` brings
    /// both to the same place.
    #[track_caller]
    pub fn reads_as_anew(&self, visitor: &Visitor, go: impl Fn(&Page)) {
        let anew = visitor.second_window();
        anew.go(&text(&self.call("() => location.href", json!([]))));
        anew.find("main", "*");
        for page in [self, &anew] {
            go(page);
        }
        let (mut here, mut there) = (String::new(), String::new());
        let same = self.poll(|| {
            (here, there) = (self.reading(), anew.reading());
            (here == there).then_some(())
        });
        visitor.close(&anew);
        let known = here.chars().zip(there.chars()).take_while(|(one, other)| one == other).count();
        let around = |text: &str| text.chars().skip(known.saturating_sub(30)).take(90).collect::<String>();
        assert!(same.is_some(), "the page reads\n…{}…\ninstead of\n…{}…", around(&here), around(&there));
    }

    /// All that can be read, but for messages; without spaces, which are different ones where others have put elements,
    /// and without times of day.
    fn reading(&self) -> String {
        text(&self.call(
            "() => {
                const parts = 'header, nav, main, aside, footer';
                const all = [...document.querySelectorAll(parts)];
                const outer = all.filter((part) => !part.parentElement.closest(parts));
                const read = outer.map((part) => part.innerText).join(' ');
                return read.replace(/,?\\s*\\d+:\\d\\d/g, '').replace(/\\s+/g, '');
            }",
            json!([]),
        ))
    }
}
