//! Every door is tried by whoever should not come in.

use std::collections::BTreeMap;

use backend::entities::{
    agenda_item, attendance, body, body_group, body_group_member, directive, evidence, extension, finding, mail,
    meeting, objection, protocol_point,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

use crate::site::{Reader, Site};

/// What the table in `access.txt` is compared with. Run with `UPDATE_ACCESS=1` to write it anew, and
/// read the difference before committing it.
const TABLE: &str = include_str!("../access.txt");

#[tokio::test]
async fn every_server_function_and_page_admits_only_whom_the_table_says() {
    let site = Site::open().await;
    let things = Things::of(&site).await;
    let mut readers = BTreeMap::new();
    for name in READERS {
        readers.insert(name, reader(&site, name).await);
    }
    let mut lines = BTreeMap::new();
    for (method, path) in doors() {
        let (address, body) = things.call(&method, &path);
        let mut answers = Vec::new();
        for name in READERS {
            // Signing out, or a new password, must not end the other calls' session.
            let reader = if ending(&path) { reader(&site, name).await } else { readers[name].clone() };
            let answer = site.ask(&reader, &method, &address, &body).await;
            answers.push(answer.status.as_u16().to_string());
        }
        lines.insert(format!("{method} {path}"), answers);
    }
    let mut table = String::from("# door: anonymous, foreign ministry, leadership\n");
    for (door, answers) in lines {
        table.push_str(&[door.as_str(), ": ", &answers.join(", "), "\n"].concat());
    }
    if std::env::var_os("UPDATE_ACCESS").is_some() {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/access.txt"), &table).unwrap();
    }
    assert_eq!(table, TABLE, "the doors differ from tests/access.txt");
}

/// Nobody, a ministry whose business the things are not, and leadership.
const READERS: [&str; 3] = ["anonymous", "health", "leadership"];

async fn reader(site: &Site, name: &str) -> Reader {
    if name == "anonymous" { Reader::anonymous() } else { site.sign_in(name).await }
}

fn ending(path: &str) -> bool {
    ["/fn/accounts/sign_out", "/fn/accounts/change_password"].contains(&path)
}

/// All server functions, all pages, and the few other routes.
fn doors() -> Vec<(String, String)> {
    let functions =
        leptos::server_fn::axum::server_fn_paths().map(|(path, method)| (method.to_string(), path.to_owned()));
    let pages = server::pages::addresses().into_iter().map(|path| ("GET".to_owned(), path));
    let others = [
        ("GET", "/calendar.csv"),
        ("GET", "/evidence/{evidence}"),
        ("GET", "/feeds/{file}"),
        ("GET", "/healthz"),
        ("GET", "/mail.csv"),
        ("GET", "/mail/template.html"),
        ("GET", "/mark.svg"),
        ("GET", "/words/{file}"),
        ("POST", "/mail/bounces"),
        ("POST", "/mail/unsubscribe/{secret}"),
    ]
    .map(|(method, path)| (method.to_owned(), path.to_owned()));
    functions.chain(pages).chain(others).collect()
}

/// Things of the demonstration that are none of the Ministry of Health's business.
struct Things {
    values: BTreeMap<&'static str, String>,
}

impl Things {
    async fn of(site: &Site) -> Things {
        let db = site.backend.db();
        // The ninth directive of 2018 is the Ministry of Justice's.
        let foreign = directive::Entity::find()
            .filter(directive::Column::Reference.eq("4/9"))
            .one(db)
            .await
            .unwrap()
            .expect("the demonstration holds directive 4/9");
        let draft_meeting = meeting::Entity::find()
            .filter(meeting::Column::State.eq("agenda_draft"))
            .one(db)
            .await
            .unwrap()
            .expect("the demonstration holds a meeting in draft");
        macro_rules! first {
            ($entity:ident) => {
                $entity::Entity::find()
                    .order_by_asc($entity::Column::Id)
                    .one(db)
                    .await
                    .unwrap()
                    .map_or_else(|| "1".to_owned(), |row| row.id.to_string())
            };
        }
        assert!(mail::Entity::find().count(db).await.unwrap() > 0, "the demonstration has sent mail");
        let foreign_evidence = evidence::Entity::find()
            .filter(evidence::Column::DirectiveId.eq(foreign.id))
            .filter(evidence::Column::Kind.eq("file"))
            .one(db)
            .await
            .unwrap()
            .map_or_else(|| "1".to_owned(), |row| row.id.to_string());
        let values = BTreeMap::from([
            ("directive", foreign.id.to_string()),
            ("meeting", draft_meeting.id.to_string()),
            ("item", first!(agenda_item)),
            ("attendance", first!(attendance)),
            ("finding", first!(finding)),
            ("point", first!(protocol_point)),
            ("extension", first!(extension)),
            ("body", first!(body)),
            ("group", first!(body_group)),
            ("member", first!(body_group_member)),
            ("objection", first!(objection)),
            ("mail", first!(mail)),
            ("evidence", foreign_evidence),
            ("file", "en.0.ftl".to_owned()),
            ("import", "1".to_owned()),
            ("token", "unknown".to_owned()),
            ("link", "1".to_owned()),
            ("secret", "unknown".to_owned()),
        ]);
        Things { values }
    }

    /// The address and body of a call: path parameters are filled in, and every argument that a
    /// function might ask for is sent along.
    fn call(&self, method: &str, path: &str) -> (String, String) {
        let mut address = path.to_owned();
        for (name, value) in &self.values {
            address = address.replace(&format!("{{{name}}}"), value);
        }
        if path == "/fn/calendar/read_table" {
            let part = "--x\r\nContent-Disposition: form-data; name=\"form[table]\"\r\n\r\ndate\r\n--x--\r\n";
            return (address, part.to_owned());
        }
        if path == "/fn/reports/submit" {
            let directive = &self.values["directive"];
            let part = |name: &str, value: &str| {
                format!("--x\r\nContent-Disposition: form-data; name=\"form[{name}]\"\r\n\r\n{value}\r\n")
            };
            let body = [
                ("directive", directive.as_str()),
                ("kind", "final"),
                ("text", "Done."),
                ("confidence", "green"),
                ("signed_by", "Head"),
            ]
            .map(|(name, value)| part(name, value))
            .concat();
            return (address, format!("{body}--x--\r\n"));
        }
        let mut pairs = form_urlencoded::Serializer::new(String::new());
        for (name, value) in &self.values {
            pairs.append_pair(name, value);
            pairs.append_pair(&format!("form[{name}]"), value);
        }
        for (name, value) in [
            ("to", "1"),
            ("of", "person"),
            ("state", "held"),
            ("language", "en"),
            ("back", "/"),
            ("wording", "within one month"),
            ("force", "binding"),
            ("form[email]", "nobody@kenes.example"),
            ("form[password]", "wrong password"),
            ("form[decision]", "hold"),
            ("form[verdict]", "put_up"),
            ("filter[view]", "all"),
            ("filter[q]", ""),
        ] {
            pairs.append_pair(name, value);
        }
        let pairs = pairs.finish();
        if method == "GET" {
            if path.starts_with("/fn/") {
                (format!("{address}?{pairs}"), String::new())
            } else {
                (address, String::new())
            }
        } else {
            (address, pairs)
        }
    }
}
