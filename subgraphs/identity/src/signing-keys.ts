import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { newId } from '@lyceum/kernel/ids';
import { z } from 'zod';

export interface SigningKey {
  kid: string;
  privateKey: KeyObject;
  publicJwk: { kty: 'OKP'; crv: 'Ed25519'; kid: string; x: string; alg: 'EdDSA'; use: 'sig' };
}

const privateJwk = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  kid: z.string().min(1),
  x: z.string().min(1),
  d: z.string().min(1),
});

/** A JSON array of private JWKs, or `file:PATH` of one. Nothing of a key gets into an error message. */
export const signingKeys = z.string().transform((value): SigningKey[] => {
  const json = value.startsWith('file:') ? readFileSync(value.slice('file:'.length), 'utf8') : value;
  const { data } = z.array(privateJwk).min(1).safeParse(parse(json));
  if (!data) throw new Error('expected a JSON array of private Ed25519 keys as JWK, each with its kid');
  const keys = data.map(read);
  if (new Set(keys.map(({ kid }) => kid)).size < keys.length) throw new Error('two of the keys have the same kid');
  return keys;
});

/** A private JWK to put into SIGNING_KEYS. */
export function newSigningKey(): z.infer<typeof privateJwk> {
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return privateJwk.parse({ ...jwk, kid: newId() });
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function read({ kid, ...jwk }: z.infer<typeof privateJwk>): SigningKey {
  let privateKey: KeyObject;
  try {
    privateKey = createPrivateKey({ key: jwk, format: 'jwk' });
  } catch {
    throw new Error(`the key ${kid} is not a valid private key`);
  }
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  // With another x the published key would not verify what this one signs.
  if (x !== jwk.x) throw new Error(`the private and the public part of the key ${kid} do not belong together`);
  return { kid, privateKey, publicJwk: { kty: 'OKP', crv: 'Ed25519', kid, x, alg: 'EdDSA', use: 'sig' } };
}
