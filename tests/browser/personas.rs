//! The screen of a persona: everything about it is edited, stored, undone, and shared with other tabs.

use crate::harness::board::MAP;
use crate::harness::json::text;
use crate::harness::start::scratch_file;
use crate::harness::visitor::{stored_journey, stored_persona};
use crate::harness::{Drawing, Element, Page, TOUCH, Visitor};
use klantreis::text::{Text, board, deed, keep, persona as words, rejection, start};
use serde_json::{Value, json};

crate::tests! {
    every_field_of_a_persona_is_edited_stored_and_undone.either(),
    lists_are_written_by_keyboard_alone,
    research_is_added_by_kind_dated_and_taken_out.either(),
    the_tone_is_set_in_general_and_for_each_phase.either(),
    a_persona_is_made_duplicated_and_deleted_and_the_deletion_undone.either(),
    the_keys_for_undo_bring_back_a_persona_that_was_just_deleted.either(),
    deleting_a_persona_that_is_in_use_says_where.either(),
    a_portrait_is_picked_scaled_down_and_taken_away,
    what_is_typed_survives_a_reload,
    what_is_typed_and_taken_out_again_is_not_stored.either(),
    two_tabs_that_edit_one_persona_lose_nothing,
    an_edit_of_the_same_field_in_two_tabs_is_told,
    a_persona_that_another_tab_deletes_can_be_kept,
    a_persona_that_is_gone_is_not_here.either(),
    a_finger_makes_a_persona_on_a_phone,
}

/// The persona of the sample file with every field, and a journey that uses it.
pub fn workspace() -> Vec<(String, String)> {
    let file: Value = serde_json::from_str(include_str!("../golden/v1-full.klantreis.json"))
        .unwrap_or_else(|why| panic!("{why}"));
    let mut journey = Drawing::parse("Think: search | Do: pay\n Web | a b | c").journey(MAP, "Trial map");
    journey["personas"] = json!(["p1"]);
    journey["lanes"][0]["cards"][0]["personas"] = json!(["p1"]);
    let personas = file["personas"].as_array().into_iter().flatten().map(stored_persona);
    std::iter::once(stored_journey(&journey)).chain(personas).collect()
}

/// Opens the screen of Noor from the start screen.
fn open(visitor: &Visitor) -> Page {
    let page = visitor.open_with(&workspace());
    open_from_start(&page);
    page
}

#[track_caller]
fn open_from_start(page: &Page) {
    page.click("link", "Noor*");
    page.find("heading", "Noor");
}

pub fn stored(page: &Page, id: &str) -> Value {
    let stored = page.stored();
    let file = stored.get(&format!("klantreis/persona/{id}")).and_then(Value::as_str).unwrap_or_default();
    serde_json::from_str::<Value>(file).map(|file| file["personas"][0].clone()).unwrap_or_default()
}

/// Waits until a field of Noor is stored like this.
#[track_caller]
fn expect(page: &Page, field: &str, value: &Value) {
    let mut last = Value::Null;
    page.poll(|| {
        last = stored(page, "p1")[field].clone();
        (last == *value).then_some(())
    });
    assert_eq!(last, *value, "{field}");
}

fn write(page: &Page, name: &str, text: &str) {
    page.find("textbox", name).fill(text);
    page.press("Tab");
}

#[track_caller]
fn part(visitor: &Visitor, page: &Page, title: Text) -> Element {
    page.find("region", visitor.t(title))
}

