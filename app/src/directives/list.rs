use domain::dashboard::{Ages, Counted};
use domain::directives::{AssignmentRole, DirectiveState, DirectivesPage, Filter, Force, Sort, TimeClass, View};
use language::dates;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::DirectiveTable;
use super::api::load_directives;
use crate::page::{PageTitle, page};
use crate::ui::{Icon, said_text};
use crate::words::use_words;

/// The register: which directives; what is asked for stands in the address.
#[component]
pub fn Directives() -> impl IntoView {
    let query = use_query_map();
    let filter = move || {
        query.with(|query| {
            let get = |name: &str| query.get(name).unwrap_or_default();
            Filter {
                view: get("view"),
                q: get("q"),
                body: get("body"),
                role: get("role"),
                force: get("force"),
                state: get("state"),
                meeting: get("meeting"),
                due_from: get("due_from"),
                due_to: get("due_to"),
                time: get("time"),
                age: get("age"),
                overdue_on: get("overdue_on"),
                counted: get("counted"),
                sort: get("sort"),
                page: get("page"),
            }
        })
    };
    page(filter, load_directives, move |data| show(data, filter()))
}

fn show(data: DirectivesPage, filter: Filter) -> AnyView {
    let words = use_words();
    let view_now = data.view;
    let views: Vec<_> = data
        .views
        .iter()
        .filter(|(view, count)| *count > 0 || *view == view_now || *view != View::Draft)
        .map(|(view, count)| {
            let href = Filter { view: view.as_str().to_owned(), page: String::new(), ..filter.clone() }.address();
            let class = match view {
                View::Overdue if *count > 0 => "n-late",
                View::Soon if *count > 0 => "n-soon",
                _ => "",
            };
            view! {
                <a href=href aria-current=(*view == view_now).then_some("page")>
                    {words.view(*view)}
                    <b class=class>{count.to_string()}</b>
                </a>
            }
        })
        .collect();
    let title = words.say("shell-directives");
    let empty = data.rows.is_empty();
    let (total, page, pages) = (data.total, data.page, data.pages);
    let caption = words.say_with("directives-count", &[("n", total.into())]);
    let rows = data.rows.clone();
    view! {
        <PageTitle text=title.clone() />
        <div class="wrap">
            <div class="head">
                <h1>{title}</h1>
            </div>
            <section class="block">
                <nav class="views" aria-label=words.say("directives-views")>
                    {views}
                </nav>
                <Filters filter=filter.clone() data=data.clone() />
                {if empty {
                    view! {
                        <div class="empty">
                            <p>{words.say("directives-empty")}</p>
                            <div class="btns">
                                <a class="btn second" href="/directives?view=all">
                                    {words.say("ui-show-all")}
                                </a>
                            </div>
                        </div>
                    }
                        .into_any()
                } else {
                    view! { <DirectiveTable rows caption /> }.into_any()
                }}
                <Pager filter=filter.clone() page pages />
            </section>
        </div>
    }
    .into_any()
}

#[component]
fn Filters(filter: Filter, data: DirectivesPage) -> impl IntoView {
    let words = use_words();
    let locale = words.locale();
    let any = words.say("ui-any");
    let bodies: Vec<(String, String)> =
        data.bodies.iter().map(|body| (body.id.to_string(), body.name.text(locale).to_owned())).collect();
    let roles: Vec<(String, String)> = [AssignmentRole::Lead, AssignmentRole::CoExecutor]
        .map(|role| (role.as_str().to_owned(), words.assignment_role(role)))
        .to_vec();
    let forces: Vec<(String, String)> =
        Force::ALL.iter().map(|force| (force.as_str().to_owned(), words.force(*force))).collect();
    let meetings: Vec<(String, String)> = data
        .meetings
        .iter()
        .map(|(id, on, number)| (id.to_string(), format!("№ {number}, {}", dates::day_short(*on, locale))))
        .collect();
    let sorts: Vec<(String, String)> =
        Sort::ALL.iter().map(|sort| (sort.as_str().to_owned(), words.sort(*sort))).collect();
    let picked = picked(&filter, &data);
    view! {
        <form class="filters" method="get" action="/directives">
            {kept(&filter)}
            <div class="grid">
                <div class="field">
                    <label for="f-q">{words.say("directives-find")}</label>
                    <input id="f-q" type="search" name="q" value=filter.q.clone() maxlength="200" />
                </div>
                {choice("f-body", "body", words.say("directives-body"), &any, bodies, &filter.body)}
                {choice("f-role", "role", words.say("directives-part"), &any, roles, &filter.role)}
                {choice("f-force", "force", words.say("directives-force"), &any, forces, &filter.force)}
                {choice("f-meeting", "meeting", words.say("directives-meeting"), &any, meetings, &filter.meeting)}
                <div class="field">
                    <label for="f-from">{words.say("directives-due-from")}</label>
                    <input id="f-from" type="date" name="due_from" value=filter.due_from.clone() />
                </div>
                <div class="field">
                    <label for="f-to">{words.say("directives-due-to")}</label>
                    <input id="f-to" type="date" name="due_to" value=filter.due_to.clone() />
                </div>
                {choice("f-sort", "sort", words.say("ui-sort"), &words.sort(Sort::Due), sorts, &filter.sort)}
                <button class="btn second">{words.say("ui-filter")}</button>
            </div>
            {picked}
        </form>
    }
}

