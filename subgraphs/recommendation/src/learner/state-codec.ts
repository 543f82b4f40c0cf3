import { type LearnerState, newLearner } from '../model/state';

// A learner's state as it is stored: 32-bit numbers and names, a few hundred bytes for most. Minutes since 2020 fit into 24 bits
// for thirty years; only their logarithm is used.

const VERSION = 1;
const EPOCH = Date.UTC(2020, 0, 1);
const MINUTE = 60_000;

export function encodeState(state: LearnerState): Buffer {
  const parts: Buffer[] = [Buffer.from([VERSION])];
  const floats = (...values: number[]) => parts.push(Buffer.from(Float32Array.from(values).buffer));
  const name = (text: string) => {
    const bytes = Buffer.from(text, 'utf8');
    parts.push(Buffer.from(Uint16Array.of(bytes.length).buffer), bytes);
  };
  floats(state.n, state.s, state.f, state.theta, ...state.ema, ...state.last, state.streak, minutes(state.at));
  name(state.lastItem);
  floats(state.skills.size, state.items.size);
  for (const [skill, { s, f, theta, ema, last, streak, seq, at }] of state.skills) {
    name(skill);
    floats(s, f, theta, ...ema, last, streak, seq, minutes(at));
  }
  for (const [item, { s, f, last, seq }] of state.items) {
    name(item);
    floats(s, f, last, seq);
  }
  return Buffer.concat(parts);
}

/** @throws for bytes of another version, whose state is to be made anew from the answers. */
export function decodeState(bytes: Buffer): LearnerState {
  if (bytes[0] !== VERSION) throw new Error(`A learner's state of version ${bytes[0]} cannot be read by this release.`);
  let at = 1;
  const float = () => {
    const value = bytes.readFloatLE(at);
    at += 4;
    return value;
  };
  const name = () => {
    const from = at + 2;
    at = from + bytes.readUInt16LE(at);
    return bytes.toString('utf8', from, at);
  };
  const state = newLearner();
  state.n = float();
  state.s = float();
  state.f = float();
  state.theta = float();
  state.ema = [float(), float(), float(), float()];
  state.last = [float(), float(), float()];
  state.streak = float();
  state.at = ms(float());
  state.lastItem = name();
  let skills = float();
  let items = float();
  while (skills-- > 0) {
    state.skills.set(name(), {
      s: float(),
      f: float(),
      theta: float(),
      ema: [float(), float()],
      last: float(),
      streak: float(),
      seq: float(),
      at: ms(float()),
    });
  }
  while (items-- > 0) state.items.set(name(), { s: float(), f: float(), last: float(), seq: float() });
  return state;
}

const minutes = (at: number) => (at === 0 ? -1 : Math.max(0, Math.floor((at - EPOCH) / MINUTE)));
const ms = (value: number) => (value < 0 ? 0 : EPOCH + value * MINUTE);
