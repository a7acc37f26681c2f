// The recordings on this device: what each waits for, and each by itself.

import { now } from "./day.js";
import { $, button, made, show } from "./screens.js";
import { under } from "./sending.js";
import { length, moment, say, size } from "./words.js";

const TONES = { recording: "late", stopped: "late", finishing: "soon", ready: "soon", received: "met" };

function state(recording) {
  if (recording.refused) {
    return made("span", "mj-tag mj-tone-late", say("state-refused"));
  }
  if (recording.state === "received" && !recording.received.agrees) {
    return made("span", "mj-tag mj-tone-late", say("state-differs"));
  }
  return made("span", "mj-tag mj-tone-" + TONES[recording.state], say("state-" + recording.state));
}

function progress(recording) {
  if (under.recording !== recording.id) {
    return [];
  }
  const bar = made("progress", "mjf-progress");
  bar.max = under.all;
  bar.value = under.sent;
  bar.setAttribute("aria-label", say("sending"));
  return [bar, made("p", "mj-quiet", say("sending") + " " + size(under.sent) + " / " + size(under.all))];
}

/** @param open what happens when one is chosen */
export async function showList(open) {
  const recordings = await now.store.recordings();
  $("none").hidden = recordings.length > 0;
  $("list").replaceChildren(...recordings.map(recording => {
    const words = { stopped: "open-stopped", recording: "open-stopped", finishing: "open-finishing" }[recording.state] ?? "open";
    return made("li", "",
      made("p", "mjf-title", recording.title),
      made("p", "mj-quiet", moment(recording.createdAt) + " · " + say("kind-" + recording.kind) + " · " + recording.stepWords),
      made("p", "", state(recording)),
      ...progress(recording),
      button(say(words), () => open(recording), recording.state === "received" || recording.state === "ready" ? "btn" : "btn btn-primary"));
  }));
}

function pair(label, value) {
  return made("div", "", made("dt", "", say("pair-" + label)), made("dd", "", value));
}

function place(position) {
  return position.kind === "Fixed"
    ? say("position", position.latitude.toFixed(6), position.longitude.toFixed(6), position.accuracy, moment(position.at))
    : say("position-" + position.reason, moment(position.at));
}

function confirmed(recording) {
  const told = recording.confirmation;
  return told ? say("confirmation-" + told.kind, told.signer ?? told.reason, told.document, told.witness || say("nobody")) : "";
}

function interruption(each) {
  return say("interruption", moment(each.at), each.reason || "—", each.resumedAt ? moment(each.resumedAt) : say("never"));
}

function verdict(recording) {
  if (recording.refused) {
    return made("p", "mjf-notice mjf-late", say("refused", recording.refused));
  }
  if (recording.state !== "received") {
    return made("p", "mjf-notice", say("waits"));
  }
  const { agrees, receivedAt } = recording.received;
  return made("p", "mjf-notice " + (agrees ? "mjf-met" : "mjf-late"), say(agrees ? "received" : "received-differs", moment(receivedAt)));
}

async function play(part, line) {
  const chunks = await now.store.chunks(part.id);
  const url = URL.createObjectURL(new Blob(chunks.map(chunk => chunk.blob), { type: part.mediaType }));
  const element = made(part.kind === "FILM" ? "video" : part.kind === "SOUND" ? "audio" : "img", "mjf-player");
  element.src = url;
  if (part.kind === "FILM" || part.kind === "SOUND") {
    element.controls = true;
  } else {
    element.alt = say("part-" + part.kind);
  }
  line.querySelector(".mjf-player")?.remove();
  line.append(element);
}

function partLine(part, kept) {
  const seconds = (new Date(part.endedAt) - new Date(part.startedAt)) / 1000;
  const long = part.kind === "FILM" || part.kind === "SOUND" ? "，" + length(seconds) : "";
  const line = made("li", "",
    made("p", "mjf-title", say("part-" + part.kind) + long),
    made("p", "mj-quiet", moment(part.startedAt) + " · " + size(part.bytes) + " · " + say("chunks", part.chunks)),
    made("p", "mj-quiet", say("head") + " ", made("code", "", part.head)));
  if (kept) {
    line.append(made("p", "mj-quiet", say("digest") + " ", made("code", "", kept.sha256)));
  }
  line.append(button(say("play"), () => play(part, line)));
  return line;
}

let shown;

export async function showOne(recording) {
  shown = recording;
  const parts = await now.store.parts(recording.id);
  const media = parts.filter(part => part.kind !== "SIGNATURE");
  $("one-title").textContent = recording.title;
  $("one-state").replaceChildren(verdict(recording));
  $("one-pairs").replaceChildren(
    pair("step", recording.stepWords),
    pair("officers", recording.officers.map(each => each.name).join("、")),
    pair("cause", recording.cause),
    pair("party", recording.party || "—"),
    pair("place", recording.place),
    ...recording.positions.map(each => pair("position", place(each))),
    pair("clock", recording.clock ? say("clock", (recording.clock.offsetMillis / 1000).toFixed(1), moment(recording.clock.measuredAt)) : say("clock-unknown")),
    pair("statement", recording.statement.readAt ? say("statement-was", moment(recording.statement.readAt)) : say(recording.kind === "PHOTO" ? "statement-photo" : "statement-not")),
    ...recording.interruptions.map(each => pair("interruption", interruption(each))),
    pair("note", recording.note || "—"),
    pair("confirmation", confirmed(recording)));
  $("one-parts").replaceChildren(...parts.map(part => partLine(part, recording.received?.parts[media.indexOf(part)])));
  $("one-remove").hidden = recording.state !== "received";
  $("one-remove").textContent = say("remove");
  show("one");
}

/** Pressed once it asks, pressed twice it removes; only what the server has confirmed. */
export async function remove() {
  if ($("one-remove").textContent !== say("remove-sure")) {
    $("one-remove").textContent = say("remove-sure");
    return false;
  }
  await now.store.removeRecording(shown.id);
  return true;
}
