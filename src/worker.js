// The service worker: keeps every file of one build, and answers with them, so that the page opens without a network.
// The build puts in FILES and VERSION, and bundles Workbox, see xtask/src/worker.rs.
//
// Versions. Each build has a store of its own. A new worker fills its store beside the one in use and then waits until
// every page is closed, or until the user has it take over (see src/platform/worker.rs). Pages of the older version
// may still be open then: what they load later has the older build in its name, isn't among FILES, and is found in the
// older store. Older stores go when a page is opened while no other is open.
//
// What isn't a file of a build is left to the network and never kept: what `?src=` names belongs to its host.
import { setCacheNameDetails } from "workbox-core";
import { addPlugins, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";

/** Files that have their build in their name. */
const OF_A_BUILD = /-[0-9a-f]+(_bg)?\.(css|js|wasm)$/;

setCacheNameDetails({ prefix: "klantreis", precache: VERSION });

// A host that leads elsewhere, as to its login, doesn't give the file. The worker isn't installed then, and tried again.
addPlugins([
  {
    fetchDidSucceed: async ({ request, response }) => {
      if (response.redirected) throw new TypeError(`${request.url} leads to ${response.url}`);
      return response;
    },
  },
]);

// Any query leads to the same page: it is the page that reads it. Only the site's own files are answered, so that
// whatever else a host has beside or below them stays within reach.
precacheAndRoute(FILES, {
  cleanURLs: false,
  ignoreURLParametersMatching: [/./],
  urlManipulation: ({ url }) => (url.pathname.endsWith("/index.html") ? [new URL("./", url)] : []),
});

registerRoute(
  ({ sameOrigin, url }) => sameOrigin && OF_A_BUILD.test(url.pathname),
  async ({ request }) => (await caches.match(request.url)) ?? fetch(request),
);

addEventListener("message", ({ data }) => {
  if (data === "take over") skipWaiting();
});

addEventListener("activate", (event) => {
  // The page of a first visit goes on with what is kept, though it was opened without.
  event.waitUntil(Promise.all([clients.claim(), dropOlderStores()]));
});

addEventListener("fetch", (event) => {
  if (event.request.mode === "navigate") event.waitUntil(dropOlderStores());
});

async function dropOlderStores() {
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  if (pages.some((page) => page.url.startsWith(registration.scope))) return;
  const own = (name) => name.startsWith("klantreis-") && name.endsWith(`-${registration.scope}`);
  const older = (await caches.keys()).filter((name) => own(name) && !name.startsWith(`klantreis-${VERSION}-`));
  // A newer version fills a store, or has filled one.
  if (registration.installing || registration.waiting) return;
  await Promise.all(older.map((name) => caches.delete(name)));
}
