// Where the device is, with its accuracy and time; or why it cannot tell. The absence is noted, never hidden.

const PATIENCE = 20_000;
const WHY = { 1: "DENIED", 2: "UNAVAILABLE", 3: "TIMED_OUT" };

const absent = reason => ({ kind: "Absent", reason, at: new Date().toISOString() });

/** Never fails: what cannot be found out is an answer as well. */
export function locate() {
  if (!navigator.geolocation) {
    return Promise.resolve(absent("UNAVAILABLE"));
  }
  return new Promise(resolve => navigator.geolocation.getCurrentPosition(
    found => resolve({
      kind: "Fixed",
      latitude: found.coords.latitude,
      longitude: found.coords.longitude,
      accuracy: Math.round(found.coords.accuracy * 10) / 10,
      at: new Date(found.timestamp).toISOString(),
    }),
    trouble => resolve(absent(WHY[trouble.code] ?? "UNAVAILABLE")),
    { enableHighAccuracy: true, timeout: PATIENCE, maximumAge: 0 }));
}
