//! A persona that is edited in one tab, and perhaps in another one too; and where it is used.

use std::sync::Arc;

use klantreis::command::{PersonaEdit, Rejection};
use klantreis::merge::merge_persona;
use klantreis::model::lines::{lines, of_lines, of_words, words};
use klantreis::model::*;
use klantreis::persona::{Deed, Numbered, PersonaEditor, uses};

fn noor() -> Persona {
    Persona { goals: "Fast\nCheap".into(), ..Persona::new("p".into(), "Noor") }
}

fn editor() -> PersonaEditor {
    PersonaEditor::new(Arc::new(noor()))
}

fn set(editor: &mut PersonaEditor, edit: PersonaEdit) -> bool {
    let next = editor.after(&edit).expect("the value is fine");
    editor.stored(next, Deed::Do(edit.name()))
}

fn undo(editor: &mut PersonaEditor) {
    let next = editor.before_last().expect("a step to undo");
    editor.stored(next, Deed::Undo);
}

#[test]
fn steps_are_undone_and_made_again() {
    let mut editor = editor();
    assert!(editor.undoes().is_none() && editor.redoes().is_none() && editor.before_last().is_none());
    set(&mut editor, PersonaEdit::Quote("One".into()));
    set(&mut editor, PersonaEdit::Quote("Two".into()));
    undo(&mut editor);
    assert_eq!(editor.persona().quote, "One");
    let next = editor.after_next().expect("a step to redo");
    editor.stored(next, Deed::Redo);
    assert_eq!((&*editor.persona().quote, editor.redoes()), ("Two", None));
    undo(&mut editor);
    undo(&mut editor);
    assert_eq!((&**editor.persona(), editor.undoes()), (&noor(), None));
    set(&mut editor, PersonaEdit::Age(Some(40)));
    assert!(editor.redoes().is_none(), "a new step takes the place of those that were undone");
}

#[test]
fn what_is_refused_or_changes_nothing_is_no_step() {
    let editor = editor();
    assert_eq!(editor.after(&PersonaEdit::Name(" ".into())), Err(Rejection::EmptyName));
    assert_eq!(editor.after(&PersonaEdit::Name("Noor".into())), Err(Rejection::NothingChanges));
}

#[test]
fn what_is_still_typed_is_stored_without_being_a_step() {
    let mut editor = editor();
    let typed = editor.after(&PersonaEdit::Quote("Unfini".into())).expect("a text");
    editor.stored(typed.clone(), Deed::Type);
    assert!(!editor.look(&typed), "it is our own");
    assert_eq!((&*editor.persona().quote, editor.undoes()), ("", None));
    set(&mut editor, PersonaEdit::Quote("Unfinished".into()));
    undo(&mut editor);
    assert_eq!(editor.persona().quote, "");
}

#[test]
fn what_another_tab_changes_is_taken_in_and_outlives_an_undo() {
    let mut editor = editor();
    let typed = editor.after(&PersonaEdit::Quote("Typing".into())).expect("a text");
    editor.stored(typed.clone(), Deed::Type);
    let theirs = Arc::new(Persona { age: Some(34), ..(*typed).clone() });
    assert!(editor.look(&theirs));
    assert_eq!((editor.persona().age, &*editor.persona().quote), (Some(34), ""));
    assert!(!set(&mut editor, PersonaEdit::Segment("Commuters".into())), "they left that alone");
    undo(&mut editor);
    assert_eq!((editor.persona().age, &*editor.persona().segment), (Some(34), ""));
}

#[test]
fn an_edit_of_what_another_tab_has_just_set_is_told_once() {
    let mut editor = editor();
    editor.look(&Arc::new(Persona { quote: "Theirs".into(), ..noor() }));
    assert!(set(&mut editor, PersonaEdit::Quote("Mine".into())));
    assert!(!set(&mut editor, PersonaEdit::Quote("Mine again".into())));

    let typed = editor.after(&PersonaEdit::Segment("Mine".into())).expect("a text");
    editor.stored(typed.clone(), Deed::Type);
    editor.look(&Arc::new(Persona { segment: "Theirs".into(), ..(*typed).clone() }));
    assert!(set(&mut editor, PersonaEdit::Segment("Mine".into())), "it was being typed meanwhile");
}

#[test]
fn of_lists_both_keep_what_they_added() {
    let goals = |text: &str| Persona { goals: text.into(), hobbies: "Running".into(), ..noor() };
    let base = goals("Fast\nCheap");
    let merged = merge_persona(&base, &goals("Fast\nCheap\nMine"), &goals("Theirs\nCheap"));
    assert_eq!((&*merged.0.goals, merged.1), ("Cheap\nMine\nTheirs", false));

    let research = |sources: &[&str]| {
        let piece = |source: &&str| Research {
            kind: ResearchKind::Qualitative,
            source: source.to_string(),
            date: None,
            note: String::new(),
            extra: Extra::default(),
        };
        Persona { research: sources.iter().map(piece).collect(), ..noor() }
    };
    let merged =
        merge_persona(&research(&["a", "b"]), &research(&["a", "b", "mine"]), &research(&["theirs", "b"]));
    assert_eq!(merged, (research(&["b", "mine", "theirs"]), false));
    // Where one alone changed it, it stands as that one has it: an edited piece used to go to the end.
    let (base, edited) = (research(&["a", "b"]), research(&["edited", "b"]));
    assert_eq!(merge_persona(&base, &base, &edited), (edited.clone(), false));
    assert_eq!(merge_persona(&base, &edited, &base), (edited, false));
}

