// Takes recordings off a device: says what lies on it, takes the digest of each file, sends what the server does not have, and
// ends when every file is accounted for. Nothing is ever written to the device. Chosen again after a cut, it goes on.

import { sha256 } from "../vendor/noble-hashes/sha2.js";
import { Sending } from "./sending.js";

const PIECE = 4 * 1024 * 1024;
const AGAIN = 5_000;
const RECORDINGS = /\.(mp4|mov|avi|mkv|ts|mts|m2ts|3gp|wav|mp3|aac|m4a|amr|ogg|flac|jpe?g|png|log|txt)$/i;

const part = document.querySelector(".mj-collecting");
const { calls, uploads, token, ...words } = part.dataset;
const list = part.querySelector(".mj-sent");
const away = part.querySelector(".mj-away");
const progress = part.querySelector(".mj-progress");
const headers = { "X-CSRF-TOKEN": token, Accept: "application/json" };

/** The answer of a call, asked again until the server answers. */
async function call(method, path, body) {
  for (;;) {
    try {
      const answer = await fetch(calls + path, {
        method,
        headers: { ...headers, "Content-Type": "application/json" },
        body: JSON.stringify(body ?? {}),
        cache: "no-store",
      });
      if (answer.status < 500) {
        tell(away, "");
        const text = await answer.text();
        const said = text ? JSON.parse(text) : {};
        if (!answer.ok) {
          throw new Refused(said.detail || words.failed);
        }
        return said;
      }
      tell(away, words.busy);
    } catch (problem) {
      if (problem instanceof Refused) {
        throw problem;
      }
      tell(away, navigator.onLine ? words.away : words.offline);
    }
    await new Promise(resolve => setTimeout(resolve, AGAIN));
  }
}

class Refused extends Error {}

function tell(place, text) {
  place.textContent = text;
  place.hidden = !text;
}

/** Folders and name as the device gave them; the folder that was chosen is no part of it. */
function pathOf(file) {
  return file.webkitRelativePath.split("/").slice(1).join("/") || file.name;
}

async function digest(file, moved) {
  const hash = sha256.create();
  for (let at = 0; at < file.size; at += PIECE) {
    hash.update(new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()));
    moved(Math.min(at + PIECE, file.size));
  }
  return [...hash.digest()].map(byte => byte.toString(16).padStart(2, "0")).join("");
}

function rowOf(path) {
  const item = document.createElement("li");
  const title = document.createElement("p");
  const bar = document.createElement("progress");
  const state = document.createElement("p");
  title.className = "mj-sent-name";
  title.textContent = path;
  bar.setAttribute("aria-label", path);
  state.className = "mj-quiet";
  item.append(title, bar, state);
  list.prepend(item);
  return {
    moves(text, done, of) {
      bar.max = of || 1;
      bar.value = done;
      state.textContent = text;
    },
    ends(text) {
      bar.remove();
      state.textContent = text;
    },
  };
}

/** The id of the upload that brought the bytes, or why it brought none. */
function send(file, digested, row) {
  return new Promise(resolve => {
    const metadata = { filename: file.name, sha256: digested };
    new Sending(file, uploads, headers, metadata, (now, said) => {
      if (now.state === "kept") {
        resolve({ upload: now.path.split("/").pop() });
      } else if (now.state === "refused") {
        resolve({ refused: now.status, said });
      } else {
        row.moves(said || words[now.state] || words.sending, now.sent, file.size);
      }
    }).begin();
  });
}

async function leave(path, why, row) {
  await call("POST", "/left", { path, why });
  row.ends(why === "UNREADABLE" ? words.unreadable : words.noRecording);
  return true;
}

/** Whether the file is dealt with; what the server refuses is said in its row, and the others go on. */
async function take(file, path) {
  const row = rowOf(path);
  try {
    return await taken(file, path, row);
  } catch (problem) {
    row.ends(problem.message);
    return false;
  }
}

async function taken(file, path, row) {
  if (!RECORDINGS.test(path)) {
    return leave(path, "NO_RECORDING", row);
  }
  let digested;
  try {
    digested = await digest(file, done => row.moves(words.reading, done, file.size));
  } catch {
    return leave(path, "UNREADABLE", row);
  }
  let { answer } = await call("POST", "/files", { path, sha256: digested });
  if (answer === "SEND") {
    const sent = await send(file, digested, row);
    if (sent.refused === 415 || sent.refused === 422) {
      return leave(path, "NO_RECORDING", row);
    }
    if (sent.refused) {
      row.ends(sent.said || words.failed);
      return false;
    }
    ({ answer } = await call("POST", "/files", { path, sha256: digested, upload: sent.upload }));
  }
  row.ends(answer === "LEFT" ? words.noRecording : answer === "KEPT_BEFORE" ? words.keptBefore : words.kept);
  return answer !== "SEND";
}

async function collect(files) {
  document.querySelector(".mj-verdict-now").hidden = true;
  const byPath = new Map(files.map(file => [pathOf(file), file]));
  const { outstanding } = await call("PUT", "/card", {
    files: [...byPath].map(([path, file]) => ({
      path,
      size: file.size,
      modified: new Date(file.lastModified).toISOString(),
    })),
  });
  let failed = 0;
  let turn = 0;
  const here = outstanding.filter(path => byPath.has(path));
  for (const path of here) {
    tell(progress, words.done.replace("{0}", ++turn).replace("{1}", here.length));
    failed += (await take(byPath.get(path), path)) ? 0 : 1;
  }
  const elsewhere = outstanding.filter(path => !byPath.has(path));
  tell(progress, "");
  if (failed > 0) {
    tell(away, words.failed);
  } else if (elsewhere.length > 0) {
    offerGone(elsewhere);
  } else {
    await end();
  }
}

/** What was on the device when it was first read and was not chosen this time. */
function offerGone(paths) {
  tell(away, words.notChosen.replace("{0}", paths.length) + paths.slice(0, 5).join("、"));
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn";
  button.textContent = words.areGone;
  button.addEventListener("click", async () => {
    button.disabled = true;
    for (const path of paths) {
      await call("POST", "/left", { path, why: "GONE" });
    }
    await end();
  });
  progress.replaceChildren(button);
  progress.hidden = false;
}

async function end() {
  await call("POST", "/end");
  location.reload();
}

part.hidden = false;
part.querySelector("input").addEventListener("change", async event => {
  const files = [...event.target.files];
  event.target.disabled = true;
  try {
    await collect(files);
  } catch (problem) {
    tell(away, problem.message);
  } finally {
    event.target.value = "";
    event.target.disabled = false;
  }
});