fn every_field_of_a_persona_is_edited_stored_and_undone(visitor: &Visitor) {
    let page = open(visitor);
    let texts = [
        (words::QUOTE, "quote", json!("Kort graag.")),
        (words::AGE, "age", json!(41)),
        (words::OCCUPATION, "occupation", json!("Verpleger")),
        (words::SEGMENT, "segment", json!("Stedelingen")),
        (words::LOCATION, "location", json!("Almelo")),
        (words::HOME, "home", json!("Alleen")),
        (words::NAME, "name", json!("Nora")),
    ];
    for (name, field, value) in texts {
        let before = stored(&page, "p1")[field].clone();
        let typed = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        write(&page, visitor.t(name), &typed);
        expect(&page, field, &value);
        page.click("button", visitor.t(board::UNDO));
        expect(&page, field, &before);
        page.click("button", visitor.t(board::REDO));
        expect(&page, field, &value);
    }
    write(&page, visitor.t(words::GOAL), "Op tijd");
    expect(&page, "goals", &json!("Op tijd"));
    write(&page, visitor.t(words::FRUSTRATION), "");
    expect(&page, "frustrations", &Value::Null);
    // What is there already isn't added, however it is written.
    write(&page, visitor.t(words::ADD_HOBBY), "koor, tuinieren");
    expect(&page, "hobbies", &json!("Tuinieren, koken, koor"));
    page.click("button", &visitor.fill(words::REMOVE_HOBBY, &[("tag", "koken")]));
    expect(&page, "hobbies", &json!("Tuinieren, koor"));
    let chat = part(visitor, &page, words::CHANNELS).find("button", "Chat");
    assert!(chat.has("aria-pressed", "true"));
    chat.click();
    page.wait("the channel goes", || {
        stored(&page, "p1")["channels"].as_array().is_some_and(|all| !all.contains(&json!("chat")))
    });
    write(&page, visitor.t(words::AGE), "200");
    page.find("alert", &format!("*{}*", visitor.t(rejection::AGE_OUT_OF_RANGE)));
    expect(&page, "age", &json!(41));
    page.find("textbox", visitor.t(words::AGE)).press("Escape");
    page.find("heading", "Nora").focus();
    page.press_times("Control+z", 12);
    expect(&page, "name", &json!("Noor"));
    page.press_times("Control+Shift+Z", 12);
    expect(&page, "name", &json!("Nora"));
    assert_eq!(stored(&page, "p1")["x-note"], json!("Unknown fields of a persona are kept"));
}

fn lists_are_written_by_keyboard_alone(visitor: &Visitor) {
    let page = open(visitor);
    page.tab_to("button", visitor.t(words::ADD_GOAL));
    page.press("Enter");
    let field = page.find("textbox", visitor.t(words::ADD_GOAL));
    page.wait("the field has the focus", || field.is_focused());
    page.type_text("Minder uitgeven\nMeer bewegen\n");
    expect(&page, "goals", &json!("Sneller thuis zijn\nMinder uitgeven\nMeer bewegen"));
    page.press("Escape");
    let button = page.find("button", visitor.t(words::ADD_GOAL));
    page.wait("the focus is back", || button.is_focused());
    let line = part(visitor, &page, words::GOALS).find_all("textbox", None).swap_remove(1);
    line.press("Control+a");
    page.press("Delete");
    page.press("Enter");
    expect(&page, "goals", &json!("Sneller thuis zijn\nMeer bewegen"));
    page.press("Control+z");
    expect(&page, "goals", &json!("Sneller thuis zijn\nMinder uitgeven\nMeer bewegen"));
}

fn research_is_added_by_kind_dated_and_taken_out(visitor: &Visitor) {
    let page = open(visitor);
    let kind = visitor.word("kwalitatief", "qualitative");
    let add = visitor.fill(words::ADD_SOURCE_OF, &[("kind", kind)]);
    page.click("button", &add);
    page.find("textbox", &add);
    page.type_text("Meelopen in de winkel\n");
    page.press("Escape");
    let note = visitor.fill(words::SOURCE_NOTE_OF, &[("source", "Meelopen in de winkel")]);
    write(&page, &note, "Vier zaterdagen");
    page.wait("the piece is stored whole", || {
        let research = stored(&page, "p1")["research"].clone();
        research[3]
            == json!({ "kind": "qualitative", "source": "Meelopen in de winkel", "note": "Vier zaterdagen" })
            && research[2]["x-note"] == json!("Unknown fields of research are kept")
    });
    page.click("button", &visitor.fill(words::REMOVE_SOURCE, &[("source", "Enquête")]));
    page.wait("the piece goes", || {
        stored(&page, "p1")["research"].as_array().is_some_and(|all| all.len() == 3)
    });
    page.press("Control+z");
    page.wait("the piece is back", || stored(&page, "p1")["research"][0]["source"] == json!("Enquête"));
}