/// What the form itself does not ask for stays as it is.
fn kept(filter: &Filter) -> Vec<AnyView> {
    [
        ("view", &filter.view),
        ("state", &filter.state),
        ("time", &filter.time),
        ("age", &filter.age),
        ("overdue_on", &filter.overdue_on),
        ("counted", &filter.counted),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(name, value)| view! { <input type="hidden" name=name value=value.clone() /> }.into_any())
    .collect()
}

fn choice(
    id: &'static str,
    name: &'static str,
    label: String,
    none: &str,
    options: Vec<(String, String)>,
    chosen: &str,
) -> impl IntoView + use<> {
    let options: Vec<_> = std::iter::once((String::new(), none.to_owned()))
        .chain(options)
        .map(|(value, words)| {
            let selected = value == chosen;
            view! {
                <option value=value selected=selected>
                    {words}
                </option>
            }
        })
        .collect();
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <select id=id name=name>
                {options}
            </select>
        </div>
    }
}

/// The filters that are set, each a link that removes it.
fn picked(filter: &Filter, data: &DirectivesPage) -> Option<AnyView> {
    let words = use_words();
    let mut picked: Vec<(String, Filter)> = Vec::new();
    if !filter.q.is_empty() {
        picked.push((
            words.say_with("ui-quoted", &[("text", filter.q.as_str().into())]),
            Filter { q: String::new(), ..filter.clone() },
        ));
    }
    if let Some(body) = data.bodies.iter().find(|body| body.id.to_string() == filter.body) {
        picked.push((said_text(&body.name), Filter { body: String::new(), ..filter.clone() }));
    }
    if let Some(role) = AssignmentRole::parse(&filter.role) {
        picked.push((words.assignment_role(role), Filter { role: String::new(), ..filter.clone() }));
    }
    if let Some(state) = DirectiveState::parse(&filter.state) {
        picked.push((words.directive_state(state), Filter { state: String::new(), ..filter.clone() }));
    }
    if let Some(time) = TimeClass::parse(&filter.time) {
        picked.push((words.time_class(time), Filter { time: String::new(), ..filter.clone() }));
    }
    if let Ok(day) = domain::text::date(&filter.overdue_on) {
        let on = words.say_with("directives-overdue-on", &[("date", dates::on_day(day, words.locale()).into())]);
        picked.push((on, Filter { overdue_on: String::new(), ..filter.clone() }));
    }
    if let Some(ages) = Ages::parse(&filter.age) {
        let overdue = words.say_with("directives-overdue-for", &[("days", words.age_class(ages).into())]);
        picked.push((overdue, Filter { age: String::new(), ..filter.clone() }));
    }
    if let Some(force) = Force::parse(&filter.force) {
        picked.push((words.force(force), Filter { force: String::new(), ..filter.clone() }));
    }
    if let Some((_, _, number)) = data.meetings.iter().find(|(id, _, _)| id.to_string() == filter.meeting) {
        picked.push((format!("№ {number}"), Filter { meeting: String::new(), ..filter.clone() }));
    }
    for (day, label, without) in [
        (&filter.due_from, words.say("directives-due-from"), Filter { due_from: String::new(), ..filter.clone() }),
        (&filter.due_to, words.say("directives-due-to"), Filter { due_to: String::new(), ..filter.clone() }),
    ] {
        if let Ok(day) = domain::text::date(day) {
            picked.push((format!("{label}: {}", dates::day(day, words.locale())), without));
        }
    }
    if let Some(counted) = Counted::parse(&filter.counted) {
        let counted = words.counted(counted);
        picked.push((counted, Filter { counted: String::new(), ..filter.clone() }));
    }
    if picked.is_empty() {
        return None;
    }
    let links: Vec<_> = picked
        .into_iter()
        .map(|(label, without)| {
            view! {
                <a href=Filter { page: String::new(), ..without }.address()>
                    {label}
                    " "
                    <Icon name="close" />
                    <span class="sr">{words.say("ui-remove-filter")}</span>
                </a>
            }
        })
        .collect();
    let all = Filter { view: filter.view.clone(), ..Filter::default() }.address();
    Some(
        view! {
            <p class="picked">
                <span>{words.say("ui-filtered-by")}</span>
                {links}
                <a class="all" href=all>
                    {words.say("ui-clear-all")}
                </a>
            </p>
        }
        .into_any(),
    )
}

#[component]
fn Pager(filter: Filter, page: u32, pages: u32) -> impl IntoView {
    let words = use_words();
    let link = move |page: u32| Filter { page: page.to_string(), ..filter.clone() }.address();
    (pages > 1).then(|| {
        view! {
            <nav class="pager" aria-label=words.say("ui-pages")>
                <p>{words.say_with("ui-page-of", &[("page", page.into()), ("pages", pages.into())])}</p>
                <p>
                    {(page > 1).then(|| view! { <a href=link(page - 1)>{words.say("ui-previous")}</a> })}
                    " "
                    {(page < pages).then(|| view! { <a href=link(page + 1)>{words.say("ui-next")}</a> })}
                </p>
            </nav>
        }
    })
}
