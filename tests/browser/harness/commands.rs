//! Commands that thirtyfour lacks, or that lack what the tests need there.

use http::Method;
use serde::Serialize;
use serde_json::json;
use thirtyfour::{
    RequestData, SessionId,
    bidi::{BidiCommand, UserContextId, modules::script::AddPreloadScriptResult},
    common::command::FormatRequestData,
};

/// A script that runs before every page; thirtyfour's can't be for one profile alone.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AddPreloadScript {
    pub function_declaration: String,
    pub user_contexts: Vec<UserContextId>,
}

impl BidiCommand for AddPreloadScript {
    const METHOD: &'static str = "script.addPreloadScript";
    type Returns = AddPreloadScriptResult;
}

/// From now on scripts of classic WebDriver run in Firefox itself, not in its pages.
#[derive(Debug)]
pub struct EnterFirefox;

impl FormatRequestData for EnterFirefox {
    fn format_request(&self, session: &SessionId) -> RequestData {
        RequestData::new(Method::POST, format!("session/{session}/moz/context"))
            .add_body(json!({ "context": "chrome" }))
    }
}
