import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

type Signer = Pick<SignJWT, 'sign'>;

/** A provider that says whatever a test wants it to, well signed or not. */
export interface OwnProvider {
  issuer: string;
  /** The id token that the next code is exchanged for. */
  answer(make: () => Promise<string>): void;
  /** A token as a provider makes it, signed with its published key. */
  token(claims: JWTPayload, header?: { alg?: string; typ?: string; kid?: string }): Promise<string>;
  /** Publishes another key in place of the one before, and signs with it from now on; ES256, PS256 … */
  rotate(algorithm: string): Promise<void>;
  /** What the userinfo endpoint answers; there is none before. */
  tell(claims: JWTPayload): void;
  /** The same as `token`, signed with a key that nobody published. */
  foreign(claims: JWTPayload): Promise<string>;
  stop(): Promise<void>;
}

export async function startOwnProvider(): Promise<OwnProvider> {
  const other = await generateKeyPair('RS256');
  let own = await generateKeyPair('RS256');
  let alg = 'RS256';
  let kid = 'published';
  let userInfo: JWTPayload | null = null;
  let idToken: () => Promise<string> = async () => '';
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', issuer).pathname;
    const bodies: Record<string, () => object | Promise<object>> = {
      '/.well-known/openid-configuration': () => ({
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        userinfo_endpoint: `${issuer}/userinfo`,
        id_token_signing_alg_values_supported: ['RS256', 'PS256', 'ES256', 'HS256', 'none'],
      }),
      '/jwks': async () => ({ keys: [{ ...(await exportJWK(own.publicKey)), kid, use: 'sig', alg }] }),
      '/token': async () => ({ access_token: 'a', token_type: 'Bearer', id_token: await idToken() }),
      ...(userInfo && { '/userinfo': () => ({ ...userInfo }) }),
    };
    const body = await bodies[path]?.();
    response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(body ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const signed = (claims: JWTPayload, header: object): Signer =>
    new SignJWT(claims).setProtectedHeader({ alg, kid, ...header });
  return {
    issuer,
    answer(make) {
      idToken = make;
    },
    token: (claims, header = {}) => signed(claims, header).sign(own.privateKey),
    async rotate(algorithm) {
      own = await generateKeyPair(algorithm);
      alg = algorithm;
      kid += '+';
    },
    tell(claims) {
      userInfo = claims;
    },
    foreign: (claims) => signed(claims, { alg: 'RS256' }).sign(other.privateKey),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
