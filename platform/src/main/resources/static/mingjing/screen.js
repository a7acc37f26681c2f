// Turns a screen's sheets. Without it the browser turns them by itself; with it, the sheets seen last stay and go on turning
// while the server is away. What may have been taken back since (notices) is not shown after a few minutes without word.

const PASSING_FOR = 5 * 60 * 1000;
const kept = new Map();
let heard = Date.now();

function keep(main) {
  const { self, next, passing } = main.dataset;
  kept.set(self, { content: main.innerHTML, next, passing: passing === "yes" });
}

function shows(address) {
  const main = document.querySelector(".mj-hall");
  const sheet = kept.get(address);
  main.innerHTML = sheet.content;
  main.dataset.self = address;
  main.dataset.next = sheet.next;
  return main;
}

function keptAfter(address) {
  const stale = Date.now() - heard > PASSING_FOR;
  const seen = new Set();
  let next = address;
  while (kept.has(next) && !seen.has(next)) {
    if (!(stale && kept.get(next).passing)) {
      return next;
    }
    seen.add(next);
    next = kept.get(next).next;
  }
  return [...kept].find(([, sheet]) => !(stale && sheet.passing))?.[0];
}

async function turn() {
  const { next, seconds } = document.querySelector(".mj-hall").dataset;
  try {
    const answer = await fetch(next, { cache: "no-store", signal: AbortSignal.timeout(10_000) });
    if (!answer.ok) {
      throw new Error(answer.statusText);
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const main = page.querySelector(".mj-hall");
    heard = Date.now();
    keep(main);
    kept.set(next, kept.get(main.dataset.self));
    shows(main.dataset.self);
  } catch {
    const address = keptAfter(next);
    const main = address === undefined ? document.querySelector(".mj-hall") : shows(address);
    if (address === undefined) {
      main.querySelector(".mj-hall-sheet").replaceChildren();
    }
    main.querySelector("[data-away]").hidden = false;
  }
  setTimeout(turn, seconds * 1000);
}

const first = document.querySelector(".mj-hall");
keep(first);
setTimeout(turn, first.dataset.seconds * 1000);
