//! The map as a picture, for the page that keeps it.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Host;
use crate::exchange::host::{data_address, handed};
use crate::exchange::{carry_in_png, carry_in_svg};
use crate::format::File;
use crate::format::host::{Event, Export, Message, Shape, Told};
use crate::model::{Persona, Selection};
use crate::picture::palette::Theme;
use crate::picture::{Drawn, MapPicture};
use crate::platform::raster::{NoPicture, Progress, Raster};
use crate::state::session::Session;
use crate::text::host as words;

/// The largest scale of a picture of points.
const MOST_SCALE: f64 = 4.0;

/// Why the map isn't handed over in a shape.
enum NotMade {
    /// It isn't one of ours.
    Unknown,
    /// None is shown: what was handed over last can't be.
    NoMap,
    /// It is so large that no browser makes a picture of it.
    TooLarge,
    /// There is no map in what was handed over, or the browser can't.
    Failed,
}

impl Host {
    /// Hands over the map in another shape. Where that can't be, the user is told why: a host takes every answer for a
    /// picture.
    pub(super) fn export(self, session: Session, wish: Export, message: Message) {
        session.keeping.commit_typing();
        self.busy.set(wish.spin.clone());
        spawn_local(async move {
            let made = self.make(session, &wish).await;
            self.busy.set(None);
            match made {
                Ok((data, xml)) => self.say(&Event::Export {
                    format: &wish.format,
                    data: &data,
                    xml: &xml,
                    message: &message,
                }),
                Err(why) => self.told.set(Some(told(session, &wish, &why))),
            }
        });
    }

    /// The shape as a `data:` address, and the text of the file that it shows.
    async fn make(self, session: Session, wish: &Export) -> Result<(String, String), NotMade> {
        let shape = wish.shape.ok_or(NotMade::Unknown)?;
        let file = match &wish.content {
            Some(content) => handed(content).ok().flatten().ok_or(NotMade::Failed)?.file,
            None if untrack(|| self.is_open()) => self.file(session),
            None => return Err(NotMade::NoMap),
        };
        let text = crate::format::write(&file);
        let data = match shape {
            Shape::Json => data_address("application/json", text.as_bytes()),
            Shape::Svg { carries } => {
                let svg = draw(session, &file, wish).ok_or(NotMade::Failed)?.svg;
                let svg = if carries { carry_in_svg(&svg, &text) } else { svg };
                data_address("image/svg+xml", svg.as_bytes())
            }
            Shape::Png { carries } => {
                let drawn = draw(session, &file, wish).ok_or(NotMade::Failed)?;
                let png = points(drawn, wish.scale).await?;
                let png = if carries { carry_in_png(&png, &text).ok_or(NotMade::Failed)? } else { png };
                data_address("image/png", &png)
            }
        };
        Ok((data, text))
    }
}

fn draw(session: Session, file: &File, wish: &Export) -> Option<Drawn> {
    let journey = file.journeys.first()?;
    let personas: Vec<Arc<Persona>> = file.personas.iter().cloned().map(Arc::new).collect();
    let theme = if wish.dark { Theme::Dark } else { Theme::Light };
    let (part, language) = (&Selection::Journey, session.language_now());
    Some(MapPicture { journey, personas: &personas, part, language, theme }.draw())
}

/// The drawing as points, as large as was asked for, or smaller where no browser makes so many.
async fn points(drawn: Drawn, scale: f64) -> Result<Vec<u8>, NotMade> {
    let raster =
        |scale| Raster { svg: Rc::from(drawn.svg.as_str()), size: (drawn.width, drawn.height), scale };
    let asked = scale.round().clamp(1.0, MOST_SCALE);
    let scales = (1..=asked as u32).rev().map(f64::from);
    let fitting = scales.map(raster).find(Raster::fits).ok_or(NotMade::TooLarge)?;
    fitting.png(&Progress::default(), |_| ()).await.map_err(|why| match why {
        NoPicture::Stopped | NoPicture::Failed => NotMade::Failed,
    })
}

/// Why the page gets nothing.
fn told(session: Session, wish: &Export, why: &NotMade) -> Told {
    let language = session.language_now();
    let text = match why {
        NotMade::Unknown => words::OTHER_SHAPE.fill(language, &[("format", &wish.format)]),
        NotMade::NoMap => words::NO_MAP.get(language).to_owned(),
        NotMade::TooLarge => words::TOO_LARGE_FOR_PICTURE.get(language).to_owned(),
        NotMade::Failed => words::NO_PICTURE.get(language).to_owned(),
    };
    Told { title: words::NOT_HANDED_OVER.get(language).to_owned(), text, button: None }
}
