// A recording that stopped before its end: found when the page opens, or stopped by hand. The officer says why.

import { now } from "./day.js";
import { forget, interrupted } from "./run.js";
import { $, problem, show } from "./screens.js";
import { moment, say } from "./words.js";

let recording;

/** Recordings that ran when the page, the browser or the device died: they are whole up to the last chunk. */
export async function recover() {
  for (const each of (await now.store.recordings()).filter(found => found.state === "recording")) {
    const parts = await now.store.parts(each.id);
    for (const part of parts.filter(found => found.chunks === 0)) {
      await forget(each, part);
    }
    const last = parts.filter(found => found.chunks > 0).map(found => found.endedAt).sort().at(-1);
    each.state = "stopped";
    interrupted(each, last ?? each.createdAt, "", false);
    await now.store.putRecording(each);
  }
}

export function ask(stopped) {
  recording = stopped;
  const last = recording.interruptions.at(-1);
  $("stopped-what").textContent = say(last.byHand ? "stopped-hand" : "stopped-device", moment(last.at), recording.title);
  $("reason").value = last.reason;
  problem("stopped-problem");
  show("stopped");
}

for (const chip of $("reasons").children) {
  chip.addEventListener("click", () => $("reason").value = chip.textContent);
}

/** The recording with the reason written down; undefined where there is none, which is said. */
export async function explained() {
  const reason = $("reason").value.trim();
  problem("stopped-problem", reason ? undefined : say("missing-reason"), "reason");
  if (!reason) {
    return undefined;
  }
  recording.interruptions.at(-1).reason = reason;
  await now.store.putRecording(recording);
  return recording;
}
