// What is read out at the beginning of a recording: unit, people, cause, time, place (duty R-07).

import { now } from "./day.js";
import { say, spoken } from "./words.js";

function named(officer) {
  return officer.credential ? say("statement-officer", officer.name, officer.credential) : officer.name;
}

/** The time to be spoken: the server's, as far as the device knows how much it is off. */
const time = () => new Date(Date.now() + (now.clock?.offsetMillis ?? 0));

/** The text to read out now. */
export function compose(recording, stepWords) {
  const people = recording.officers.map(named).join("、");
  const visited = recording.party ? say("statement-party", recording.party) : "";
  const how = say(recording.kind === "SOUND" ? "statement-sound" : "statement-film");
  return say("statement", recording.unit, people, spoken(time()), recording.place, recording.cause, visited, stepWords, how);
}
