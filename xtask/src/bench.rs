use crate::step::Steps;
use anyhow::Result;
pub fn bench(_steps: &Steps) -> Result<()> {
    Ok(())
}
