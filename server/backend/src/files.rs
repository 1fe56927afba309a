//! Where the content of evidence is kept: a local folder or, in a build with the feature `s3`, a bucket.

use std::path::Path as Folder;
use std::sync::Arc;

use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt};

use crate::error::Error;

#[derive(Clone, Debug)]
pub struct Files {
    store: Arc<dyn ObjectStore>,
}

impl Files {
    /// Opens a folder (made where it is missing) or `s3://<bucket>`, for which the credentials and the
    /// endpoint come from the usual `AWS_…` variables of the environment.
    pub fn open(place: &str) -> Result<Files, Error> {
        if place.contains("://") {
            return bucket(place);
        }
        let failed = |source| Error::Files(object_store::Error::Generic { store: "folder", source });
        std::fs::create_dir_all(Folder::new(place)).map_err(|err| failed(Box::new(err)))?;
        // A report is told as received only when its files would survive a power cut.
        let store = LocalFileSystem::new_with_prefix(place)?.with_fsync(true);
        Ok(Files { store: Arc::new(store) })
    }

    /// Keeps the content under the key, whole or not at all. Keys are made by this program and never
    /// from what a person typed.
    pub async fn put(&self, key: &str, content: Vec<u8>) -> Result<(), Error> {
        self.store.put(&Path::from(key), content.into()).await?;
        Ok(())
    }

    pub async fn get(&self, key: &str) -> Result<Vec<u8>, Error> {
        let found = self.store.get(&Path::from(key)).await?;
        Ok(found.bytes().await?.into())
    }

    /// Removes what was kept; it is no error where nothing is.
    pub async fn remove(&self, key: &str) -> Result<(), Error> {
        match self.store.delete(&Path::from(key)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(err) => Err(err.into()),
        }
    }
}

#[cfg(feature = "s3")]
fn bucket(place: &str) -> Result<Files, Error> {
    let store = object_store::aws::AmazonS3Builder::from_env().with_url(place).build()?;
    Ok(Files { store: Arc::new(store) })
}

#[cfg(not(feature = "s3"))]
fn bucket(place: &str) -> Result<Files, Error> {
    Err(Error::FilesAddress(place.to_owned()))
}
