// The screen on which a recording runs: the statement first, then photographs, interruptions and the end.

import { now } from "./day.js";
import { locate } from "./position.js";
import { close, keepPhoto, open, Run } from "./recorder.js";
import { $, show } from "./screens.js";
import { compose } from "./statement.js";
import { stayAwake } from "./warnings.js";
import { length, say, size } from "./words.js";

/** What runs now: the recording, the stream of the devices, and the part being made; a recording of photographs has none. */
let running = null;
let afterwards = () => {};

export const isRunning = () => running !== null;

/** @param then called with the recording and how it stopped: "end", "hand", "device", "storage" */
export function onStop(then) {
  afterwards = then;
}

const save = () => now.store.putRecording(running.recording);

function tick() {
  if (!running) {
    return;
  }
  const seconds = (Date.now() - running.since) / 1000;
  $("run-time").textContent = length(seconds);
}

function tellKept(part) {
  running.bytes = part.bytes;
  $("kept").textContent = say("kept", length((new Date(part.endedAt) - running.since) / 1000), size(part.bytes));
}

async function notePosition(recording) {
  recording.positions.push(await locate());
  await now.store.putRecording(recording);
}

/** Begins, or goes on after an interruption. Throws when camera or microphone are not to be had. */
export async function run(recording) {
  const stream = await open(recording.kind);
  running = { recording, stream, since: Date.now(), bytes: 0, run: null };
  recording.state = "recording";
  if (recording.kind !== "PHOTO") {
    const going = new Run(now.store, stream, tellKept, why => stop(why));
    await save();
    await going.start(recording.id, recording.kind);
    running.run = going;
    running.since = Date.now();
    const last = recording.interruptions.at(-1);
    if (last && !last.resumedAt) {
      last.resumedAt = going.part.startedAt;
    }
  }
  await askStatement(recording);
  await save();
  $("preview").hidden = recording.kind === "SOUND";
  $("preview").srcObject = recording.kind === "SOUND" ? null : stream;
  $("photo").hidden = recording.kind === "SOUND";
  $("camera-label").hidden = recording.kind !== "PHOTO";
  $("interrupt").hidden = recording.kind === "PHOTO";
  $("kept").textContent = say(recording.kind === "PHOTO" ? "photos-none" : "kept-none");
  running.timer = setInterval(tick, 500);
  tick();
  show("record");
  await stayAwake(true);
  notePosition(recording);
}

/** Shown while it already runs, so that it is heard on the recording. */
async function askStatement(recording) {
  const asked = recording.kind !== "PHOTO" && !recording.statement.readAt;
  $("statement").hidden = !asked;
  $("statement-done").hidden = true;
  $("statement-basis").textContent = now.day.statement ? say("statement-basis", now.day.statement) : "";
  if (asked) {
    recording.statement = { text: compose(recording, recording.stepWords), begunAt: new Date().toISOString(), readAt: null };
    $("statement-text").textContent = recording.statement.text;
  }
}

$("statement-read").addEventListener("click", async () => {
  const { statement } = running.recording;
  statement.readAt = new Date().toISOString();
  await save();
  $("statement").hidden = true;
  $("statement-done").hidden = false;
  $("statement-done").textContent = say("statement-done", length((new Date(statement.readAt) - new Date(statement.begunAt)) / 1000));
});

/** A photograph in a form that is kept: JPEG or PNG. */
export async function asPhoto(file) {
  if (/^image\/(jpeg|png)$/.test(file.type)) {
    return file;
  }
  const picture = await createImageBitmap(file);
  return drawn(picture, picture.width, picture.height);
}

function drawn(source, width, height) {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  canvas.getContext("2d").drawImage(source, 0, 0, width, height);
  return new Promise(resolve => canvas.toBlob(resolve, "image/jpeg", 0.92));
}

async function photographed(blob) {
  await keepPhoto(now.store, running.recording.id, blob);
  const photos = (await now.store.parts(running.recording.id)).filter(part => part.kind === "PHOTO").length;
  $("kept").textContent = say("photos", photos);
}

$("photo").addEventListener("click", async () => {
  const picture = $("preview");
  await photographed(await drawn(picture, picture.videoWidth, picture.videoHeight));
});
$("camera").addEventListener("change", async event => {
  for (const file of event.target.files) {
    await photographed(await asPhoto(file));
  }
  event.target.value = "";
});

/** One interruption at a time: what never went on is not interrupted once more. */
export function interrupted(recording, at, reason, byHand) {
  const last = recording.interruptions.at(-1);
  if (!last || last.resumedAt) {
    recording.interruptions.push({ at, resumedAt: null, reason, byHand });
  }
}

/** A part of which nothing was kept is none, and what it went on from is interrupted still. */
export async function forget(recording, part) {
  await now.store.removePart(part.id);
  const last = recording.interruptions.at(-1);
  if (last?.resumedAt === part.startedAt) {
    last.resumedAt = null;
  }
}

async function stop(why) {
  if (!running || running.stopping) {
    return;
  }
  running.stopping = true;
  const { recording, stream, run: going, timer } = running;
  clearInterval(timer);
  const part = going ? await going.stop() : null;
  close(stream);
  $("preview").srcObject = null;
  await stayAwake(false);
  if (part?.chunks === 0) {
    await forget(recording, part);
  }
  const at = part?.chunks ? part.endedAt : new Date().toISOString();
  if (why === "end") {
    recording.state = "finishing";
    notePosition(recording);
  } else {
    recording.state = "stopped";
    interrupted(recording, at, why === "storage" ? say("reason-storage") : "", why === "hand");
  }
  await now.store.putRecording(recording);
  running = null;
  afterwards(recording, why);
}

$("interrupt").addEventListener("click", () => stop("hand"));
$("end").addEventListener("click", () => stop("end"));
document.addEventListener("visibilitychange", () => !document.hidden && running && stayAwake(true));
window.addEventListener("beforeunload", event => running && event.preventDefault());
