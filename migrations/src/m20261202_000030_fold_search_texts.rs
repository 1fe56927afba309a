use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Directives folded together.
const BATCH: u64 = 1_000;

/// What is searched is folded anew, so that look-alike letters of two alphabets count as one, and the
/// number of what was issued joins it.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        let mut after = 0_i64;
        loop {
            let next = Query::select()
                .columns(["id", "search_text", "reference"])
                .from("directive")
                .and_where(Expr::col("id").gt(after))
                .order_by("id", Order::Asc)
                .limit(BATCH)
                .take();
            let rows = db.query_all(&next).await?;
            if rows.is_empty() {
                return Ok(());
            }
            for row in rows {
                after = row.try_get("", "id")?;
                let (words, number): (String, String) =
                    (row.try_get("", "search_text")?, row.try_get("", "reference")?);
                let mut text = folded(&words);
                if !number.is_empty() {
                    text = format!("{text}\n{}", folded(&number));
                }
                let fold = Query::update()
                    .table("directive")
                    .value("search_text", text)
                    .and_where(Expr::col("id").eq(after))
                    .take();
                db.execute(&fold).await?;
            }
        }
    }
}

fn folded(text: &str) -> String {
    let mut letters: Vec<char> = text.to_lowercase().chars().map(one_way).collect();
    loop {
        let fewer = without_signs(&letters);
        if fewer.len() == letters.len() {
            return letters.into_iter().collect();
        }
        letters = fewer;
    }
}

fn one_way(letter: char) -> char {
    match letter {
        'а' | 'ә' => 'a',
        'в' => 'b',
        'ғ' => 'г',
        'е' | 'ё' => 'e',
        'і' => 'i',
        'к' | 'қ' => 'k',
        'м' => 'm',
        'н' | 'ң' | 'һ' => 'h',
        'о' | 'ө' => 'o',
        'р' => 'p',
        'с' => 'c',
        'т' => 't',
        'у' | 'ү' | 'ұ' => 'y',
        'х' => 'x',
        other => other,
    }
}

fn without_signs(letters: &[char]) -> Vec<char> {
    let mut left = Vec::with_capacity(letters.len());
    let mut at = 0;
    while let Some(letter) = letters.get(at) {
        let inside_a_word = at > 0 && letters[at - 1].is_alphanumeric();
        if let Some(length) = sign_before_a_figure(&letters[at..]).filter(|_| !inside_a_word) {
            at += length;
        } else {
            left.push(*letter);
            at += 1;
        }
    }
    left
}

fn sign_before_a_figure(letters: &[char]) -> Option<usize> {
    let sign = match letters {
        ['n', 'o', ..] => 2,
        ['№' | 'n', ..] => 1,
        _ => return None,
    };
    let point = usize::from(letters.get(sign) == Some(&'.'));
    let blanks = letters[sign + point..].iter().take_while(|letter| letter.is_whitespace()).count();
    let length = sign + point + blanks;
    letters.get(length).is_some_and(char::is_ascii_digit).then_some(length)
}
