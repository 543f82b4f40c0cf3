import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';

/**
 * The secrets of a machine that was given none: made once and kept in the data folder, so that sessions and links
 * outlive a restart. Production gets its own from the environment and never comes here.
 */
export async function localSecrets(dataDir: string): Promise<Record<string, string>> {
  const path = join(dataDir, 'secrets.json');
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Record<string, string>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const made = await newSecrets();
  await mkdir(dirname(path), { recursive: true });
  // Renamed into place: a start that is killed here leaves no half a file.
  await writeFile(`${path}.new`, JSON.stringify(made, null, 2), { mode: 0o600 });
  await rename(`${path}.new`, path);
  return made;
}

export async function newSecrets(): Promise<Record<string, string>> {
  return {
    PRINCIPAL_SECRET: random(),
    TOKEN_SECRET: random(),
    FILES_SECRET: random(),
    SIGNING_KEYS: JSON.stringify([await signingKey()]),
  };
}

const random = () => randomBytes(32).toString('base64url');

async function signingKey(): Promise<object> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return { ...(await exportJWK(privateKey)), alg: 'EdDSA', use: 'sig', kid: randomBytes(6).toString('hex') };
}
