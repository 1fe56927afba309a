//! The program's parts, put together once at start; handlers share them.

use std::path::PathBuf;
use std::sync::Arc;

use backend::Backend;
use backend::mail::Carrier;
use tokio::sync::Notify;

use app::shell::Assets;

use crate::mail::BounceToken;

#[derive(Clone)]
pub struct Application {
    pub backend: Backend,
    pub assets: Assets,
    pub site_root: PathBuf,
    pub carrier: Arc<Carrier>,
    /// Rung after a form was carried out, so that its mail need not wait for the next round.
    pub post: Arc<Notify>,
    /// Absent where the door for returned mail is closed.
    pub bounce_token: Option<BounceToken>,
}
