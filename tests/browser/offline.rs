//! The page without a network, newer versions of it, and the page as an app.

use crate::harness::board::{MAP, TITLE};
use crate::harness::visitor::stored_journey;
use crate::harness::{Drawing, Page, Releases, Visitor};
use klantreis::text::{board, persona, site as words};
use serde_json::json;

crate::tests! {
    the_page_opens_works_and_keeps_while_its_host_is_gone,
    a_newer_version_is_offered_and_no_tab_loses_anything,
    a_browser_that_refuses_a_worker_has_the_page_as_it_is,
    whether_to_install_the_page_is_asked_once,
    a_file_that_is_opened_with_the_app_is_opened,
}

const BOARD: &str = "Think: search | Do: pay\n Web | a b | c";

/// Waits until everything is kept for when there is no network.
fn await_kept(page: &Page) {
    page.wait("the page is kept", || {
        page.call("() => navigator.serviceWorker.controller?.state === 'activated'", json!([])) == json!(true)
    });
}

/// What Firefox says of a part that was still on its way from the worker when its page was left. Of one that the worker
/// doesn't give it says something else.
const LEFT_EARLY: &str = "A ServiceWorker intercepted the request and encountered an unexpected error";

/// Nobody complained but of the host that was gone.
fn expect_no_complaints(person: &Visitor) {
    person.expect_complaint(LEFT_EARLY);
    assert_eq!(person.complaints(), [""; 0]);
}

/// Has the browser notice that the network comes or goes, which it doesn't where only a host is gone.
fn tell_of_network(page: &Page, there: bool) {
    page.call(
        "(there) => {
            Object.defineProperty(Navigator.prototype, 'onLine', { get: () => there, configurable: true });
            dispatchEvent(new Event(there ? 'online' : 'offline'));
        }",
        json!([there]),
    );
}

fn the_page_opens_works_and_keeps_while_its_host_is_gone(visitor: &Visitor) {
    let host = Releases::start(visitor.browser.kind);
    let person = visitor.elsewhere(&host.site);
    let page = person.open_with(&[]);
    await_kept(&page);
    host.site.stop();
    tell_of_network(&page, false);
    page.find("status", person.t(words::OFFLINE));
    tell_of_network(&page, true);
    page.gone("status", person.t(words::OFFLINE));
    // The first visit goes on, with parts that it hasn't loaded yet.
    page.create_empty(&person);
    page.reload();
    page.find("table", "*").find("button", "*").click();
    page.go(&format!("{}index.html?from=elsewhere#/", host.site.url()));
    page.find("main", "*");
    let file = Drawing::parse(BOARD).journey(MAP, TITLE);
    let (_, file) = stored_journey(&file);
    page.open_file(&person, "map.klantreis.json", file.as_bytes());
    page.expect(BOARD);
    page.card("a").press("Delete");
    let after = "Think: search | Do: pay\n Web | b | c";
    page.expect(after);
    page.expect_stored(after);
    page.reload();
    page.expect(after);
    host.site.start_again();
    page.reload();
    page.expect(after);
    expect_no_complaints(&person);
}

/// The build whose program the page runs; nothing while it goes over to another.
fn runs(page: &Page) -> String {
    let program =
        "() => document.querySelector('main') && document.querySelector('link[rel=modulepreload]').href";
    let program = page.call_if_there(program).unwrap_or_default();
    let name = program.as_str().unwrap_or_default().trim_end_matches(".js");
    name.rsplit('-').next().unwrap_or_default().to_owned()
}

fn type_title(page: &Page, card: &str, title: &str) {
    page.card(card).press("F2");
    page.press("Control+a");
    page.type_text(title);
}

