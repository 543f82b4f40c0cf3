import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Page {
  html: string;
  /** Its Content-Security-Policy. */
  policy: string;
}

// v2 is the major version that Apollo Server's own landing page loads.
export const SANDBOX_SCRIPT =
  'https://embeddable-sandbox.cdn.apollographql.com/v2/embeddable-sandbox.umd.production.min.js';
const SANDBOX_FRAME = 'https://sandbox.embed.apollographql.com';
// A network that drops packets gives no error for minutes.
const SANDBOX_TIMEOUT_MS = 3_000;

const closed = `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** Monaco writes style elements and attributes as one types, and holds its icons in a font. */
export const graphiqlPolicy = `${closed}; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:`;

/** Decided in the browser, for it is the browser's network that reaches the CDN or does not. */
export function sandboxPage(): Page {
  const welcome = readFileSync(join(__dirname, '../explorer/welcome.graphql'), 'utf8');
  const script = `
    const graphiql = () => location.replace('/explorer/');
    const late = setTimeout(graphiql, ${SANDBOX_TIMEOUT_MS});
    const sandbox = document.createElement('script');
    sandbox.src = '${SANDBOX_SCRIPT}';
    sandbox.onerror = graphiql;
    sandbox.onload = () => {
      clearTimeout(late);
      try {
        new EmbeddedSandbox({
          target: '#sandbox',
          initialEndpoint: location.origin + '/graphql',
          endpointIsEditable: false,
          initialState: { document: ${JSON.stringify(welcome).replaceAll('<', '\\u003c')}, includeCookies: false },
          runTelemetry: false,
          allowDynamicStyles: false,
        });
      } catch {
        graphiql();
      }
    };
    document.head.append(sandbox);
  `;
  const style = `
    body { margin: 0; font: 16px system-ui, sans-serif; }
    p { padding: 2rem; }
    iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; background: white; }
  `;
  return {
    html: page(`<style>${style}</style>
<div id="sandbox"><p>Opening Apollo Sandbox, or <a href="/explorer/">GraphiQL</a> where it cannot be reached.</p></div>
<script>${script}</script>`),
    policy: `${closed}; script-src ${hashOf(script)} ${new URL(SANDBOX_SCRIPT).origin}; style-src ${hashOf(style)}; frame-src ${SANDBOX_FRAME}; connect-src 'self' https://*.apollographql.com; img-src data: https://*.apollographql.com`,
  };
}

export const buildingPage = () =>
  plain(
    'GraphiQL is being built',
    '<p>The first time takes some seconds. This page reloads itself.</p>',
    '<meta http-equiv="refresh" content="1">',
  );

export const failedPage = (reason: string) =>
  plain(
    'GraphiQL could not be built',
    `<p>Where packages are missing, run <code>npm install</code> without <code>--omit=dev</code>. Reload to try again.</p>
<pre>${escape(reason)}</pre>`,
  );

function plain(title: string, body: string, head = ''): Page {
  const style = 'body { margin: 2rem; font: 16px/1.5 system-ui, sans-serif; } pre { white-space: pre-wrap; }';
  return {
    html: page(`${head}<style>${style}</style><h1>${title}</h1>${body}`),
    policy: `${closed}; style-src ${hashOf(style)}; img-src data:`,
  };
}

const page = (content: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Lyceum explorer</title><link rel="icon" href="data:,">${content}</html>`;

const hashOf = (inline: string) => `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
