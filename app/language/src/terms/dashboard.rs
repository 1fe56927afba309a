use crate::Words;

impl Words {
    /// A class of days overdue, as `domain::dashboard::AGE_CLASSES` bounds it: "6 to 10 days", "over 60 days".
    pub fn age_class(&self, (from, to): (i64, Option<i64>)) -> String {
        match to {
            Some(to) => self.say_with("dashboard-age-between", &[("from", from.into()), ("to", to.into())]),
            None => self.say_with("dashboard-age-over", &[("days", (from - 1).into())]),
        }
    }
}
