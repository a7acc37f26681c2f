// Keeps the field page on the device, so that it opens without network. What is kept is named in SHELL, which the server writes
// before this text: another build is another worker. It waits until no window of the old build is open, so that nothing changes
// under a running recording. Nothing about a person is ever kept here.

const CACHE = "mingjing-field-" + SHELL.version;

async function take(cache, address) {
  const answer = await fetch(address, { credentials: "same-origin", cache: "no-cache" });
  if (!answer.ok || answer.redirected) {
    throw new Error(address + " " + answer.status);
  }
  await cache.put(address, answer);
}

async function keep() {
  const cache = await caches.open(CACHE);
  await Promise.all([SHELL.page, ...SHELL.files].map(address => take(cache, address)));
}

async function forgetOlder() {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith("mingjing-field-") && name !== CACHE).map(name => caches.delete(name)));
}

async function kept(request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(request, { ignoreSearch: request.mode === "navigate" })) ?? fetch(request);
}

self.addEventListener("install", event => event.waitUntil(keep()));
self.addEventListener("activate", event => event.waitUntil(forgetOlder().then(() => self.clients.claim())));
self.addEventListener("fetch", event => {
  const { pathname } = new URL(event.request.url);
  if (event.request.method === "GET" && (pathname === SHELL.page || SHELL.files.includes(pathname))) {
    event.respondWith(kept(event.request));
  }
});
