import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTHeaderParameters, SignJWT } from 'jose';

export interface TestIssuer {
  readonly jwksUrl: string;
  /** Every key that was published when it was asked, in order. */
  readonly answered: readonly string[][];
  publicKeys(): JWK[];
  /** Signs with the newest key; what is left out is valid for an hour. */
  sign(claims?: Record<string, unknown>, header?: Partial<JWTHeaderParameters>): Promise<string>;
  /** Begins to sign with a new key, which is published instead of the old ones or beside them. */
  rotate(keep?: 'beside' | 'instead'): Promise<void>;
  /** Answers 500 from now on, or no longer. */
  break(broken: boolean): void;
  stop(): Promise<void>;
}

/** A real issuer of tokens, with its keys on HTTP. */
export async function startIssuer(issuer: string, { alg = 'EdDSA', kids = true } = {}): Promise<TestIssuer> {
  let keys: { privateKey: CryptoKey; jwk: JWK }[] = [];
  let made = 0;
  let broken = false;
  const answered: string[][] = [];
  const rotate = async (keep: 'beside' | 'instead' = 'beside') => {
    const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
    const named = kids ? { kid: `key-${++made}` } : {};
    const jwk = { ...(await exportJWK(publicKey)), ...named, alg, use: 'sig' };
    keys = [{ privateKey, jwk }, ...(keep === 'beside' ? keys : [])];
  };
  await rotate();

  const server = createServer((_request, response) => {
    answered.push(keys.map(({ jwk }) => jwk.kid ?? ''));
    response.statusCode = broken ? 500 : 200;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys: keys.map(({ jwk }) => jwk) }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    jwksUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`,
    answered,
    publicKeys: () => keys.map(({ jwk }) => jwk),
    async sign(claims = {}, header = {}) {
      const [{ privateKey, jwk }] = keys as [(typeof keys)[number]];
      const now = Math.floor(Date.now() / 1_000);
      return new SignJWT({ iss: issuer, sub: 'ann', aud: 'graph', iat: now, exp: now + 3_600, ...claims })
        .setProtectedHeader({ alg, ...(jwk.kid !== undefined && { kid: jwk.kid }), ...header })
        .sign(privateKey);
    },
    rotate,
    break(now) {
      broken = now;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
