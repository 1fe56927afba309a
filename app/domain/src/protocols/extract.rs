//! Extracts from a signed protocol: each body gets its own points and no others.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Point, Version};
use crate::bodies::BodyName;
use crate::locale::Multilingual;
use crate::meetings::Meeting;

/// An extract for one body: the points in which it has a part, in the words that stand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ExtractPage {
    pub meeting: Meeting,
    pub council: Multilingual,
    pub number: String,
    /// The protocol bears the meeting's date [K94].
    pub dated_on: NaiveDate,
    /// The version that stands.
    pub version: Version,
    /// None: nobody is chosen yet.
    pub body: Option<BodyName>,
    /// The bodies for which the reader may take an extract.
    pub bodies: Vec<BodyName>,
    pub points: Vec<Point>,
}
