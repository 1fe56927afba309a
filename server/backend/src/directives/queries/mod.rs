//! SQL on directives. Every query carries [`scope::visible`] or is given a [`standing::Standing`],
//! which nobody holds who may not see the directive.

pub(crate) mod counted;
pub(crate) mod file;
pub(crate) mod limbs;
pub(crate) mod links;
pub(crate) mod parts;
pub(crate) mod register;
pub(crate) mod rows;
pub(crate) mod scope;
pub(crate) mod standing;
pub mod texts;
