//! A closed list of values that travels as text: in forms, addresses, tables and JSON.

/// Declares an enum whose values have one spelling each, the same everywhere.
#[macro_export]
macro_rules! choice {
    ($(#[$meta:meta])* $name:ident { $($(#[$value_meta:meta])* $value:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$value_meta])* #[serde(rename = $text)] $value),+
        }

        impl $name {
            pub const ALL: &[$name] = &[$($name::$value),+];

            pub fn as_str(self) -> &'static str {
                match self { $($name::$value => $text),+ }
            }

            pub fn parse(text: &str) -> Option<$name> {
                match text { $($text => Some($name::$value),)+ _ => None }
            }

            /// The value of a form's field.
            pub fn chosen(text: &str) -> Result<$name, $crate::error::Problem> {
                $name::parse(text.trim()).ok_or($crate::error::Problem::NotAChoice)
            }
        }
    };
}