#[test]
fn the_tone_is_merged_phase_by_phase() {
    let tone = |tones: &[(&str, &str)]| {
        let mut persona = noor();
        tones.iter().for_each(|(key, text)| drop(persona.tone.insert(key.to_string(), text.to_string())));
        persona
    };
    let base = tone(&[("default", "Calm"), ("f1", "Short")]);
    let mine = tone(&[("default", "Warm"), ("f1", "Short")]);
    assert_eq!(
        merge_persona(&base, &mine, &tone(&[("default", "Calm"), ("f2", "Dry")])),
        (tone(&[("default", "Warm"), ("f2", "Dry")]), false)
    );
    assert_eq!(merge_persona(&base, &mine, &tone(&[("default", "Loud"), ("f1", "Short")])), (mine, true));
}

#[test]
fn a_text_is_shown_as_its_lines_and_words() {
    assert_eq!(lines(" Fast \n\n Cheap\n"), ["Fast", "Cheap"]);
    assert_eq!(of_lines(&["Fast".into(), " ".into(), "Cheap".into()]), "Fast\nCheap");
    assert_eq!(words("Running, choir,\n,garden"), ["Running", "choir", "garden"]);
    assert_eq!(of_words(&["Running".into(), "choir, Running".into()]), "Running, choir");
}

#[test]
fn a_member_of_a_list_keeps_its_number_while_others_come_and_go() {
    let mut list = Numbered::default();
    list.follow(&["a", "b", "c"]);
    let numbers =
        |list: &Numbered<&str>| list.members().iter().map(|(number, _)| *number).collect::<Vec<_>>();
    assert_eq!(numbers(&list), [1, 2, 3]);
    list.follow(&["a", "changed", "c"]);
    assert_eq!(numbers(&list), [1, 2, 3]);
    list.follow(&["changed", "c", "new"]);
    assert_eq!(numbers(&list), [2, 3, 4]);
    list.follow(&["changed", "new", "new"]);
    let twice = numbers(&list);
    assert!(twice[1] != twice[2], "two that say the same are two");
}

#[test]
fn a_member_is_changed_by_its_number() {
    let mut list = Numbered::default();
    list.follow(&["a", "b"]);
    assert_eq!(list.with(1, Some("x")), ["x", "b"]);
    assert_eq!(list.with(1, None), ["b"]);
    assert_eq!(list.with(9, Some("back")), ["a", "b", "back"]);
    assert_eq!(list.with(9, None), ["a", "b"]);
}

#[test]
fn a_persona_is_found_wherever_a_journey_speaks_of_it() {
    let empty = Arc::new(Journey::new("none".into(), "None"));
    let mut listed = Journey::new("listed".into(), "Listed");
    listed.personas = vec!["other".into(), "p".into()];
    let experience = ExperienceLane { persona: Some("p".into()), ..ExperienceLane::default() };
    let mut shown = Journey::new("shown".into(), "Shown");
    shown.phases = vec![Arc::new(Phase::new("f".into(), "F", vec![Step::new("s".into(), "S")]))];
    let mut cards = CardLane { kind: CardKind::Touchpoints, cells: std::collections::BTreeMap::new() };
    let card = |id: &str, personas: &[&str]| {
        let personas = personas.iter().map(|id| PersonaId::from(*id)).collect();
        Arc::new(Card { personas, ..Card::new(id.into(), id) })
    };
    cards.cells.insert("s".into(), Arc::new(vec![card("a", &["p"]), card("b", &[]), card("c", &["other"])]));
    shown.lanes = vec![
        Arc::new(Lane::new("l".into(), "L", LaneContent::Cards(cards))),
        Arc::new(Lane::new("e".into(), "E", LaneContent::Experience(experience))),
    ];
    let journeys = [empty, Arc::new(listed), Arc::new(shown)];
    let found = uses(&"p".into(), &mut journeys.iter());
    let told: Vec<_> =
        found.iter().map(|used| (used.journey.id.as_str(), used.place, used.cards, used.lanes)).collect();
    assert_eq!(told, [("listed", Some(1), 0, 0), ("shown", None, 1, 1)]);
}

#[test]
fn without_a_tone_of_its_own_a_phase_takes_the_general_one() {
    let mut persona = noor();
    assert_eq!(persona.tone_in(&"f1".into()), None);
    persona.tone.insert(Persona::GENERAL_TONE.to_string(), "Calm".into());
    persona.tone.insert("f1".to_string(), "Short".into());
    assert_eq!((persona.tone_in(&"f1".into()), persona.tone_in(&"f2".into())), (Some("Short"), Some("Calm")));
}
