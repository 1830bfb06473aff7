/** Bytes of a key (SipHash, section 2). */
export const KEY_LENGTH = 16;

/** The state of SipHash: four words of 64 bits, each as a low and a high half. */
type State = Int32Array;

/** "somepseudorandomlygeneratedbytes" (section 2.1), as low and high halves. */
const START = [0x70736575, 0x736f6d65, 0x6e646f6d, 0x646f7261, 0x6e657261, 0x6c796765, 0x79746573, 0x74656462] as const;

/**
 * Returns SipHash-2-4 of bytes under a key, as its low and high 32 bits: a keyed hash made for short inputs.
 * Source: Aumasson and Bernstein, "SipHash: a fast short-input PRF" (2012).
 * @param key `KEY_LENGTH` bytes
 */
export function sipHash(key: Uint8Array, bytes: ArrayLike<number>): readonly [low: number, high: number] {
  const state = started(key);
  const whole = bytes.length - (bytes.length % 8);
  for (let at = 0; at < whole; at += 8) compress(state, word(bytes, at), word(bytes, at + 4));
  // What is left of the bytes, and their number in the last place (section 2.2); `word` reads 0 behind the end.
  compress(state, word(bytes, whole), word(bytes, whole + 4) | (bytes.length << 24));
  state[V2] = at(state, V2) ^ 0xff;
  for (let round = 0; round < 4; round += 1) sipRound(state);
  const half = (low: 0 | 1) =>
    (at(state, V0 + low) ^ at(state, V1 + low) ^ at(state, V2 + low) ^ at(state, V3 + low)) >>> 0;
  return [half(0), half(1)];
}

const [V0, V1, V2, V3] = [0, 2, 4, 6] as const;

function started(key: Uint8Array): State {
  const state = new Int32Array(START);
  for (let place = 0; place < state.length; place += 1) {
    state[place] = at(state, place) ^ word(key, (place % 4) * 4);
  }
  return state;
}

function compress(state: State, low: number, high: number): void {
  state[V3] = at(state, V3) ^ low;
  state[V3 + 1] = at(state, V3 + 1) ^ high;
  sipRound(state);
  sipRound(state);
  state[V0] = at(state, V0) ^ low;
  state[V0 + 1] = at(state, V0 + 1) ^ high;
}

function sipRound(state: State): void {
  mix(state, V0, V1, 13);
  rotate(state, V0, 32);
  mix(state, V2, V3, 16);
  mix(state, V0, V3, 21);
  mix(state, V2, V1, 17);
  rotate(state, V2, 32);
}

/** a += b; b = b <<< bits; b ^= a. */
function mix(state: State, a: number, b: number, bits: number): void {
  const low = (at(state, a) >>> 0) + (at(state, b) >>> 0);
  state[a] = low;
  state[a + 1] = at(state, a + 1) + at(state, b + 1) + (low > 0xffffffff ? 1 : 0);
  rotate(state, b, bits);
  state[b] = at(state, b) ^ at(state, a);
  state[b + 1] = at(state, b + 1) ^ at(state, a + 1);
}

function rotate(state: State, a: number, bits: number): void {
  const [low, high] = [at(state, a), at(state, a + 1)];
  if (bits === 32) {
    state[a] = high;
    state[a + 1] = low;
    return;
  }
  state[a] = (low << bits) | (high >>> (32 - bits));
  state[a + 1] = (high << bits) | (low >>> (32 - bits));
}

function word(bytes: ArrayLike<number>, from: number): number {
  const byte = (offset: number) => bytes[from + offset] ?? 0;
  return byte(0) | (byte(1) << 8) | (byte(2) << 16) | (byte(3) << 24);
}

function at(state: State, place: number): number {
  return state[place] ?? 0;
}
