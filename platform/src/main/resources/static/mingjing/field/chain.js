// The chain of hashes over the chunks of a part, made as they are made: h0 = SHA-256(id of the part), hi = SHA-256(h(i-1) ‖ chunk i).
// The server makes it again from the bytes that arrive (docs/field-chain.md).

export function hex(bytes) {
  return [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, "0")).join("");
}

export function bytes(text) {
  return Uint8Array.from(text.match(/../g) ?? [], pair => parseInt(pair, 16));
}

/** What the chain of a part begins with. */
export async function beginning(part) {
  return hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(part)));
}

/** The next link: over the one before and the chunk. */
export async function link(before, chunk) {
  const both = new Uint8Array(32 + chunk.byteLength);
  both.set(bytes(before));
  both.set(new Uint8Array(chunk), 32);
  return hex(await crypto.subtle.digest("SHA-256", both));
}
