//! Drags at random, many of them broken off: no card is ever lost or doubled.

use crate::harness::{Drawing, Element, MOUSE, Page, Visitor};

crate::tests! {
    after_300_drags_a_third_broken_off_every_card_is_there_once.limit(240),
}

const DRAGS: usize = 300;

const MAP: &str = "
    Think: search compare | Do: pay wait | Use: start
    Web   | a b c | d   | e f |   | g
    Shop  | h     |     | i   | j |
    Mail  |       | k l |     |   | m n
    Talk  | o     | p   |     | q | r";

/// Numbers that look random, the same for the same seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % bound
    }

    fn pick<'t, T>(&mut self, list: &'t [T]) -> &'t T {
        &list[self.below(list.len())]
    }
}

/// How a drag ends.
#[derive(Clone, Copy, Debug)]
enum End {
    Drop,
    Escape,
    Cancel,
    Outside,
}

fn after_300_drags_a_third_broken_off_every_card_is_there_once(visitor: &Visitor) {
    let seed = seed();
    let mut dice = Dice(seed);
    let page = visitor.open_map(MAP);
    let start = Drawing::parse(MAP);
    for count in 1..=DRAGS {
        let end = match count % 3 {
            0 => *dice.pick(&[End::Escape, End::Cancel, End::Outside]),
            _ => End::Drop,
        };
        let before = (!matches!(end, End::Drop)).then(|| page.board());
        drag_any_card(&page, &mut dice, &start, end);
        if let Some(before) = before {
            assert_eq!(
                page.board(),
                before,
                "seed {seed}: drag {count} ended with {end:?} and yet moved a card"
            );
        }
        if count % 25 == 0 {
            let now = page.board();
            assert_eq!(
                now.cards(),
                start.cards(),
                "seed {seed}, after {count} drags, the last ended with {end:?}"
            );
        }
    }
    let last = page.board();
    page.expect(&last.to_string());
    assert_ne!(last.lanes, start.lanes, "seed {seed}: nothing moved at all");
}

fn drag_any_card(page: &Page, dice: &mut Dice, map: &Drawing, end: End) {
    let title = *dice.pick(&map.cards());
    let from = page.card(title).target();
    let cells: Vec<Element> = page.find_all("cell", None);
    let cell = dice.pick(&cells).rectangle();
    let (across, down) = (dice.below(90), dice.below(90));
    let to = crate::harness::Point {
        x: cell.x + 8.0 + (cell.width - 16.0) * across as f64 / 90.0,
        y: cell.y + 4.0 + (cell.height - 8.0) * down as f64 / 90.0,
    };
    let drag = page.pointer(MOUSE, from).pick_up().glide(to, 3);
    match end {
        End::Drop => drag.up().perform(),
        End::Escape => {
            drag.perform();
            page.press("Escape");
            page.let_go();
        }
        End::Cancel => {
            drag.perform();
            page.lose_pointer();
            page.let_go();
        }
        End::Outside => {
            drag.perform();
            page.release_outside();
            page.let_go();
        }
    }
}

/// Another one each day, so that runs of one day can be compared; `KLANTREIS_SEED` sets it.
fn seed() -> u64 {
    let given = std::env::var("KLANTREIS_SEED").ok().and_then(|seed| seed.parse().ok());
    given.unwrap_or_else(|| {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        now.map_or(1, |since| since.as_secs() / 86_400)
    })
}
