//! What the editor tells the page around it.

use serde::Serialize;

use super::Message;

/// What the editor tells the page around it. `xml` is what other editors call a document: here the text of a file.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "event", rename_all = "camelCase")]
pub enum Event<'e> {
    /// It waits for `configure`.
    Configure,
    /// It waits for `load`.
    Init,
    /// The map that was handed over is shown.
    Load {
        /// The document.
        xml: &'e str,
    },
    /// The map was changed.
    Autosave {
        /// The document.
        xml: &'e str,
    },
    /// The user wants the map to be kept.
    Save {
        /// The document.
        xml: &'e str,
        /// Whether the editor is to be closed then.
        #[serde(skip_serializing_if = "Option::is_none")]
        exit: Option<bool>,
    },
    /// The map in another shape, as it was asked for.
    Export {
        /// The word of the shape.
        format: &'e str,
        /// The map in this shape, as a `data:` address in base64.
        data: &'e str,
        /// The document.
        xml: &'e str,
        /// The request.
        message: &'e Message,
    },
    /// The user closes the editor.
    Exit {
        /// Whether there are changes that weren't saved.
        modified: bool,
    },
}

/// The answer to a request that isn't understood.
#[derive(Serialize)]
struct NotUnderstood<'e> {
    error: &'static str,
    data: &'e Message,
}

impl Event<'_> {
    /// The text that is sent.
    pub fn write(&self) -> String {
        text_of(self)
    }

    /// The answer to a request that isn't understood.
    pub fn not_understood(request: &Message) -> String {
        text_of(&NotUnderstood { error: "unknownMessage", data: request })
    }
}

/// Nothing here can fail to be written: names are texts, and numbers are whole.
fn text_of(message: &impl Serialize) -> String {
    serde_json::to_string(message).unwrap_or_default()
}
