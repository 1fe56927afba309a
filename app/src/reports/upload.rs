//! A report as it travels: fields and files in one multipart body; on the server alone.

use domain::error::{Error, Problem};
use domain::evidence::{FILE_MAX_BYTES, FILES_MAX};
use domain::forms::field_name;
use domain::reports::{ReportForm, Upload};
use leptos::server_fn::codec::MultipartData;

use crate::error::UiError;

/// Reads the body once, within the limits of evidence.
pub async fn read(data: MultipartData) -> Result<(ReportForm, Vec<Upload>), UiError> {
    let mut parts = data.into_inner().ok_or(UiError::Transport)?;
    let mut form = ReportForm::default();
    let mut files: Vec<Upload> = Vec::new();
    while let Some(mut part) = parts.next_field().await.map_err(|_| UiError::Transport)? {
        let name = part.name().map(|name| field_name(name).to_owned()).unwrap_or_default();
        if let Some(file) = part.file_name().map(str::to_owned) {
            let mut content = Vec::new();
            while let Some(chunk) = part.chunk().await.map_err(|_| UiError::Transport)? {
                content.extend_from_slice(&chunk);
                if content.len() as u64 > FILE_MAX_BYTES {
                    return Err(Error::field("files", Problem::FileTooLarge { max_bytes: FILE_MAX_BYTES }).into());
                }
            }
            // A file field left empty arrives as a file without a name.
            if file.is_empty() && content.is_empty() {
                continue;
            }
            if files.len() >= FILES_MAX as usize {
                return Err(Error::field("files", Problem::TooManyFiles { max: FILES_MAX }).into());
            }
            files.push(Upload { name: file, content });
        } else {
            let value = part.text().await.map_err(|_| UiError::Transport)?;
            set(&mut form, &name, value);
        }
    }
    Ok((form, files))
}

fn set(form: &mut ReportForm, name: &str, value: String) {
    match name {
        "directive" => form.directive = value,
        "version" => form.version = value,
        "kind" => form.kind = value,
        "matter" => form.matter = value,
        "text" => form.text = value,
        "answer" => form.answer = value,
        "promised_on" => form.promised_on = value,
        "confidence" => form.confidence = value,
        "slippage_reason" => form.slippage_reason = value,
        "signed_by" => form.signed_by = value,
        "reference" => form.reference = value,
        "limb" => form.limb = value,
        _ => {}
    }
}
