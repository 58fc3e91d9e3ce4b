//! What the page around the editor asks.

use serde::Serialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

/// Bytes in a message that is looked into: a picture of 64 MB in base64, and what stands around it.
pub const MOST_MESSAGE: usize = 90_000_000;

/// What the page around the editor asks.
#[derive(Clone, Debug)]
pub struct Request {
    /// What is to be done.
    pub action: Action,
    /// The request as it came.
    pub message: Message,
}

/// A request as it came, to be handed back with its answer.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub struct Message(Box<RawValue>);

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// To begin, with settings for an editor of drawings, of which none is for this one.
    Configure,
    /// To show a map.
    Load(Load),
    /// To hand over the map in another shape.
    Export(Export),
    /// To say something above the map, in place of what is said there.
    Status {
        /// What; nothing where it is to be taken away.
        text: Option<String>,
        /// Whether there are changes that the page hasn't kept; nothing where that stays as it is.
        modified: Option<bool>,
    },
    /// To say something that the user presses away.
    Dialog(Told),
    /// To show that the page is busy, or that it isn't any more.
    Spinner {
        /// With what; nothing where it isn't.
        text: Option<String>,
    },
    /// Something that isn't known.
    Unknown,
}

/// A map to show, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Load {
    /// The document: the text of a file, a picture that carries one, or either as a `data:` address. Empty for a new map.
    pub content: String,
    /// What the document is called there.
    pub title: Option<String>,
    /// Whether each change is to be told.
    pub autosave: bool,
    /// Whether there is a button to save and close; nothing where the address says it.
    pub save_and_exit: Option<bool>,
    /// Whether there is no button to save.
    pub no_save: Option<bool>,
    /// Whether there is no button to close.
    pub no_exit: Option<bool>,
    /// Whether the editor is dark.
    pub dark: Option<bool>,
}

/// A shape in which the map is handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A drawing that carries the map or, without it, a mere one.
    Svg {
        /// Whether it carries the map.
        carries: bool,
    },
    /// A picture of points that carries the map or, without it, a mere one.
    Png {
        /// Whether it carries the map.
        carries: bool,
    },
    /// The file.
    Json,
}

/// A wish for the map in another shape.
#[derive(Clone, Debug, PartialEq)]
pub struct Export {
    /// The shape; nothing where it isn't one of ours.
    pub shape: Option<Shape>,
    /// The word for it, as it came.
    pub format: String,
    /// Another document than that which is shown.
    pub content: Option<String>,
    /// How many times its size a picture is to have.
    pub scale: f64,
    /// Whether it is dark.
    pub dark: bool,
    /// What is said meanwhile.
    pub spin: Option<String>,
}

/// What the page has to say to the user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// In few words.
    pub title: String,
    /// What it is.
    pub text: String,
    /// The word on the button.
    pub button: Option<String>,
}

impl Request {
    /// What a message asks; nothing where it is none of these: other programs send messages too. Hosts write a flag as
    /// `true`, `1` or `"1"`, so each is read as one.
    pub fn read(text: &str) -> Option<Self> {
        if text.len() > MOST_MESSAGE {
            return None;
        }
        let fields = Fields(serde_json::from_str(text).ok()?);
        let action = fields.action()?;
        let raw: &RawValue = serde_json::from_str(text).ok()?;
        Some(Self { action, message: Message(raw.to_owned()) })
    }
}

/// The fields of a message. `messageKey` and the like name words of an editor of drawings; they say nothing here.
struct Fields(Map<String, Value>);

impl Fields {
    fn action(&self) -> Option<Action> {
        Some(match self.0.get("action")?.as_str()? {
            "configure" => Action::Configure,
            "load" => Action::Load(self.load()),
            "export" => Action::Export(self.export()),
            "status" => Action::Status { text: self.text("message"), modified: self.flag("modified") },
            "dialog" => Action::Dialog(Told {
                title: self.text("title").unwrap_or_default(),
                text: self.text("message").unwrap_or_default(),
                button: self.text("button"),
            }),
            "spinner" => Action::Spinner {
                text: self.flag("show").unwrap_or(true).then(|| self.text("message").unwrap_or_default()),
            },
            _ => Action::Unknown,
        })
    }

    fn load(&self) -> Load {
        Load {
            content: self.document().unwrap_or_default(),
            title: self.text("title"),
            autosave: self.flag("autosave").unwrap_or_default(),
            save_and_exit: self.flag("saveAndExit"),
            no_save: self.flag("noSaveBtn"),
            no_exit: self.flag("noExitBtn"),
            dark: self.flag("dark"),
        }
    }

    fn export(&self) -> Export {
        let format = self.text("format").unwrap_or_else(|| "xmlsvg".to_owned());
        Export {
            shape: shape(&format),
            format,
            content: self.document(),
            scale: self.0.get("scale").and_then(number).unwrap_or(1.0),
            dark: self.text("theme").is_some_and(|theme| theme == "dark"),
            spin: self.text("spin").or_else(|| self.0.contains_key("spinKey").then(String::new)),
        }
    }

    /// The document, which a host may also hand over as the JSON that it is, or as a picture.
    fn document(&self) -> Option<String> {
        let given = self.0.get("xml").or_else(|| self.0.get("xmlpng"))?;
        match given {
            Value::String(text) => Some(text.clone()).filter(|text| !text.trim().is_empty()),
            Value::Object(_) => Some(given.to_string()),
            _ => None,
        }
    }

    fn text(&self, name: &str) -> Option<String> {
        self.0.get(name)?.as_str().filter(|text| !text.trim().is_empty()).map(str::to_owned)
    }

    fn flag(&self, name: &str) -> Option<bool> {
        match self.0.get(name)? {
            Value::Bool(flag) => Some(*flag),
            Value::Number(number) => Some(number.as_f64() != Some(0.0)),
            Value::String(text) => Some(!matches!(text.as_str(), "" | "0" | "false")),
            _ => None,
        }
    }
}

fn number(value: &Value) -> Option<f64> {
    value.as_f64().or_else(|| value.as_str()?.parse().ok()).filter(|number| number.is_finite())
}

fn shape(format: &str) -> Option<Shape> {
    Some(match format {
        "xmlsvg" => Shape::Svg { carries: true },
        "svg" => Shape::Svg { carries: false },
        "xmlpng" => Shape::Png { carries: true },
        "png" => Shape::Png { carries: false },
        "json" | "xml" => Shape::Json,
        _ => return None,
    })
}
