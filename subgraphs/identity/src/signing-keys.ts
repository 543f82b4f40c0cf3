import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { newId } from '@lyceum/kernel/ids';
import { z } from 'zod';

export interface SigningKey {
  kid: string;
  privateKey: KeyObject;
  publicJwk: { kty: 'OKP'; crv: 'Ed25519'; kid: string; x: string; alg: 'EdDSA'; use: 'sig' };
  /** Seconds since the epoch. Until then it is only published, so that everybody knows it before the first token comes. */
  signsFrom: number;
}

export interface SigningKeys {
  /**
   * Those of now: a file is read anew within a second of a change. One that cannot be read any more, or holds no keys, is told to
   * `onProblem`, and the keys before it stay in use.
   */
  read(onProblem?: (error: Error) => void): readonly SigningKey[];
}

export const privateJwk = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  kid: z.string().min(1),
  x: z.string().min(1),
  d: z.string().min(1),
  signs_from: z.int().min(0).optional(),
});
export type PrivateJwk = z.infer<typeof privateJwk>;

// A look at the file's time costs 5 µs; tokens are signed far more often than keys change.
const LOOK_AGAIN_MS = 1_000;

/** A JSON array of private JWKs, or `file:PATH` of one. Nothing of a key gets into an error message. */
export const signingKeys = z.string().transform((value): SigningKeys => {
  if (value.startsWith('file:')) return keysOfFile(value.slice('file:'.length));
  const keys = readKeys(value);
  return { read: () => keys };
});

/** The one that signs at that time: of those whose time has come the latest, of several the first. */
export function signingKeyAt(keys: readonly SigningKey[], now: Date): SigningKey {
  const due = keys.filter(({ signsFrom }) => signsFrom * 1_000 <= now.getTime());
  const [first, ...others] = due.length > 0 ? due : keys;
  if (!first) throw new Error('Without a key no token can be signed.');
  return others.reduce((latest, key) => (key.signsFrom > latest.signsFrom ? key : latest), first);
}

/** A private JWK to put into SIGNING_KEYS. */
export function newSigningKey(): PrivateJwk {
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return privateJwk.parse({ ...jwk, kid: newId() });
}

function keysOfFile(path: string): SigningKeys {
  const changedAt = () => {
    const { mtimeMs, ino, size } = statSync(path);
    return `${mtimeMs} ${ino} ${size}`;
  };
  let seen = changedAt();
  let keys = readKeys(readFileSync(path, 'utf8'));
  let lookAgainAt = 0;
  return {
    read(onProblem) {
      const now = Date.now();
      if (now < lookAgainAt) return keys;
      lookAgainAt = now + LOOK_AGAIN_MS;
      try {
        const changed = changedAt();
        if (changed === seen) return keys;
        keys = readKeys(readFileSync(path, 'utf8'));
        seen = changed;
      } catch (error) {
        onProblem?.(error as Error);
      }
      return keys;
    },
  };
}

/** @throws an error that shows nothing of a key. */
export function readKeys(json: string): readonly SigningKey[] {
  const { data } = z.array(privateJwk).min(1).safeParse(parse(json));
  if (!data) throw new Error('expected a JSON array of private Ed25519 keys as JWK, each with its kid');
  const keys = data.map(read);
  if (new Set(keys.map(({ kid }) => kid)).size < keys.length) throw new Error('two of the keys have the same kid');
  return keys;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function read({ kid, signs_from: signsFrom = 0, ...jwk }: PrivateJwk): SigningKey {
  let privateKey: KeyObject;
  try {
    privateKey = createPrivateKey({ key: jwk, format: 'jwk' });
  } catch {
    throw new Error(`the key ${kid} is not a valid private key`);
  }
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  // With another x the published key would not verify what this one signs.
  if (x !== jwk.x) throw new Error(`the private and the public part of the key ${kid} do not belong together`);
  return { kid, privateKey, publicJwk: { kty: 'OKP', crv: 'Ed25519', kid, x, alg: 'EdDSA', use: 'sig' }, signsFrom };
}
