//! Closed lists of words in options and results: enums inside, their names outside.

/// A name that is none of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoSuchName(String);

impl NoSuchName {
    /// `name` is none of `known`.
    pub(crate) fn new(name: &str, known: impl Iterator<Item = &'static str>) -> Self {
        NoSuchName(["\"", name, "\" is none of ", &known.collect::<Vec<_>>().join(", ")].concat())
    }
}

impl std::fmt::Display for NoSuchName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NoSuchName {}

/// Declares an enum whose values have fixed names in results.
macro_rules! named {
    ($(#[$about:meta])* $name:ident { $($(#[$what:meta])* $value:ident = $text:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name {
            $($(#[$what])* #[cfg_attr(feature = "schema", schemars(rename = $text))] $value,)+
        }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$($name::$value,)+];

            /// The name in results.
            pub const fn name(self) -> &'static str {
                match self {
                    $($name::$value => $text,)+
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.name())
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::named::NoSuchName;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                let found = Self::ALL.iter().copied().find(|each| each.name() == name);
                found.ok_or_else(|| crate::named::NoSuchName::new(name, Self::ALL.iter().map(|each| each.name())))
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <String as serde::Deserialize>::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }
    };
}
pub(crate) use named;
