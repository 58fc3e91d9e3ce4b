// Starts the app. Trunk names its two files in the head of the page, so that they are fetched at once.
const address = (link) => document.querySelector(link).href;
const glue = address('link[rel="modulepreload"]');
const program = address('link[rel="preload"][as="fetch"]');

// The program comes in parts, see src/ui/later. What a board needs is fetched with it where the address names one, or
// brings a map to read.
if (location.hash.startsWith("#/journey/") || new URLSearchParams(location.search).has("view"))
  for (const part of document.querySelector('meta[name="klantreis-board"]').content.split(" ")) {
    const link = Object.assign(document.createElement("link"), { rel: "preload", as: "fetch", crossOrigin: "", href: part });
    document.head.append(link);
  }

// boot.js has looked at the browser, and shows what is stored when the start fails.
if (!window.klantreisUnfit)
  import(glue)
    .then((app) => app.default({ module_or_path: program }))
    .catch((reason) => dispatchEvent(new CustomEvent("klantreis-failed", { detail: reason })));
