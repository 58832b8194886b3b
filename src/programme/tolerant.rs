//! Reading that goes on after a mistake.
//!
//! Serde stops at the first value of the wrong shape, and an author wants all the mistakes at once. The types here never
//! fail: a [`Field`] notes where a value lies and whether it had the shape asked for, a [`Table`] notes the keys that its
//! struct does not know. The raw structs stay plain `derive(Deserialize)`.

use crate::diagnostic::Span;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, forward_to_deserialize_any};
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use toml::Spanned;

/// A value of the file: where it lies, and `None` when it has not the shape of `T`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Field<T> {
    pub span: Span,
    pub value: Option<T>,
}

/// What is said where a value has another shape.
pub(super) trait Shape {
    /// The message: which shape is expected, and how to write it.
    const WRONG: &'static str;
    /// The same for a list of them.
    const WRONG_LIST: &'static str;
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Field<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Field<T>, D::Error> {
        let spanned = Spanned::<Attempt<T>>::deserialize(from)?;
        Ok(Field { span: spanned.span(), value: spanned.into_inner().0 })
    }
}

struct Attempt<T>(Option<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Attempt<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Attempt<T>, D::Error> {
        Ok(Attempt(T::deserialize(from).ok()))
    }
}

/// A table read into the struct `T`, whose fields are all `Option<Field<…>>`, and the keys that `T` does not have.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Table<T> {
    pub keys: T,
    pub unknown: Vec<(String, Span)>,
    pub known: &'static [&'static str],
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Table<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Table<T>, D::Error> {
        let mut unknown = Vec::new();
        let mut known: &'static [&'static str] = &[];
        let keys = T::deserialize(Noting { from, unknown: &mut unknown, known: &mut known })?;
        Ok(Table { keys, unknown, known })
    }
}

impl<T: for<'de> Deserialize<'de>> Table<T> {
    /// The keys that `T` knows.
    pub(crate) fn known_keys() -> &'static [&'static str] {
        let empty = std::iter::empty::<(String, String)>();
        let from = serde::de::value::MapDeserializer::<_, serde::de::value::Error>::new(empty);
        Table::<T>::deserialize(from).map_or(&[], |table| table.known)
    }
}

/// A deserializer for one struct that hands over the keys the struct knows and notes the others.
struct Noting<'n, D> {
    from: D,
    unknown: &'n mut Vec<(String, Span)>,
    known: &'n mut &'static [&'static str],
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Noting<'_, D> {
    type Error = D::Error;

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        *self.known = fields;
        self.from.deserialize_map(KnownKeys { visitor, unknown: self.unknown, known: fields })
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.from.deserialize_any(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

struct KnownKeys<'n, V> {
    visitor: V,
    unknown: &'n mut Vec<(String, Span)>,
    known: &'static [&'static str],
}

impl<'de, V: Visitor<'de>> Visitor<'de> for KnownKeys<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a table")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.visitor.visit_map(KnownEntries { map, unknown: self.unknown, known: self.known })
    }
}

struct KnownEntries<'n, A> {
    map: A,
    unknown: &'n mut Vec<(String, Span)>,
    known: &'static [&'static str],
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for KnownEntries<'_, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        while let Some(key) = self.map.next_key::<Spanned<String>>()? {
            if self.known.contains(&key.get_ref().as_str()) {
                return seed.deserialize(serde::de::value::StringDeserializer::new(key.into_inner())).map(Some);
            }
            let span = key.span();
            self.unknown.push((key.into_inner(), span));
            // A value that cannot be read under a key that is refused anyway: the key alone is reported.
            let _ = self.map.next_value::<IgnoredAny>();
        }
        Ok(None)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}

/// A short form in one string, or the table that says more.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum TextOr<T> {
    Text(String),
    Table(Table<T>),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for TextOr<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<TextOr<T>, D::Error> {
        from.deserialize_any(TextOrTable(PhantomData))
    }
}

