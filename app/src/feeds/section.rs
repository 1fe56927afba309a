use domain::feeds::{Feed, FeedLink, FeedOf};
use language::dates;
use leptos::prelude::*;

use super::api::{MakeFeed, RevokeFeed, load_feeds};
use crate::page::page;
use crate::ui::{Argument, Form, SecretLink, address};
use crate::words::use_words;

/// The section of the account page; whoever has no matter to see has no feed and no section.
#[component]
pub fn Feeds() -> impl IntoView {
    page(|| (), |()| load_feeds(), show)
}

fn show(feeds: Vec<Feed>) -> AnyView {
    let words = use_words();
    if feeds.is_empty() {
        return ().into_any();
    }
    let feeds: Vec<_> = feeds.into_iter().map(|feed| view! { <OneFeed feed /> }).collect();
    view! {
        <section class="block flow" id="calendar" aria-labelledby="h-calendar">
            <div class="block-head">
                <h2 id="h-calendar">{words.say("feeds-title")}</h2>
            </div>
            <p>{words.say("feeds-text")}</p>
            {feeds}
        </section>
    }
    .into_any()
}

#[component]
fn OneFeed(feed: Feed) -> impl IntoView {
    let words = use_words();
    let (title, hint) = match feed.of {
        FeedOf::Person => (words.say("feeds-of-person"), words.say("feeds-hint-person")),
        FeedOf::Body => (words.say("feeds-of-body"), words.say("feeds-hint-body")),
    };
    let of = feed.of.as_str();
    let works = feed.link.as_ref().is_some_and(|link| link.revoked_on.is_none());
    let standing = feed.link.as_ref().map_or_else(|| words.say("feeds-none"), standing);
    let made = feed.address.map(|address| view! { <Subscribe address /> });
    let make = words.say(if works { "feeds-make-new" } else { "feeds-make" });
    let (revoke, note) = (words.say("feeds-revoke"), words.say("feeds-make-new-hint"));
    let revoke = works.then(|| {
        view! {
            <Form action={address::<RevokeFeed>()} prefix=format!("revoke-{of}-") class="plain">
                <Argument name="of" value=of />
                <button class="btn second">{revoke}</button>
            </Form>
        }
    });
    view! {
        <div class="flow-s">
            <h3>{title}</h3>
            <p class="hint">{hint}</p>
            <p>{standing}</p>
            {made}
            <div class="btns">
                <Form action={address::<MakeFeed>()} prefix=format!("make-{of}-") class="plain">
                    <Argument name="of" value=of />
                    <button class="btn">{make}</button>
                </Form>
                {revoke}
            </div>
            {works.then(|| view! { <p class="small quiet">{note}</p> })}
        </div>
    }
}

fn standing(link: &FeedLink) -> String {
    let words = use_words();
    let locale = words.locale();
    if let Some(on) = link.revoked_on {
        return words.say_with("feeds-revoked", &[("on", dates::day(on, locale).into())]);
    }
    let made = words.say_with(
        "feeds-made",
        &[("on", dates::day(link.made_on, locale).into()), ("by", link.made_by.as_str().into())],
    );
    let used = match link.used_on {
        Some(on) => words.say_with("feeds-used", &[("on", dates::day(on, locale).into())]),
        None => words.say("feeds-never-used"),
    };
    format!("{made}; {used}.")
}

/// The link, and what to do with it in the programs that most offices have.
#[component]
fn Subscribe(address: String) -> impl IntoView {
    let words = use_words();
    let here = address.split_once("://").map(|(_, rest)| format!("webcal://{rest}"));
    view! {
        <div class="notice good flow-s">
            <SecretLink id="feed-address" label=words.say("feeds-address") address />
            <p>{words.say("feeds-how-copy")}</p>
            <h4>{words.say("feeds-how")}</h4>
            <ul>
                <li>{words.say("feeds-how-outlook")}</li>
                <li>{words.say("feeds-how-google")}</li>
                <li>{words.say("feeds-how-apple")}</li>
            </ul>
            {here
                .map(|here| {
                    view! {
                        <p>
                            <a href=here rel="external">
                                {words.say("feeds-how-open")}
                            </a>
                        </p>
                    }
                })}
        </div>
    }
}
