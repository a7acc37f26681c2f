// Sends what is finished: every part by resumable upload (tus 1.0.0), then the account of the recording. Only what the server has
// said is marked as sent; whatever breaks on the way is tried again, at once where the network is back.

import { headers, look, now, AWAY, EXPIRED, HERE } from "./day.js";

const UPLOADS = "/api/v1/uploads";
const PIECE = 4_000_000;
const SOON = 3_000;
const LATER = 60_000;
const TUS = { "Tus-Resumable": "1.0.0" };
const TRIES = 5;

/** It may go better later: no line, another request has the turn, the server is not itself. */
class Later extends Error {}

/** It will not: one sentence why. */
class Never extends Error {}

async function call(address, options) {
  let answer;
  try {
    answer = await fetch(address, { cache: "no-store", ...options, headers: headers({ ...TUS, ...options.headers }) });
  } catch (trouble) {
    throw new Later(trouble.message);
  }
  if (answer.status === 401 || answer.status === 403 || answer.status === 423 || answer.status >= 500) {
    throw new Later(String(answer.status));
  }
  return answer;
}

async function refused(answer) {
  const problem = await answer.json().catch(() => ({}));
  return new Never(problem.detail ?? String(answer.status));
}

function base64(text) {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

async function digest(content) {
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest("SHA-256", content))));
}

const ENDING = { "video/webm": "webm", "audio/webm": "webm", "video/mp4": "mp4", "audio/mp4": "m4a", "image/jpeg": "jpg", "image/png": "png" };

async function announce(part) {
  const name = part.kind.toLowerCase() + "-" + part.startedAt.replace(/[^0-9]/g, "").slice(0, 14) + "." + (ENDING[part.mediaType] ?? "bin");
  const answer = await call(UPLOADS, {
    method: "POST",
    headers: { "Upload-Length": String(part.bytes), "Upload-Metadata": "filename " + base64(name) },
  });
  if (answer.status !== 201) {
    throw await refused(answer);
  }
  const url = new URL(answer.headers.get("Location"), location.href).pathname;
  const announced = { ...part, url, upload: url.split("/").pop() };
  await now.store.putPart(announced);
  return announced;
}

/** How far the server has it; undefined where it knows nothing of it. */
async function offset(part) {
  const answer = await call(part.url, { method: "HEAD", headers: {} });
  return answer.ok ? Number(answer.headers.get("Upload-Offset")) : undefined;
}

/** The next few chunks from there on. */
async function piece(chunks, from) {
  const blobs = [];
  let start = 0;
  let taken = 0;
  for (const chunk of chunks) {
    if (start + chunk.blob.size > from && taken < PIECE) {
      const rest = chunk.blob.slice(Math.max(0, from - start));
      blobs.push(rest);
      taken += rest.size;
    }
    start += chunk.blob.size;
  }
  return new Blob(blobs).arrayBuffer();
}

async function upload(part, progress) {
  let sending = part;
  let at = sending.url ? await offset(sending) : undefined;
  if (at === undefined) {
    sending = await announce(part);
    at = 0;
  }
  const chunks = await now.store.chunks(part.id);
  for (let tries = 0; at < sending.bytes;) {
    progress(at);
    const content = await piece(chunks, at);
    const answer = await call(sending.url, {
      method: "PATCH",
      body: content,
      headers: {
        "Content-Type": "application/offset+octet-stream",
        "Upload-Offset": String(at),
        "Upload-Checksum": "sha256 " + await digest(content),
      },
    });
    if (answer.ok) {
      at = Number(answer.headers.get("Upload-Offset"));
      tries = 0;
    } else if ((answer.status === 409 || answer.status === 460) && tries++ < TRIES) {
      at = (await offset(sending)) ?? 0;
    } else if (answer.status === 404) {
      throw new Later("404");
    } else {
      throw await refused(answer);
    }
  }
  progress(at);
}

