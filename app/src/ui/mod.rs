//! Components that pages are made of: one control each, with label, hint and error built in.

mod body;
mod crumbs;
mod email;
mod facts;
mod field;
mod form;
mod icon;
mod life;
mod said;
mod secret_link;
#[cfg(feature = "hydrate")]
mod submit;

pub use body::{BodyLink, BodyShort};
pub use crumbs::Crumbs;
pub use email::EmailAddress;
pub use facts::{ConfidenceMark, ForceMark, GradeMark, TimelinessMark, moved};
pub use field::{BodyPicks, Checkbox, Choices, Picks, Select, TextArea, TextField, ThreeAreas, ThreeFields};
pub use form::{
    Argument, AskForm, Folded, Form, FormSeed, FormState, Hidden, LeftOver, Version, address, expect_left_over,
};
pub use icon::Icon;
pub use life::Life;
pub use said::{Said, SaidTitle, said_text};
pub use secret_link::SecretLink;
