//! The papers behind a report: files kept under keys of our own, and references.

pub(crate) mod queries;

use domain::access::Act;
use domain::directives::desk::may_read_papers_of;
use domain::error::{FieldErrors, Problem};
use domain::evidence::{self, FILES_MAX};
use domain::ids::EvidenceId;
use domain::reports::Upload;
use sha2::{Digest, Sha256};

use crate::directives::queries::standing::standing;
use crate::{Ctx, Error, bodies};

/// A file as its reader gets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceFile {
    pub name: String,
    pub media_type: String,
    pub content: Vec<u8>,
}

/// A file that was stored and is not yet anybody's evidence.
#[derive(Debug)]
pub(crate) struct Kept {
    pub name: String,
    pub media_type: &'static str,
    pub bytes: u64,
    pub sha256: String,
    pub storage_key: String,
}

/// Opens a file that the actor may read.
pub async fn open(ctx: &Ctx, id: EvidenceId) -> Result<EvidenceFile, Error> {
    let actor = ctx.require(Act::SeeDirectives)?;
    let paper = queries::paper(ctx.db(), id).await?.ok_or_else(Error::not_found)?;
    let directive = standing(ctx.db(), actor, paper.directive).await?;
    let heirs = bodies::heirs(ctx.db(), actor.council, &directive.scope).await?;
    if !may_read_papers_of(actor, &directive.scope, heirs.get(&paper.body).copied().unwrap_or(paper.body)) {
        return Err(Error::not_found());
    }
    let content = ctx.backend.files.get(&paper.storage_key).await?;
    if hex::encode(Sha256::digest(&content)) != paper.sha256 {
        return Err(Error::Stored { column: "evidence.sha256", text: paper.sha256 });
    }
    Ok(EvidenceFile { name: paper.name, media_type: paper.media_type, content })
}

/// Checks the files of a report and stores them, all or none.
pub(crate) async fn keep(ctx: &Ctx, files: Vec<Upload>) -> Result<Vec<Kept>, Error> {
    // Hashing two hundred megabytes would hold up other requests.
    let admitted = tokio::task::spawn_blocking(move || admit(files)).await??;
    let mut kept = Vec::with_capacity(admitted.len());
    for (file, content) in admitted {
        let stored = ctx.backend.files.put(&file.storage_key, content).await;
        kept.push(file);
        if let Err(error) = stored {
            discard(ctx, &kept).await;
            return Err(error);
        }
    }
    Ok(kept)
}

/// Removes files whose report was not written. What cannot be removed is in the log: it belongs to
/// nobody and nobody is told of it.
pub(crate) async fn discard(ctx: &Ctx, kept: &[Kept]) {
    for file in kept {
        if let Err(error) = ctx.backend.files.remove(&file.storage_key).await {
            tracing::error!(key = file.storage_key, "a file without a report was left behind: {error}");
        }
    }
}

fn admit(files: Vec<Upload>) -> Result<Vec<(Kept, Vec<u8>)>, Error> {
    let mut errors = FieldErrors::default();
    if files.len() > FILES_MAX as usize {
        errors.add("files", Problem::TooManyFiles { max: FILES_MAX });
    }
    let admitted = files
        .into_iter()
        .filter_map(|file| {
            let name = evidence::file_name(&file.name);
            let media_type = errors.take("files", evidence::admit(&name, &file.content))?;
            let kept = Kept {
                name,
                media_type,
                bytes: file.content.len() as u64,
                sha256: hex::encode(Sha256::digest(&file.content)),
                // Names come from outside and may say what is restricted; the key says nothing.
                storage_key: format!("evidence/{:032x}", rand::random::<u128>()),
            };
            Some((kept, file.content))
        })
        .collect();
    errors.finish()?;
    Ok(admitted)
}
