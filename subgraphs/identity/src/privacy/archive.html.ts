import type { ArchiveHead, ArchivePart } from './archive';

/** The whole archive as one page that needs nothing besides itself: no script, no address to load from. */
export function htmlOf({ tenant, personId, requestedAt }: ArchiveHead, parts: readonly ArchivePart[]): string {
  const body = parts.map(
    ({ service, data }) => `<section><h2>${escaped(service)}</h2>${listsOf(data) || '<p>Nothing.</p>'}</section>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Your data at ${escaped(tenant)}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
table { border-collapse: collapse; margin: 0 0 1rem; width: 100%; }
th, td { border: 1px solid #767676; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
th { width: 14rem; }
</style>
</head>
<body>
<main>
<h1>Your data at ${escaped(tenant)}</h1>
<p>As of ${escaped(requestedAt.toISOString())}, for the person ${escaped(personId)}. The folder “data” holds the same for programs.</p>
${body.join('\n')}
</main>
</body>
</html>
`;
}

function listsOf(data: ArchivePart['data']): string {
  return Object.entries(data)
    .map(([name, rows]) => `<h3>${escaped(name)} (${rows.length})</h3>${rows.map((row) => tableOf(row)).join('\n')}`)
    .join('\n');
}

function tableOf(row: object): string {
  const lines = Object.entries(row).map(
    ([name, value]) => `<tr><th scope="row">${escaped(name)}</th><td>${cellOf(value)}</td></tr>`,
  );
  return `<table>${lines.join('')}</table>`;
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cellOf).join('<br>');
  return typeof value === 'object' ? tableOf(value) : escaped(String(value));
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}
