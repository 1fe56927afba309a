//! A table of days as it travels: pasted or as a file, in one multipart body; on the server alone.

use domain::calendar::{ImportForm, TABLE_MAX_BYTES};
use domain::error::{Error, Problem};
use domain::forms::field_name;
use leptos::server_fn::codec::MultipartData;

use crate::error::UiError;

/// Reads the body once. A file goes before what is pasted.
pub async fn read(data: MultipartData) -> Result<ImportForm, UiError> {
    let mut parts = data.into_inner().ok_or(UiError::Transport)?;
    let mut form = ImportForm::default();
    let mut file = None;
    while let Some(mut part) = parts.next_field().await.map_err(|_| UiError::Transport)? {
        let name = part.name().map(|name| field_name(name).to_owned()).unwrap_or_default();
        if let Some(called) = part.file_name().map(str::to_owned) {
            let mut content = Vec::new();
            while let Some(chunk) = part.chunk().await.map_err(|_| UiError::Transport)? {
                content.extend_from_slice(&chunk);
                if content.len() as u64 > TABLE_MAX_BYTES {
                    return Err(Error::field("files", Problem::FileTooLarge { max_bytes: TABLE_MAX_BYTES }).into());
                }
            }
            // A file field left empty arrives as a file without a name.
            if !called.is_empty() {
                file = Some((called, String::from_utf8_lossy(&content).into_owned()));
            }
        } else {
            let value = part.text().await.map_err(|_| UiError::Transport)?;
            match name.as_str() {
                "table" => form.table = value,
                "extent" => form.extent = value,
                _ => {}
            }
        }
    }
    if let Some((source, table)) = file {
        form = ImportForm { table, source, ..form };
    }
    Ok(form)
}
