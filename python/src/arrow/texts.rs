//! The column of texts, in any of the ways that Arrow has for one.

use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef};
use arrow_schema::DataType;

/// Whether a column can hold texts.
pub fn holds(kind: &DataType) -> bool {
    use DataType::{Binary, BinaryView, Dictionary, LargeBinary, LargeUtf8, Null, Utf8, Utf8View};
    match kind {
        Dictionary(_, values) => holds(values),
        kind => matches!(kind, Utf8 | LargeUtf8 | Utf8View | Binary | LargeBinary | BinaryView | Null),
    }
}

/// The bytes of a row; nothing where it is null.
pub fn bytes(column: &ArrayRef, row: usize) -> Option<&[u8]> {
    if column.is_null(row) {
        return None;
    }
    Some(match column.data_type() {
        DataType::Utf8 => column.as_string::<i32>().value(row).as_bytes(),
        DataType::LargeUtf8 => column.as_string::<i64>().value(row).as_bytes(),
        DataType::Utf8View => column.as_string_view().value(row).as_bytes(),
        DataType::Binary => column.as_binary::<i32>().value(row),
        DataType::LargeBinary => column.as_binary::<i64>().value(row),
        DataType::BinaryView => column.as_binary_view().value(row),
        DataType::Dictionary(..) => {
            let dictionary = column.as_any_dictionary();
            return bytes(dictionary.values(), dictionary.normalized_keys()[row]);
        }
        _ => return None,
    })
}

/// The text of a row, or why there is none.
pub fn text(column: &ArrayRef, row: usize, max_bytes: usize) -> Result<&str, String> {
    let bytes = bytes(column, row).ok_or("no text: it is null")?;
    if bytes.len() > max_bytes {
        return Err(format!("too long: {} bytes, where max_bytes is {max_bytes}", bytes.len()));
    }
    std::str::from_utf8(bytes).map_err(|e| format!("not UTF-8: byte {}", e.valid_up_to()))
}
