import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './main.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { explainPlugin } from './explain';
import welcome from './welcome.graphql?raw';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });

// A comment alone: introspection sends these headers too, and an access token that is none would be refused.
const headers = '// { "authorization": "Bearer ACCESS_TOKEN" }';

createRoot(document.getElementById('explorer') as HTMLElement).render(
  <GraphiQL
    fetcher={fetcher}
    defaultQuery={welcome}
    defaultHeaders={headers}
    defaultEditorToolsVisibility="headers"
    plugins={[HISTORY_PLUGIN, explainPlugin]}
    visiblePlugin="Documentation Explorer"
  >
    <GraphiQL.Logo>Lyceum</GraphiQL.Logo>
  </GraphiQL>,
);
