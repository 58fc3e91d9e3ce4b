//! The usual manners of contact, by medium, directness and senses.

use crate::model::{Directness, Medium, Sense};

/// How a contact takes place.
pub(super) struct Contact {
    /// Digital or physical.
    pub medium: Medium,
    /// With the brand itself, or through others.
    pub directness: Directness,
    /// The senses it speaks to.
    pub senses: &'static [Sense],
}

const fn contact(medium: Medium, directness: Directness, senses: &'static [Sense]) -> Contact {
    Contact { medium, directness, senses }
}

/// On the brand's own page, or in its message.
pub(super) static ONLINE: Contact = contact(Medium::Digital, Directness::Direct, &[Sense::See]);
/// In the words of others on a screen: reviews, social media, search results.
pub(super) static ONLINE_BY_OTHERS: Contact = contact(Medium::Digital, Directness::Indirect, &[Sense::See]);
/// Moving pictures by the brand.
pub(super) static VIDEO: Contact =
    contact(Medium::Digital, Directness::Direct, &[Sense::See, Sense::Hear]);
/// A call.
pub(super) static CALL: Contact = contact(Medium::Digital, Directness::Direct, &[Sense::Hear]);
/// Face to face.
pub(super) static FACE_TO_FACE: Contact =
    contact(Medium::Physical, Directness::Direct, &[Sense::See, Sense::Hear]);
/// From a friend or a colleague.
pub(super) static WORD_OF_MOUTH: Contact =
    contact(Medium::Physical, Directness::Indirect, &[Sense::Hear]);
/// Seen in the street or in the room.
pub(super) static ON_SIGHT: Contact = contact(Medium::Physical, Directness::Direct, &[Sense::See]);
/// Held in the hands.
pub(super) static IN_HAND: Contact =
    contact(Medium::Physical, Directness::Direct, &[Sense::See, Sense::Feel]);
/// At a place, with all that is to see, hear and smell there.
pub(super) static ON_SITE: Contact =
    contact(Medium::Physical, Directness::Direct, &[Sense::See, Sense::Hear, Sense::Smell, Sense::Feel]);
