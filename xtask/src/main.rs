//! `cargo xtask`: one entry for every command of the developer.

use std::process::ExitCode;
use xtask::{Outcome, bench, dist, finish, serve, style, test};

const USAGE: &str = "\
Usage: cargo xtask <command>

  serve [--port N] [--release]   build, serve on localhost, build again at every change
  test [--only PART,…]           everything that must hold; parts: format, lint, native, site, browser
  dist                           write the static site to dist/
  bench [options]                measure the built page against a hand-written one

Trunk calls these while it builds:

  gather-style                   write target/style/klantreis.css from style/
  finish-page                    take the program apart, and make the scripts of a release build small
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            // The tests have said all, and their last line stays the last one.
            if !why.is_empty() {
                eprintln!("{why}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Outcome {
    let Some((command, options)) = arguments.split_first() else {
        return Err(USAGE.to_owned());
    };
    match command.as_str() {
        "serve" => serve::run(options),
        "test" => test::run(options),
        "dist" => dist::run(options),
        "bench" => bench::run(options),
        "finish-page" => finish::finish_staged(),
        "gather-style" => style::gather().map(drop),
        "help" | "--help" | "-h" => {
            print!("{USAGE}");
            Ok(())
        }
        unknown => Err(format!("There is no command '{unknown}'.\n\n{USAGE}")),
    }
}
