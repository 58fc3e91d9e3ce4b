// A page that has its drawings edited as BookStack has, which gets and gives PNG.
//
// What BookStack does stands in resources/js/services/drawio.ts at 057d883d, and in what its editors do with a drawing
// that is saved: resources/js/wysiwyg-tinymce/plugin-drawio.js at 2e8d6ce7.

window.bookstack = {
  /** The drawing that was uploaded last, as base64; nothing before the first. */
  drawing: null,
  /** How often it was uploaded. */
  uploads: 0,
  frame: null,
  origin: null,

  /** Opens the editor at the address that `DRAWIO` in its settings names. */
  open(address) {
    const frame = document.createElement("iframe");
    addEventListener("message", bookstack.receive);
    frame.src = address;
    document.body.append(frame);
    bookstack.frame = frame;
    bookstack.origin = new URL(address).origin;
  },

  receive({ data, origin }) {
    if (!data || data.length < 1 || origin !== bookstack.origin) return;
    const message = JSON.parse(data);
    if (message.event === "configure") bookstack.send({ action: "configure", config: {} });
    if (message.event === "init") {
      const xml = bookstack.drawing === null ? "" : `data:image/png;base64,${bookstack.drawing}`;
      bookstack.send({ action: "load", autosave: 1, xml });
    }
    if (message.event === "save") {
      bookstack.send({ action: "export", format: "xmlpng", xml: message.xml, spin: "Updating drawing" });
    }
    if (message.event === "export") bookstack.upload(message.data);
    if (message.event === "exit") bookstack.close();
  },

  send(message) {
    bookstack.frame?.contentWindow?.postMessage(JSON.stringify(message), bookstack.origin);
  },

  close() {
    removeEventListener("message", bookstack.receive);
    bookstack.frame.remove();
  },

  /** Its editors close the frame as soon as a drawing comes; its server takes what stands behind `;base64,`. */
  upload(address) {
    bookstack.close();
    bookstack.drawing = address.split(";base64,")[1];
    bookstack.uploads += 1;
  },
};
