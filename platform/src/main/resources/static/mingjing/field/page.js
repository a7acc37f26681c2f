// The field page: opens the store of whoever works here, and leads from one screen to the next.

import { AWAY, BARRED, EXPIRED, HERE, NOBODY, OTHER, look, now } from "./day.js";
import * as draft from "./draft.js";
import * as finish from "./finish.js";
import * as list from "./list.js";
import { isRunning, onStop, run } from "./run.js";
import { $, button, made, problem, show } from "./screens.js";
import { begin, sendAll } from "./sending.js";
import * as stopped from "./stopped.js";
import { isFull, room, stay, warnings } from "./warnings.js";
import { say, size } from "./words.js";

const able = window.isSecureContext && navigator.mediaDevices?.getUserMedia && window.MediaRecorder && window.indexedDB;

function gate(why, signIn) {
  $("gate-why").textContent = say(why);
  $("gate-sign-in").hidden = !signIn;
  show("gate");
}

function tellNetwork() {
  $("network").textContent = say(!navigator.onLine || now.standing === AWAY ? "network-away" : "network-here");
  $("network").classList.toggle("mjf-away", !navigator.onLine || now.standing === AWAY);
}

function notice(words, ...more) {
  return made("div", "mjf-notice", made("p", "", words), ...more);
}

async function notices() {
  const all = [];
  if (!able) {
    all.push(notice(say("unable")));
  }
  if (now.standing === EXPIRED) {
    const link = made("a", "btn", say("sign-in"));
    link.href = "/sign-in?to=%2Ffield";
    all.push(notice(say("expired"), link));
  }
  if (now.standing === BARRED) {
    all.push(notice(say("barred")));
  }
  if (now.standing === OTHER) {
    all.push(notice(say("other"), button(say("reload"), () => location.reload())));
  }
  if (!now.day) {
    all.push(notice(say("no-day")));
  }
  return [...all, ...(await warnings()).map(words => notice(words))];
}

async function home() {
  show("home");
  await refresh();
}

async function refresh() {
  tellNetwork();
  if (document.body.dataset.at !== "home") {
    return;
  }
  $("who").textContent = now.day ? now.day.me.name + " · " + now.day.unit : "";
  $("new").disabled = !able || !now.day;
  await list.showList(opened);
  $("notices").replaceChildren(...await notices());
  const free = await room();
  $("room").textContent = free === undefined ? "" : say("room", size(free));
}

function opened(recording) {
  switch (recording.state) {
    case "stopped":
    case "recording":
      return stopped.ask(recording);
    case "finishing":
      return finish.open(recording);
    default:
      return list.showOne(recording);
  }
}

async function starts(recording, where) {
  if (await isFull()) {
    problem(where, say("room-full"));
    return;
  }
  try {
    await run(recording);
  } catch (trouble) {
    const why = ["NotAllowedError", "NotFoundError", "NotReadableError"].includes(trouble.name) ? trouble.name : "other";
    problem(where, say("device-" + why));
  }
}

$("new").addEventListener("click", () => {
  draft.openForm();
  show("prepare");
});
$("prepare").addEventListener("submit", async event => {
  event.preventDefault();
  const recording = draft.read();
  if (recording) {
    await stay();
    await starts(recording, "prepare-problem");
  }
});
onStop((recording, why) => why === "end" ? finish.open(recording) : stopped.ask(recording));
$("go-on").addEventListener("click", async () => {
  const recording = await stopped.explained();
  if (recording) {
    await starts(recording, "stopped-problem");
  }
});
$("end-here").addEventListener("click", async () => {
  const recording = await stopped.explained();
  if (!recording) {
    return;
  }
  if ((await now.store.parts(recording.id)).length === 0) {
    await now.store.removeRecording(recording.id);
    await home();
    return;
  }
  recording.state = "finishing";
  await now.store.putRecording(recording);
  await finish.open(recording);
});
$("finish").addEventListener("submit", async event => {
  event.preventDefault();
  if (await finish.finished()) {
    await home();
    await sendAll();
  }
});
$("one-remove").addEventListener("click", async () => await list.remove() && home());
for (const back of document.querySelectorAll("[data-home]")) {
  back.addEventListener("click", home);
}
$("gate-again").addEventListener("click", () => location.reload());
for (const change of ["online", "offline"]) {
  window.addEventListener(change, tellNetwork);
}

async function open() {
  await look();
  if (!now.store) {
    gate(now.standing === NOBODY ? "gate-nobody" : now.standing === BARRED ? "barred" : "gate-away", now.standing !== AWAY);
    return;
  }
  await stopped.recover();
  await home();
  await begin(() => isRunning() || refresh());
  if (now.standing === HERE) {
    tellNetwork();
  }
}

/** One window works at a time; whoever comes second waits until the first is closed. */
function alone() {
  const waiting = setTimeout(() => gate("gate-elsewhere", false), 2_000);
  navigator.locks.request("mingjing-field", () => {
    clearTimeout(waiting);
    open();
    return new Promise(() => {});
  });
}

navigator.serviceWorker?.register("/field/worker.js", { scope: "/field" });
alone();
