//! Goes through the input in stretches of bounded size and gives the rows of each, in order.

use super::columns::{rows, Cell, Column, Type};
use super::tables::Kind;
use super::texts;
use crate::many;
use arrow_array::{make_array, ArrayRef, RecordBatch, RecordBatchReader};
use arrow_data::transform::MutableArrayData;
use arrow_schema::{ArrowError, Field, Schema, SchemaRef};
use pullquote::{analyze, Analysis, Options};
use std::collections::{HashMap, VecDeque};
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::sync::Arc;

/// The most articles of a stretch.
const ROWS: usize = 256;
/// A stretch ends once its texts have so many bytes.
const BYTES: usize = 1 << 18;
/// Stretches that are made at a time, for each thread: one that takes longer holds the others up less.
const AHEAD: usize = 4;

/// What is made of which columns.
pub struct Plan {
    kind: Kind,
    text: usize,
    /// Columns that are carried over; the first is the id, if there is one.
    carried: Vec<usize>,
    numbered: bool,
    fields: Vec<Field>,
}

impl Plan {
    /// The plan; an error has the name of the option that is wrong.
    pub fn new(
        kind: Kind,
        input: &Schema,
        text: &str,
        id: Option<&str>,
        keep: &[String],
        numbered: bool,
    ) -> Result<Self, (&'static str, String)> {
        let find = |option: &'static str, name: &str| {
            let names = || input.fields().iter().map(|f| f.name().as_str()).collect::<Vec<_>>().join(", ");
            input.index_of(name).map_err(|_| (option, format!("there is no column \"{name}\"; there are {}", names())))
        };
        let at = find("text", text)?;
        if !texts::holds(input.field(at).data_type()) {
            return Err(("text", format!("the column \"{text}\" holds no texts but {}", input.field(at).data_type())));
        }
        let mut fields = Vec::new();
        if numbered {
            fields.push(Field::new("row", Type::Long.arrow(), false));
        }
        let mut carried = Vec::new();
        for (option, name) in id.map(|name| ("id", name)).into_iter().chain(keep.iter().map(|name| ("keep", name.as_str()))) {
            let column = find(option, name)?;
            carried.push(column);
            let field = input.field(column).clone().with_nullable(true);
            fields.push(if option == "id" { field.with_name("id") } else { field });
        }
        fields.push(Field::new("error", Type::Text.arrow(), true));
        fields.extend(kind.columns().iter().map(|c| Field::new(c.name, c.kind.arrow(), true)));
        let mut seen = std::collections::HashSet::new();
        match fields.iter().find(|f| !seen.insert(f.name().as_str())) {
            Some(twice) => Err(("keep", format!("\"{}\" would be there twice; rename it first", twice.name()))),
            None => Ok(Plan { kind, text: at, carried, numbered, fields }),
        }
    }
}

/// What makes the rows.
struct Maker {
    plan: Plan,
    options: Options,
    max_bytes: usize,
    schema: SchemaRef,
}

/// The results, stretch by stretch.
pub struct Stretches {
    input: Box<dyn RecordBatchReader + Send>,
    maker: Maker,
    threads: usize,
    /// What is left of the batch that was read last.
    rest: Option<RecordBatch>,
    /// Number of its first row.
    row: usize,
    made: VecDeque<RecordBatch>,
}

/// Some rows of the input.
struct Stretch {
    row: usize,
    batch: RecordBatch,
}

impl Stretches {
    /// Nothing is read yet.
    pub fn new(input: Box<dyn RecordBatchReader + Send>, plan: Plan, options: Options, threads: usize, max_bytes: usize) -> Self {
        let metadata = [
            ("pullquote.table", plan.kind.name().to_string()),
            ("pullquote.schema", super::SCHEMA.to_string()),
            ("pullquote.engine", pullquote::VERSION.to_string()),
            ("pullquote.lexicon", options.lexicon.version()),
            ("pullquote.offsets", options.offsets.name().to_string()),
        ];
        let metadata: HashMap<String, String> = metadata.into_iter().map(|(name, value)| (name.to_string(), value)).collect();
        let schema = Arc::new(Schema::new_with_metadata(plan.fields.clone(), metadata));
        let maker = Maker { plan, options, max_bytes, schema };
        Stretches { input, maker, threads, rest: None, row: 0, made: VecDeque::new() }
    }

