//! Signals over the library: what the screens show and follow, and what can be done. Nothing here knows an element.
//!
//! [`session`] holds it all. [`desk`] is the journey that is worked on, [`projection`] the same as signals of
//! lanes, cells and cards, [`phase`] one of its phases as it is shown, [`board`] what the parts of its board share while it is open. [`keeping`] is the store,
//! [`opening`] the way of a file into it, [`pasting`] what is pasted or dropped and [`clipboard`] what is copied. [`draft`] is the text that is being typed. [`insights`], [`menu`] and
//! [`notices`] are what is found, offered and said; [`findings`] is what is shown of the first. [`experience`] and
//! [`metric`] are the lanes that hold values. [`journeys`] is the list of journeys and [`beginning`] the way to a
//! new one, [`unreadable`] what can't be read of the store, [`subject`] a persona with its steps to undo. [`lead`]
//! and [`touchpoints`] are what the guided start asks for. [`actions`] is what buttons, [`keys`], a [`drag`] and
//! [`menus`] do, [`shortcuts`] which keys work everywhere; [`search`] is what is looked for, [`seen`] through whose eyes. [`opportunities`], [`saved`] and
//! [`space`] are what is shown of pain points, of whether the work is kept, and of what takes room; [`bin`] is what was
//! deleted, [`nowhere`] what an address names in vain. [`reading`] is a map that is only read, [`host`] a page
//! around the editor that keeps the map itself, and [`framed`] how work is kept in somebody else's page otherwise.
//! [`update`] is a newer version of the page, [`network`] whether there is one, and [`installing`] whether the page may
//! become an app.

pub mod actions;
pub mod announce;
pub mod beginning;
pub mod bin;
pub mod board;
pub mod clipboard;
pub mod desk;
pub mod draft;
pub mod drag;
pub mod experience;
pub mod fade;
pub mod figure;
pub mod findings;
pub mod focus;
pub mod framed;
pub mod host;
pub mod images;
pub mod insights;
pub mod installing;
pub mod journeys;
pub mod keeping;
pub mod keys;
pub mod lanes;
pub mod lead;
pub mod menu;
pub mod menus;
pub mod metric;
pub mod moment;
pub mod navigation;
pub mod network;
pub mod notices;
pub mod nowhere;
pub mod opening;
pub mod opportunities;
pub mod pasting;
pub mod people;
pub mod phase;
pub mod projection;
pub mod reading;
pub mod saved;
pub mod screen;
pub mod search;
pub mod seen;
pub mod select;
pub mod session;
pub mod sharing;
pub mod shortcuts;
pub mod shown;
pub mod space;
pub mod subject;
pub mod tone;
pub mod touchpoints;
pub mod twice;
pub mod uncover;
pub mod unreadable;
pub mod update;
pub mod view;
pub mod way_back;
pub mod zoom;
