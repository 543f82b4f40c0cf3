import { DomainError } from './errors';

// S3 and Azure Blob end a key at 1,024 bytes, Linux a file name at 255.
const MAX_KEY = 1_000;
const segment = /^\w[\w.-]{0,199}$/;

/**
 * A key is `a/b/c`; a part is letters, digits, `_`, `-` and `.`, and begins with none of `-` and `.`: it can neither climb
 * out of a folder nor look like an option.
 * @throws BAD_USER_INPUT
 */
export function fileKey(key: string): string {
  if (key.length <= MAX_KEY && key.split('/').every((part) => segment.test(part))) return key;
  throw new DomainError('BAD_USER_INPUT', 'This is not the key of a file.');
}
