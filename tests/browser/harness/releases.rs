//! A host of its own, which a test stops, and to which it brings a newer build.

use super::driver::Kind;
use super::site::Site;
use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};
use xtask::worker;

/// A copy of the built page, served by a host of its own.
pub struct Releases {
    folder: PathBuf,
    pub site: Arc<Site>,
}

impl Releases {
    pub fn start(kind: Kind) -> Self {
        let folder = super::browser::fresh_folder(kind, "releases");
        copy(&Site::built(), &folder);
        let site = Site::of(folder.clone()).unwrap_or_else(|why| panic!("{why}"));
        Self { folder, site: Arc::new(site) }
    }

    /// Puts a file beside the page, as whoever runs the host does.
    pub fn put(&self, name: &str, content: &str) {
        fs::write(self.folder.join(name), content).unwrap_or_else(|why| panic!("{name}: {why}"));
    }

    /// The name of the build that is served, as it stands in the names of its files.
    pub fn build(&self) -> String {
        let name =
            names(&self.folder).into_iter().find_map(|name| Some(name.strip_suffix("_bg.wasm")?.to_owned()));
        name.and_then(|name| Some(name.rsplit_once('-')?.1.to_owned())).expect("a program")
    }

    /// Takes the policy out of the page, so that nothing keeps a careless script from running.
    pub fn drop_policy(&self) {
        let path = self.folder.join("index.html");
        let page = fs::read_to_string(&path).unwrap_or_else(|why| panic!("{why}"));
        let (before, after) = page.split_once("Content-Security-Policy").expect("a policy");
        let (before, _) = before.rsplit_once("<meta").expect("its beginning");
        let (_, after) = after.split_once('>').expect("its end");
        fs::write(&path, [before, after].concat()).unwrap_or_else(|why| panic!("{why}"));
    }

    /// Puts another build in place of the one that is served: the same program under other names. The worker comes
    /// last, as whoever publishes should have it: what it names is there by then.
    pub fn publish_next(&self) {
        let old = self.build();
        let new: String = old.chars().map(|digit| if digit == '0' { 'f' } else { '0' }).collect();
        for name in names(&self.folder).into_iter().filter(|name| name != worker::FILE) {
            let path = self.folder.join(&name);
            let text = [".html", ".js", ".wasm"].iter().any(|end| name.ends_with(end));
            let bytes = fs::read(&path).unwrap_or_else(|why| panic!("{name}: {why}"));
            let bytes = if text { replaced(bytes, old.as_bytes(), new.as_bytes()) } else { bytes };
            fs::remove_file(&path).unwrap_or_else(|why| panic!("{name}: {why}"));
            fs::write(self.folder.join(name.replace(&old, &new)), bytes)
                .unwrap_or_else(|why| panic!("{why}"));
        }
        worker::write(&self.folder).unwrap_or_else(|why| panic!("{why}"));
    }
}

impl Drop for Releases {
    fn drop(&mut self) {
        self.site.stop();
        let _gone_already = fs::remove_dir_all(&self.folder);
    }
}

/// The names of the files in a folder, without those in folders below it.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display()));
    let files = entries.filter_map(Result::ok).filter(|entry| entry.path().is_file());
    files.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap_or_else(|why| panic!("{}: {why}", to.display()));
    for entry in
        fs::read_dir(from).unwrap_or_else(|why| panic!("{}: {why}", from.display())).filter_map(Result::ok)
    {
        let target = to.join(entry.file_name());
        match entry.path() {
            folder if folder.is_dir() => copy(&folder, &target),
            file => drop(fs::copy(&file, &target).unwrap_or_else(|why| panic!("{}: {why}", file.display()))),
        }
    }
}

/// `bytes` with every `old` replaced by a `new` of the same length.
fn replaced(mut bytes: Vec<u8>, old: &[u8], new: &[u8]) -> Vec<u8> {
    let places: Vec<usize> =
        bytes.windows(old.len()).enumerate().filter(|(_, found)| *found == old).map(|(at, _)| at).collect();
    places.into_iter().for_each(|at| bytes[at..at + new.len()].copy_from_slice(new));
    bytes
}
