// The page "上传录音录像": one row for each file on its way.

import { Sending } from "./sending.js";

const part = document.querySelector(".mj-uploads");
const { address, token, ...words } = part.dataset;
const list = part.querySelector(".mj-sent");
const headers = { "X-CSRF-TOKEN": token, Accept: "application/json" };
const rows = new Map();

function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1) + " MB";
}

function button(label, press) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "btn";
  made.textContent = label;
  made.addEventListener("click", press);
  return made;
}

/** One file; {@code press} holds what can be done with it now. */
function rowOf(name) {
  const item = document.createElement("li");
  const title = document.createElement("p");
  const bar = document.createElement("progress");
  const state = document.createElement("p");
  const press = document.createElement("p");
  title.className = "mj-sent-name";
  title.textContent = name;
  bar.setAttribute("aria-label", name);
  state.className = "mj-quiet";
  press.className = "mj-actions";
  item.append(title, bar, state, press);
  list.prepend(item);
  list.nextElementSibling.hidden = true;
  return { item, bar, state, press };
}

function remove(row) {
  row.item.remove();
  list.nextElementSibling.hidden = list.children.length > 0;
}

function shows(row, text, offset, length, ...buttons) {
  row.bar.max = length;
  row.bar.value = offset;
  row.state.textContent = text + " " + megabytes(offset) + " / " + megabytes(length);
  if (row.press.textContent !== buttons.map(each => each.textContent).join("")) {
    row.press.replaceChildren(...buttons);
  }
}

function showsKept(row, original) {
  const digest = document.createElement("code");
  digest.textContent = original.sha256;
  row.bar.hidden = true;
  row.state.replaceChildren(words.kept + " " + megabytes(original.size) + "，SHA-256 ", digest);
  row.press.replaceChildren();
}

function showsRefused(row, said) {
  row.bar.hidden = true;
  row.state.textContent = said || words.refused;
  row.press.replaceChildren();
}

function send(file) {
  const row = rowOf(file.name);
  const sending = new Sending(file, address, headers, { filename: file.name }, show);
  const pause = () => button(words.pause, () => sending.pause());
  const goOn = () => button(words.goOn, () => sending.goOn());
  const giveUp = () => button(words.giveUp, async () => {
    if (await sending.giveUp()) {
      remove(row);
    } else {
      row.state.textContent = words.notGivenUp;
    }
  });

  function show(now, said) {
    const earlier = rows.get(now.path);
    if (earlier && earlier !== row) {
      earlier.item.remove();
    }
    if (now.path) {
      rows.set(now.path, row);
    }
    switch (now.state) {
      case "kept":
        return showsKept(row, now.original);
      case "refused":
        return showsRefused(row, said);
      case "sending":
        return shows(row, words.sending, now.sent, file.size, pause());
      default:
        return shows(row, said || words[now.state], now.sent, file.size, goOn(), giveUp());
    }
  }

  sending.begin();
}

/** What was begun before and is not being sent from here: it goes on when its file is chosen again. */
async function showMine() {
  const answer = await fetch(address, { headers, cache: "no-store" });
  for (const each of (await answer.json()).reverse()) {
    const url = address + "/" + each.id;
    if (rows.has(url)) {
      continue;
    }
    const row = rowOf(each.name);
    rows.set(url, row);
    if (each.original) {
      showsKept(row, each.original);
    } else {
      shows(row, words.half, each.offset, each.length, button(words.giveUp, () => giveUp(url, row)));
    }
  }
}

async function giveUp(url, row) {
  try {
    const answer = await fetch(url, { method: "DELETE", headers: { ...headers, "Tus-Resumable": "1.0.0" } });
    if (answer.ok || answer.status === 404) {
      return remove(row);
    }
  } catch {
    // As below.
  }
  row.state.textContent = words.notGivenUp;
}

function tellNetwork() {
  part.querySelector(".mj-away").hidden = navigator.onLine;
}

part.hidden = false;
part.querySelector("input").addEventListener("change", event => {
  [...event.target.files].forEach(send);
  event.target.value = "";
});
window.addEventListener("online", tellNetwork);
window.addEventListener("offline", tellNetwork);
tellNetwork();
showMine();