fn the_tone_is_set_in_general_and_for_each_phase(visitor: &Visitor) {
    let page = open(visitor);
    write(&page, visitor.t(words::TONE_GENERAL_OF), "Nuchter");
    let phase = visitor.fill(words::TONE_IN, &[("phase", "Think")]);
    assert!(page.find("textbox", &phase).has("placeholder", "Nuchter"), "it speaks as in general");
    page.find("textbox", &phase).fill("Nieuwsgierig");
    page.wait("it is kept while it is typed", || {
        stored(&page, "p1")["tone"]["f-Think"] == json!("Nieuwsgierig")
    });
    page.type_text(" en kort");
    page.press("Tab");
    expect(
        &page,
        "tone",
        &json!({ "default": "Nuchter", "f-Think": "Nieuwsgierig en kort", "f1": "Nieuwsgierig" }),
    );
}

fn a_persona_is_made_duplicated_and_deleted_and_the_deletion_undone(visitor: &Visitor) {
    let page = visitor.open_with(&workspace());
    page.click("button", visitor.t(words::ADD));
    let name = page.find("textbox", visitor.t(words::NAME));
    page.wait("the name is ready to be typed", || name.is_focused());
    page.type_text("Samira\n");
    page.find("heading", "Samira");
    page.find("link", "Samira");
    page.click("button", visitor.t(words::DUPLICATE));
    let copy = visitor.fill(keep::COPY_OF, &[("name", "Samira")]);
    page.find("heading", &copy);
    page.click("button", visitor.t(words::DELETE));
    page.gone("heading", &copy);
    page.find("link", "Samira");
    assert!(page.maybe("link", &copy).is_none(), "it is gone");
    page.click("button", visitor.t(board::UNDO));
    page.find("link", &copy);
}

fn the_keys_for_undo_bring_back_a_persona_that_was_just_deleted(visitor: &Visitor) {
    let page = open(visitor);
    let delete = || {
        page.click("button", visitor.t(words::DELETE));
        page.click("button", visitor.t(words::DELETE_ANYWAY));
        page.wait("it is gone", || stored(&page, "p1") == Value::Null);
    };
    delete();
    page.press("Control+z");
    page.wait("it is there again", || stored(&page, "p1")["name"] == json!("Noor"));
    let binned = visitor.fill(words::BINNED, &[("name", "Noor")]);
    page.hear(&visitor.fill(deed::UNDONE, &[("deed", binned.trim_end_matches('.'))]));

    page.call("() => { location.hash = '#/persona/p1?journey=map' }", json!([]));
    page.find("heading", "Noor");
    delete();
    page.card("b").click();
    page.press("Control+d");
    page.expect("Think: search | Do: pay\n Web | a b b | c");
    page.press("Control+z");
    page.expect("Think: search | Do: pay\n Web | a b | c");
    assert_eq!(stored(&page, "p1"), Value::Null, "what came later is taken back first");
    page.press("Control+z");
    assert_eq!(stored(&page, "p1"), Value::Null);
}

fn deleting_a_persona_that_is_in_use_says_where(visitor: &Visitor) {
    let page = open(visitor);
    page.click("button", visitor.t(words::DELETE));
    let dialog = page.find("dialog", visitor.t(words::DELETE_TITLE));
    let said = dialog.text();
    assert!(said.contains("Trial map") && said.contains(visitor.t(words::MAIN)), "{said}");
    assert!(said.contains(visitor.word("1 kaart", "1 card")), "{said}");
    assert_eq!(page.accessibility_violations(), [""; 0]);
    dialog.find("button", visitor.t(words::CANCEL)).click();
    page.gone("dialog", "*");
    assert_eq!(stored(&page, "p1")["name"], json!("Noor"));
    page.click("button", visitor.t(words::DELETE));
    page.click("button", visitor.t(words::DELETE_ANYWAY));
    page.gone("heading", "Noor");
    assert_eq!(stored(&page, "p1"), Value::Null);
    page.click("button", visitor.t(board::UNDO));
    page.find("link", "Noor*");
    let journey = page.stored_journey(MAP).unwrap_or_default();
    assert_eq!(journey["personas"], json!(["p1"]), "the journey still names it");
}

