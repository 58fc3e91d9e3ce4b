//! The map by ids and the tables of names do what the standard library's maps do.

use std::collections::{BTreeMap, HashMap};

use klantreis::model::{Map, Names, StepId, Table};
use proptest::prelude::*;

/// What is done to a map.
#[derive(Clone, Debug)]
enum Deed {
    Insert(String, u32),
    Add(String, u32),
    Remove(String),
    Retain(u32),
    Clear,
}

fn key() -> impl Strategy<Value = String> {
    "[a-cé]{0,3}"
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        8 => (key(), any::<u32>()).prop_map(|(key, value)| Deed::Insert(key, value)),
        4 => (key(), 0..9u32).prop_map(|(key, value)| Deed::Add(key, value)),
        4 => key().prop_map(Deed::Remove),
        1 => (2..5u32).prop_map(Deed::Retain),
        1 => Just(Deed::Clear),
    ]
}

proptest! {
    #[test]
    fn a_map_does_what_a_tree_does(deeds in prop::collection::vec(deed(), 0..60)) {
        let mut map: Map<StepId, u32> = Map::new();
        let mut tree: BTreeMap<String, u32> = BTreeMap::new();
        for deed in deeds {
            match deed {
                Deed::Insert(key, value) => {
                    prop_assert_eq!(map.insert(key.as_str().into(), value), tree.insert(key, value));
                }
                Deed::Add(key, value) => {
                    let slot = map.or_default(key.as_str().into());
                    *slot = slot.wrapping_add(value);
                    let slot = tree.entry(key).or_default();
                    *slot = slot.wrapping_add(value);
                }
                Deed::Remove(key) => prop_assert_eq!(map.remove(&key), tree.remove(&key)),
                Deed::Retain(divisor) => {
                    map.retain(|_, value| *value % divisor != 0);
                    tree.retain(|_, value| *value % divisor != 0);
                }
                Deed::Clear => {
                    map.clear();
                    tree.clear();
                }
            }
            let pairs: Vec<(&str, u32)> = map.iter().map(|(key, value)| (key.as_str(), *value)).collect();
            let expected: Vec<(&str, u32)> = tree.iter().map(|(key, value)| (&**key, *value)).collect();
            prop_assert_eq!(pairs, expected);
            prop_assert_eq!((map.len(), map.is_empty()), (tree.len(), tree.is_empty()));
        }
        for (key, value) in &tree {
            prop_assert_eq!(map.get(key), Some(value));
            prop_assert_eq!(map.get_mut(key), Some(&mut value.clone()));
            prop_assert_eq!(map.get_key_value(key).map(|(key, _)| key.as_str()), Some(&**key));
            prop_assert!(map.contains_key(key));
            prop_assert_eq!(map[key], *value);
        }
        prop_assert_eq!(map.get("no such key"), None);
        let copy: Map<StepId, u32> = map.iter().map(|(key, value)| (key.clone(), *value)).collect();
        prop_assert_eq!(copy, map);
    }

    #[test]
    fn a_table_does_what_a_hash_map_does(names in prop::collection::vec((key(), any::<u32>()), 0..200)) {
        let mut set = Names::default();
        let mut table: Table<'_, u32> = Table::default();
        let mut known: HashMap<&str, u32> = HashMap::new();
        let mut order: Vec<&str> = Vec::new();
        for (name, value) in &names {
            prop_assert_eq!(set.has(name), known.contains_key(&**name));
            prop_assert_eq!(set.add(name), known.insert(name, *value).is_none());
            table.insert(name, *value);
            if !order.contains(&&**name) {
                order.push(name);
            }
        }
        prop_assert_eq!(set.iter().collect::<Vec<_>>(), order.clone());
        prop_assert_eq!((set.len(), set.is_empty()), (order.len(), order.is_empty()));
        for (at, name) in order.iter().enumerate() {
            prop_assert_eq!(set.place(name), Some(at));
            prop_assert_eq!(table.get(name), known.get(name));
        }
        prop_assert_eq!(set.place("no such name"), None);
        let pairs: Vec<(&str, u32)> = table.iter().map(|(name, value)| (name, *value)).collect();
        let expected: Vec<(&str, u32)> = order.iter().map(|name| (*name, known[name])).collect();
        prop_assert_eq!(pairs, expected);
    }
}

#[test]
fn names_in_thousands_are_each_found_again() {
    let names: Vec<String> = (0..50_000).map(|number| format!("c{number}")).collect();
    let set = Names::of(&mut names.iter().map(String::as_str));
    assert_eq!(set.len(), names.len());
    assert!(names.iter().enumerate().all(|(at, name)| set.place(name) == Some(at)));
    assert!(!set.has("c50000"));
}

#[test]
#[should_panic(expected = "the key has a value")]
fn an_absent_key_has_no_value() {
    let map: Map<StepId, u32> = Map::new();
    let _ = map["s"];
}
