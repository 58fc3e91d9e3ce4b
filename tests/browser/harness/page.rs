//! A tab.

use super::browser::Browser;
use super::driver::Kind;
use super::element::Element;
use super::json::{list, strings};
use serde_json::{Value, json};
use std::{
    sync::Arc,
    time::{Duration, Instant},
};
use thirtyfour::bidi::{
    BidiCommand, BrowsingContextId, NodeId,
    modules::{
        browsing_context::{
            Activate, BrowsingContextInfo, Close, GetTree, LocateNodes, Locator, Navigate, ReadinessState,
            Reload, SetViewport, Viewport,
        },
        input::shared_reference,
        script::{CallFunction, EvaluateResult, Target},
    },
};

/// How long a test waits for something to come about.
const PATIENCE: Duration = Duration::from_secs(12);
const INTERVAL: Duration = Duration::from_millis(15);

/// A tab of a browser.
#[derive(Clone)]
pub struct Page {
    pub browser: Arc<Browser>,
    context: BrowsingContextId,
}

impl PartialEq for Page {
    fn eq(&self, other: &Self) -> bool {
        self.context == other.context
    }
}

impl Page {
    pub fn new(browser: &Arc<Browser>, context: BrowsingContextId) -> Self {
        Self { browser: Arc::clone(browser), context }
    }

    // ---- going somewhere

    /// Opens `url` and waits until it has loaded.
    pub fn go(&self, url: &str) {
        let (url, wait) = (url.to_owned(), Some(ReadinessState::Complete));
        self.send(Navigate { context: self.context(), url, wait });
    }

    pub fn reload(&self) {
        let wait = Some(ReadinessState::Complete);
        self.send(Reload { context: self.context(), ignore_cache: None, wait });
    }

    /// Brings the tab to the front.
    pub fn activate(&self) {
        self.send(Activate { context: self.context() });
    }

    pub fn close(&self) {
        self.send(Close { context: self.context(), prompt_unload: None });
    }

    pub fn resize(&self, width: u32, height: u32) {
        let viewport = Some(Viewport { width, height });
        self.send(SetViewport { context: self.context(), viewport, device_pixel_ratio: None });
    }

    /// Shows the page as if the system asked for this, such as `prefers-color-scheme`: `dark`.
    pub fn emulate_media(&self, feature: &str, value: &str) {
        match self.browser.kind {
            Kind::Chromium => {
                let wish = json!({ "features": { feature: value }, "contexts": [self.context] });
                let set = self.browser.socket.try_command("emulation.setMediaFeaturesOverride", &wish);
                set.unwrap_or_else(|why| panic!("{why}"));
            }
            Kind::Firefox => self.browser.set_preference_of(feature, value),
        }
    }

    /// The page in the only frame of this one, once it is there.
    #[track_caller]
    pub fn frame(&self) -> Self {
        self.frame_of("")
    }

    /// The page in the first frame of this one whose address begins so, once it is there.
    #[track_caller]
    pub fn frame_of(&self, address: &str) -> Self {
        let inner = self.poll(|| {
            let inner = self.tree()?.children.into_iter().find(|inner| inner.url.starts_with(address))?;
            Some(Self::new(&self.browser, inner.context)).filter(Self::has_arrived)
        });
        inner.expect("a page in a frame")
    }

    /// Waits until this page has no frame any more.
    #[track_caller]
    pub fn has_no_frame(&self) {
        self.wait("the frame goes", || self.tree().is_some_and(|tree| tree.children.is_empty()));
    }

    /// The tab around it, where this is a page in a frame.
    pub fn tab(&self) -> Self {
        let around = self.tree().and_then(|tree| tree.parent);
        around.map_or_else(|| self.clone(), |tab| Self::new(&self.browser, tab))
    }

    /// Whether there is a document of a site to ask; on the way to one there is none.
    fn has_arrived(&self) -> bool {
        let ask = CallFunction {
            function_declaration: "() => location.protocol.startsWith('http')".to_owned(),
            await_promise: false,
            target: Target::Context { context: self.context(), sandbox: None },
            arguments: Vec::new(),
            this: None,
            result_ownership: None,
            user_activation: None,
        };
        let answer = self.browser.socket.try_send(ask);
        matches!(answer, Ok(EvaluateResult::Success { result, .. }) if result["value"] == json!(true))
    }

    /// Waits until the page has left for an address that holds these words.
    #[track_caller]
    pub fn arrives_at(&self, words: &str) {
        self.wait(words, || self.tree().is_some_and(|tree| tree.url.contains(words)));
    }

    fn tree(&self) -> Option<BrowsingContextInfo> {
        let tree = GetTree { root: Some(self.context()), max_depth: None };
        self.send(tree).contexts.into_iter().next()
    }

    // ---- asking

    /// How the browser calls this tab.
    pub fn context(&self) -> BrowsingContextId {
        self.context.clone()
    }

    /// A command; panics when the browser refuses.
    pub fn send<C: BidiCommand>(&self, command: C) -> C::Returns {
        self.browser.socket.send(command)
    }

    /// What the JavaScript `function` returns for `arguments`, an array.
    pub fn call(&self, function: &str, arguments: Value) -> Value {
        self.call_with(function, arguments, &[])
    }

    /// As [`Page::call`], with elements before the other arguments.
    pub fn call_with(&self, function: &str, arguments: Value, nodes: &[&NodeId]) -> Value {
        let wrapped = format!(
            "async (list, ...nodes) => JSON.stringify(await ({function})(...nodes, ...JSON.parse(list))) ?? 'null'"
        );
        let result = self.run(&wrapped, &arguments, nodes);
        let text = result["value"].as_str().unwrap_or("null");
        serde_json::from_str(text).unwrap_or_else(|why| panic!("{why}: {text}"))
    }

