// What the device keeps, in one database for each account: another account on the same device opens another one. Whatever is
// reported as kept has been written through to the disk (durability "strict"), as far as the browser can know.

const STRICT = { durability: "strict" };

function done(transaction) {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });
}

function answer(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function create(database) {
  database.createObjectStore("kept", { keyPath: "name" });
  database.createObjectStore("recordings", { keyPath: "id" });
  database.createObjectStore("parts", { keyPath: "id" }).createIndex("recording", "recording");
  database.createObjectStore("chunks", { keyPath: ["part", "number"] });
}

function opened(name, made) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => made(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Whose the device is; not in localStorage, which a dead battery takes along. Whoever signs out is forgotten (mingjing.js). */
const DEVICE = "mingjing-device";

async function atDevice(mode, what) {
  const database = await opened(DEVICE, made => made.createObjectStore("person"));
  const transaction = database.transaction("person", mode, STRICT);
  const request = what(transaction.objectStore("person"));
  await done(transaction);
  database.close();
  return request.result;
}

export function remembered() {
  return atDevice("readonly", people => people.get("last"));
}

export function remember(person) {
  return atDevice("readwrite", people => people.put(person, "last"));
}

export class Store {
  constructor(database) {
    this.database = database;
  }

  /** The store of one account. */
  static async open(person) {
    return new Store(await opened("mingjing-field-" + person, create));
  }

  reading(...names) {
    return this.database.transaction(names, "readonly");
  }

  writing(...names) {
    return this.database.transaction(names, "readwrite", STRICT);
  }

  async keep(name, value) {
    const transaction = this.writing("kept");
    transaction.objectStore("kept").put({ name, value });
    await done(transaction);
  }

  async kept(name) {
    return (await answer(this.reading("kept").objectStore("kept").get(name)))?.value;
  }

  /** Newest first. */
  async recordings() {
    const all = await answer(this.reading("recordings").objectStore("recordings").getAll());
    return all.sort((one, other) => other.createdAt.localeCompare(one.createdAt));
  }

  recording(id) {
    return answer(this.reading("recordings").objectStore("recordings").get(id));
  }

  async putRecording(recording) {
    const transaction = this.writing("recordings");
    transaction.objectStore("recordings").put(recording);
    await done(transaction);
  }

  /** The parts of a recording in the order in which they were made. */
  async parts(recording) {
    const all = await answer(this.reading("parts").objectStore("parts").index("recording").getAll(recording));
    return all.sort((one, other) => one.startedAt.localeCompare(other.startedAt));
  }

  async putPart(part) {
    const transaction = this.writing("parts");
    transaction.objectStore("parts").put(part);
    await done(transaction);
  }

  /** A chunk and the part that has grown by it, both or neither. */
  async addChunk(part, chunk) {
    const transaction = this.writing("parts", "chunks");
    transaction.objectStore("chunks").add(chunk);
    transaction.objectStore("parts").put(part);
    await done(transaction);
  }

  chunks(part) {
    return answer(this.reading("chunks").objectStore("chunks").getAll(ofPart(part)));
  }

  async removePart(id) {
    const transaction = this.writing("parts", "chunks");
    transaction.objectStore("parts").delete(id);
    transaction.objectStore("chunks").delete(ofPart(id));
    await done(transaction);
  }

  async removeRecording(id) {
    const parts = await this.parts(id);
    const transaction = this.writing("recordings", "parts", "chunks");
    transaction.objectStore("recordings").delete(id);
    for (const part of parts) {
      transaction.objectStore("parts").delete(part.id);
      transaction.objectStore("chunks").delete(ofPart(part.id));
    }
    await done(transaction);
  }
}

function ofPart(part) {
  return IDBKeyRange.bound([part, 0], [part, Infinity]);
}
