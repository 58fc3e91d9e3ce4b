// Runs before the app. It sets language and theme, so that the page never flashes in the wrong ones, and it
// watches over the start: when the app cannot start or breaks down, rescue.js replaces the page and offers
// everything that is stored as files.
//
// What the app and this file promise each other:
// - The app dispatches `klantreis:ready` on window once its first screen is mounted. The frame #boot goes then.
// - The panic hook calls `klantreisFailed(text)`, at any time; `text` is shown under "details". It may be called
//   more than once; the first call counts.
// - src/start.js dispatches `klantreis-failed`, with the reason as `detail`, when the program cannot be loaded.
// - src/start.js does not start the program when `klantreisUnfit` is set.
// - An uncaught WebAssembly trap counts as a failure, whenever it comes; other uncaught errors only before ready.
// - `klantreisInstall` is what the browser offers when it would install the page, if it does; `klantreis:install` is
//   dispatched on window when that changes. The offer may come before the app, and is made once.
// - The settings are at the key `klantreis/settings`: JSON with `language` (nl, en) and `theme` (system, light, dark).
// This file and rescue.js read what is stored. They never write or delete anything.
(() => {
  "use strict";
  const here = document.currentScript.src;
  const root = document.documentElement;
  let ready = false;
  let failed = false;

  const settings = (() => {
    try {
      return JSON.parse(localStorage.getItem("klantreis/settings")) || {};
    } catch (blockedOrDamaged) {
      return {};
    }
  })();

  // The address of a map that is only read (src/exchange/showing.rs), and that of the editor of a page that keeps the map
  // itself (src/exchange/host/hosting.rs), may choose language and theme. That isn't kept.
  const address = new URLSearchParams(location.search);
  const hosted = address.get("embed") === "1";
  const asked = (name) => (hosted || address.has("view")) && address.get(name);
  const dark = hosted && ({ 1: "dark", true: "dark", 0: "light", false: "light" }[asked("dark")] || (asked("ui") === "dark" && "dark"));

  const known = (language) => ["nl", "en"].find((code) => String(language).toLowerCase().split("-")[0] === code);
  root.lang = known(asked("lang")) || known(settings.language) || (navigator.languages || [navigator.language]).map(known).find(Boolean) || "en";
  const theme = [dark, asked("theme"), settings.theme].find((theme) => theme === "light" || theme === "dark");
  if (theme) root.dataset.theme = theme;

  function fetched(then) {
    if (window.klantreisRescue) return then();
    const script = document.createElement("script");
    script.src = new URL("rescue.js", here).href;
    script.onload = then;
    document.head.append(script);
  }

  function rescue(cause, reason) {
    if (failed) return;
    failed = true;
    const details = String((reason && (reason.stack || reason.message)) || reason || "");
    const show = () => fetched(() => window.klantreisRescue(cause, details));
    if (document.body && document.readyState !== "loading") show();
    else addEventListener("DOMContentLoaded", show);
  }

  /** Why this browser cannot run the app; empty when it can. */
  const unfit = !window.WebAssembly
    ? "wasm"
    : window.CSS && CSS.supports("color", "light-dark(#000, #fff)") && "popover" in HTMLElement.prototype && window.HTMLDialogElement
      ? ""
      : "old";

  window.klantreisFailed = (text) => rescue(ready ? "stopped" : "start", text);
  addEventListener("klantreis-failed", (event) => rescue("start", event.detail));
  addEventListener("klantreis:ready", () => {
    ready = true;
    const frame = document.getElementById("boot");
    if (frame) frame.remove();
    // Fetched while all is well: the app may break down without a network.
    setTimeout(fetched, 5000, () => {});
  });

  const trap = (error) => Boolean(window.WebAssembly && WebAssembly.RuntimeError && error instanceof WebAssembly.RuntimeError);
  addEventListener("unhandledrejection", (event) => {
    if (!ready || trap(event.reason)) rescue(ready ? "stopped" : "start", event.reason);
  });
  addEventListener(
    "error",
    (event) => {
      const element = event.target !== window && event.target;
      if (element) {
        if (!ready && (element.localName === "script" || element.rel === "modulepreload")) rescue("start", element.src || element.href);
      } else if (trap(event.error) || (!ready && String(event.filename).startsWith(new URL(".", here).href))) {
        rescue(ready ? "stopped" : "start", event.error || event.message);
      }
    },
    true,
  );

  // A program that has arrived but shows nothing, and says nothing, has failed too.
  const arrived = () => performance.getEntriesByType("resource").some((entry) => entry.name.includes(".wasm") && entry.responseEnd > 0);
  const watch = () => {
    if (ready || failed) return;
    if (arrived()) rescue("start", "timeout");
    else setTimeout(watch, 5000);
  };
  addEventListener("load", () => setTimeout(watch, 20000));

  const offer = (event) => {
    window.klantreisInstall = event;
    dispatchEvent(new Event("klantreis:install"));
  };
  addEventListener("beforeinstallprompt", (event) => {
    // The app asks, once, where it doesn't disturb.
    event.preventDefault();
    offer(event);
  });
  addEventListener("appinstalled", () => offer(null));

  window.klantreisUnfit = unfit;
  if (unfit) rescue(unfit, navigator.userAgent);
})();
