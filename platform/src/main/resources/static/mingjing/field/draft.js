// What a recording is about, asked before it begins; whatever is known is filled in.

import { now } from "./day.js";
import { $, made, problem } from "./screens.js";
import { say } from "./words.js";

const CASE_FIELDS = ["cause", "party", "place"];

const chosenCase = () => now.day.cases.find(each => each.id === $("case").value);

function option(value, words) {
  const element = document.createElement("option");
  element.value = value;
  element.textContent = words;
  return element;
}

function officer(person) {
  return [now.day.me, ...now.day.colleagues].find(each => each.person === person);
}

function named(each) {
  return each.credential ? each.name + "（" + each.credential + "）" : each.name;
}

function tellAsked() {
  const asked = now.day.asked.find(each => each.step === $("step").value);
  $("asked").textContent = asked ? asked.level + (asked.basis ? "（" + asked.basis + "）" : "") : "";
}

function fillFromCase() {
  const known = chosenCase();
  for (const field of CASE_FIELDS) {
    $(field).value = known?.[field] ?? "";
  }
  $("owed").replaceChildren(...(known?.owed ?? []).map(words => made("li", "", words)));
  const other = known?.officers.find(person => person !== now.day.me.person);
  if (other && officer(other)) {
    $("second").value = other;
  }
}

/** Fills the form with what was taken along. */
export function openForm() {
  const { cases, asked, colleagues } = now.day;
  $("prepare").reset();
  $("case").replaceChildren(option("", say("case-later")), ...cases.map(each => option(each.id, each.title)));
  $("step").replaceChildren(...asked.map(each => option(each.step, each.words)));
  $("second").replaceChildren(option("", say("second-choose")), ...colleagues.map(each => option(each.person, named(each))));
  problem("prepare-problem");
  fillFromCase();
  tellAsked();
}

$("prepare").addEventListener("input", () => problem("prepare-problem"));
$("case").addEventListener("change", fillFromCase);
$("step").addEventListener("change", tellAsked);

/** The recording that the form describes; undefined where something is missing, which is said. */
export function read() {
  const second = officer($("second").value);
  for (const [missing, field] of [[!second, "second"], [!$("cause").value.trim(), "cause"], [!$("place").value.trim(), "place"]]) {
    if (missing) {
      problem("prepare-problem", say("missing-" + field), field);
      return undefined;
    }
  }
  return {
    id: crypto.randomUUID(),
    state: "recording",
    createdAt: new Date().toISOString(),
    kind: new FormData($("prepare")).get("kind"),
    caseId: $("case").value,
    title: chosenCase()?.title ?? $("cause").value.trim(),
    step: $("step").value,
    stepWords: $("step").selectedOptions[0].textContent,
    unit: now.day.unit,
    officers: [now.day.me, second],
    cause: $("cause").value.trim(),
    party: $("party").value.trim(),
    place: $("place").value.trim(),
    statement: { text: "", begunAt: null, readAt: null },
    positions: [],
    interruptions: [],
    clock: now.clock,
    note: "",
    confirmation: null,
    device: navigator.userAgent.slice(0, 300),
  };
}