struct TextOrTable<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for TextOrTable<T> {
    type Value = TextOr<T>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a text or a table")
    }

    fn visit_str<E>(self, text: &str) -> Result<TextOr<T>, E> {
        Ok(TextOr::Text(text.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<TextOr<T>, A::Error> {
        Table::deserialize(MapAccessDeserializer::new(map)).map(TextOr::Table)
    }
}

impl Shape for String {
    const WRONG: &'static str = "wrong-type-text";
    const WRONG_LIST: &'static str = "wrong-type-texts";
}

impl Shape for bool {
    const WRONG: &'static str = "wrong-type-flag";
    const WRONG_LIST: &'static str = "wrong-type-flags";
}

/// A number, with or without decimals.
#[derive(Debug, Clone, Copy, PartialEq, JsonSchema)]
#[schemars(transparent)]
pub(crate) struct Number(pub f64);

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Number, D::Error> {
        struct Any;
        impl Visitor<'_> for Any {
            type Value = Number;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a number")
            }
            fn visit_i64<E>(self, value: i64) -> Result<Number, E> {
                Ok(Number(value as f64))
            }
            fn visit_u64<E>(self, value: u64) -> Result<Number, E> {
                Ok(Number(value as f64))
            }
            fn visit_f64<E>(self, value: f64) -> Result<Number, E> {
                Ok(Number(value))
            }
        }
        from.deserialize_any(Any)
    }
}

impl Shape for Number {
    const WRONG: &'static str = "wrong-type-number";
    const WRONG_LIST: &'static str = "wrong-type-numbers";
}

/// A date or an hour, judged later: what else was written deserves its own advice.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(transparent)]
pub(crate) struct Moment(pub toml::Value);

impl Shape for Moment {
    const WRONG: &'static str = "wrong-type-moment";
    const WRONG_LIST: &'static str = "wrong-type-moments";
}

impl<T> Shape for Table<T> {
    const WRONG: &'static str = "wrong-type-table";
    const WRONG_LIST: &'static str = "wrong-type-tables";
}

impl<T> Shape for TextOr<T> {
    const WRONG: &'static str = "wrong-type-text-or-table";
    const WRONG_LIST: &'static str = "wrong-type-list";
}

impl<T: Shape> Shape for Vec<Field<T>> {
    const WRONG: &'static str = T::WRONG_LIST;
    const WRONG_LIST: &'static str = T::WRONG_LIST;
}

impl<T: JsonSchema> JsonSchema for Field<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let own = generator.subschema_for::<T>();
        // A text may stand in several languages, and so may a list of texts.
        let of_texts = own.get("items").is_some_and(|items| items.get("anyOf").is_some());
        match T::schema_name() == String::schema_name() {
            true => json_schema!({ "anyOf": [own, generator.subschema_for::<Languages>()] }),
            false if of_texts => json_schema!({ "anyOf": [own, by_tag(own.as_value())] }),
            false => own,
        }
    }
}

/// A text in each of several languages, by their tags; for the schema alone, since one is chosen before tables are read.
struct Languages;

impl JsonSchema for Languages {
    fn schema_name() -> Cow<'static, str> {
        "Languages".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let mut schema = by_tag(&serde_json::json!({ "type": "string" }));
        schema["description"] = "The text in each language: `{ fr = \"Accueil\", en = \"Welcome\" }`.".into();
        schema.try_into().unwrap_or_default()
    }
}

/// A value of a shape in each of several languages, by their tags.
fn by_tag(shape: &serde_json::Value) -> serde_json::Value {
    serde_json::json!({
        "type": "object",
        "minProperties": 1,
        "patternProperties": { "^[a-z]{2}(-[A-Z]{2})?$": shape },
        "additionalProperties": false
    })
}

impl<T: JsonSchema> JsonSchema for Table<T> {
    fn schema_name() -> Cow<'static, str> {
        T::schema_name().trim_start_matches("Raw").to_owned().into()
    }
    fn schema_id() -> Cow<'static, str> {
        format!("Table<{}>", T::schema_id()).into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = T::json_schema(generator);
        schema.insert("additionalProperties".into(), false.into());
        schema
    }
}

impl<T: JsonSchema> JsonSchema for TextOr<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        format!("TextOr{}", T::schema_name()).into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let table = generator.subschema_for::<Table<T>>();
        json_schema!({ "anyOf": [{ "type": "string" }, table, generator.subschema_for::<Languages>()] })
    }
}

/// Editors hand the dates and hours of TOML to a schema as text.
impl JsonSchema for Moment {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Moment".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string" })
    }
}
