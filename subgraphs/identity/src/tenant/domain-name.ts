import { domainToASCII } from 'node:url';

const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** Lower-case ASCII; null for what is not a domain of two labels or more. */
export function domainName(text: string): string | null {
  const name = domainToASCII(text.trim().replace(/\.$/, '')).toLowerCase();
  const labels = name.split('.');
  const isName = name.length <= 253 && labels.length >= 2 && labels.every((label) => LABEL.test(label));
  return isName && !/^\d+$/.test(labels.at(-1) as string) ? name : null;
}

/** The domain of an e-mail address. */
export function domainOfEmail(email: string): string | null {
  const at = email.lastIndexOf('@');
  return at > 0 ? domainName(email.slice(at + 1)) : null;
}

/** `a.b.example.org` → itself, `b.example.org`, `example.org`: whoever holds one of them holds what is below it. */
export function withParents(name: string): string[] {
  const labels = name.split('.');
  return labels.slice(0, -1).map((_, from) => labels.slice(from).join('.'));
}

export function isWithin(name: string, domains: readonly string[]): boolean {
  return withParents(name).some((parent) => domains.includes(parent));
}
