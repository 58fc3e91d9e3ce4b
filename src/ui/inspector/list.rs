//! Rows by id: a row stays as it is, with the focus in it, as long as its id is in the list.

use std::sync::Arc;

use leptos::prelude::*;

/// A row for each id.
pub fn rows(ids: Memo<Vec<String>>, row: impl Fn(String) -> AnyView + Send + Sync + 'static) -> AnyView {
    let row: Arc<dyn Fn(String) -> AnyView + Send + Sync> = Arc::new(row);
    view! { <For each=move || ids.get() key=|id| id.clone() children=move |id| row(id)/> }.into_any()
}
