// The end of a recording: the short written note, and what the party did.

import { now } from "./day.js";
import { keep, keepPhoto, newPart } from "./recorder.js";
import { asPhoto } from "./run.js";
import { $, problem, show } from "./screens.js";
import { Signature } from "./signature.js";
import { say } from "./words.js";

const signature = new Signature($("sign"));
let recording;

const chosen = () => new FormData($("finish")).get("confirmation");
const value = id => $(id).value.trim();

async function pictures() {
  return (await now.store.parts(recording.id)).filter(part => part.kind === "PHOTO" || part.kind === "FILM");
}

async function tellPictures() {
  $("left-shown").textContent = say("left-shown", (await pictures()).length);
}

export async function open(ended) {
  recording = ended;
  $("finish").reset();
  $("note").value = recording.note;
  $("signer").value = recording.party;
  problem("finish-problem");
  $("unspoken").hidden = recording.kind === "PHOTO" || recording.statement.readAt !== null;
  $("unspoken").textContent = say("unspoken");
  opened();
  await tellPictures();
  show("finish");
}

function opened() {
  problem("finish-problem");
  for (const fields of document.querySelectorAll("#finish [data-for]")) {
    fields.hidden = fields.dataset.for !== chosen();
  }
  if (chosen() === "SignedOnScreen") {
    signature.clear();
  }
}

for (const radio of document.querySelectorAll("#finish [name=confirmation]")) {
  radio.addEventListener("change", opened);
}
$("sign-again").addEventListener("click", () => signature.clear());
$("note").addEventListener("input", async () => {
  recording.note = $("note").value;
  await now.store.putRecording(recording);
});
$("left-photo").addEventListener("change", async event => {
  for (const file of event.target.files) {
    await keepPhoto(now.store, recording.id, await asPhoto(file));
  }
  event.target.value = "";
  await tellPictures();
});

/** What the party did, as it is sent; or what is missing. */
async function confirmation() {
  switch (chosen()) {
    case "SignedOnScreen":
      if (!value("signer")) {
        return { missing: "signer" };
      }
      return signature.isDrawn() ? { kind: "SignedOnScreen", signer: value("signer"), at: new Date().toISOString() } : { missing: "sign" };
    case "SigningRefused":
      return value("refused-reason") ? { kind: "SigningRefused", reason: value("refused-reason"), witness: value("refused-witness") } : { missing: "refused-reason" };
    case "LeftInPlace":
      if (!value("left-document") || !value("left-reason")) {
        return { missing: value("left-document") ? "left-reason" : "left-document" };
      }
      return (await pictures()).length > 0
        ? { kind: "LeftInPlace", document: value("left-document"), reason: value("left-reason"), witness: value("left-witness") }
        : { missing: "left-photo" };
    case "NobodyToSign":
      return value("nobody-reason") ? { kind: "NobodyToSign", reason: value("nobody-reason") } : { missing: "nobody-reason" };
    default:
      return { missing: "confirmation" };
  }
}

function lacks(name) {
  const field = $(name) ?? document.querySelector("#finish [name=confirmation]");
  problem("finish-problem", say("missing-" + name));
  field.focus();
}

/** Writes it all down; true once the recording is ready to be sent. */
export async function finished() {
  if (!value("note")) {
    lacks("note");
    return false;
  }
  const told = await confirmation();
  if (told.missing) {
    lacks(told.missing);
    return false;
  }
  if (told.kind === "SignedOnScreen") {
    await keep(now.store, await newPart(recording.id, "SIGNATURE", "image/png"), await signature.image());
  }
  recording.note = value("note");
  recording.confirmation = told;
  recording.state = "ready";
  await now.store.putRecording(recording);
  return true;
}
