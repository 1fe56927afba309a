use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, text_null};

use crate::tables::{index, reference, table, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Why nobody could be written to, as it was and as it is spelled.
const UNREACHED: [(&str, &str); 3] = [
    ("the body has no mailbox", "no_mailbox"),
    ("the body has named no mailbox of its head", "no_head_mailbox"),
    ("the body is dissolved and nobody succeeded it", "dissolved"),
];

/// Where answers to a mail go, and which directives are named in a letter that gathers.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut reply_to = text_null("reply_to");
        manager.alter_table(Table::alter().table("mail").add_column(&mut reply_to).take()).await?;
        for (was, is) in UNREACHED {
            let respell = Query::update()
                .table("mail")
                .value("last_answer", is)
                .and_where(Expr::col("last_answer").eq(was))
                .take();
            manager.exec_stmt(respell).await?;
        }
        manager
            .create_table(
                table("mail_directive")
                    .col(big_integer("mail_id"))
                    .col(big_integer("directive_id"))
                    .foreign_key(reference("mail_directive", "mail_id", "mail").on_delete(ForeignKeyAction::Cascade))
                    .foreign_key(&mut reference("mail_directive", "directive_id", "directive"))
                    .take(),
            )
            .await?;
        manager.create_index(unique("mail_directive", &["mail_id", "directive_id"])).await?;
        manager.create_index(index("mail_directive", &["directive_id"])).await?;
        // Whether a reader has a later letter is asked for each that waits.
        manager.create_index(index("mail", &["to_address", "id"])).await
    }
}
