//! The ways of links between cards: never through a card, and drawn as they look.

use klantreis::picture::link::{
    Ground, Placing, Plan, Point, Rect, Route, Stop, Wire, drawn, loose, plan, route,
};
use proptest::prelude::*;

const COLUMN: f64 = 160.0;
const HEAD: f64 = 10.0;
const CARD: f64 = 30.0;
const GAP: f64 = 5.0;
const PAD: f64 = 4.0;

/// A board as the style sheet lays it out, of cells with so many cards.
struct Board {
    ground: Ground,
    cards: Vec<Vec<Vec<Rect>>>,
    plan: Plan,
    placings: Vec<Placing>,
}

/// Lane, column, place within the cell.
type Spot = (usize, usize, usize);

/// From where to where, and whether something is said at it.
type Drawn = (Spot, Spot, bool);

fn gutter(tracks: usize) -> f64 {
    if tracks == 0 { 0.0 } else { 30.0 + 18.0 * (tracks - 1) as f64 }
}

fn board(counts: &[Vec<usize>], links: &[Drawn]) -> Board {
    let stop = |(row, column, at): Spot| Stop { row, column, first: at == 0 };
    let wires: Vec<Wire> = links
        .iter()
        .map(|(from, to, labelled)| Wire { from: stop(*from), to: stop(*to), labelled: *labelled })
        .collect();
    let plan = plan(&wires);
    let columns = counts.first().map_or(0, Vec::len);
    let borders = (0..=columns).map(|at| HEAD + COLUMN * at as f64).collect();
    let (mut tops, mut cards, mut y) = (Vec::new(), Vec::new(), 0.0);
    for (row, cells) in counts.iter().enumerate() {
        let most = cells.iter().copied().max().unwrap_or(0);
        let height = (most as f64 * (CARD + GAP) - GAP).max(0.0);
        let gutter = gutter(plan.tracks(row));
        tops.push(y);
        let cell = |(column, count): (usize, &usize)| -> Vec<Rect> {
            let own = (*count as f64 * (CARD + GAP) - GAP).max(0.0);
            let start = if gutter > 0.0 { y + gutter } else { y + PAD + (height - own) / 2.0 };
            let card = |at: usize| Rect {
                x: HEAD + COLUMN * column as f64 + 1.0 + PAD,
                y: start + at as f64 * (CARD + GAP),
                w: COLUMN - 1.0 - 2.0 * PAD,
                h: CARD,
            };
            (0..*count).map(card).collect()
        };
        cards.push(cells.iter().enumerate().map(cell).collect::<Vec<_>>());
        y += height.max(20.0) + 2.0 * PAD + (gutter - PAD).max(0.0);
    }
    let area = |(row, column, at): Spot| cards[row][column][at];
    let placings = links
        .iter()
        .zip(&wires)
        .map(|((from, to, _), wire)| Placing { wire: *wire, from: area(*from), to: area(*to) })
        .collect();
    Board { ground: Ground { borders, tops }, cards, plan, placings }
}

impl Board {
    fn routes(&self) -> Vec<Route> {
        route(&self.ground, &self.plan, &self.placings)
    }

    /// The board in characters, one for 10 × 10 px: cards as `#`, links as lines from `o` to an arrow.
    fn draw(&self) -> String {
        let bottom = self.cards.iter().flatten().flatten().map(|card| card.y + card.h).fold(0.0, f64::max);
        let right = self.ground.borders.last().copied().unwrap_or_default();
        let mut grid = vec![vec![' '; (right / 10.0) as usize + 1]; (bottom / 10.0) as usize + 1];
        for card in self.cards.iter().flatten().flatten() {
            for line in &mut grid[(card.y / 10.0) as usize..((card.y + card.h) / 10.0) as usize] {
                line[(card.x / 10.0) as usize + 1..((card.x + card.w) / 10.0) as usize].fill('#');
            }
        }
        for points in self.routes() {
            let at = |(x, y): Point| ((x / 10.0).floor() as usize, (y / 10.0).floor() as usize);
            for pair in points.windows(2) {
                let ((x, y), (to_x, to_y)) = (at(pair[0]), at(pair[1]));
                let (sign, covers) = if y == to_y { ('-', " ") } else { ('|', " -") };
                for line in grid.iter_mut().take(y.max(to_y) + 1).skip(y.min(to_y)) {
                    for place in line.iter_mut().take(x.max(to_x) + 1).skip(x.min(to_x)) {
                        *place = if covers.contains(*place) { sign } else { *place };
                    }
                }
            }
            for corner in &points[1..points.len() - 1] {
                let (x, y) = at(*corner);
                grid[y][x] = '+';
            }
            let (last, before) = (points[points.len() - 1], points[points.len() - 2]);
            let arrow = match (before.0 < last.0 - 0.1, before.0 > last.0 + 0.1) {
                (true, _) => '>',
                (_, true) => '<',
                _ => 'v',
            };
            let ((x, y), (end_x, end_y)) = (at(points[0]), at(last));
            grid[y][x] = 'o';
            grid[end_y][end_x] = arrow;
        }
        let lines = grid.iter().map(|line| line.iter().collect::<String>().trim_end().to_string());
        lines.collect::<Vec<_>>().join("\n")
    }
}

