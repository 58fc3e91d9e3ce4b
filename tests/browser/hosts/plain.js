// A page that speaks the protocol itself, and writes down all that it hears: for what no client does by itself.

window.plain = {
  /** Every message of the editor. */
  heard: [],
  frame: null,

  /** Opens the editor in a frame with these attributes. */
  open(attributes) {
    plain.frame?.remove();
    plain.heard.length = 0;
    const frame = document.createElement("iframe");
    for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
    document.body.append(frame);
    plain.frame = frame;
    addEventListener("message", ({ data, source }) => {
      if (source === frame.contentWindow) plain.heard.push(JSON.parse(data));
    });
  },

  /** An opaque frame has no origin that could be named. */
  send(message) {
    plain.frame.contentWindow.postMessage(JSON.stringify(message), "*");
  },
};
