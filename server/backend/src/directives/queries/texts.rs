//! The words of a directive that was issued, where a correction of its protocol words them anew.

use chrono::{DateTime, NaiveDate, Utc};
use domain::deadlines::Term;
use domain::directives::{DirectiveKind, search_text, with_number};
use domain::ids::DirectiveId;
use domain::protocols::PointText;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, PaginatorTrait,
    QueryFilter, QueryOrder, Unchanged,
};

use crate::Error;
use crate::entities::{deadline, directive, limb};
use crate::error::stored;

/// From what the first date of a directive was counted, and whether somebody set another since.
pub struct FirstDate {
    pub kind: DirectiveKind,
    pub wording: String,
    pub issued_on: NaiveDate,
    pub issued_at: DateTime<Utc>,
    pub set_since: bool,
}

/// None for a draft, which has no first date yet.
pub async fn first_date(conn: &impl ConnectionTrait, id: DirectiveId) -> Result<Option<FirstDate>, Error> {
    let row = directive::Entity::find_by_id(id.0).one(conn).await?.ok_or_else(Error::not_found)?;
    // A date that was only counted anew is nobody's decision, and a limb's date is not the directive's.
    let decided = deadline::Entity::find()
        .filter(deadline::Column::DirectiveId.eq(id.0))
        .filter(deadline::Column::Ordinal.gt(0))
        .filter(deadline::Column::LimbLetter.is_null())
        .filter(deadline::Column::Reckoning.is_null())
        .count(conn)
        .await?;
    let kind = stored("directive.kind", &row.kind, DirectiveKind::parse)?;
    Ok(row.issued_on.zip(row.issued_at).map(|(issued_on, issued_at)| FirstDate {
        kind,
        wording: row.wording,
        issued_on,
        issued_at,
        set_since: decided > 0,
    }))
}

/// Writes the corrected words. Who executes it, what was proven and which dates stand is left alone.
pub async fn rewrite(txn: &DatabaseTransaction, id: DirectiveId, text: &PointText, term: &Term) -> Result<(), Error> {
    let row = directive::Entity::find_by_id(id.0).one(txn).await?.ok_or_else(Error::not_found)?;
    let found = with_number(&search_text(&text.title, &text.words, &text.addressee), &row.reference);
    let PointText { words, force_word, title, addressee, limbs, term: wording } = text.clone();
    let row = directive::ActiveModel {
        id: Unchanged(id.0),
        words_kk: Set(words.kk),
        words_ru: Set(words.ru),
        words_en: Set(words.en),
        force_word_kk: Set(force_word.kk),
        force_word_ru: Set(force_word.ru),
        force_word_en: Set(force_word.en),
        title_kk: Set(title.kk),
        title_ru: Set(title.ru),
        title_en: Set(title.en),
        addressee_kk: Set(addressee.kk),
        addressee_ru: Set(addressee.ru),
        addressee_en: Set(addressee.en),
        wording: Set(wording),
        term: Set(serde_json::to_string(term)?),
        search_text: Set(found),
        ..Default::default()
    };
    row.update(txn).await?;
    let rows = limb::Entity::find()
        .filter(limb::Column::DirectiveId.eq(id.0))
        .filter(limb::Column::Letter.ne(""))
        .order_by_asc(limb::Column::Position)
        .all(txn)
        .await?;
    for (row, text) in rows.into_iter().zip(limbs) {
        let row = limb::ActiveModel {
            id: Unchanged(row.id),
            text_kk: Set(text.kk),
            text_ru: Set(text.ru),
            text_en: Set(text.en),
            ..Default::default()
        };
        row.update(txn).await?;
    }
    Ok(())
}

/// Whether the date is one that the words give, or one that a rule proposes.
pub async fn set_proposed(txn: &DatabaseTransaction, id: DirectiveId, proposed: bool) -> Result<(), Error> {
    let row = directive::ActiveModel { id: Unchanged(id.0), proposed: Set(proposed), ..Default::default() };
    row.update(txn).await?;
    Ok(())
}
