//! Which date of a directive counts where a part of it has a date of its own.

use chrono::NaiveDate;

/// A part's date: its own, unless more time for the whole directive reaches further.
pub fn limb_date(whole: NaiveDate, own: Option<NaiveDate>) -> NaiveDate {
    own.map_or(whole, |own| own.max(whole))
}

/// The date by which the directive is measured and reminded of: the earliest date of the parts not
/// proven yet. None where every part is proven: then the date stays by which the last report was measured.
pub fn date_that_counts(whole: NaiveDate, unproven: impl IntoIterator<Item = Option<NaiveDate>>) -> Option<NaiveDate> {
    unproven.into_iter().map(|own| limb_date(whole, own)).min()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2019, month, 1).unwrap()
    }

    #[test]
    fn a_part_with_a_later_date_gives_the_others_no_time() {
        assert_eq!(date_that_counts(day(3), [None, Some(day(5))]), Some(day(3)));
    }

    #[test]
    fn once_the_others_are_proven_the_parts_own_date_counts() {
        assert_eq!(date_that_counts(day(3), [Some(day(5))]), Some(day(5)));
        assert_eq!(date_that_counts(day(3), [Some(day(5)), Some(day(4))]), Some(day(4)));
    }

    #[test]
    fn more_time_for_the_whole_reaches_every_part() {
        assert_eq!(limb_date(day(6), Some(day(5))), day(6));
        assert_eq!(date_that_counts(day(6), [Some(day(5)), None]), Some(day(6)));
    }

    #[test]
    fn where_all_is_proven_no_date_is_found_anew() {
        assert_eq!(date_that_counts(day(3), []), None);
    }
}
