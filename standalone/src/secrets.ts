import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { newSigningKey } from '@lyceum/identity/signing-keys';
import { DEVELOPMENT_ONLY } from '@lyceum/kernel/config';
import { newMasterKey } from '@lyceum/kernel/master-keys';

/**
 * The secrets of a machine that was given none: made once and kept in the data folder, so that sessions and links
 * outlive a restart. They are marked, and production refuses them.
 */
export async function localSecrets(dataDir: string): Promise<Record<string, string>> {
  const path = join(dataDir, 'secrets.json');
  const kept = existsSync(path) ? (JSON.parse(await readFile(path, 'utf8')) as Record<string, string>) : {};
  // What an older version did not need is added.
  const { SIGNING_KEYS: signingKeys = '', ...made } = { ...newSecrets(DEVELOPMENT_ONLY), ...kept };
  // In a file of their own, so that `npm run keys:rotate` can change them while the platform runs.
  const keysFile = resolve(dataDir, 'signing-keys.json');
  if (!existsSync(keysFile)) await writeSecret(keysFile, signingKeys);
  if (Object.keys(made).some((name) => !(name in kept)) || 'SIGNING_KEYS' in kept)
    await writeSecret(path, JSON.stringify(made, null, 2));
  return { ...made, SIGNING_KEYS: `file:${keysFile}` };
}

/** Secrets for production, each in a file of its name, for `NAME=file:FOLDER/NAME`; those that are there stay. */
export async function writeSecrets(folder: string): Promise<void> {
  for (const [name, value] of Object.entries(newSecrets())) {
    const path = join(folder, name);
    if (!existsSync(path)) await writeSecret(path, value);
  }
}

export function newSecrets(mark?: string): Record<string, string> {
  const id = (kid: string) => (mark ? `${mark}-${kid}` : kid);
  const random = () => id(randomBytes(32).toString('base64url'));
  const [masterKey, signingKey] = [newMasterKey(), newSigningKey()];
  return {
    PRINCIPAL_SECRET: random(),
    CLIENT_SECRET: random(),
    TOKEN_SECRET: random(),
    FILES_SECRET: random(),
    AUDIT_SECRET: random(),
    ENCRYPTION_KEYS: JSON.stringify([{ ...masterKey, kid: id(masterKey.kid) }]),
    SIGNING_KEYS: JSON.stringify([{ ...signingKey, kid: id(signingKey.kid) }]),
  };
}

/** Renamed into place: one that is killed here leaves no half a file. */
async function writeSecret(path: string, value: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, value, { mode: 0o600 });
  await rename(`${path}.new`, path);
}
