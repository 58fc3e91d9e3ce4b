//! HTML made fit for being read, without what a page under a strict policy complains of; and texts made fit for HTML.

use maud::html;

/// A text as it stands in an element of HTML, or in the value of an attribute.
pub(super) fn escaped(text: &str) -> String {
    html! { (text) }.into_string()
}

/// The same HTML with `style` and the handlers of events as attributes that mean nothing, `data-style` and so on, and
/// style sheets as templates. A browser's parser looks at the policy of the page where it finds them, and complains of
/// each, though nothing of it is ever shown.
pub fn inert_html(html: &str) -> String {
    let mut inert = String::with_capacity(html.len() + html.len() / 8);
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at + 1);
        inert.push_str(before);
        let end = end_of_tag(tag);
        write_tag(&tag[..end], &mut inert);
        rest = &tag[end..];
    }
    inert.push_str(rest);
    inert
}

/// Where a tag ends that begins at the start of `tag`, behind its `<`; at once where none begins.
fn end_of_tag(tag: &str) -> usize {
    if !tag.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '/') {
        return 0;
    }
    let (mut quote, mut last) = (None, ' ');
    for (at, sign) in tag.char_indices() {
        match (quote, sign) {
            (Some(open), _) if sign == open => quote = None,
            (Some(_), _) => {}
            (None, '>') => return at,
            // Elsewhere a quote is a sign as any other.
            (None, '"' | '\'') if last == '=' => quote = Some(sign),
            (None, _) => {}
        }
        if !sign.is_whitespace() {
            last = sign;
        }
    }
    tag.len()
}

fn write_tag(tag: &str, inert: &mut String) {
    let (slash, name) = tag.strip_prefix('/').map_or(("", tag), |name| ("/", name));
    let end = name.find(|sign: char| sign.is_whitespace() || sign == '/').unwrap_or(name.len());
    inert.push_str(slash);
    inert.push_str(if name[..end].eq_ignore_ascii_case("style") { "template" } else { &name[..end] });
    let (mut quote, mut last) = (None, ' ');
    let mut before = ' ';
    for (at, sign) in name.char_indices().skip_while(|(at, _)| *at < end) {
        if quote.is_none() && (before.is_whitespace() || before == '/' || before == '"' || before == '\'') {
            let rest = &name.as_bytes()[at..];
            let begins =
                |word: &[u8]| rest.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
            if last != '=' && (begins(b"style") || begins(b"on")) {
                inert.push_str("data-");
            }
        }
        match quote {
            Some(open) if sign == open => quote = None,
            None if matches!(sign, '"' | '\'') && last == '=' => quote = Some(sign),
            _ => {}
        }
        if !sign.is_whitespace() {
            last = sign;
        }
        before = sign;
        inert.push(sign);
    }
}
