//! What is made of a picture in the end: a file, or something on the clipboard.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::wish::{Kind, Wish};
use crate::exchange::carry_in_png;
use crate::platform::clipboard;
use crate::platform::raster::{self, NoPicture, Progress};
use crate::state::keeping::Keeping;

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Outcome {
    /// Nothing that needs to be told.
    Nothing,
    /// It is on the clipboard.
    Copied,
    /// The browser doesn't let the page copy.
    CopyRefused,
    /// The browser can't make it.
    Failed,
}

/// A picture that is being made.
#[derive(Clone, Copy)]
pub(super) struct Making {
    wish: Wish,
    keeping: Keeping,
    /// How much is done, from 0 to 1; nothing where none is being made.
    pub(super) done: RwSignal<Option<f64>>,
    pub(super) outcome: RwSignal<Outcome>,
    progress: StoredValue<Progress, LocalStorage>,
}

impl Making {
    pub(super) fn new(wish: Wish, keeping: Keeping) -> Self {
        let making = Self {
            wish,
            keeping,
            done: RwSignal::new(None),
            outcome: RwSignal::new(Outcome::Nothing),
            progress: StoredValue::new_local(Progress::default()),
        };
        // What was told was told of another picture.
        Effect::new(move || {
            making.wish.drawn.track();
            making.wish.kind.track();
            making.wish.scale.track();
            making.wish.inside.track();
            making.outcome.set(Outcome::Nothing);
        });
        on_cleanup(move || making.stop());
        making
    }

    /// Makes no more of it.
    pub(super) fn stop(self) {
        self.progress.try_with_value(Progress::stop);
    }

    /// Gives the user the picture as a file; one at a time.
    pub(super) fn save(self) {
        if self.is_busy() {
            return;
        }
        let (wish, name) = (self.wish, untrack(|| self.wish.name()));
        if wish.kind.get_untracked() == Kind::Svg {
            return self.keeping.download(&name, untrack(|| wish.svg()).as_bytes());
        }
        let made = self.make();
        spawn_local(async move {
            match made.await {
                Ok(png) => self.keeping.download(&name, &png),
                Err(why) => self.tell(why),
            }
        });
    }

    /// Puts the picture on the clipboard: a PNG as a picture, an SVG as its text.
    pub(super) fn copy(self) {
        if self.is_busy() {
            return;
        }
        if self.wish.kind.get_untracked() == Kind::Svg {
            let svg = untrack(|| self.wish.svg());
            return clipboard::write_and_tell(&svg, move |is_done| self.tell_copied(is_done));
        }
        match raster::copy(self.make()) {
            Ok(copied) => spawn_local(async move {
                let is_done = raster::is_done(copied).await;
                self.tell_copied(is_done);
            }),
            Err(_) => self.tell_copied(false),
        }
    }

    fn is_busy(self) -> bool {
        self.done.with_untracked(Option::is_some)
    }

    /// The PNG, with the map inside where that was asked for.
    fn make(self) -> impl Future<Output = Result<Vec<u8>, NoPicture>> + 'static {
        let (raster, text) = untrack(|| self.wish.png());
        let progress = Progress::default();
        self.progress.set_value(progress.clone());
        self.outcome.set(Outcome::Nothing);
        self.done.set(Some(0.0));
        async move {
            let told = move |done| {
                self.done.try_set(Some(done));
            };
            let png = raster.png(&progress, told).await;
            self.done.try_set(None);
            let png = png?;
            match text {
                Some(text) => carry_in_png(&png, &text).ok_or(NoPicture::Failed),
                None => Ok(png),
            }
        }
    }

    fn tell(self, why: NoPicture) {
        if why == NoPicture::Failed {
            self.outcome.try_set(Outcome::Failed);
        }
    }

    fn tell_copied(self, is_done: bool) {
        let is_stopped = self.progress.try_with_value(Progress::is_stopped).unwrap_or_default();
        let outcome = if is_done { Outcome::Copied } else { Outcome::CopyRefused };
        self.outcome.try_set(if is_stopped { Outcome::Nothing } else { outcome });
    }
}
