//! The two browsers and the programs that drive them.

use serde_json::{Value, json};
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};
use xtask::browsers::Browsers;

/// A kind of browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Chromium,
    Firefox,
}

impl Kind {
    pub const ALL: [Self; 2] = [Self::Chromium, Self::Firefox];

    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
        }
    }
}

/// A driver program with one browser under it. Both end when it is dropped.
pub struct Driver {
    program: Child,
    port: u16,
    session: String,
    /// Where the browser listens for WebDriver BiDi.
    pub socket: String,
    downloads: PathBuf,
}

impl Driver {
    /// Starts `kind` in the profile that the folder `profile` holds, or in a fresh one; what it downloads goes
    /// into the folder `downloads`.
    pub fn start(kind: Kind, downloads: &Path, profile: Option<&Path>) -> Result<Self, String> {
        let programs = xtask::browsers::ready()?;
        // Now and then a driver finds its port taken.
        let mut attempts = (0..3).map(|_| Self::try_start(kind, &programs, downloads, profile));
        attempts
            .by_ref()
            .find(Result::is_ok)
            .unwrap_or_else(|| Self::try_start(kind, &programs, downloads, profile))
    }

    fn try_start(
        kind: Kind,
        programs: &Browsers,
        downloads: &Path,
        profile: Option<&Path>,
    ) -> Result<Self, String> {
        std::fs::create_dir_all(downloads).map_err(|why| format!("{}: {why}", downloads.display()))?;
        let (browser, mut command) = match kind {
            Kind::Chromium => {
                let mut command = Command::new(&programs.chromedriver);
                command.arg("--port=0");
                (&programs.chromium, command)
            }
            Kind::Firefox => {
                let mut command = Command::new(&programs.geckodriver);
                command.args(["--port", "0", "--websocket-port", "0", "--allow-system-access"]);
                (&programs.firefox, command)
            }
        };
        let mut program = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|why| format!("{command:?}: {why}"))?;
        let port = announced_port(&mut program)?;
        let mut driver = Self {
            program,
            port,
            session: String::new(),
            socket: String::new(),
            downloads: downloads.into(),
        };
        driver.open_session(kind, browser, profile)?;
        Ok(driver)
    }

    fn open_session(&mut self, kind: Kind, browser: &Path, profile: Option<&Path>) -> Result<(), String> {
        let wishes = match kind {
            Kind::Chromium => chromium(browser, &self.downloads, profile),
            Kind::Firefox => firefox(browser, &self.downloads, profile),
        };
        let answer =
            self.request("POST", "/session", &json!({ "capabilities": { "alwaysMatch": wishes } }))?;
        let text =
            |value: &Value| value.as_str().map(str::to_owned).ok_or(format!("an odd session: {answer}"));
        self.session = text(&answer["sessionId"])?;
        self.socket = text(&answer["capabilities"]["webSocketUrl"])?;
        Ok(())
    }

    /// A command of classic WebDriver, for the few things that WebDriver BiDi lacks.
    pub fn classic(&self, path: &str, parameters: &Value) -> Result<Value, String> {
        self.request("POST", &format!("/session/{}{path}", self.session), parameters)
    }

    fn request(&self, method: &str, path: &str, parameters: &Value) -> Result<Value, String> {
        let answer = exchange(self.port, method, path, &parameters.to_string())
            .map_err(|why| format!("{method} {path}: {why}"))?;
        match &answer["value"]["error"] {
            Value::Null => Ok(answer["value"].clone()),
            error => Err(format!("{method} {path}: {error}: {}", answer["value"]["message"])),
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _closed_already = self.request("DELETE", &format!("/session/{}", self.session), &json!({}));
        let _ended_already = self.program.kill();
        let _status = self.program.wait();
        let _never_used = std::fs::remove_dir_all(&self.downloads);
    }
}

/// Both drivers print the port that they took.
fn announced_port(program: &mut Child) -> Result<u16, String> {
    let output = program.stdout.take().ok_or("a driver without output")?;
    let mut lines = BufReader::new(output).lines().map_while(Result::ok);
    let line = lines
        .find(|line| line.contains("Listening on") || line.contains("started successfully on port"))
        .ok_or("the driver ended before it listened")?;
    // Nobody reads on; a full pipe would stop the driver.
    std::thread::spawn(move || lines.for_each(drop));
    let digits = line.trim_end_matches('.').rsplit([':', ' ']).next().unwrap_or_default();
    digits.parse().map_err(|_| format!("no port in '{line}'"))
}

fn exchange(port: u16, method: &str, path: &str, body: &str) -> std::io::Result<Value> {
    let mut connection = TcpStream::connect(("127.0.0.1", port))?;
    connection.set_read_timeout(Some(Duration::from_secs(60)))?;
    write!(
        connection,
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )?;
    let mut reader = BufReader::new(connection);
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        if line.trim().is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().unwrap_or_default();
        }
    }
    let mut answer = vec![0; length];
    reader.read_exact(&mut answer)?;
    Ok(serde_json::from_slice(&answer)?)
}

fn chromium(browser: &Path, downloads: &Path, profile: Option<&Path>) -> Value {
    let mut arguments: Vec<String> = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--touch-events=enabled",
        "--lang=en",
        "--force-color-profile=srgb",
        // A mouse: what is pointed at hovers. Without a screen there would be none.
        "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4",
    ]
    .map(str::to_owned)
    .into();
    arguments.extend(profile.map(|folder| format!("--user-data-dir={}", folder.display())));
    json!({
        "browserName": "chrome",
        "webSocketUrl": true,
        "unhandledPromptBehavior": { "default": "accept", "file": "ignore" },
        "goog:chromeOptions": {
            "binary": browser,
            "args": arguments,
            "prefs": { "download.default_directory": downloads, "download.prompt_for_download": false },
        },
    })
}

fn firefox(browser: &Path, downloads: &Path, profile: Option<&Path>) -> Value {
    let mut arguments = vec![json!("-headless")];
    arguments.extend(profile.into_iter().flat_map(|folder| [json!("-profile"), json!(folder)]));
    json!({
        "browserName": "firefox",
        "webSocketUrl": true,
        "unhandledPromptBehavior": { "default": "accept", "file": "ignore" },
        "moz:firefoxOptions": {
            "binary": browser,
            "args": arguments,
            "prefs": {
                "browser.download.folderList": 2,
                "browser.download.dir": downloads,
                "browser.download.alwaysOpenPanel": false,
                "browser.download.start_downloads_in_tmp_dir": false,
                "dom.w3c_touch_events.enabled": 1,
                "intl.accept_languages": "en",
                // A mouse, fine and hovering. Without a screen there would be none.
                "ui.primaryPointerCapabilities": 6,
                "ui.allPointerCapabilities": 6,
            },
        },
    })
}
