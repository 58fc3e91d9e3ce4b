//! Lays JSON out.

use super::{decimal, json::push_text};
use crate::model::{Date, Emotion, Extra, Score, Word};

/// How a text looks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// Without a space.
    Compact,
    /// Indented by two spaces, with small objects on one line.
    Readable,
}

/// How the parts of a list or object stand in [`Layout::Readable`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Each part on a line of its own.
    Block,
    /// All on one line.
    Line,
}

/// A text of JSON that grows.
pub(super) struct Output {
    text: String,
    layout: Layout,
    levels: Vec<Level>,
}

struct Level {
    shape: Shape,
    is_empty: bool,
}

impl Output {
    /// An empty text.
    pub fn new(layout: Layout) -> Self {
        Self { text: String::new(), layout, levels: Vec::new() }
    }

    /// The text; a readable one ends in a line break.
    pub fn into_text(mut self) -> String {
        if self.layout == Layout::Readable {
            self.text.push('\n');
        }
        self.text
    }

    /// Begins an object, which [`Output::end_object`] ends.
    pub fn object(&mut self, shape: Shape) {
        self.text.push('{');
        self.levels.push(Level { shape, is_empty: true });
    }

    /// Ends the object.
    pub fn end_object(&mut self) {
        let inline = self.levels.last().is_some_and(|level| level.shape == Shape::Line && !level.is_empty);
        if inline && self.layout == Layout::Readable {
            self.text.push(' ');
        }
        self.end('}');
    }

    /// Begins a list, which [`Output::end_list`] ends.
    pub fn list(&mut self, shape: Shape) {
        self.text.push('[');
        self.levels.push(Level { shape, is_empty: true });
    }

    /// Ends the list.
    pub fn end_list(&mut self) {
        self.end(']');
    }

    fn end(&mut self, mark: char) {
        if self.levels.pop().is_some_and(|level| level.shape == Shape::Block && !level.is_empty) {
            self.break_line();
        }
        self.text.push(mark);
    }

    fn break_line(&mut self) {
        if self.layout == Layout::Readable {
            self.text.push('\n');
            (0..self.levels.len()).for_each(|_| self.text.push_str("  "));
        }
    }

    /// Begins an item of a list.
    pub fn item(&mut self) {
        self.part(false);
    }

    /// Begins a field of an object.
    pub fn name(&mut self, name: &str) {
        self.part(true);
        push_text(&mut self.text, name);
        self.text.push(':');
        if self.layout == Layout::Readable {
            self.text.push(' ');
        }
    }

    fn part(&mut self, spaced: bool) {
        let Some(level) = self.levels.last_mut() else { return };
        let (shape, is_first) = (level.shape, level.is_empty);
        level.is_empty = false;
        if !is_first {
            self.text.push(',');
        }
        match shape {
            Shape::Block => self.break_line(),
            Shape::Line if self.layout == Layout::Readable && (spaced || !is_first) => self.text.push(' '),
            Shape::Line => {}
        }
    }

    /// A text as a value.
    pub fn text_value(&mut self, text: &str) {
        push_text(&mut self.text, text);
    }

    /// JSON that is written already, as a value.
    pub fn raw(&mut self, json: &str) {
        self.text.push_str(json);
    }

    /// A field of text, also where it is empty.
    pub fn text(&mut self, name: &str, text: &str) {
        self.name(name);
        self.text_value(text);
    }

    /// A field of text, unless it is empty.
    pub fn set_text(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.text(name, text);
        }
    }

    /// A field with a word of a closed list, unless it is unset.
    pub fn set_word<W: Word>(&mut self, name: &str, word: Option<W>) {
        self.set_text(name, word.map_or("", Word::word));
    }

    /// A field of true, unless it is false.
    pub fn set_flag(&mut self, name: &str, flag: bool) {
        if flag {
            self.name(name);
            self.raw("true");
        }
    }

    /// A field with a number.
    pub fn number(&mut self, name: &str, number: f64) {
        self.name(name);
        decimal::push(&mut self.text, number);
    }

    /// A field with a number, unless it is unset.
    pub fn set_number(&mut self, name: &str, number: Option<f64>) {
        if let Some(number) = number {
            self.number(name, number);
        }
    }

    /// A field with an emotion, unless it is unset.
    pub fn set_emotion(&mut self, name: &str, emotion: Option<Emotion>) {
        self.set_number(name, emotion.map(Emotion::value));
    }

    /// A field with a score, unless it is unset.
    pub fn set_score(&mut self, name: &str, score: Option<Score>) {
        self.set_number(name, score.map(|score| f64::from(score.value())));
    }

    /// A field with a day, unless it is unset.
    pub fn set_date(&mut self, name: &str, date: Option<Date>) {
        if let Some(date) = date {
            self.text(name, &date.to_string());
        }
    }

    /// A field with a list of texts, unless there are none.
    pub fn set_texts(&mut self, name: &str, texts: &mut dyn Iterator<Item = &str>) {
        let mut texts = texts.peekable();
        if texts.peek().is_none() {
            return;
        }
        self.name(name);
        self.list(Shape::Line);
        for text in texts {
            self.item();
            self.text_value(text);
        }
        self.end_list();
    }

    /// The unknown fields, as they were.
    pub fn extra(&mut self, extra: &Extra) {
        for (name, json) in extra.iter() {
            self.name(name);
            self.raw(json);
        }
    }
}
