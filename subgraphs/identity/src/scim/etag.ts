import { createHash } from 'node:crypto';
import type { Resource } from './attribute';
import { ScimError } from './scim.error';

/** Of what the resource says; a user’s groups are the groups’ own. Weak, for members and attributes can be left out. */
export function versionOf({ groups, meta, ...content }: Resource): string {
  return `W/"${createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22)}"`;
}

/** @throws 412 when `If-Match` names other versions */
export function requireMatch(header: string | undefined, version: string): void {
  if (header !== undefined && !names(header, version))
    throw new ScimError(412, 'Somebody has changed it since you read it: read it again.');
}

/** Whether `If-None-Match` names this version, which is then known. */
export function isKnown(header: string | undefined, version: string): boolean {
  return header !== undefined && names(header, version);
}

function names(header: string, version: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return header.split(',').some((tag) => tag.trim() === '*' || bare(tag) === bare(version));
}
