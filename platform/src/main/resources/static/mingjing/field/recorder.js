// One run of film or sound without a stop: a part. Each chunk is hashed and written to the disk before it counts as kept.

import { beginning, link } from "./chain.js";

const SLICE = 3_000;
const FILM = ["video/webm;codecs=vp8,opus", "video/webm", "video/mp4"];
const SOUND = ["audio/webm;codecs=opus", "audio/webm", "audio/mp4"];
const RATE = { videoBitsPerSecond: 2_500_000, audioBitsPerSecond: 64_000 };

/** Camera and microphone for a kind of recording; a photograph needs no sound. */
export function open(kind) {
  const camera = { facingMode: { ideal: "environment" }, width: { ideal: 1280 }, height: { ideal: 720 } };
  return navigator.mediaDevices.getUserMedia({
    audio: kind !== "PHOTO",
    video: kind === "SOUND" ? false : camera,
  });
}

export function close(stream) {
  stream?.getTracks().forEach(track => track.stop());
}

export async function newPart(recording, kind, mediaType) {
  const id = crypto.randomUUID();
  const at = new Date().toISOString();
  const head = await beginning(id);
  return { id, recording, kind, mediaType, startedAt: at, endedAt: at, bytes: 0, chunks: 0, head, url: null, upload: null };
}

/** Hashes and keeps the next chunk of a part; returns the part as it is then. */
export async function keep(store, part, blob) {
  const content = await blob.arrayBuffer();
  const at = new Date().toISOString();
  const hash = await link(part.head, content);
  const grown = { ...part, endedAt: at, bytes: part.bytes + content.byteLength, chunks: part.chunks + 1, head: hash };
  const kept = new Blob([content], { type: part.mediaType });
  await store.addChunk(grown, { part: part.id, number: grown.chunks, blob: kept, bytes: content.byteLength, hash, at });
  return grown;
}

/** A photograph is a part of one chunk. */
export async function keepPhoto(store, recording, blob) {
  return keep(store, await newPart(recording, "PHOTO", blob.type), blob);
}

export class Run {
  /**
   * @param kept called with the part after each chunk
   * @param broken called when the run ended by itself: a device was taken away, or nothing more could be kept
   */
  constructor(store, stream, kept, broken) {
    this.store = store;
    this.stream = stream;
    this.kept = kept;
    this.broken = broken;
    this.queue = Promise.resolve();
    this.trouble = null;
  }

  async start(recording, kind) {
    const type = (kind === "SOUND" ? SOUND : FILM).find(each => MediaRecorder.isTypeSupported(each));
    this.recorder = new MediaRecorder(this.stream, { mimeType: type, ...RATE });
    this.part = await newPart(recording, kind, type.split(";")[0]);
    await this.store.putPart(this.part);
    this.recorder.addEventListener("dataavailable", event => this.take(event.data));
    this.stopped = new Promise(resolve => this.recorder.addEventListener("stop", resolve));
    this.stream.getTracks().forEach(track => track.addEventListener("ended", () => this.breakOff("device")));
    this.recorder.addEventListener("error", () => this.breakOff("device"));
    document.addEventListener("visibilitychange", this.hurry);
    this.recorder.start(SLICE);
  }

  /** When the page goes out of sight it may not come back: what there is, is kept at once. */
  hurry = () => {
    if (document.hidden && this.recorder.state === "recording") {
      this.recorder.requestData();
    }
  };

  take(blob) {
    if (blob.size === 0) {
      return;
    }
    this.queue = this.queue.then(async () => {
      if (!this.trouble) {
        this.part = await keep(this.store, this.part, blob);
        this.kept(this.part);
      }
    }).catch(trouble => {
      this.trouble = trouble;
      this.breakOff("storage");
    });
  }

  async breakOff(why) {
    if (this.ended) {
      return;
    }
    await this.stop();
    this.broken(why);
  }

  /** Ends the run; when it returns, everything that could be kept is kept. */
  async stop() {
    this.ended = true;
    document.removeEventListener("visibilitychange", this.hurry);
    if (this.recorder.state !== "inactive") {
      this.recorder.stop();
    }
    await this.stopped;
    await this.queue;
    return this.part;
  }
}