    /// The next stretch; nothing at the end.
    fn stretch(&mut self) -> Result<Option<Stretch>, ArrowError> {
        let batch = loop {
            match self.rest.take().filter(|batch| batch.num_rows() > 0) {
                Some(batch) => break batch,
                None => match self.input.next() {
                    Some(batch) => self.rest = Some(batch?),
                    None => return Ok(None),
                },
            }
        };
        let (mut count, mut bytes) = (0, 0);
        while count < batch.num_rows().min(ROWS) && bytes < BYTES {
            bytes += texts::bytes(batch.column(self.maker.plan.text), count).map_or(0, <[u8]>::len);
            count += 1;
        }
        let stretch = Stretch { row: self.row, batch: batch.slice(0, count) };
        self.row += count;
        self.rest = Some(batch.slice(count, batch.num_rows() - count));
        Ok(Some(stretch))
    }

    /// Makes the next stretches, several at a time.
    fn make(&mut self) -> Result<(), ArrowError> {
        let mut next = Vec::new();
        while next.len() < self.threads * AHEAD {
            match self.stretch()? {
                Some(stretch) => next.push(stretch),
                None => break,
            }
        }
        let maker = &self.maker;
        let results = many::map(&next, Some(self.threads), |stretch| maker.results(stretch));
        for result in results.map_err(|e| ArrowError::ComputeError(e.to_string()))? {
            self.made.push_back(result?);
        }
        Ok(())
    }
}

impl Maker {
    /// The rows of a stretch.
    fn results(&self, stretch: &Stretch) -> Result<RecordBatch, ArrowError> {
        let about = self.plan.kind.columns();
        let mut columns: Vec<Column> = about.iter().map(|c| Column::new(c.kind)).collect();
        let (mut numbers, mut errors) = (Column::new(Type::Long), Column::new(Type::Text));
        // Which row of the stretch each row of the results is of.
        let mut of: Vec<usize> = Vec::new();
        let texts = stretch.batch.column(self.plan.text);
        for row in 0..stretch.batch.num_rows() {
            let read = texts::text(texts, row, self.max_bytes).and_then(|text| Ok((text, found(text, &self.options)?)));
            match &read {
                Ok((text, found)) => self.plan.kind.rows(text, found, &mut |cells| {
                    cells.into_iter().zip(&mut columns).for_each(|(cell, column)| column.push(cell));
                    errors.push(Cell::Null);
                    of.push(row);
                }),
                Err(problem) => {
                    columns.iter_mut().for_each(|column| column.push(Cell::Null));
                    errors.push(problem.as_str().into());
                    of.push(row);
                }
            }
        }
        let mut all: Vec<ArrayRef> = Vec::with_capacity(self.schema.fields().len());
        if self.plan.numbered {
            of.iter().for_each(|row| numbers.push((stretch.row + row).into()));
            all.push(numbers.finish());
        }
        for column in &self.plan.carried {
            all.push(carried(stretch.batch.column(*column), &of)?);
        }
        all.push(errors.finish());
        all.extend(columns.iter_mut().map(Column::finish));
        RecordBatch::try_new_with_options(self.schema.clone(), all, &rows(of.len()))
    }
}

/// What is found in a text. Nothing is known that the engine falls over; if it ever does, the row says so, and the others go on.
fn found(text: &str, options: &Options) -> Result<Analysis, String> {
    catch_unwind(AssertUnwindSafe(|| analyze(text, options))).map_err(|_| "the engine fell over".to_string())
}

/// The values of those rows.
fn carried(column: &ArrayRef, of: &[usize]) -> Result<ArrayRef, ArrowError> {
    let data = column.to_data();
    let mut values = MutableArrayData::new(vec![&data], false, of.len());
    let mut at = 0;
    while at < of.len() {
        // rows that follow one another go over at once
        let mut end = at + 1;
        while end < of.len() && of[end] == of[end - 1] + 1 {
            end += 1;
        }
        values.try_extend(0, of[at], of[end - 1] + 1)?;
        at = end;
    }
    Ok(make_array(values.freeze()))
}

impl Iterator for Stretches {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            match self.made.pop_front() {
                // Articles without a quotation may make a stretch of no rows.
                Some(batch) if batch.num_rows() == 0 => {}
                Some(batch) => return Some(Ok(batch)),
                None => match self.make() {
                    Err(error) => return Some(Err(error)),
                    Ok(()) if self.made.is_empty() => return None,
                    Ok(()) => {}
                },
            }
        }
    }
}

impl RecordBatchReader for Stretches {
    fn schema(&self) -> SchemaRef {
        self.maker.schema.clone()
    }
}
