//! Order by the pointer, in the browser: an item is dragged by its grip and dropped on another. The
//! drop presses a button of the item's own form, so that it goes the way of the buttons.

use domain::ids::AgendaItemId;
use domain::meetings::AgendaItem;
use leptos::ev::DragEvent;
use leptos::prelude::*;

/// Places are counted from 1.
#[derive(Clone, Copy)]
pub struct Drag {
    /// Set once the page is alive: without script nothing can be dragged.
    ready: RwSignal<bool>,
    held: RwSignal<Option<i32>>,
    over: RwSignal<Option<i32>>,
    /// The items in their order.
    items: StoredValue<Vec<AgendaItemId>>,
    /// The button that was pressed and the one beside it: the focus returns to the one that can be pressed again.
    pressed: StoredValue<Option<(String, String)>>,
}

impl Drag {
    pub fn new() -> Self {
        let ready = RwSignal::new(false);
        Effect::new(move |_| ready.set(true));
        Self {
            ready,
            held: RwSignal::new(None),
            over: RwSignal::new(None),
            items: StoredValue::new(Vec::new()),
            pressed: StoredValue::new(None),
        }
    }

    /// Called each time the items are shown, in the order in which they now stand.
    pub fn begin_page(self, agenda: &[AgendaItem]) {
        let now: Vec<AgendaItemId> = agenda.iter().map(|item| item.id).collect();
        let before = self.items.try_update_value(|items| std::mem::replace(items, now.clone()));
        if before.is_some_and(|before| before != now)
            && let Some((pressed, beside)) = self.pressed.try_update_value(Option::take).flatten()
        {
            focus_after_drawing(pressed, beside);
        }
    }

    pub fn press(self, pressed: String, beside: String) {
        self.pressed.set_value(Some((pressed, beside)));
    }

    pub fn ready(self) -> bool {
        self.ready.get()
    }

    pub fn holds(self, place: i32) -> bool {
        self.held.get() == Some(place)
    }

    /// On which side of this place the held item would come to stand.
    pub fn side(self, place: i32) -> Option<&'static str> {
        let held = self.held.get()?;
        (self.over.get() == Some(place) && held != place).then_some(if held < place { "after" } else { "before" })
    }

    pub fn start(self, place: i32, event: &DragEvent) {
        self.held.set(Some(place));
        carry_something(event);
    }

    pub fn over(self, place: i32, event: &DragEvent) {
        if self.held.get_untracked().is_some() {
            event.prevent_default();
            if self.over.get_untracked() != Some(place) {
                self.over.set(Some(place));
            }
        }
    }

    pub fn end(self) {
        self.held.set(None);
        self.over.set(None);
    }

    pub fn drop_on(self, place: i32, event: &DragEvent) {
        let Some(held) = self.held.get_untracked() else { return };
        event.prevent_default();
        self.end();
        let index = usize::try_from(held - 1).ok();
        let item = index.and_then(|index| self.items.with_value(|items| items.get(index).copied()));
        if let Some(item) = item.filter(|_| held != place) {
            self.press(down_id(item), up_id(item));
            press_with_value(&drop_id(item), place);
        }
    }
}

pub fn up_id(item: AgendaItemId) -> String {
    format!("up-{item}")
}

pub fn down_id(item: AgendaItemId) -> String {
    format!("down-{item}")
}

/// The hidden button of an item's form that a drop presses.
pub fn drop_id(item: AgendaItemId) -> String {
    format!("drop-{item}")
}

/// Some browsers drag only what carries data.
#[cfg(feature = "hydrate")]
fn carry_something(event: &DragEvent) {
    if let Some(transfer) = event.data_transfer() {
        transfer.set_effect_allowed("move");
        // Refused only outside of a drag's start.
        let _ = transfer.set_data("text/plain", "");
    }
}

#[cfg(not(feature = "hydrate"))]
fn carry_something(_: &DragEvent) {}

#[cfg(feature = "hydrate")]
fn press_with_value(id: &str, place: i32) {
    use wasm_bindgen::JsCast;

    let button = document().get_element_by_id(id).and_then(|button| button.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(button) = button
        && button.set_attribute("value", &place.to_string()).is_ok()
        && let Ok(Some(form)) = button.closest("form")
        && let Ok(form) = form.dyn_into::<web_sys::HtmlFormElement>()
    {
        // Refused only for a button of another form.
        let _ = form.request_submit_with_submitter(Some(&button));
    }
}

#[cfg(not(feature = "hydrate"))]
fn press_with_value(_: &str, _: i32) {}

#[cfg(feature = "hydrate")]
fn focus_after_drawing(pressed: String, beside: String) {
    use wasm_bindgen::JsCast;

    request_animation_frame(move || {
        let button = [pressed, beside].into_iter().find_map(|id| {
            let button = document().get_element_by_id(&id)?;
            (!button.has_attribute("disabled")).then_some(button)
        });
        if let Some(button) = button.and_then(|button| button.dyn_into::<web_sys::HtmlElement>().ok()) {
            // An element that cannot be focused is not worth a message.
            let _ = button.focus();
        }
    });
}

#[cfg(not(feature = "hydrate"))]
fn focus_after_drawing(_: String, _: String) {}
