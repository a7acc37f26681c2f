// Who works with this device, and what he took along: asked of the server whenever there is network, kept for when there is none.

import { remember, remembered, Store } from "./store.js";

export const NOBODY = "nobody";
export const AWAY = "away";
export const EXPIRED = "expired";
export const BARRED = "barred";
export const OTHER = "other";
export const HERE = "here";

/** @type {{ standing: string, person: string?, store: Store?, day: object?, token: string, clock: object? }} */
export const now = { standing: NOBODY, person: null, store: null, day: null, token: "", clock: null };

async function ask() {
  const asked = Date.now();
  try {
    const answer = await fetch("/api/v1/field", { cache: "no-store", headers: { Accept: "application/json" } });
    if (answer.status === 401) {
      return { standing: EXPIRED };
    }
    if (!answer.ok) {
      return { standing: answer.status === 403 ? BARRED : AWAY };
    }
    const { token, ...day } = await answer.json();
    const middle = (asked + Date.now()) / 2;
    const clock = { offsetMillis: Math.round(new Date(day.now) - middle), measuredAt: new Date().toISOString() };
    return { standing: HERE, token, day, clock };
  } catch {
    return { standing: AWAY };
  }
}

async function openStore(person) {
  now.person = person;
  now.store = await Store.open(person);
  now.day = await now.store.kept("day");
  now.clock = await now.store.kept("clock");
}

/**
 * Looks who is there. Whoever is signed in has the device; without network, or once his session has ended, whoever had it last.
 * Never changes hands while the page is open: another account's session sends nothing of what lies here.
 */
export async function look() {
  const found = await ask();
  const before = now.store ? now.person : await remembered();
  const person = found.standing === HERE && !now.store ? found.day.me.person : before;
  if (person && !now.store) {
    await remember(person);
    await openStore(person);
  }
  const other = found.standing === HERE && found.day.me.person !== person;
  now.standing = other ? OTHER : person || found.standing !== EXPIRED ? found.standing : NOBODY;
  now.token = other ? "" : found.token ?? "";
  if (now.standing === HERE) {
    now.day = found.day;
    now.clock = found.clock;
    await now.store.keep("day", found.day);
    await now.store.keep("clock", found.clock);
  }
  return now;
}

/** What the headers of a call must say that it is ours. */
export function headers(more) {
  return { "X-CSRF-TOKEN": now.token, Accept: "application/json", ...more };
}
