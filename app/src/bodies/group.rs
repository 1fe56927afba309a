use domain::bodies::{BodyName, Group, GroupForm, GroupMember, GroupPage};
use domain::ids::GroupId;
use domain::locale::Multilingual;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::Crumbs;
use super::api::{RemoveGroupMember, SaveGroup, SaveGroupMember, load_group};
use crate::meetings::{Remove, Rows, needed};
use crate::page::{PageTitle, page};
use crate::ui::{BodyPicks, Form, Hidden, Select, TextField, ThreeFields, Version, address, said_text};
use crate::words::use_words;

/// The words for a group, and the bodies that they mean from day to day.
#[component]
pub fn EditGroup() -> impl IntoView {
    let params = use_params_map();
    let named = move || params.with(|params| params.get("group"));
    let rows = Rows::none_yet();
    page(
        named,
        |named| async move {
            let group = named.map(|named| needed(named.parse::<GroupId>().ok())).transpose()?;
            load_group(group).await
        },
        move |data| show(data, rows),
    )
}

fn show(data: GroupPage, rows: Rows) -> AnyView {
    let words = use_words();
    let title = match &data.group {
        Some(group) => said_text(&group.name),
        None => words.say("bodies-add-group"),
    };
    let members = data.group.as_ref().map(|group| members(group, &data.bodies, rows));
    view! {
        <PageTitle text=title.clone() />
        <div class="wrap">
            <Crumbs here=title.clone() />
            <div class="page-narrow flow">
                <h1>{title}</h1>
                <p class="lede">{words.say("bodies-group-lede")}</p>
                {names(data.form, data.group.is_none().then_some(data.bodies))}
            </div>
            {members}
        </div>
    }
    .into_any()
}

/// The group's name; a new group's first members are ticked beside it.
fn names(form: GroupForm, first_members: Option<Vec<BodyName>>) -> AnyView {
    let words = use_words();
    view! {
        <Form action={address::<SaveGroup>()} prefix="group-">
            <Hidden name="id" value=form.id.clone() />
            {form.version.parse::<i32>().ok().map(|version| view! { <Version value=version /> })}
            <ThreeFields
                names=["name_kk", "name_ru", "name_en"]
                label=words.say("bodies-group-name")
                value=Multilingual::new(&form.name_kk, &form.name_ru, &form.name_en)
            />
            {first_members
                .map(|bodies| {
                    view! {
                        <BodyPicks
                            name="members"
                            legend=words.say("bodies-members")
                            options=options(&bodies)
                            hint=words.say("bodies-members-new-hint")
                        />
                    }
                })}
            <div class="btns">
                <button class="btn">{words.say("ui-save")}</button>
                <a class="btn second" href="/bodies">
                    {words.say("ui-cancel")}
                </a>
            </div>
        </Form>
    }
    .into_any()
}

fn members(group: &Group, bodies: &[BodyName], rows: Rows) -> AnyView {
    let words = use_words();
    let lines: Vec<(String, AnyView)> =
        group.members.iter().map(|member| (member.id.to_string(), line(group.id, member))).collect();
    let empty = lines.is_empty();
    let options = options(bodies);
    let add = words.say("bodies-add-member");
    let id = group.id.to_string();
    view! {
        <section class="block" aria-labelledby="h-members">
            <div class="block-head">
                <h2 id="h-members">{words.say("bodies-members")}</h2>
                <p>{words.say("bodies-members-note")}</p>
            </div>
            {empty.then(|| view! { <p class="quiet">{words.say("bodies-members-empty")}</p> })}
            <ol class="limbs">{rows.show("members", lines)}</ol>
        </section>
        <section class="block" aria-labelledby="h-add">
            <div class="block-head">
                <h2 id="h-add">{words.say("bodies-add-member")}</h2>
            </div>
            <Form action={address::<SaveGroupMember>()} prefix="new-">
                <Hidden name="group" value=id.clone() />
                <Select
                    name="body"
                    label=words.say("bodies-name")
                    options=options.clone()
                    none=words.say("bodies-choose")
                />
                <Dates member=None />
                <div class="btns">
                    <button class="btn second">{add}</button>
                </div>
            </Form>
        </section>
    }
    .into_any()
}

fn line(group: GroupId, member: &GroupMember) -> AnyView {
    let words = use_words();
    let name = said_text(&member.body.name);
    let (id, fields) = (member.id, member.clone());
    let save = words.say("ui-save");
    let of_body = format!(": {name}");
    let remove = words.say_with("bodies-remove-member", &[("body", name.as_str().into())]);
    view! {
        <li class="limb">
            <b>{member.position.to_string()}</b>
            <div class="flow-s">
                <h3>{name}</h3>
                <Form action={address::<SaveGroupMember>()} prefix=format!("member-{id}-")>
                    <Hidden name="group" value=group.to_string() />
                    <Hidden name="id" value=id.to_string() />
                    <Dates member=Some(fields) />
                    <div class="btns">
                        <button class="btn second slim">{save} <span class="sr">{of_body}</span></button>
                    </div>
                </Form>
                <Remove
                    action={address::<RemoveGroupMember>()}
                    argument="member"
                    id=id.to_string()
                    label=remove
                    question=words.say("bodies-remove-member-text")
                />
            </div>
        </li>
    }
    .into_any()
}

/// Place in the list, first and last day.
#[component]
fn Dates(member: Option<GroupMember>) -> impl IntoView {
    let words = use_words();
    let date = |date: Option<chrono::NaiveDate>| date.map(|date| date.to_string()).unwrap_or_default();
    let position = member.as_ref().map(|member| member.position.to_string()).unwrap_or_default();
    let from = date(member.as_ref().and_then(|member| member.from));
    let to = date(member.as_ref().and_then(|member| member.to));
    view! {
        <div class="form-row">
            <TextField name="position" label=words.say("bodies-position") value=position kind="number" width="w-4" />
            <TextField name="from" label=words.say("bodies-member-from") value=from kind="date" />
            <TextField name="to" label=words.say("bodies-member-to") value=to kind="date" />
        </div>
    }
}

fn options(bodies: &[BodyName]) -> Vec<(String, String)> {
    bodies.iter().map(|body| (body.id.to_string(), said_text(&body.name))).collect()
}
