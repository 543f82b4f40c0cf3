import './explain.css';
import { Button, type GraphiQLPlugin, pick, Spinner, tryParseJSONC, useGraphiQL } from '@graphiql/react';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { useState } from 'react';
import type { ExplainedFetch, ExplainedOperation } from '../src/explain';

/** Runs the operation in the editor with `?explain` and shows its plan and its fetches. */
export const explainPlugin: GraphiQLPlugin = { title: 'Explain', icon: ExplainIcon, content: ExplainPanel };

interface Part {
  errors?: readonly { message: string }[];
  extensions?: { explain?: ExplainedOperation };
}

interface Outcome {
  explained?: ExplainedOperation | undefined;
  problems: readonly string[];
}

const fetcher = createGraphiQLFetcher({ url: '/graphql?explain' });

function ExplainPanel() {
  const { queryEditor, variableEditor, headerEditor, operationName } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'headerEditor', 'operationName'),
  );
  const [outcome, setOutcome] = useState<Outcome>();
  const [running, setRunning] = useState(false);

  const run = async () => {
    if (running) return;
    setRunning(true);
    setOutcome(
      await explain(queryEditor?.getValue() ?? '', operationName, variableEditor?.getValue(), headerEditor?.getValue()),
    );
    setRunning(false);
  };

  const { explained, problems = [] } = (!running && outcome) || {};
  return (
    <section className="explain" aria-label="Explain">
      <h2 className="explain-title">Explain</h2>
      <p>Runs the operation in the editor, and shows what each subgraph was asked and when.</p>
      {/* Not `disabled`, which would take the focus from it. */}
      <Button type="button" className="explain-run" aria-disabled={running} onClick={run}>
        Explain
      </Button>
      <div role="status">
        {running && <Spinner />}
        {problems.length > 0 && <p className="explain-problem">{problems.join(' ')}</p>}
        {explained && <Summary {...explained} />}
      </div>
      {explained && (
        <>
          <Fetches {...explained} />
          <h3 id="explain-plan">Query plan</h3>
          {/* Scrolls, so the keyboard must reach it. */}
          <pre tabIndex={0} role="region" aria-labelledby="explain-plan">
            {explained.text}
          </pre>
        </>
      )}
    </section>
  );
}

function Summary({ ms, planner, planCached, planMs, cost, fetches }: ExplainedOperation) {
  const planning = planCached ? 'known' : `made in ${milliseconds(planMs)}`;
  const measured = cost?.measured === undefined ? '' : `, ${cost.measured} measured`;
  return (
    <dl className="explain-summary">
      <dt>Time</dt>
      <dd>{milliseconds(ms)}</dd>
      <dt>Plan</dt>
      <dd>{planner === null ? 'none needed' : `${planner}, ${planning}`}</dd>
      <dt>Fetches</dt>
      <dd>{fetches.length}</dd>
      {cost && <dt>Cost</dt>}
      {cost && <dd>{`${cost.estimated} estimated${measured}`}</dd>}
    </dl>
  );
}

/** A waterfall: each bar begins and ends when its fetch did. */
function Fetches({ ms, fetches }: ExplainedOperation) {
  if (fetches.length === 0) return <p>No subgraph was asked.</p>;
  const whole = Math.max(ms, ...fetches.map((fetch) => fetch.startedAt + fetch.ms));
  const share = (part: number) => `${(part / whole) * 100}%`;
  return (
    <table className="explain-fetches">
      <caption>Fetches, in the order in which they began</caption>
      <thead>
        <tr>
          <th scope="col">Subgraph</th>
          <th scope="col">Began</th>
          <th scope="col">Took</th>
        </tr>
      </thead>
      <tbody>
        {fetches.map((fetch, index) => (
          <tr key={index} className={fetch.errors > 0 ? 'explain-failed' : undefined}>
            <th scope="row">
              {fetch.subgraph}
              <span className="explain-notes"> {notesOf(fetch)}</span>
              <span className="explain-bar" aria-hidden="true">
                <span style={{ marginLeft: share(fetch.startedAt), width: share(fetch.ms) }} />
              </span>
            </th>
            <td>{milliseconds(fetch.startedAt)}</td>
            <td>{milliseconds(fetch.ms)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function notesOf({ entities, bytes, merged, retries, cacheHits, errors }: ExplainedFetch): string {
  const notes = [
    errors > 0 && counted(errors, 'error', 'errors'),
    entities > 0 && counted(entities, 'entity', 'entities'),
    cacheHits > 0 && `${cacheHits} from the cache`,
    merged && 'merged',
    retries > 0 && counted(retries, 'retry', 'retries'),
    bytes < 1_024 ? `${bytes} B` : `${(bytes / 1_024).toFixed(1)} KB`,
  ];
  return notes.filter(Boolean).join(', ');
}

async function explain(
  query: string,
  operationName: string | undefined,
  variables: string | undefined,
  headers: string | undefined,
): Promise<Outcome> {
  try {
    const params = { query, operationName, variables: tryParseJSONC(variables) };
    const answer = await fetcher(params, { headers: tryParseJSONC(headers) as Record<string, string> | undefined });
    const parts: Part[] = [];
    if (Symbol.asyncIterator in answer) for await (const part of answer) parts.push(...([part].flat() as Part[]));
    else parts.push(answer as Part);
    const explained = parts.findLast(({ extensions }) => extensions?.explain)?.extensions?.explain;
    const problems = parts.flatMap((part) => part.errors ?? []).map(({ message }) => message);
    if (!explained && problems.length === 0)
      problems.push('The router gave no explanation: its configuration says who may ask for one.');
    return { explained, problems };
  } catch (error) {
    return { problems: [(error as Error).message] };
  }
}

const milliseconds = (ms: number) => `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`;

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

function ExplainIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M3 5h7M6 10h9M10 15h6M14 20h7" />
    </svg>
  );
}
