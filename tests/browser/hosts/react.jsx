/** @jsxRuntime automatic */
// A page that has its maps edited by react-drawio, as npm brings it.

import { createRef } from "react";
import { createRoot } from "react-dom/client";
import { DrawIoEmbed } from "react-drawio";

const CALLBACKS = ["onLoad", "onAutoSave", "onSave", "onClose", "onConfigure", "onDraft", "onExport", "onMerge"];

let root;
const editor = createRef();

window.react = {
  /** What the component told, one `[callback, event]` after another. */
  told: [],
  /** Shows the editor with these properties of the component. */
  show(props) {
    root ??= createRoot(document.getElementById("editor"));
    const callbacks = CALLBACKS.map((name) => [name, (event) => react.told.push([name, event])]);
    root.render(<DrawIoEmbed ref={editor} {...Object.fromEntries(callbacks)} {...props} />);
  },
  /** Asks something of the editor, as `exportDiagram`. */
  ask(action, request) {
    editor.current[action](request);
  },
};
