//! Just enough of HTML to look at the tags of a page that we built ourselves.

/// A start tag with its attributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// The name of the element, in lower case.
    pub name: String,
    /// Names, in lower case, and values of the attributes, in their order.
    pub attributes: Vec<(String, String)>,
    /// What stands between this tag and the next one.
    pub text: String,
}

impl Tag {
    /// The value of an attribute; empty for one without a value.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }
}

/// All start tags of a page, comments left out.
#[must_use]
pub fn tags(page: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if rest.starts_with("!--") {
            rest = rest.split_once("-->").map_or("", |(_, after)| after);
        } else if rest.starts_with(|first: char| first.is_ascii_alphabetic()) {
            let (tag, after) = tag(rest);
            rest = after;
            tags.push(tag);
        }
    }
    tags
}

fn tag(text: &str) -> (Tag, &str) {
    let end = text.find(|c: char| c.is_whitespace() || c == '>' || c == '/').unwrap_or(text.len());
    let name = text[..end].to_ascii_lowercase();
    let (attributes, after) = attributes(&text[end..]);
    let closing = format!("</{name}");
    let text = if name == "script" || name == "style" {
        after.split(closing.as_str()).next()
    } else {
        after.split('<').next()
    };
    let text = text.unwrap_or_default();
    let after = &after[text.len()..];
    (Tag { name, attributes, text: text.to_owned() }, after)
}

fn attributes(mut text: &str) -> (Vec<(String, String)>, &str) {
    let mut attributes = Vec::new();
    loop {
        text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if let Some(after) = text.strip_prefix('>') {
            return (attributes, after);
        }
        if text.is_empty() {
            return (attributes, text);
        }
        let end = text.find(|c: char| c.is_whitespace() || "=>/".contains(c)).unwrap_or(text.len()).max(1);
        let name = text.get(..end).unwrap_or(text).to_ascii_lowercase();
        text = text.get(end..).unwrap_or_default();
        let value = match text.trim_start().strip_prefix('=') {
            Some(after) => {
                let (value, rest) = value(after.trim_start());
                text = rest;
                value
            }
            None => "",
        };
        attributes.push((name, value.to_owned()));
    }
}

fn value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(quoted) = text.strip_prefix(quote) {
            return quoted.split_once(quote).unwrap_or((quoted, ""));
        }
    }
    text.split_at(text.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_with_and_without_quotes() {
        let page = "<!doctype html><!-- <b> --><LINK rel=icon href='./a.svg'/><script>if (1<2) x()</script><p hidden>Hi</p>";
        let tags = tags(page);
        let names: Vec<&str> = tags.iter().map(|tag| tag.name.as_str()).collect();
        assert_eq!(names, ["link", "script", "p"]);
        assert_eq!(tags[0].attribute("href"), Some("./a.svg"));
        assert_eq!(tags[0].attribute("rel"), Some("icon"));
        assert_eq!(tags[1].text, "if (1<2) x()");
        assert_eq!(tags[2].attribute("hidden"), Some(""));
        assert_eq!(tags[2].text, "Hi");
    }
}