    /// What the JavaScript `function` returns; nothing while the page is being replaced by another.
    pub fn call_if_there(&self, function: &str) -> Option<Value> {
        self.try_run(function, &json!([]), &[]).ok().map(|result| result["value"].clone())
    }

    fn run(&self, function: &str, arguments: &Value, nodes: &[&NodeId]) -> Value {
        self.try_run(function, arguments, nodes).unwrap_or_else(|why| panic!("{why}\nin {function}"))
    }

    fn try_run(&self, function: &str, arguments: &Value, nodes: &[&NodeId]) -> Result<Value, String> {
        let list = json!({ "type": "string", "value": arguments.to_string() });
        let nodes = nodes.iter().map(|node| shared_reference(node));
        let answer = self.browser.socket.try_send(CallFunction {
            function_declaration: function.to_owned(),
            await_promise: true,
            target: Target::Context { context: self.context(), sandbox: None },
            arguments: std::iter::once(list).chain(nodes).collect(),
            this: None,
            result_ownership: None,
            user_activation: None,
        });
        match answer? {
            EvaluateResult::Success { result, .. } => Ok(result),
            EvaluateResult::Exception { exception_details, .. } => Err(exception_details["text"].to_string()),
        }
    }

    /// Asks again and again until there is an answer, or patience ends.
    pub fn poll<T>(&self, mut ask: impl FnMut() -> Option<T>) -> Option<T> {
        let end = Instant::now() + PATIENCE;
        loop {
            match ask() {
                None if Instant::now() < end => std::thread::sleep(INTERVAL),
                answer => return answer,
            }
        }
    }

    /// Waits until `true`; panics with `what` when it stays false.
    #[track_caller]
    pub fn wait(&self, what: &str, mut holds: impl FnMut() -> bool) {
        assert!(self.poll(|| holds().then_some(())).is_some(), "waited in vain: {what}");
    }

    // ---- finding

    /// All that is there now with this role, and this name (`*` stands for anything).
    pub fn find_all(&self, role: &str, name: Option<&str>) -> Vec<Element> {
        self.look(role, name, None)
    }

    /// The first thing with this role and name; waits for it.
    #[track_caller]
    pub fn find(&self, role: &str, name: &str) -> Element {
        self.await_one(role, name, None)
    }

    /// The first thing with this role and name, if it is there now.
    pub fn maybe(&self, role: &str, name: &str) -> Option<Element> {
        self.look(role, Some(name), None).into_iter().next()
    }

    /// Waits until nothing with this role and name is there any more.
    #[track_caller]
    pub fn gone(&self, role: &str, name: &str) {
        self.wait(&format!("{role} “{name}” goes away"), || self.maybe(role, name).is_none());
    }

    #[track_caller]
    pub fn click(&self, role: &str, name: &str) {
        self.find(role, name).click();
    }

    /// The names of all that is there with this role.
    pub fn names(&self, role: &str) -> Vec<String> {
        strings(&self.call("(role) => probe.names(role)", json!([role])))
    }

    /// See [`Page::find_all`]; `inside` an element, or anywhere.
    pub fn look(&self, role: &str, name: Option<&str>, inside: Option<&Element>) -> Vec<Element> {
        let sought = format!("{role} “{}”", name.unwrap_or("*"));
        let function =
            "(list, root) => { const [role, name] = JSON.parse(list); return probe.find(role, name, root) }";
        let nodes: Vec<&NodeId> = inside.iter().map(|element| &element.node).collect();
        let found = self.run(function, &json!([role, name]), &nodes);
        let nodes = list(&found["value"]).iter().filter_map(|node| node["sharedId"].as_str());
        nodes.map(|node| Element::new(self, node.into(), sought.clone())).collect()
    }

    /// How many things with this role and name the browser's own accessibility tree holds.
    pub fn in_accessibility_tree(&self, role: &str, name: &str) -> usize {
        let found = self.send(LocateNodes {
            context: self.context(),
            locator: Locator::accessibility(Some(role.to_owned()), Some(name.to_owned())),
            max_node_count: None,
            serialization_options: None,
            start_nodes: None,
        });
        found.nodes.len()
    }

    #[track_caller]
    pub fn await_one(&self, role: &str, name: &str, inside: Option<&Element>) -> Element {
        let found = self.poll(|| self.look(role, Some(name), inside).into_iter().next());
        found.unwrap_or_else(|| {
            let nodes: Vec<&NodeId> = inside.iter().map(|element| &element.node).collect();
            let function = "(...all) => all.length > 1 ? probe.names(all[1], all[0]) : probe.names(all[0])";
            let others = strings(&self.call_with(function, json!([role]), &nodes));
            panic!("there is no {role} “{name}”, but {others:?}")
        })
    }

    // ---- seeing

    /// Everything that was announced since the page was opened, or since [`Page::hush`].
    pub fn heard(&self) -> Vec<String> {
        strings(&self.call("() => probe.heard", json!([])))
    }

    /// Waits until something is announced that contains `words`.
    #[track_caller]
    pub fn hear(&self, words: &str) {
        let mut heard = Vec::new();
        let came = self.poll(|| {
            heard = self.heard();
            heard.iter().any(|said| said.contains(words)).then_some(())
        });
        assert!(came.is_some(), "nobody says “{words}”, but {heard:?}");
    }

    /// Forgets what was announced up to now.
    pub fn hush(&self) {
        self.call("() => { probe.heard.length = 0 }", json!([]));
    }

    /// Everything in localStorage, by key.
    pub fn stored(&self) -> serde_json::Map<String, Value> {
        let stored = self.call("() => ({ ...localStorage })", json!([]));
        stored.as_object().cloned().unwrap_or_default()
    }
}
