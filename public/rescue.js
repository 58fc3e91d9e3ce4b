// The page that is left when the app cannot run: what happened, and everything that is stored, as files.
// It only reads. All text is set as text.
(() => {
  "use strict";

  const texts = {
    nl: {
      title: "Klantreis kan niet verder",
      old: "Deze browser is te oud voor Klantreis. Werk hem bij, of open je bestanden in Chrome, Edge, Firefox of Safari van de laatste twee jaar.",
      wasm: "Deze browser voert geen WebAssembly uit, en zonder werkt Klantreis niet. Zet het aan, of download je werk en open het in een andere browser.",
      start: "Klantreis kon niet starten. Probeer het opnieuw. Lukt dat niet, download dan je werk en open het in een andere browser.",
      stopped: "Er ging iets mis in Klantreis. Wat bewaard was, is er nog. Probeer het opnieuw, of download eerst je werk.",
      again: "Opnieuw proberen",
      stored: "Bewaard op dit apparaat",
      note: "Deze pagina leest alleen. Er wordt niets gewijzigd of verwijderd.",
      none: "Er is niets bewaard op dit apparaat.",
      blocked: "Deze browser staat niet toe dat Klantreis leest wat hier bewaard is.",
      all: "Alles downloaden",
      download: "Downloaden",
      journey: "Klantreis",
      persona: "Persona",
      bin: "Prullenbak",
      other: "Apart gezet",
      damaged: "Niet leesbaar voor deze pagina, wordt ongewijzigd gedownload",
      apart: "Niet in het bestand met alles; download dit apart.",
      untitled: "Zonder titel",
      archived: "gearchiveerd",
      details: "Technische details",
      file: "klantreizen",
    },
    en: {
      title: "Klantreis cannot go on",
      old: "This browser is too old for Klantreis. Update it, or open your files in Chrome, Edge, Firefox or Safari of the last two years.",
      wasm: "This browser does not run WebAssembly, which Klantreis needs. Switch it on, or download your work and open it in another browser.",
      start: "Klantreis could not start. Try again. If that fails, download your work and open it in another browser.",
      stopped: "Something went wrong in Klantreis. What was saved is still here. Try again, or download your work first.",
      again: "Try again",
      stored: "Saved on this device",
      note: "This page only reads. Nothing is changed or deleted.",
      none: "Nothing is saved on this device.",
      blocked: "This browser does not let Klantreis read what is saved here.",
      all: "Download everything",
      download: "Download",
      journey: "Journey",
      persona: "Persona",
      bin: "Bin",
      other: "Set aside",
      damaged: "Not readable for this page, is downloaded as it is",
      apart: "Not in the file with everything; download this on its own.",
      untitled: "Untitled",
      archived: "archived",
      details: "Technical details",
      file: "journeys",
    },
  };
  const t = texts[document.documentElement.lang] || texts.en;

  const kinds = ["journey", "persona", "bin", "other"];

  /** Whether a value is in use, and goes into the file with everything. */
  const inUse = (one) => one.file && (one.kind === "journey" || one.kind === "persona");

  /** Everything stored by Klantreis but its settings; null when the store cannot be read. */
  function stored() {
    try {
      const keys = [];
      for (let i = 0; i < localStorage.length; i += 1) keys.push(localStorage.key(i));
      return keys
        .filter((key) => key.startsWith("klantreis/") && key !== "klantreis/settings")
        .sort()
        .map((key) => entry(key, localStorage.getItem(key)))
        .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
    } catch (blocked) {
      return null;
    }
  }

  /** Something that is seen. */
  const SEEN = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u;

  /** A text that is written from right to left, so that it turns nothing of the sentence around it. */
  function isolated(text) {
    return /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/.test(text) ? "\u2068" + text + "\u2069" : text;
  }

  /** One stored value: `{ key, text, kind, file, name, archived }`; `file` is null when it is no file of version 1. */
  function entry(key, text) {
    const kind = kinds.find((word) => key.startsWith("klantreis/" + word + "/")) || "other";
    const file = parsed(text);
    const list = (file && (file[kind + "s"] || file.journeys || file.personas)) || [];
    const first = (Array.isArray(list) && list[0]) || {};
    const name = [first.title, first.name].find((word) => typeof word === "string" && SEEN.test(word));
    return { key, text, kind, file, name: name || (file ? t.untitled : key), archived: first.archived === true };
  }

  function parsed(text) {
    try {
      const file = JSON.parse(text);
      return file && file.format === "klantreis" && file.version === 1 ? file : null;
    } catch (damaged) {
      return null;
    }
  }

  /** All journeys and personas in one file of the same shape; the first of an id counts. */
  function together(entries) {
    const collect = (kind, from) => {
      const seen = new Map();
      const add = (item) => item && !seen.has(item.id) && seen.set(item.id, item);
      from.forEach((one) => Array.isArray(one.file[kind]) && one.file[kind].forEach(add));
      return [...seen.values()];
    };
    const readable = entries.filter(inUse);
    const personasFirst = [...readable].reverse();
    return { format: "klantreis", version: 1, journeys: collect("journeys", readable), personas: collect("personas", personasFirst) };
  }

  function element(name, className, ...children) {
    const node = document.createElement(name);
    if (className) node.className = className;
    node.append(...children.filter(Boolean));
    return node;
  }

  function button(label, look, action) {
    const node = element("button", "btn " + look, label);
    node.type = "button";
    node.onclick = action;
    return node;
  }

  function save(text, name, type) {
    const link = element("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  const fileName = (text) => text.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "").slice(0, 60) || "klantreis";
  const number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
  const size = (text) => number.format(Math.max(0.1, new Blob([text]).size / 1000)) + " kB";

  function row(one) {
    const facts = [one.file ? t[one.kind] : t.damaged, one.archived && t.archived, size(one.text)].filter(Boolean).join(" · ");
    const apart = !inUse(one) && element("p", "", t.apart);
    const get = button(t.download, "btn--line btn--sm", () =>
      one.file
        ? save(one.text, fileName(one.name) + ".klantreis.json", "application/json")
        : save(one.text, fileName(one.key) + ".txt", "text/plain"),
    );
    get.setAttribute("aria-label", t.download + ": " + isolated(one.name));
    const name = element("b", "", one.name);
    name.dir = "auto";
    name.translate = false;
    return element("li", "item", element("div", "item__text", name, element("p", "", facts), apart), get);
  }

  function list(entries) {
    if (!entries) return [element("p", "", t.blocked)];
    if (!entries.length) return [element("p", "", t.none)];
    return [element("p", "muted", t.note), element("ul", "items", ...entries.map(row))];
  }

  window.klantreisRescue = (cause, details) => {
    const entries = stored();
    const actions = element("p", "row2", button(t.again, "btn--primary btn--lg", () => location.reload()));
    if (entries && entries.some(inUse)) {
      const day = new Date().toISOString().slice(0, 10);
      const everything = () => save(JSON.stringify(together(entries), null, 1), t.file + "-" + day + ".klantreis.json", "application/json");
      actions.append(button(t.all, "btn--line btn--lg", everything));
    }
    const page = element(
      "main",
      "wrap rescue",
      element("div", "hero", element("div", "", element("h1", "", t.title), element("p", "", t[cause] || t.stopped))),
      actions,
      element("h2", "", t.stored),
      ...list(entries),
      details && element("details", "", element("summary", "", t.details), element("pre", "", details)),
    );
    document.title = t.title;
    document.body.textContent = "";
    document.body.append(page);
  };
})();