async function account(recording, parts) {
  const media = await Promise.all(parts.filter(part => part.kind !== "SIGNATURE").map(async part => ({
    id: part.id,
    kind: part.kind,
    upload: part.upload,
    startedAt: part.startedAt,
    endedAt: part.endedAt,
    head: part.head,
    chunks: (await now.store.chunks(part.id)).map(({ bytes, hash }) => ({ bytes, hash })),
  })));
  const image = parts.find(part => part.kind === "SIGNATURE");
  const { signature, ...confirmed } = recording.confirmation;
  return {
    caseId: recording.caseId || null,
    step: recording.step,
    unit: recording.unit,
    officers: recording.officers,
    cause: recording.cause,
    party: recording.party,
    place: recording.place,
    statement: recording.statement,
    startedAt: media[0].startedAt,
    endedAt: media.map(part => part.endedAt).sort().at(-1),
    sentAt: new Date().toISOString(),
    clock: recording.clock ?? now.clock,
    positions: recording.positions,
    parts: media,
    interruptions: recording.interruptions,
    note: recording.note,
    confirmation: image ? { ...confirmed, upload: image.upload } : confirmed,
    device: recording.device,
  };
}

async function enter(recording) {
  const parts = await now.store.parts(recording.id);
  const answer = await call("/api/v1/field-recordings/" + recording.id, {
    method: "PUT",
    body: JSON.stringify(await account(recording, parts)),
    headers: { "Content-Type": "application/json" },
  });
  if (answer.status === 409) {
    const { upload: missing } = await answer.json();
    const again = parts.find(part => part.upload === missing);
    if (again) {
      await now.store.putPart({ ...again, url: null, upload: null });
    }
    throw new Later("409");
  }
  if (!answer.ok) {
    throw await refused(answer);
  }
  await now.store.putRecording({ ...recording, state: "received", received: await answer.json(), refused: null });
}

async function send(recording, progress) {
  const parts = await now.store.parts(recording.id);
  const all = parts.reduce((sum, part) => sum + part.bytes, 0);
  let before = 0;
  for (const part of parts) {
    await upload(part, at => progress(recording.id, before + at, all));
    before += part.bytes;
  }
  await enter(recording);
}

/** What goes on, for whoever shows it. */
export const under = { way: false, recording: null, sent: 0, all: 0 };

let timer;
let changed = () => {};

/** Sends whatever waits; safe to call at any time. */
export async function sendAll() {
  clearTimeout(timer);
  if (under.way || !now.store) {
    return;
  }
  under.way = true;
  try {
    const waiting = (await now.store.recordings()).filter(each => each.state === "ready").reverse();
    if (waiting.length > 0) {
      await look();
    }
    if (waiting.length > 0 && now.standing === AWAY) {
      throw new Later("away");
    }
    for (const recording of now.standing === HERE ? waiting : []) {
      await attempt(recording);
    }
  } catch (trouble) {
    if (!(trouble instanceof Later)) {
      throw trouble;
    }
    now.standing = ["401", "403"].includes(trouble.message) ? EXPIRED : navigator.onLine ? now.standing : AWAY;
    timer = setTimeout(sendAll, navigator.onLine ? SOON : LATER);
  } finally {
    Object.assign(under, { way: false, recording: null });
    changed();
  }
}

async function attempt(recording) {
  try {
    await send(recording, (id, sent, all) => {
      Object.assign(under, { recording: id, sent, all });
      changed();
    });
  } catch (trouble) {
    if (!(trouble instanceof Never)) {
      throw trouble;
    }
    await now.store.putRecording({ ...recording, refused: trouble.message });
  }
  changed();
}

/** Begins: now, when the network comes back, and now and then. */
export function begin(onChange) {
  changed = onChange;
  window.addEventListener("online", sendAll);
  document.addEventListener("visibilitychange", () => document.hidden || sendAll());
  setInterval(sendAll, LATER);
  return sendAll();
}
