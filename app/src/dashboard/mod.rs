//! Each reader's question answered first: leadership's, the secretariat's, a body's.

mod ageing;
pub mod api;
mod by_body;
mod coming;
mod discipline;
mod figure;
mod leadership;
mod my;
mod period;
mod rate;
mod still;
mod today;
mod trend;

pub use leadership::Dashboard;
pub use my::My;
pub use today::Today;