/// Whether a line from one point to another runs through the inside of a card.
fn crosses(from: Point, to: Point, card: &Rect) -> bool {
    let (left, right) = (from.0.min(to.0), from.0.max(to.0));
    let (top, bottom) = (from.1.min(to.1), from.1.max(to.1));
    left < card.x + card.w - 0.5
        && card.x + 0.5 < right + 0.01
        && top < card.y + card.h - 0.5
        && card.y + 0.5 < bottom + 0.01
}

fn any_board() -> impl Strategy<Value = (Vec<Vec<usize>>, Vec<Drawn>)> {
    let counts = (2usize..6, 1usize..5).prop_flat_map(|(columns, rows)| {
        prop::collection::vec(prop::collection::vec(0usize..4, columns), rows)
    });
    (counts, prop::collection::vec((any::<usize>(), any::<usize>(), any::<bool>()), 0..9)).prop_map(
        |(counts, links)| {
            let mut spots: Vec<Spot> = Vec::new();
            for (row, cells) in counts.iter().enumerate() {
                for (column, count) in cells.iter().enumerate() {
                    spots.extend((0..*count).map(|at| (row, column, at)));
                }
            }
            let spot = |number: usize| spots[number % spots.len()];
            let links = match spots.len() {
                0 | 1 => Vec::new(),
                _ => links.into_iter().map(|(from, to, label)| (spot(from), spot(to), label)).collect(),
            };
            let links = links.into_iter().filter(|(from, to, _): &Drawn| from != to).collect();
            (counts, links)
        },
    )
}

proptest! {
    #[test]
    fn no_link_runs_through_a_card((counts, links) in any_board()) {
        let board = board(&counts, &links);
        for (points, placing) in board.routes().iter().zip(&board.placings) {
            prop_assert!(points.len() >= 4);
            for pair in points.windows(2) {
                let level = (pair[0].0 - pair[1].0).abs() < 0.01 || (pair[0].1 - pair[1].1).abs() < 0.01;
                prop_assert!(level, "{pair:?} is aslant");
                for card in board.cards.iter().flatten().flatten() {
                    prop_assert!(!crosses(pair[0], pair[1], card), "{pair:?} crosses {card:?}\n{}", board.draw());
                }
            }
            let on_edge = |(x, y): Point, card: &Rect| {
                let within = x >= card.x - 0.1 && x <= card.x + card.w + 0.1
                    && y >= card.y - 0.1 && y <= card.y + card.h + 0.1;
                within && !crosses((x, y), (x, y), card)
            };
            prop_assert!(on_edge(points[0], &placing.from), "{points:?} starts elsewhere");
            prop_assert!(on_edge(points[points.len() - 1], &placing.to), "{points:?} ends elsewhere");
        }
    }

    /// Two links in one gutter never lie on each other, and a label has its line to itself.
    #[test]
    fn links_share_a_line_only_where_they_are_apart((counts, links) in any_board()) {
        let plan = board(&counts, &links).plan;
        let runs: Vec<_> = plan.runs.iter().flatten().collect();
        for (at, one) in runs.iter().enumerate() {
            prop_assert!(one.track < plan.tracks(one.row));
            for other in &runs[at + 1..] {
                let apart = (one.middle() - other.middle()).abs() - (one.width() + other.width()) / 2.0;
                prop_assert!((one.row, one.track) != (other.row, other.track) || apart > 0.0, "{one:?} {other:?}");
            }
        }
    }

    #[test]
    fn every_line_has_a_ring_and_an_arrow((counts, links) in any_board()) {
        for points in board(&counts, &links).routes() {
            let d = drawn(&points);
            prop_assert_eq!(d.matches('M').count(), 3, "ring, line and arrow in {}", d);
            prop_assert_eq!(d.matches('a').count(), 2);
            prop_assert_eq!(d.matches('Q').count(), points.len() - 2, "a round corner each");
        }
    }
}

fn shows(counts: &[&[usize]], links: &[Drawn], expected: &str) {
    let counts: Vec<Vec<usize>> = counts.iter().map(|cells| cells.to_vec()).collect();
    let drawn = board(&counts, links).draw();
    assert_eq!(drawn.trim_matches('\n'), expected.trim_matches('\n'), "\n{drawn}");
}

