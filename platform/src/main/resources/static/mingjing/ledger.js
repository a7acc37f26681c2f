// Reads and checks the public ledger (docs/ledger-format.md) in the reader's own browser. Carries its own SHA-256 and
// Ed25519, because crypto.subtle is missing on plain http.
import { sha256, sha512 } from '../vendor/noble-hashes/sha2.js';
import { hashes, verify } from '../vendor/noble-ed25519/index.js';

hashes.sha512 = sha512;

const utf8 = new TextEncoder();
const WIDTH = 256;
const ED25519 = 1;

export class Mismatch extends Error {}

export const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
export const fromHex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
export const fromBase64 = (text) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
export const toBase64 = (bytes) => btoa(String.fromCharCode(...bytes));
export const equal = (a, b) => a.length === b.length && a.every((byte, i) => byte === b[i]);

const joined = (...parts) => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

/** SHA-256("mingjing/field/1" ‖ 0 ‖ salt ‖ name ‖ 0 ‖ value), section 4. */
export const commitment = (field) => hex(sha256(joined(utf8.encode('mingjing/field/1'), [0], fromHex(field.salt),
    utf8.encode(field.name), [0], utf8.encode(field.json))));

/** RFC 6962, section 2.1. */
export const leafHash = (leaf) => sha256(joined([0], utf8.encode(leaf)));
const node = (left, right) => sha256(joined([1], left, right));

/** The text, size and root of a checkpoint, and whose names signed it. */
export function readNote(note) {
  const end = note.indexOf('\n\n');
  const text = note.slice(0, end + 1);
  const [origin, size, root] = text.split('\n');
  const signatures = note.slice(end + 2).trim().split('\n').map((line) => {
    const [, name, value] = /^— (\S+) (\S+)$/.exec(line) ?? [];
    const bytes = fromBase64(value ?? '');
    return { name, id: hex(bytes.slice(0, 4)), signature: bytes.slice(4) };
  });
  return { text, origin, size: Number(size), root: fromBase64(root), signatures };
}

/** Whether the note carries a good Ed25519 signature of a published key of its origin. */
export function signedBy(note, keys) {
  for (const [, name, id, value] of keys.matchAll(/([^\s"+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)/g)) {
    const typed = fromBase64(value);
    const real = hex(sha256(joined(utf8.encode(name + '\n'), typed)).slice(0, 4));
    if (name !== note.origin || typed[0] !== ED25519 || typed.length !== 33 || real !== id) continue;
    const line = note.signatures.find((signature) => signature.name === name && signature.id === id);
    if (line && verify(line.signature, utf8.encode(note.text), typed.slice(1))) return true;
  }
  return false;
}

/** Computes the root of the first `size` leaves from one leaf and the tiles on its way. */
export class Tree {
  constructor(size, fetchTile) {
    this.size = size;
    this.fetchTile = fetchTile;
    this.tiles = new Map();
  }

  async rootWith(leaf, index, from = 0, to = this.size) {
    if (to - from === 1) return leaf;
    const middle = from + below(to - from);
    return index < middle
        ? node(await this.rootWith(leaf, index, from, middle), await this.subtree(middle, to))
        : node(await this.subtree(from, middle), await this.rootWith(leaf, index, middle, to));
  }

  async subtree(from, to) {
    const width = to - from;
    const height = Math.log2(width);
    if (!Number.isInteger(height)) {
      const middle = from + below(width);
      return node(await this.subtree(from, middle), await this.subtree(middle, to));
    }
    const level = Math.floor(height / 8);
    const unit = WIDTH ** level;
    const first = from / unit;
    const tile = await this.tile(level, Math.floor(first / WIDTH));
    return complete(tile, first % WIDTH, width / unit);
  }

  async tile(level, number) {
    const hashesThere = Math.floor(this.size / WIDTH ** level);
    const wide = Math.min(WIDTH, hashesThere - number * WIDTH);
    const path = level + '/' + numbered(number) + (wide < WIDTH ? '.p/' + wide : '');
    if (!this.tiles.has(path)) this.tiles.set(path, this.fetchTile(path));
    const bytes = await this.tiles.get(path);
    if (bytes.length !== wide * 32) throw new Mismatch('账本分块 ' + path + ' 的长度不对');
    return bytes;
  }
}

const below = (width) => 2 ** Math.ceil(Math.log2(width) - 1);

function complete(tile, first, count) {
  if (count === 1) return tile.slice(first * 32, (first + 1) * 32);
  const half = count / 2;
  return node(complete(tile, first, half), complete(tile, first + half, half));
}

function numbered(number) {
  const groups = [String(number % 1000).padStart(3, '0')];
  for (let rest = Math.floor(number / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    groups.unshift('x' + String(rest % 1000).padStart(3, '0'));
  }
  return groups.join('/');
}
