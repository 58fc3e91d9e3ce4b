//! The editor in a frame of another site: how work is kept there is said calmly.

use crate::harness::{Around, Visitor};
use klantreis::text::{keep, site as words};

crate::tests! {
    a_frame_of_another_site_says_how_work_is_kept_and_raises_no_alarm,
}

fn a_frame_of_another_site_says_how_work_is_kept_and_raises_no_alarm(visitor: &Visitor) {
    let opaque = "sandbox='allow-scripts allow-popups'";
    for (attributes, fact, is_kept) in [("", words::FRAMED, true), (opaque, words::UNKEPT, false)] {
        let Around { frame, .. } = &visitor.framed(visitor.site.url(), attributes);
        let said = format!("{}*", visitor.t(fact));
        let bar = frame.find("status", &said);
        let tab = bar.find("link", visitor.t(words::OPEN_OWN_TAB));
        assert_eq!(tab.attribute("href").as_deref(), Some(visitor.site.url()));
        assert!(tab.has("target", "_blank"));
        frame.create_empty(visitor);
        frame.find("table", "*");
        assert_eq!(frame.maybe("status", &said).is_none(), is_kept, "work that isn't kept can be downloaded");
        assert_eq!(frame.maybe("button", visitor.t(keep::DOWNLOAD_EVERYTHING)).is_none(), is_kept);
        assert!(frame.maybe("alert", "*").is_none());
    }
}
