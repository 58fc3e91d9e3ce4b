//! `cargo xtask`: one entry for every command of the developer.

use clap::{Parser, Subcommand};
use std::process::ExitCode;
use xtask::{Outcome, bench, dist, finish, serve, size, style, test};

/// The developer's commands of Klantreis.
#[derive(Debug, Parser)]
#[command(bin_name = "cargo xtask", disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build, serve on localhost, build again at every change
    Serve(serve::Options),
    /// Run everything that must hold
    Test(test::Options),
    /// Write the static site to dist/
    Dist,
    /// Tell how much the page in dist/ downloads
    Size(size::Options),
    /// Measure the built page against a hand-written one
    Bench(bench::Arguments),
    /// Write target/style/klantreis.css from style/: Trunk calls it before it builds
    GatherStyle,
    /// Take the program apart, and make the scripts of a release build small: Trunk calls it after it has built
    FinishPage,
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
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

fn run(command: Command) -> Outcome {
    match command {
        Command::Serve(options) => serve::run(&options),
        Command::Test(options) => test::run(&options),
        Command::Dist => dist::run(),
        Command::Size(options) => size::run(options),
        Command::Bench(arguments) => bench::run(&arguments),
        Command::GatherStyle => style::gather().map(drop),
        Command::FinishPage => finish::finish_staged(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn every_command_and_option_can_be_told_from_the_others() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn a_command_that_does_not_exist_is_refused_with_one_that_does() {
        let refused = Arguments::try_parse_from(["xtask", "serv"]).unwrap_err().to_string();
        assert!(
            refused.contains("unrecognized subcommand 'serv'") && refused.contains("'serve'"),
            "{refused}"
        );
    }
}