fn a_newer_version_is_offered_and_no_tab_loses_anything(visitor: &Visitor) {
    let host = Releases::start(visitor.browser.kind);
    let person = visitor.elsewhere(&host.site);
    let one = person.open_map(BOARD);
    await_kept(&one);
    let other = person.second_window();
    other.go(host.site.url());
    other.open_journey_called(TITLE);
    let old = host.build();
    host.publish_next();
    let new = host.build();
    // Looks for a newer version, as every page does that is opened.
    let third = person.second_window();
    third.go(host.site.url());
    third.find("main", "*");
    assert_eq!(runs(&third), old, "a newer version waits while an older one is open");
    let now = person.t(words::UPDATE_NOW);
    for page in [&one, &other, &third] {
        page.find("button", now);
    }
    assert_eq!(third.accessibility_violations(), [""; 0]);
    person.close(&third);

    type_title(&one, "a", "first");
    type_title(&other, "c", "second");
    one.click("button", now);
    one.wait("the newer version runs", || runs(&one) == new);
    one.card("first");
    // The other tab is where it was, with what was being typed; and what it loads later is still there.
    assert_eq!(runs(&other), old);
    other.press("Enter");
    let both = "Think: search | Do: pay\n Web | first b | second";
    other.expect(both);
    one.expect(both);
    other.go_to_start(&person);
    other.click("button", person.t(persona::ADD));
    other.find("textbox", person.t(persona::NAME));
    assert_eq!(runs(&other), old);
    // It is offered the same.
    other.click("button", now);
    other.wait("the newer version runs", || runs(&other) == new);
    other.gone("button", now);
    expect_no_complaints(&person);
}

fn a_browser_that_refuses_a_worker_has_the_page_as_it_is(visitor: &Visitor) {
    let host = Releases::start(visitor.browser.kind);
    for refusal in [
        // A frame in a sandbox.
        "() => Object.defineProperty(Navigator.prototype, 'serviceWorker', {
            get() { throw new DOMException('no', 'SecurityError') },
        })",
        // Some private windows.
        "() => {
            ServiceWorkerContainer.prototype.register =
                () => { window.asked = true; return Promise.reject(new DOMException('no', 'SecurityError')) };
        }",
    ] {
        let person = visitor.elsewhere(&host.site);
        person.always_before(refusal);
        let page = person.open_with(&[]);
        if refusal.contains("asked") {
            page.wait("the page asks for a worker", || {
                page.call("() => window.asked", json!([])) == json!(true)
            });
        }
        page.create_empty(&person);
        expect_no_complaints(&person);
    }
}

fn whether_to_install_the_page_is_asked_once(visitor: &Visitor) {
    let page = visitor.open_map(BOARD);
    page.go_to_start(visitor);
    let offer = "() => {
        const offer = new Event('beforeinstallprompt', { cancelable: true });
        offer.prompt = () => { window.prompted = (window.prompted ?? 0) + 1; return Promise.resolve({}) };
        return !dispatchEvent(offer);
    }";
    assert_eq!(page.call(offer, json!([])), json!(true), "the browser doesn't ask by itself");
    let install = visitor.t(words::INSTALL);
    page.click("button", install);
    page.gone("button", install);
    assert_eq!(page.call("() => window.prompted", json!([])), json!(1));
    page.reload();
    page.find("link", TITLE);
    page.call(offer, json!([]));
    page.find("link", TITLE).click();
    page.expect(BOARD);
    page.click("link", visitor.t(board::ALL_JOURNEYS));
    page.find("link", TITLE);
    assert!(page.maybe("button", install).is_none(), "asked again");
}

fn a_file_that_is_opened_with_the_app_is_opened(visitor: &Visitor) {
    visitor.always_before(
        "() => Object.defineProperty(window, 'launchQueue', {
            value: { setConsumer(consumer) { window.launched = consumer } },
        })",
    );
    let page = visitor.open();
    let (_, file) = stored_journey(&Drawing::parse(BOARD).journey(MAP, TITLE));
    let launch = "(text) => launched({
        files: [{ getFile: () => Promise.resolve(new File([text], 'map.klantreis.json')) }],
    })";
    page.call(launch, json!([file]));
    page.expect(BOARD);
}
