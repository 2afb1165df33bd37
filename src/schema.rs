//! The JSON Schema of the result (feature `schema`).

use crate::report::{Analysis, Range, Ranges};
use schemars::generate::SchemaSettings;
use schemars::transform::{transform_subschemas, Transform};
use schemars::{json_schema, JsonSchema, Schema, SchemaGenerator};
use std::borrow::Cow;

/// The JSON Schema (draft 2020-12) of an [`Analysis`] as it is written. Fields may be added: a reader must pass over those that it does not know.
pub fn analysis() -> Schema {
    let settings = SchemaSettings::draft2020_12().for_serialize().with_transform(Plain);
    settings.into_generator().into_root_schema_for::<Analysis>()
}

/// Makes words to read of the documentation in the source: no links, no line ends inside a paragraph.
#[derive(Clone)]
struct Plain;

impl Transform for Plain {
    fn transform(&mut self, schema: &mut Schema) {
        if let Some(about) = schema.get("description").and_then(|about| about.as_str()) {
            let about = about.replace("[`", "`").replace("`]", "`").split_whitespace().collect::<Vec<_>>().join(" ");
            schema.insert("description".to_string(), about.into());
        }
        transform_subschemas(self, schema);
    }
}

/// The categories of loaded words.
pub(crate) fn category(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "enum": crate::lexicon::classes::LOADED_CATEGORIES })
}

impl JsonSchema for Ranges {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Ranges".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Vec::<Range>::json_schema(generator)
    }
}
