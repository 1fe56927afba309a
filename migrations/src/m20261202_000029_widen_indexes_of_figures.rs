use sea_orm_migration::prelude::*;

use crate::tables::index;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    /// Whether a directive moves, whether its first report came in time and whether co-executors
    /// contributed are counted on pages of the register and of figures, so the indexes from which those
    /// are answered hold these columns too.
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, name, columns) in [
            (
                "directive",
                "directive_state_idx",
                [
                    "council_id",
                    "state",
                    "due_on",
                    "reported_on",
                    "classification",
                    "force",
                    "issued_on",
                    "last_report_on",
                    "kind",
                ]
                .as_slice(),
            ),
            (
                "directive",
                "directive_due_on_idx",
                &["council_id", "due_on", "state", "reported_on", "classification", "first_reported_on"],
            ),
            (
                "directive",
                "directive_first_due_on_idx",
                &["council_id", "first_due_on", "state", "reported_on", "classification", "first_reported_on"],
            ),
            (
                "assignment",
                "assignment_directive_id_role_body_id_idx",
                &["directive_id", "role", "body_id", "internal_due_on", "contributed_on"],
            ),
        ] {
            manager.drop_index(Index::drop().name(name).table(table).to_owned()).await?;
            manager.create_index(index(table, columns).name(name).take()).await?;
        }
        Ok(())
    }
}
