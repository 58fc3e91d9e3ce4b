//! Pictures on cards: chosen, dropped, pasted, made small, described, taken away.

use crate::harness::board::{MAP, TITLE};
use crate::harness::{Drawing, Kind, Page, Visitor};
use klantreis::text::{board as words, inspector};
use serde_json::{Value, json};

crate::tests! {
    a_picture_is_chosen_described_and_taken_away,
    a_large_picture_is_made_small,
    a_picture_is_dropped_on_a_card_and_into_a_cell,
    a_picture_is_pasted.only(Kind::Chromium),
    what_is_no_picture_is_refused,
}

const DRAWING: &str = "Think: search compare\n Web | a b | c";

fn open(visitor: &Visitor) -> Page {
    visitor.open_journey(&Drawing::parse(DRAWING).journey(MAP, TITLE))
}

/// The stored picture of a card, by its title.
fn stored(page: &Page, title: &str) -> Value {
    let journey = page.stored_journey(MAP).unwrap_or_default();
    let cards = journey["lanes"][0]["cards"].as_array().cloned().unwrap_or_default();
    cards.iter().find(|card| card["title"] == title).map(|card| card["image"].clone()).unwrap_or_default()
}

/// Draws a noisy picture in the page, so that it is large, and lets `then` have it as `file`.
fn with_picture(page: &Page, side: u32, then: &str) {
    let script = format!(
        "async (side) => {{
            const canvas = document.createElement('canvas');
            canvas.width = canvas.height = side;
            const context = canvas.getContext('2d');
            const noise = context.createImageData(side, side);
            let seed = 7;
            for (let at = 0; at < noise.data.length; at++) {{
                seed = seed * 1103515245 + 12345 & 0x7fffffff;
                noise.data[at] = at % 4 == 3 ? 255 : seed >> 16;
            }}
            context.putImageData(noise, 0, 0);
            const blob = await new Promise((done) => canvas.toBlob(done, 'image/png'));
            const file = new File([blob], 'Storefront.png', {{ type: 'image/png' }});
            const data = new DataTransfer();
            data.items.add(file);
            {then}
        }}"
    );
    page.call(&script, json!([side]));
}

fn drop_on(page: &Page, side: u32, selector: &str) {
    let target = format!(
        "const target = document.querySelector({selector:?});
         for (const type of ['dragenter', 'dragover', 'drop'])
             target.dispatchEvent(new DragEvent(type, {{ bubbles: true, cancelable: true, dataTransfer: data }}));"
    );
    with_picture(page, side, &target);
}

#[track_caller]
fn expect_picture(page: &Page, title: &str) -> String {
    let found = page.poll(|| stored(page, title)["data"].as_str().map(str::to_owned));
    let data = found.unwrap_or_else(|| panic!("{title} has a picture"));
    let kind = data.starts_with("data:image/webp;base64,") || data.starts_with("data:image/jpeg;base64,");
    assert!(kind, "{}", &data[..40]);
    data
}

fn a_picture_is_chosen_described_and_taken_away(visitor: &Visitor) {
    let page = open(visitor);
    let file = crate::harness::output_folder().join("storefront.png");
    std::fs::create_dir_all(crate::harness::output_folder()).expect("a folder for it");
    // One red pixel.
    let red: &[u8] = &[
        137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0,
        144, 119, 83, 222, 0, 0, 0, 12, 73, 68, 65, 84, 120, 156, 99, 56, 33, 39, 7, 0, 2, 182, 1, 5, 52,
        166, 117, 170, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
    ];
    std::fs::write(&file, red).expect("it can be written");
    page.card("a").click();
    let add = page.find("button", visitor.t(inspector::ADD_IMAGE));
    page.pick_files(&[&file], || add.click());
    expect_picture(&page, "a");
    page.wait("it says that words are wanted", || {
        page.find("complementary", "*").text().contains(visitor.t(inspector::ALT_HINT))
    });
    page.find("textbox", visitor.t(inspector::ALT)).fill("A shop");
    page.press("Enter");
    page.wait("it is kept", || stored(&page, "a")["alt"] == "A shop");
    assert!(!page.find("complementary", "*").text().contains(visitor.t(inspector::ALT_HINT)));
    let said = visitor.fill(words::IMAGE_OF, &[("image", "A shop")]);
    assert!(page.card("a").description().contains(&said), "{}", page.card("a").description());
    page.click("button", visitor.t(inspector::REMOVE_IMAGE));
    page.wait("it is gone", || stored(&page, "a").is_null());
    page.press("Control+z");
    page.wait("it is back, with its words", || stored(&page, "a")["alt"] == "A shop");
}

fn a_large_picture_is_made_small(visitor: &Visitor) {
    let page = open(visitor);
    drop_on(&page, 1500, "[data-card=c-a]");
    let data = expect_picture(&page, "a");
    let bytes = data.split(',').nth(1).map_or(0, str::len) * 3 / 4;
    assert!(bytes <= 64 * 1024, "{bytes} bytes");
    assert!(bytes > 1_000, "{bytes} bytes of noise");
    page.wait("it stands on the card", || {
        let shown = "() => document.querySelector('[data-card=c-a] img')?.naturalWidth ?? 0";
        page.call(shown, json!([])).as_f64().is_some_and(|width| width > 0.0 && width <= 640.0)
    });
}

fn a_picture_is_dropped_on_a_card_and_into_a_cell(visitor: &Visitor) {
    let page = open(visitor);
    drop_on(&page, 40, "[data-card=c-b]");
    expect_picture(&page, "b");
    drop_on(&page, 40, ".grid [data-step=s-compare]");
    expect_picture(&page, "Storefront");
    page.expect("Think: search compare\n Web | a b | c Storefront");
    page.press("Control+z");
    page.expect(DRAWING);
    drop_on(&page, 40, ".topbar");
    page.find("status", "*");
    page.wait("it says where pictures go", || {
        page.call("() => document.body.innerText", json!([]))
            .as_str()
            .is_some_and(|all| all.contains(visitor.t(words::DROP_IMAGE)))
    });
}

/// Firefox hands over no files with an event that a script makes.
fn a_picture_is_pasted(visitor: &Visitor) {
    let page = open(visitor);
    let paste = "document.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data }));";
    page.card("c").click();
    with_picture(&page, 40, paste);
    expect_picture(&page, "c");
    page.press("Escape");
    with_picture(&page, 40, paste);
    expect_picture(&page, "Storefront");
}

fn what_is_no_picture_is_refused(visitor: &Visitor) {
    let page = open(visitor);
    let broken = "const broken = new DataTransfer();
        broken.items.add(new File(['no picture'], 'a.png', { type: 'image/png' }));
        const target = document.querySelector('[data-card=c-a]');
        target.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: broken }));";
    with_picture(&page, 2, broken);
    page.wait("it says so", || {
        page.call("() => document.body.innerText", json!([]))
            .as_str()
            .is_some_and(|all| all.contains(visitor.t(words::IMAGE_UNREAD)))
    });
    assert!(stored(&page, "a").is_null());
}
