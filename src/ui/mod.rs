//! The screens, as Leptos components. They hold no logic: they show what the session says and hand it commands.

pub mod alerts;
pub mod app;
pub mod board;
pub mod desk;
pub mod keeping;
pub mod notices;
pub mod parts;
pub mod projection;
pub mod session;
pub mod space;

pub use app::mount;

/// shim
pub mod inspector {
    use leptos::prelude::*;
    #[component]
    pub fn Inspector() -> impl IntoView {}
}
/// shim
pub mod start {
    use leptos::prelude::*;
    #[component]
    pub fn StartScreen() -> impl IntoView {
        let s = super::session::session();
        let j = crate::template::Template::ALL[0].build(
            s.language.get_untracked(),
            "x".into(),
            &mut crate::platform::ids::fresh,
        );
        s.desk.open(j);
        crate::platform::clock::after(10, move || s.screen.set(super::session::Screen::Board("x".into())))
            .forget();
    }
}
/// shim
pub mod import {
    use leptos::prelude::*;
    #[component]
    pub fn ImportDialogs() -> impl IntoView {}
}
