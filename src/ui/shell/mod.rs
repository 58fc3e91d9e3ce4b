//! What stands around every screen: the bars' shared buttons, the frame of a panel, the open menu, all keys, what is said in passing, what is
//! offered, and whether the work is kept.

pub mod alerts;
mod chrome;
mod flaws;
mod framed;
mod keys;
mod menu;
mod news;
mod notices;
mod offline;
mod person;
mod refused;
mod saved;
mod side;
mod space;
mod unsaved;
mod versions;

pub use alerts::{AlertBar, AlertBars};
pub use chrome::{LanguageSwitch, Logo, RedoButton, ThemeButton, UndoButton};
pub use flaws::Flaws;
pub use keys::{KeysDialog, hear_single_keys};
pub use menu::OpenMenu;
pub use news::{InstallBar, UpdateBar};
pub use notices::NoticeBoard;
pub use offline::OfflinePill;
pub use person::PersonLink;
pub use refused::{Refused, TryAgain};
pub use saved::{SaveStatus, StorageMeter};
pub use side::SidePanel;
pub use unsaved::Unsaved;