/// A picture of 900 × 600 px, as uncompressed as they come.
fn bitmap() -> Vec<u8> {
    let (width, height) = (900_u32, 600_u32);
    let size = width * height * 3;
    let mut bytes = b"BM".to_vec();
    bytes.extend((54 + size).to_le_bytes());
    bytes.extend([0; 4]);
    bytes.extend(54_u32.to_le_bytes());
    bytes.extend(40_u32.to_le_bytes());
    bytes.extend(width.to_le_bytes());
    bytes.extend(height.to_le_bytes());
    bytes.extend([1, 0, 24, 0]);
    bytes.extend([0; 24]);
    bytes.extend((0..size).map(|at| (at % 251) as u8));
    bytes
}

fn a_portrait_is_picked_scaled_down_and_taken_away(visitor: &Visitor) {
    let page = open(visitor);
    let before = stored(&page, "p1")["portrait"].clone();
    let picture = scratch_file(visitor, "portrait.bmp", &bitmap());
    let change = visitor.t(words::CHANGE_PORTRAIT);
    page.pick_files(&[&picture], || page.click("button", change));
    page.wait("the portrait is stored", || stored(&page, "p1")["portrait"] != before);
    let portrait = text(&stored(&page, "p1")["portrait"]);
    assert!(portrait.starts_with("data:image/webp;base64,"), "{}", &portrait[..40]);
    assert!(portrait.len() <= 100_000, "{}", portrait.len());
    let size = "(address) => new Promise((done) => {
        const image = new Image();
        image.onload = () => done([image.naturalWidth, image.naturalHeight]);
        image.src = address;
    })";
    assert_eq!(page.call(size, json!([portrait])), json!([352, 235]));
    page.click("button", visitor.t(words::REMOVE_PORTRAIT));
    page.wait("the portrait goes", || stored(&page, "p1")["portrait"] == Value::Null);
    let other = scratch_file(visitor, "portrait.png", b"no picture");
    page.pick_files(&[&other], || page.click("button", visitor.t(words::PORTRAIT)));
    page.find("status", &format!("*{}*", visitor.t(words::NOT_READ)));
    page.press("Control+z");
    page.wait("the portrait is back", || text(&stored(&page, "p1")["portrait"]) == portrait);
}

fn what_is_typed_survives_a_reload(visitor: &Visitor) {
    let page = open(visitor);
    page.find("textbox", visitor.t(words::OCCUPATION)).fill("Halverwege");
    expect(&page, "occupation", &json!("Halverwege"));
    page.press("Escape");
    expect(&page, "occupation", &json!("Docent"));
    page.find("textbox", visitor.t(words::OCCUPATION)).fill("Bijna");
    page.reload();
    page.find("heading", "Noor");
    expect(&page, "occupation", &json!("Bijna"));
}

/// The text that was stored while it was typed stayed there, since the field that was left changed nothing.
fn what_is_typed_and_taken_out_again_is_not_stored(visitor: &Visitor) {
    let page = open(visitor);
    page.find("textbox", visitor.t(words::OCCUPATION)).fill("Docente");
    expect(&page, "occupation", &json!("Docente"));
    page.press("Backspace");
    page.press("Tab");
    expect(&page, "occupation", &json!("Docent"));
}

fn two_tabs(visitor: &Visitor) -> (Page, Page) {
    let one = open(visitor);
    let other = visitor.second_window();
    other.go(visitor.site.url());
    open_from_start(&other);
    (one, other)
}

fn two_tabs_that_edit_one_persona_lose_nothing(visitor: &Visitor) {
    let (one, other) = two_tabs(visitor);
    one.activate();
    one.find("textbox", visitor.t(words::OCCUPATION)).fill("Verpl");
    other.activate();
    write(&other, visitor.t(words::SEGMENT), "Stedelingen");
    other.click("button", visitor.t(words::ADD_GOAL));
    other.find("textbox", visitor.t(words::ADD_GOAL));
    other.type_text("Van daar\n");
    one.activate();
    one.type_text("eger\n");
    one.click("button", visitor.t(words::ADD_GOAL));
    one.find("textbox", visitor.t(words::ADD_GOAL));
    one.type_text("Van hier\n");
    for page in [&one, &other] {
        expect(page, "occupation", &json!("Verpleger"));
        expect(page, "segment", &json!("Stedelingen"));
        expect(page, "goals", &json!("Sneller thuis zijn\nVan daar\nVan hier"));
        page.wait("both show all", || {
            let goals = part(visitor, page, words::GOALS).find_all("textbox", Some(visitor.t(words::GOAL)));
            goals.len() == 3
        });
    }
    one.press("Escape");
    one.press("Control+z");
    expect(&one, "goals", &json!("Sneller thuis zijn\nVan daar"));
    expect(&one, "segment", &json!("Stedelingen"));
}

