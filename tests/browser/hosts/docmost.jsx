/** @jsxRuntime automatic */
// A page that has its drawings edited as Docmost has: with react-drawio, which gets and gives SVG.
//
// What Docmost does stands in apps/client/src/features/editor/components/drawio: drawio-view.tsx at 0369e727 for a new
// drawing, drawio-menu.tsx at 0cc3c6c6 for one that is there.

import { useCallback, useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { DrawIoEmbed } from "react-drawio";

const PREFIX = "data:image/svg+xml;base64,";
const PARAMETERS = { ui: "kennedy", spin: true, libraries: true, saveAndExit: true, noSaveBtn: true };

let root;

window.docmost = {
  /** The drawing that was uploaded last, as text; nothing before the first. */
  file: null,
  /** How often it was uploaded. */
  uploads: 0,
  /** How often the user was asked whether changes may be lost. */
  asked: 0,
  /** Opens a new drawing, or the one that is there. Docmost looks every 30,000 ms whether there is something to keep. */
  open(baseUrl, interval = 30_000) {
    root ??= createRoot(document.getElementById("editor"));
    const Opened = docmost.file === null ? New : Existing;
    root.render(<Opened baseUrl={baseUrl} interval={interval} close={() => root.render(null)} />);
  },
};

/** Takes what the editor gives, and answers some time later, as a server does. */
async function upload(address) {
  const base64 = address.startsWith(PREFIX) ? address.replace(PREFIX, "") : address;
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0));
  const file = new TextDecoder().decode(bytes);
  await new Promise((answered) => setTimeout(answered, 50));
  docmost.file = file;
  docmost.uploads += 1;
}

function New({ baseUrl, interval, close }) {
  const editor = useRef(null);
  const dirty = useRef(false);
  const saving = useRef(false);

  const save = async (address) => {
    if (saving.current) return;
    saving.current = true;
    try {
      await upload(address);
      dirty.current = false;
    } finally {
      saving.current = false;
    }
  };
  const leave = useCallback(() => {
    if (dirty.current) docmost.asked += 1;
    else close();
  }, [close]);

  useEffect(() => {
    const timer = setInterval(() => {
      if (dirty.current && !saving.current) editor.current?.exportDiagram({ format: "xmlsvg" });
    }, interval);
    return () => clearInterval(timer);
  }, [interval]);

  return (
    <DrawIoEmbed
      ref={editor}
      xml=""
      baseUrl={baseUrl}
      autosave
      urlParameters={PARAMETERS}
      onSave={({ parentEvent, xml }) => parentEvent === "save" && save(xml).then(close)}
      onClose={({ parentEvent }) => parentEvent || leave()}
      onAutoSave={() => (dirty.current = true)}
      onExport={({ data }) => save(data)}
    />
  );
}

function Existing({ baseUrl, close }) {
  // It is read while the editor comes: what is loaded first may be empty.
  const [xml, setXml] = useState("");
  useEffect(() => {
    const reader = new FileReader();
    reader.onloadend = () => setXml(reader.result);
    reader.readAsDataURL(new Blob([docmost.file], { type: "image/svg+xml" }));
  }, []);
  return (
    <DrawIoEmbed
      xml={xml}
      baseUrl={baseUrl}
      urlParameters={PARAMETERS}
      onSave={({ parentEvent, xml }) => parentEvent === "save" && upload(xml).then(close)}
      onClose={({ parentEvent }) => parentEvent || close()}
    />
  );
}
