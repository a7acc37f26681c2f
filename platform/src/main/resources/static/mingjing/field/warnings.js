// What an officer must know before a recording fails him: room on the device, battery, network, a browser that may throw away.

import { say, size } from "./words.js";

const LITTLE_ROOM = 1_000_000_000;
const NO_ROOM = 50_000_000;
const LOW = 0.2;

/** Asks the browser not to throw the store away by itself. */
export async function stay() {
  return (await navigator.storage?.persisted?.()) || (await navigator.storage?.persist?.()) || false;
}

/** Bytes that may still be written; undefined where the browser does not say. */
export async function room() {
  const told = await navigator.storage?.estimate?.();
  return told?.quota === undefined ? undefined : told.quota - told.usage;
}

/** Whether there is room for a few minutes. */
export async function isFull() {
  return ((await room()) ?? Infinity) < NO_ROOM;
}

async function battery() {
  const state = await navigator.getBattery?.().catch(() => undefined);
  return state && !state.charging && state.level < LOW ? [say("battery-low", Math.round(state.level * 100))] : [];
}

/** Sentences, most pressing first. */
export async function warnings() {
  const free = await room();
  const few = free === undefined ? [] : free < NO_ROOM ? [say("room-none", size(free))] : free < LITTLE_ROOM ? [say("room-little", size(free))] : [];
  const kept = (await navigator.storage?.persisted?.()) === false ? [say("not-persistent")] : [];
  return [...few, ...await battery(), ...kept];
}

let lock;

/** Keeps the screen on as long as a recording runs. */
export async function stayAwake(running) {
  if (!running) {
    await lock?.release().catch(() => {});
    lock = undefined;
  } else {
    lock = await navigator.wakeLock?.request("screen").catch(() => undefined);
  }
}