fn an_edit_of_the_same_field_in_two_tabs_is_told(visitor: &Visitor) {
    let (one, other) = two_tabs(visitor);
    one.activate();
    one.find("textbox", visitor.t(words::QUOTE)).fill("Mine");
    expect(&one, "quote", &json!("Mine"));
    other.activate();
    write(&other, visitor.t(words::QUOTE), "Theirs");
    expect(&one, "quote", &json!("Theirs"));
    one.activate();
    one.find("textbox", visitor.t(words::QUOTE)).press("Control+Enter");
    // Where a window that goes to the back takes the focus along, the other tab was the later one.
    let say = |text, page: &Page| page.maybe("status", &visitor.fill(text, &[("name", "Noor")])).is_some();
    let pages = [&one, &other];
    one.wait("one of them says so", || {
        let said = |page: &&Page| {
            say(keep::PERSONA_BOTH_CHANGED_OURS, page) || say(keep::PERSONA_BOTH_CHANGED_THEIRS, page)
        };
        pages.iter().any(said)
    });
    let shown =
        |page: &Page| page.find("textbox", visitor.t(words::QUOTE)).call("(field) => field.value", json!([]));
    one.wait("both show what is stored", || {
        pages.iter().all(|page| shown(page) == stored(page, "p1")["quote"])
    });
}

fn a_persona_that_another_tab_deletes_can_be_kept(visitor: &Visitor) {
    let (one, other) = two_tabs(visitor);
    other.activate();
    other.click("button", visitor.t(words::DELETE));
    other.click("button", visitor.t(words::DELETE_ANYWAY));
    one.activate();
    let alert = one.find("alert", "*");
    assert!(alert.text().contains(&visitor.fill(words::GONE, &[("name", "Noor")])), "{}", alert.text());
    one.click("button", visitor.t(keep::KEEP_IT));
    one.gone("alert", "*");
    expect(&one, "quote", &json!("Ik wil fietsen zonder te zweten."));
}

fn a_persona_that_is_gone_is_not_here(visitor: &Visitor) {
    let page = visitor.open_with(&workspace());
    page.go(&[visitor.site.url(), "#/persona/nobody"].concat());
    page.find("heading", visitor.t(start::NO_PERSONA));
}

fn a_finger_makes_a_persona_on_a_phone(visitor: &Visitor) {
    let visitor = visitor.other(visitor.language).with_window(390, 844);
    let page = visitor.open_with(&workspace());
    // What was typed before may still bring its field into view.
    let tap = |element: &Element| {
        let mut at = element.target();
        page.wait("it stands still", || {
            std::thread::sleep(std::time::Duration::from_millis(50));
            let before = std::mem::replace(&mut at, element.target());
            (at.x, at.y) == (before.x, before.y)
        });
        page.pointer(TOUCH, at).click().perform();
    };
    tap(&page.find("button", visitor.t(words::ADD)));
    let name = page.find("textbox", visitor.t(words::NAME));
    page.wait("the name is ready to be typed", || name.is_focused());
    page.type_text("Hans\n");
    page.find("heading", "Hans");
    tap(&page.find("button", visitor.t(words::ADD_FRUSTRATION)));
    page.find("textbox", visitor.t(words::ADD_FRUSTRATION));
    page.type_text("Te veel keus\n");
    tap(&page.find("link", "Noor*"));
    page.find("heading", "Noor");
    tap(&page.find("link", visitor.t(words::ALL_JOURNEYS)));
    page.find("link", "Hans");
}
