//! The page as a whole.

use maud::{DOCTYPE, Markup, html};

use super::{Page, PageTheme, board, columns, findings, head, inside, people, style};
use crate::text::page as words;
use crate::text::title::shown_title;

/// The whole document.
pub(super) fn document(page: &Page) -> Markup {
    let language = page.language;
    let parts = columns::parts(page.map);
    let theme = match page.theme {
        PageTheme::Device => None,
        PageTheme::Light => Some("light"),
        PageTheme::Dark => Some("dark"),
    };
    html! {
        (DOCTYPE)
        html lang=(language.tag()) data-theme=[theme] {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(style::policy());
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                meta name="generator" content="Klantreis";
                title { (shown_title(language, page.map)) }
                (style::icon())
                (style::element())
            }
            body class=(columns::paper(&parts)) {
                (head::head(page))
                main {
                    (board::board(page, &parts))
                    (findings::findings(page))
                    (people::people(page))
                }
                footer {
                    p { (words::MADE.get(language)) }
                    @if page.file.is_some() { p { (words::MAP_INSIDE.get(language)) } }
                }
                @if let Some(file) = page.file { (inside::element(file)) }
            }
        }
    }
}
