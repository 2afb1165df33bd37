//! Columns that are filled cell by cell.

use arrow_array::builder::{Float64Builder, Int32Builder, Int64Builder, ListBuilder, StringBuilder};
use arrow_array::{ArrayRef, RecordBatchOptions};
use arrow_schema::{DataType, Field};
use std::borrow::Cow;
use std::sync::Arc;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// Whole numbers of 32 bits.
    Int,
    /// Whole numbers of 64 bits.
    Long,
    /// Numbers.
    Double,
    /// Words.
    Text,
    /// Lists of words.
    Texts,
    /// Lists of whole numbers.
    Ints,
}

impl Type {
    /// As Spark and DuckDB write it.
    pub const fn sql(self) -> &'static str {
        match self {
            Type::Int => "int",
            Type::Long => "bigint",
            Type::Double => "double",
            Type::Text => "string",
            Type::Texts => "array<string>",
            Type::Ints => "array<int>",
        }
    }

    /// As Arrow has it.
    pub fn arrow(self) -> DataType {
        let list = |of| DataType::List(Arc::new(Field::new("item", of, true)));
        match self {
            Type::Int => DataType::Int32,
            Type::Long => DataType::Int64,
            Type::Double => DataType::Float64,
            Type::Text => DataType::Utf8,
            Type::Texts => list(DataType::Utf8),
            Type::Ints => list(DataType::Int32),
        }
    }
}

/// A value; nothing fits every column.
pub enum Cell<'a> {
    /// Nothing.
    Null,
    /// A number that is 32 or 64 bits wide, as its column is.
    Int(i64),
    /// A number.
    Double(f64),
    /// Words.
    Text(Cow<'a, str>),
    /// A list of words.
    Texts(Vec<&'a str>),
    /// A list of numbers.
    Ints(Vec<u32>),
}

impl From<usize> for Cell<'_> {
    fn from(n: usize) -> Self {
        Cell::Int(n as i64)
    }
}

impl From<u32> for Cell<'_> {
    fn from(n: u32) -> Self {
        Cell::Int(n.into())
    }
}

impl From<f64> for Cell<'_> {
    fn from(n: f64) -> Self {
        Cell::Double(n)
    }
}

impl<'a> From<&'a str> for Cell<'a> {
    fn from(text: &'a str) -> Self {
        Cell::Text(text.into())
    }
}

impl<'a, T: Into<Cell<'a>>> From<Option<T>> for Cell<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Cell::Null, Into::into)
    }
}

/// A column that is being filled.
pub enum Column {
    Int(Int32Builder),
    Long(Int64Builder),
    Double(Float64Builder),
    Text(StringBuilder),
    Texts(ListBuilder<StringBuilder>),
    Ints(ListBuilder<Int32Builder>),
}

impl Column {
    /// An empty one.
    pub fn new(kind: Type) -> Self {
        match kind {
            Type::Int => Column::Int(Int32Builder::new()),
            Type::Long => Column::Long(Int64Builder::new()),
            Type::Double => Column::Double(Float64Builder::new()),
            Type::Text => Column::Text(StringBuilder::new()),
            Type::Texts => Column::Texts(ListBuilder::new(StringBuilder::new())),
            Type::Ints => Column::Ints(ListBuilder::new(Int32Builder::new())),
        }
    }

    /// Puts a value at the end; one of another kind is none.
    pub fn push(&mut self, cell: Cell) {
        match (self, cell) {
            (Column::Int(column), Cell::Int(n)) => column.append_option(i32::try_from(n).ok()),
            (Column::Int(column), _) => column.append_null(),
            (Column::Long(column), Cell::Int(n)) => column.append_value(n),
            (Column::Long(column), _) => column.append_null(),
            (Column::Double(column), Cell::Double(n)) => column.append_value(n),
            (Column::Double(column), _) => column.append_null(),
            (Column::Text(column), Cell::Text(text)) => column.append_value(text),
            (Column::Text(column), _) => column.append_null(),
            (Column::Texts(column), Cell::Texts(list)) => column.append_value(list.into_iter().map(Some)),
            (Column::Texts(column), _) => column.append_null(),
            (Column::Ints(column), Cell::Ints(list)) => column.append_value(list.into_iter().map(|n| i32::try_from(n).ok())),
            (Column::Ints(column), _) => column.append_null(),
        }
    }

    /// The column.
    pub fn finish(&mut self) -> ArrayRef {
        match self {
            Column::Int(column) => Arc::new(column.finish()),
            Column::Long(column) => Arc::new(column.finish()),
            Column::Double(column) => Arc::new(column.finish()),
            Column::Text(column) => Arc::new(column.finish()),
            Column::Texts(column) => Arc::new(column.finish()),
            Column::Ints(column) => Arc::new(column.finish()),
        }
    }
}

/// A batch may have columns of none, and still rows.
pub fn rows(count: usize) -> RecordBatchOptions {
    RecordBatchOptions::new().with_row_count(Some(count))
}
