//! HTML that is read without complaints of a strict policy.

use klantreis::exchange::inert_html;

#[test]
fn styles_and_handlers_mean_nothing_any_more() {
    for (html, expected) in [
        ("<td style='x'>a</td>", "<td data-style='x'>a</td>"),
        ("<TD\n STYLE=\"x\" width=1 onclick='y'>a", "<TD\n data-STYLE=\"x\" width=1 data-onclick='y'>a"),
        ("<br class=x style=y/>", "<br class=x data-style=y/>"),
        ("<td class='a'style='b'>", "<td class='a'data-style='b'>"),
        ("<style><!--td {}--></style>", "<template><!--td {}--></template>"),
        ("<style\ntype=x>", "<template\ntype=x>"),
    ] {
        assert_eq!(inert_html(html), expected);
    }
}

#[test]
fn texts_and_other_attributes_stay() {
    for html in [
        "a style=b < style=c onclick=d",
        "<td title=\"a > style=b\">x style='y'</td>",
        "<td title='it is \" style=b'>",
        "<td class=style>",
        "<!-- a --> b",
        "<a href=x on-line>",
        "<",
        "",
        "é<b>ü</b>",
    ] {
        let expected = html.replace(" on-line", " data-on-line");
        assert_eq!(inert_html(html), expected);
    }
}
