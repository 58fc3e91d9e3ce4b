//! HTML that another program hands over, read by the browser's own parser. It never comes into the page: what is read of
//! it is text.

use wasm_bindgen::JsCast;
use web_sys::{
    Document, DomParser, Element, HtmlTableCellElement, HtmlTableElement, HtmlTableRowElement, Node,
    SupportedType,
};

use crate::exchange::{OWN_ATTRIBUTE, Spanning, Table, inert_html};

/// More HTML than this isn't looked into, for the sake of time: what comes with it as text says the same.
const MOST: usize = 4_000_000;

/// Levels of elements within each other that are looked into.
const DEEPEST: usize = 300;

/// What begins and ends a line.
const BLOCKS: [&str; 22] = [
    "ADDRESS",
    "ARTICLE",
    "BLOCKQUOTE",
    "CAPTION",
    "DD",
    "DIV",
    "DL",
    "DT",
    "FIGURE",
    "FOOTER",
    "H1",
    "H2",
    "H3",
    "H4",
    "H5",
    "H6",
    "HEADER",
    "LI",
    "P",
    "PRE",
    "SECTION",
    "TR",
];

/// What is no text of a page.
const UNSEEN: [&str; 7] = ["HEAD", "NOSCRIPT", "SCRIPT", "STYLE", "TEMPLATE", "TITLE", "META"];

/// HTML, parsed.
pub struct Markup(Document);

impl Markup {
    /// Parses `html`; nothing where there is none, or so much that it would take long.
    pub fn parse(html: &str) -> Option<Self> {
        if html.trim().is_empty() || html.len() > MOST {
            return None;
        }
        DomParser::new().ok()?.parse_from_string(&inert_html(html), SupportedType::TextHtml).ok().map(Self)
    }

    /// Our own cards, where they stand in it.
    pub fn own(&self) -> Option<String> {
        let holder = self.0.query_selector(&format!("[{OWN_ATTRIBUTE}]")).ok()??;
        holder.get_attribute(OWN_ATTRIBUTE)
    }

    /// The table, where there is one and nothing beside it.
    pub fn table(&self) -> Option<Table> {
        let body = self.0.body()?;
        let table: HtmlTableElement = body.query_selector("table").ok()??.dyn_into().ok()?;
        // Letters are laid out in tables within tables.
        let is_layout = table.query_selector("table").ok()?.is_some();
        let signs = |node: &Node| text_of(node).chars().filter(|sign| !sign.is_whitespace()).count();
        (!is_layout && signs(&body) == signs(&table)).then(|| table_of(&table))
    }

    /// All that can be read.
    pub fn text(&self) -> String {
        self.0.body().map(|body| text_of(&body)).unwrap_or_default()
    }

    /// The text of its only link; nothing where there are several.
    pub fn name_of_link(&self) -> Option<String> {
        let links = self.0.query_selector_all("a[href]").ok()?;
        (links.length() == 1).then(|| links.item(0).map(|link| text_of(&link)))?
    }
}

fn table_of(table: &HtmlTableElement) -> Table {
    let rows = table.rows();
    let rows = (0..rows.length()).filter_map(|at| rows.item(at)?.dyn_into::<HtmlTableRowElement>().ok());
    Table::of_spans(rows.filter(|row| !is_hidden(row)).map(|row| cells_of(&row)).collect())
}

fn cells_of(row: &HtmlTableRowElement) -> Vec<Spanning> {
    let cells = row.cells();
    let cells = (0..cells.length()).filter_map(|at| cells.item(at)?.dyn_into::<HtmlTableCellElement>().ok());
    let spanning = |cell: HtmlTableCellElement| Spanning {
        text: text_of(&cell),
        columns: cell.col_span() as usize,
        rows: cell.row_span() as usize,
    };
    cells.filter(|cell| !is_hidden(cell)).map(spanning).collect()
}

/// What a node says, as a browser would show it: line breaks where lines end, and one space for several.
fn text_of(node: &Node) -> String {
    let mut writer = Writer::default();
    writer.children(node, false, 0);
    writer.text.trim().to_owned()
}

#[derive(Default)]
struct Writer {
    text: String,
    /// Whether a line has ended, though nothing has come behind it yet.
    line_ended: bool,
}

impl Writer {
    fn children(&mut self, node: &Node, kept: bool, depth: usize) {
        let mut next = node.first_child();
        while let Some(child) = next {
            match child.node_type() {
                Node::TEXT_NODE => self.write(&child.node_value().unwrap_or_default(), kept),
                Node::ELEMENT_NODE if depth < DEEPEST => self.element(child.unchecked_ref(), kept, depth),
                _ => {}
            }
            next = child.next_sibling();
        }
    }

    fn element(&mut self, element: &Element, kept: bool, depth: usize) {
        let name = element.tag_name();
        let name = name.as_str();
        if UNSEEN.contains(&name) || is_hidden(element) {
            return;
        }
        if name == "BR" {
            self.end_line();
            self.text.push('\n');
            self.line_ended = false;
            return;
        }
        let kept = kept || name == "PRE" || style_of(element).contains("white-space:pre");
        let is_block = BLOCKS.contains(&name);
        self.line_ended |= is_block && !self.text.is_empty();
        self.children(element, kept, depth + 1);
        self.line_ended |= is_block && !self.text.is_empty();
        if matches!(name, "TD" | "TH") {
            self.text.push(' ');
        }
    }

    fn write(&mut self, text: &str, kept: bool) {
        if kept {
            self.begin_line();
            self.text.push_str(text);
            return;
        }
        for sign in text.chars() {
            let is_blank = matches!(sign, ' ' | '\n' | '\t' | '\r' | '\u{c}');
            if is_blank {
                if !self.line_ended && !self.text.is_empty() && !self.text.ends_with([' ', '\n']) {
                    self.text.push(' ');
                }
                continue;
            }
            self.begin_line();
            self.text.push(sign);
        }
    }

    fn begin_line(&mut self) {
        if std::mem::take(&mut self.line_ended) {
            self.end_line();
            if !self.text.ends_with('\n') {
                self.text.push('\n');
            }
        }
    }

    /// Takes away the blank at the end of a line.
    fn end_line(&mut self) {
        if self.text.ends_with(' ') {
            self.text.pop();
        }
    }
}

fn is_hidden(element: &Element) -> bool {
    let style = style_of(element);
    element.has_attribute("hidden")
        || ["display:none", "visibility:hidden", "mso-hide:all"].iter().any(|part| style.contains(part))
}

/// The style that an element carries itself, without blanks; see [`inert_html`].
fn style_of(element: &Element) -> String {
    let style = element.get_attribute("data-style").unwrap_or_default();
    style.chars().filter(|sign| !sign.is_whitespace()).flat_map(char::to_lowercase).collect()
}
