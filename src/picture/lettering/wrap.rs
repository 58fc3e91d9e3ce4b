//! Where the lines of a text break.

use unicode_linebreak::linebreaks;
use unicode_segmentation::UnicodeSegmentation;

/// What stands where the rest of a text is left out.
const CUT: char = '…';

/// The lines of a text, as full as they may be: `room` is that of a line by its number, from 0, and `width` that of a
/// text, in the same unit. Lines break where Unicode allows it, a word that has no room at all between its letters. Of
/// more than `most` lines the last one ends in a mark that something is missing.
pub(super) fn wrapped(
    text: &str,
    room: impl Fn(usize) -> f64,
    width: impl Fn(&str) -> f64,
    most: usize,
) -> Vec<String> {
    let text = in_one_line(text);
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut start = 0;
    for (end, _) in linebreaks(&text) {
        let mut part = &text[start..end];
        start = end;
        let longer = format!("{line}{part}");
        if width(longer.trim_end()) <= room(lines.len()) {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        while lines.len() <= most && width(part.trim_end()) > room(lines.len()) {
            let at = fitting(part, room(lines.len()), &width);
            lines.push(part[..at].to_owned());
            part = &part[at..];
        }
        line = part.to_owned();
        if lines.len() > most {
            break;
        }
    }
    if !line.trim().is_empty() {
        lines.push(line);
    }
    lines.iter_mut().for_each(|line| line.truncate(line.trim_end().len()));
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            *last = cut(last, room(most - 1), &width);
        }
    }
    lines
}

/// A text with every run of space as one, as a browser shows it.
fn in_one_line(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// How many bytes of a text have room: whole letters, at least one.
fn fitting(text: &str, room: f64, width: &impl Fn(&str) -> f64) -> usize {
    let mut taken = 0.0;
    for (at, letter) in text.grapheme_indices(true) {
        taken += width(letter);
        if taken > room && at > 0 {
            return at;
        }
    }
    text.len()
}

/// A line with the mark of what is missing, in the same room.
fn cut(line: &str, room: f64, width: &impl Fn(&str) -> f64) -> String {
    let room = room - width(CUT.encode_utf8(&mut [0; 4]));
    let kept = if width(line) > room { &line[..fitting(line, room, width)] } else { line };
    format!("{}{CUT}", kept.trim_end())
}