#[test]
fn a_link_back_lies_in_the_gutter_of_its_lane() {
    let expected = "

         +-------------------------------+
         |                               |
  #######v######  ##############  #######o######
  ##############  ##############  ##############
  ##############  ##############  ##############";
    shows(&[&[1, 1, 1]], &[((0, 2, 0), (0, 0, 0), true)], expected);
}

#[test]
fn a_second_link_gets_a_line_of_its_own_below_the_wider_one() {
    shows(
        &[&[1, 1, 1]],
        &[((0, 1, 0), (0, 0, 0), true), ((0, 0, 0), (0, 2, 0), false)],
        "
        +--------------------------------+
        |                                |
        |+---------------+               |
  ######ov######  #######o######  #######v######
  ##############  ##############  ##############
  ##############  ##############  ##############",
    );
}

#[test]
fn links_that_are_apart_share_a_line() {
    shows(
        &[&[1, 1, 1, 1]],
        &[((0, 1, 0), (0, 0, 0), true), ((0, 2, 0), (0, 3, 0), false)],
        "
         +---------------+               +---------------+
         |               |               |               |
  #######v######  #######o######  #######o######  #######v######
  ##############  ##############  ##############  ##############
  ##############  ##############  ##############  ##############",
    );
}

#[test]
fn a_card_below_another_is_left_and_reached_along_the_border() {
    shows(
        &[&[2, 1, 2]],
        &[((0, 2, 1), (0, 0, 1), false)],
        "
                 +--------------+
                 |              |
  ############## |##############| ##############
  ############## |##############| ##############
  ############## |##############| ##############
  ############## |              | ##############
  ############## |              | ##############
  ##############<+              +o##############",
    );
}

#[test]
fn a_link_to_another_lane_goes_down_beside_its_column() {
    shows(
        &[&[1, 0, 1], &[2, 1, 0]],
        &[((0, 2, 0), (1, 0, 1), true)],
        "
                 +-----------------------+
                 |                       |
  ############## |                #######o######
  ############## |                ##############
  ############## |                ##############
  ############## |
  ############## |
  ############## |##############
                 |##############
  ############## |##############
  ##############<+
  ##############",
    );
}

#[test]
fn a_link_between_neighbours_in_two_lanes_needs_no_gutter() {
    shows(
        &[&[1, 1], &[1, 1]],
        &[((0, 0, 0), (1, 1, 0), false), ((1, 0, 0), (0, 0, 0), false)],
        "
  ##############  ##############
  ##############o ##############
  ##############<+##############
                ||
  ##############||##############
  ##############o+##############
  ##############  ##############",
    );
}

#[test]
fn a_link_within_a_cell_with_a_label_goes_round_it() {
    shows(
        &[&[3, 1]],
        &[((0, 0, 2), (0, 0, 0), true), ((0, 1, 0), (0, 1, 0), false)],
        "
 +-------+
 |       |
 |#######v######  ##############
 |##############+o##############
 |##############+>##############
 |##############
 |##############
 |##############
 |
 |##############
 o##############
  ##############",
    );
}

/// A ring by the one box, two round corners, an arrow at the other, at the sides that look at each other.
#[test]
fn a_link_in_the_air_goes_from_side_to_side() {
    let card = |x, y| Rect { x, y, w: 100.0, h: 40.0 };
    assert_eq!(
        loose(card(0.0, 0.0), card(200.0, 100.0)),
        "M101.8,20a2.8,2.8 0 1 0 5.6,0a2.8,2.8 0 1 0 -5.6,0\
         M107.4,20L141,20Q150,20 150,29L150,111Q150,120 159,120L198,120\
         M193,115L198,120L193,125"
    );
    let ends = |from: Rect, to: Rect| {
        let d = loose(from, to);
        let last = d.rsplit('L').nth(1).expect("the tip of the arrow").to_string();
        (d[1..d.find('a').expect("a ring")].to_string(), last)
    };
    assert_eq!(ends(card(200.0, 0.0), card(0.0, 0.0)).1, "102,20", "to the right side");
    assert_eq!(ends(card(0.0, 0.0), card(20.0, 100.0)).1, "70,98", "down onto the top");
    assert_eq!(ends(card(20.0, 100.0), card(0.0, 0.0)).1, "50,42", "up to the bottom");
    let point = Rect { x: 300.0, y: 20.0, ..Rect::default() };
    assert_eq!(ends(card(0.0, 0.0), point), ("101.8,20".to_string(), "298,20".to_string()));
}
