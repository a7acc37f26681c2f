// The little script of our own: keys, one submit only, drafts kept as typed. Every page works without it.

const pressed = { prefix: "", at: 0 };

function typing(target) {
  return target.closest("input, textarea, select, [contenteditable]") !== null;
}

function keyed() {
  return [...document.querySelectorAll("[data-key]")];
}

function follow(element) {
  if (element.matches("input")) {
    element.focus();
    element.select();
  } else {
    element.click();
  }
}

function showKeys() {
  const dialog = document.createElement("dialog");
  const heading = document.createElement("h2");
  const list = document.createElement("dl");
  dialog.className = "mj-keys";
  heading.textContent = document.querySelector("[data-shows-keys]").firstChild.textContent.trim();
  for (const element of keyed()) {
    const key = document.createElement("dt");
    const meaning = document.createElement("dd");
    for (const letter of element.dataset.key.split(" ")) {
      const cap = document.createElement("kbd");
      cap.textContent = letter;
      key.append(cap, " ");
    }
    meaning.textContent = element.dataset.keyLabel ?? element.textContent.trim();
    list.append(key, meaning);
  }
  dialog.append(heading, list);
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", event => event.target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
}

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || typing(event.target)) {
    return;
  }
  if (event.key === "?" && document.querySelector("[data-shows-keys]")) {
    event.preventDefault();
    showKeys();
    return;
  }
  const fresh = event.timeStamp - pressed.at < 1500;
  const sequence = fresh && pressed.prefix ? pressed.prefix + " " + event.key : event.key;
  const found = keyed().find(element => element.dataset.key === sequence);
  pressed.prefix = found ? "" : event.key;
  pressed.at = event.timeStamp;
  if (found) {
    event.preventDefault();
    follow(found);
  }
});

for (const button of document.querySelectorAll("[data-shows-keys]")) {
  button.hidden = false;
  button.addEventListener("click", showKeys);
}

for (const button of document.querySelectorAll("[data-prints]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// Files may be dropped anywhere on their field, not only on the browser's own button.
for (const drop of document.querySelectorAll(".mj-drop")) {
  const input = drop.querySelector("input[type=file]");
  for (const kind of ["dragover", "dragleave", "drop"]) {
    drop.addEventListener(kind, event => {
      event.preventDefault();
      drop.classList.toggle("mj-over", kind === "dragover");
    });
  }
  drop.addEventListener("drop", event => {
    if (event.dataTransfer.files.length) {
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
}

// A form that is on its way is not sent again; coming back to the page frees it.
document.addEventListener("submit", event => {
  const form = event.target;
  if (form.method !== "post") {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  form.setAttribute("aria-busy", "true");
});

// Whoever signs out leaves the field page of this device, too; what he recorded stays until he signs in again.
document.addEventListener("submit", event => {
  if (new URL(event.target.action).pathname === "/sign-out") {
    indexedDB.deleteDatabase("mingjing-device");
  }
});

addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    form.removeAttribute("aria-busy");
  }
});

document.querySelector("[data-focus-now]")?.focus();
