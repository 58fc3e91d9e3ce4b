//! Numbers of several runs.

/// The values that the runs gave for one figure.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Samples(Vec<f64>);

impl Samples {
    pub(super) fn add(&mut self, value: f64) {
        self.0.push(value);
    }

    /// The middle value; the mean of the two middle ones of an even number. None without values.
    pub(super) fn median(&self) -> Option<f64> {
        let sorted = self.sorted();
        let middle = sorted.len() / 2;
        match sorted.len() {
            0 => None,
            odd if odd % 2 == 1 => Some(sorted[middle]),
            _ => Some(f64::midpoint(sorted[middle - 1], sorted[middle])),
        }
    }

    /// The lowest and the highest value.
    pub(super) fn range(&self) -> Option<(f64, f64)> {
        let sorted = self.sorted();
        Some((*sorted.first()?, *sorted.last()?))
    }

    fn sorted(&self) -> Vec<f64> {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        sorted
    }
}

/// The value below which 95 in 100 lie (nearest rank). None without values.
pub(super) fn percentile_95(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let rank = (values.len() * 95).div_ceil(100);
    values.get(rank.checked_sub(1)?).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn samples(values: &[f64]) -> Samples {
        Samples(values.to_vec())
    }

    #[test]
    fn median_and_range() {
        assert_eq!(samples(&[5.0, 1.0, 9.0]).median(), Some(5.0));
        assert_eq!(samples(&[5.0, 1.0, 9.0, 2.0]).median(), Some(3.5));
        assert_eq!(samples(&[5.0, 1.0, 9.0]).range(), Some((1.0, 9.0)));
        assert_eq!(samples(&[]).median(), None);
    }

    #[test]
    fn percentile_by_nearest_rank() {
        assert_eq!(percentile_95((1..=60).map(f64::from).collect()), Some(57.0));
        assert_eq!(percentile_95(vec![4.0]), Some(4.0));
        assert_eq!(percentile_95(Vec::new()), None);
    }
}
