import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLOSED, hashOf, type Page, pageOf } from '@lyceum/kernel/built-pages';

// v2 is the major version that Apollo Server's own landing page loads.
export const SANDBOX_SCRIPT =
  'https://embeddable-sandbox.cdn.apollographql.com/v2/embeddable-sandbox.umd.production.min.js';
const SANDBOX_FRAME = 'https://sandbox.embed.apollographql.com';
// A network that drops packets gives no error for minutes.
const SANDBOX_TIMEOUT_MS = 3_000;

/** Monaco writes style elements and attributes as one types, and holds its icons in a font. */
export const graphiqlPolicy = `${CLOSED}; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:`;

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
    html: pageOf(
      'Lyceum explorer',
      `<style>${style}</style>
<div id="sandbox"><p>Opening Apollo Sandbox, or <a href="/explorer/">GraphiQL</a> where it cannot be reached.</p></div>
<script>${script}</script>`,
    ),
    policy: `${CLOSED}; script-src ${hashOf(script)} ${new URL(SANDBOX_SCRIPT).origin}; style-src ${hashOf(style)}; frame-src ${SANDBOX_FRAME}; connect-src 'self' https://*.apollographql.com; img-src data: https://*.apollographql.com`,
  };
}
