use sea_orm_migration::prelude::*;

use crate::tables::index;

#[derive(DeriveMigrationName)]
pub struct Migration;

const KIND: &str = "ALTER TABLE mail_attempt ADD COLUMN kind text NOT NULL DEFAULT 'answered' \
                    CONSTRAINT \"mail_attempt_kind_check\" CHECK (kind IN ('answered', 'unanswered', 'notice'))";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    /// An attempt may end without an answer after all was handed over, and what came back later is written
    /// beside the attempts. What waits is found by its time alone, failures by council and state, the
    /// attempts of the last minute by theirs.
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.get_connection().execute_unprepared(KIND).await?;
        manager.drop_index(Index::drop().name("mail_state_next_attempt_at_idx").table("mail").to_owned()).await?;
        manager.create_index(index("mail", &["next_attempt_at"])).await?;
        manager.create_index(index("mail", &["council_id", "state", "created_at"])).await?;
        manager.create_index(index("mail", &["again_of"])).await?;
        manager.create_index(index("mail_attempt", &["at"])).await
    }
}
