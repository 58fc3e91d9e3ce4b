// Starts the app. Trunk names its two files in the head of the page, so that they are fetched at once.
const address = (link) => document.querySelector(link).href;
const glue = address('link[rel="modulepreload"]');
const program = address('link[rel="preload"][as="fetch"]');

// The program comes in parts, see src/ui/later. What a board needs is fetched with it where the address names one, brings a
// map to read, or says that the page around hands one over.
const asked = new URLSearchParams(location.search);
if (location.hash.startsWith("#/journey/") || asked.has("view") || asked.get("embed") === "1")
  for (const part of document.querySelector('meta[name="klantreis-board"]').content.split(" ")) {
    const link = Object.assign(document.createElement("link"), { rel: "preload", as: "fetch", crossOrigin: "", href: part });
    document.head.append(link);
  }

// boot.js has looked at the browser, and shows what is stored when the start fails.
if (!window.klantreisUnfit)
  import(glue)
    .then((app) => app.default({ module_or_path: program }))
    .catch((reason) => dispatchEvent(new CustomEvent("klantreis-failed", { detail: reason })));
