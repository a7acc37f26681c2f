// Sends one file by tus (tus-js-client) and goes on by itself when the network is back, and after a reload as soon as the same
// file is chosen again. The server says how much it has; nothing here counts.

const AGAIN = 10_000;

/** Whether it may go better later: the line broke, another request had the turn, the server is not itself. */
function passing(response) {
  const status = response ? response.getStatus() : 0;
  return status === 0 || status === 409 || status === 423 || status >= 500;
}

function refusal(response) {
  try {
    return JSON.parse(response.getBody()).detail;
  } catch {
    return "";
  }
}

/**
 * A file to be sent to {@code endpoint}; {@code tell} hears of each turn that it takes, with what the server said of it:
 * waiting (its turn has not come), sending, offline, away (no answer), busy (the server said why), paused, kept, refused.
 */
export class Sending {
  #upload;
  #tell;
  #headers;
  #again = 0;
  #heard = event => this.#networkChanged(event.type === "online");
  state = "waiting";
  sent = 0;
  original = null;
  /** The status of the answer that refused it. */
  status = 0;

  constructor(file, endpoint, headers, metadata, tell) {
    this.file = file;
    this.#tell = tell;
    this.#headers = headers;
    this.#upload = new tus.Upload(file, {
      endpoint,
      headers,
      metadata,
      retryDelays: [500, 1000, 3000],
      removeFingerprintOnSuccess: true,
      onShouldRetry: error => navigator.onLine && passing(error.originalResponse),
      onUploadUrlAvailable: () => this.#turns(this.state),
      onProgress: bytes => this.#moved(bytes),
      onSuccess: () => this.#arrived(),
      onError: error => this.#failed(error),
    });
  }

  /** Path of the upload at the server, once there is one. */
  get path() {
    return this.#upload.url ? new URL(this.#upload.url, location.href).pathname : "";
  }

  get done() {
    return this.state === "kept" || this.state === "refused";
  }

  async begin() {
    window.addEventListener("online", this.#heard);
    window.addEventListener("offline", this.#heard);
    const before = await this.#upload.findPreviousUploads();
    if (before.length > 0) {
      this.#upload.resumeFromPreviousUpload(before[0]);
    }
    this.goOn();
  }

  goOn() {
    clearTimeout(this.#again);
    if (navigator.onLine) {
      this.#turns("sending");
      this.#upload.start();
    } else {
      this.#waits("offline");
    }
  }

  pause() {
    this.#stops();
    this.#turns("paused");
  }

  /** Gives the upload up at the server too; false where that could not be told it. */
  async giveUp() {
    this.#stops();
    try {
      await this.#upload.abort(true);
    } catch {
      this.#turns("paused");
      return false;
    }
    this.#ends();
    return true;
  }

  #moved(bytes) {
    this.sent = bytes;
    if (this.state === "sending") {
      this.#turns("sending");
    }
  }

  async #arrived() {
    this.#ends();
    const answer = await fetch(this.#upload.url, { headers: this.#headers, cache: "no-store" });
    this.original = (await answer.json()).original;
    this.#turns("kept");
  }

  #failed(error) {
    const response = error.originalResponse;
    if (passing(response)) {
      this.#waits(response ? "busy" : navigator.onLine ? "away" : "offline", response ? refusal(response) : "");
    } else {
      this.#ends();
      this.status = response.getStatus();
      this.#turns("refused", refusal(response));
    }
  }

  #networkChanged(online) {
    if (online && ["offline", "away", "busy"].includes(this.state)) {
      this.goOn();
    } else if (!online && ["sending", "away", "busy"].includes(this.state)) {
      this.#stops();
      this.#waits("offline");
    }
  }

  #waits(state, said) {
    clearTimeout(this.#again);
    this.#again = setTimeout(() => this.goOn(), AGAIN);
    this.#turns(state, said);
  }

  #stops() {
    clearTimeout(this.#again);
    this.#upload.abort();
  }

  #ends() {
    clearTimeout(this.#again);
    window.removeEventListener("online", this.#heard);
    window.removeEventListener("offline", this.#heard);
  }

  #turns(state, said = "") {
    this.state = state;
    this.#tell(this, said);
  }
}
