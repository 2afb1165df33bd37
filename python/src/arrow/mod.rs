//! Arrow tables in, Arrow tables out, over the C data interface by capsule: no row passes through Python.
//!
//! [`texts`] reads the column of texts, [`tables`] says what the columns are and fills the rows, [`columns`] holds them, [`stream`] goes through the
//! input in stretches of bounded size, several at a time, and gives them in order.

mod columns;
mod stream;
mod tables;
mod texts;

use crate::options::{options_error, Options};
use arrow_array::ffi_stream::{FFI_ArrowArrayStream, RecordBatchStreamReader};
use arrow_array::{RecordBatch, RecordBatchIterator, RecordBatchReader};
use arrow_pyarrow::FromPyArrow;
use arrow_schema::ffi::FFI_ArrowSchema;
use arrow_schema::{ArrowError, SchemaRef};
use pyo3::exceptions::{PyRuntimeError, PyStopIteration, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use std::sync::Mutex;
use stream::{Plan, Stretches};
use tables::Kind;

/// The version of the tables' columns.
pub const SCHEMA: u32 = 1;

/// What went wrong while a table was read or made.
fn failed(error: &ArrowError) -> PyErr {
    PyValueError::new_err(error.to_string())
}

fn capsule<'py>(py: Python<'py>, reader: Box<dyn RecordBatchReader + Send>) -> PyResult<Bound<'py, PyCapsule>> {
    PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(reader), c"arrow_array_stream")
}

fn schema_capsule<'py>(py: Python<'py>, schema: &SchemaRef) -> PyResult<Bound<'py, PyCapsule>> {
    let schema = FFI_ArrowSchema::try_from(schema.as_ref()).map_err(|e| failed(&e))?;
    PyCapsule::new_with_value(py, schema, c"arrow_schema")
}

/// A table of results. It can be handed over any number of times.
#[pyclass(frozen, module = "pullquote._native")]
pub struct Table {
    schema: SchemaRef,
    batches: Vec<RecordBatch>,
}

#[pymethods]
impl Table {
    /// The table as an Arrow stream, for whoever reads the C data interface.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(&self, py: Python<'py>, requested_schema: Option<Bound<'py, PyAny>>) -> PyResult<Bound<'py, PyCapsule>> {
        // A reader that wants other types makes them itself.
        let _ = requested_schema;
        capsule(py, Box::new(RecordBatchIterator::new(self.batches.clone().into_iter().map(Ok), self.schema.clone())))
    }

    /// The schema as an Arrow schema.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        schema_capsule(py, &self.schema)
    }

    fn __len__(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }

    /// Names of the columns.
    #[getter]
    fn column_names(&self) -> Vec<String> {
        names(&self.schema)
    }

    /// What the table says of itself.
    #[getter]
    fn metadata(&self) -> std::collections::BTreeMap<String, String> {
        self.schema.metadata().clone().into_iter().collect()
    }
}

/// Results as they are made. It can be read once.
#[pyclass(frozen, module = "pullquote._native")]
pub struct Stream {
    schema: SchemaRef,
    rest: Mutex<Option<Box<dyn RecordBatchReader + Send>>>,
}

impl Stream {
    fn held(&self) -> PyResult<std::sync::MutexGuard<'_, Option<Box<dyn RecordBatchReader + Send>>>> {
        self.rest.lock().map_err(|_| PyRuntimeError::new_err("the stream broke off"))
    }
}

#[pymethods]
impl Stream {
    /// The stream, for whoever reads the C data interface; it is theirs then.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(&self, py: Python<'py>, requested_schema: Option<Bound<'py, PyAny>>) -> PyResult<Bound<'py, PyCapsule>> {
        let _ = requested_schema;
        let rest = self.held()?.take().ok_or_else(|| PyValueError::new_err("the stream has been read"))?;
        capsule(py, rest)
    }

    /// The schema as an Arrow schema.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        schema_capsule(py, &self.schema)
    }

    fn __iter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    /// The next rows, as a table.
    fn __next__(&self, py: Python<'_>) -> PyResult<Table> {
        let next = py.detach(|| self.held().map(|mut rest| rest.as_mut().and_then(|rest| rest.next())))?;
        match next {
            Some(Ok(batch)) => Ok(Table { schema: self.schema.clone(), batches: vec![batch] }),
            Some(Err(error)) => Err(failed(&error)),
            None => Err(PyStopIteration::new_err(())),
        }
    }

    /// Names of the columns.
    #[getter]
    fn column_names(&self) -> Vec<String> {
        names(&self.schema)
    }

    /// What the table says of itself.
    #[getter]
    fn metadata(&self) -> std::collections::BTreeMap<String, String> {
        self.schema.metadata().clone().into_iter().collect()
    }
}

fn names(schema: &SchemaRef) -> Vec<String> {
    schema.fields().iter().map(|f| f.name().clone()).collect()
}

/// The columns of a table of that name, its first ones aside: name, type as Spark and DuckDB write it, and what it holds.
#[pyfunction]
pub fn table_columns(kind: &str) -> PyResult<Vec<(&'static str, &'static str, &'static str)>> {
    let kind: Kind = kind.parse().map_err(|e: String| options_error("table", &e))?;
    Ok(kind.columns().iter().map(|c| (c.name, c.kind.sql(), c.about)).collect())
}

/// Reads a table and gives the one that is asked for: whole, or as it is made.
#[pyfunction]
#[allow(clippy::too_many_arguments)] // one call for everything, made by `python/pullquote/_tables.py` alone
#[pyo3(signature = (kind, table, text, id, keep, options, threads, max_bytes, numbered, stream))]
pub fn read(
    py: Python<'_>,
    kind: &str,
    table: &Bound<'_, PyAny>,
    text: &str,
    id: Option<&str>,
    keep: Vec<String>,
    options: &Options,
    threads: Option<usize>,
    max_bytes: usize,
    numbered: bool,
    stream: bool,
) -> PyResult<Py<PyAny>> {
    let kind: Kind = kind.parse().map_err(|e: String| options_error("table", &e))?;
    let input = RecordBatchStreamReader::from_pyarrow_bound(table).map_err(|error| {
        let name = table.get_type().name().map_or_else(|_| "?".to_string(), |name| name.to_string());
        match error.is_instance_of::<PyTypeError>(py) || !table.hasattr("__arrow_c_stream__").unwrap_or(false) {
            true => PyTypeError::new_err(format!("table: {name} is no table of Arrow's (it has no __arrow_c_stream__)")),
            false => error,
        }
    })?;
    let plan = Plan::new(kind, &input.schema(), text, id, &keep, numbered).map_err(|(name, problem)| options_error(name, &problem))?;
    let threads = crate::many::threads(threads);
    let made = Stretches::new(Box::new(input), plan, options.0.clone(), threads, max_bytes);
    let schema = made.schema();
    if stream {
        let rest = Mutex::new(Some(Box::new(made) as Box<dyn RecordBatchReader + Send>));
        return Ok(Stream { schema, rest }.into_pyobject(py)?.into_any().unbind());
    }
    let batches = py.detach(|| made.collect::<Result<Vec<_>, _>>()).map_err(|e| failed(&e))?;
    Ok(Table { schema, batches }.into_pyobject(py)?.into_any().unbind())
}
