import { createHash } from 'node:crypto';

/** One operation of the bench and the HTTP bodies that ask it. */
export interface Operation {
  readonly name: string;
  /** What the tables call it. */
  readonly title: string;
  /** JSON. Mutations have other variables for each `turn`, so that no two requests could be merged. */
  body(turn: number): string;
}

const bigText = `fragment User on User { id username name }
fragment Review on Review { id body }
fragment Product on Product { inStock name price shippingEstimate upc weight }
query Big {
  users {
    ...User
    reviews {
      ...Review
      product {
        ...Product
        reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } }
      }
    }
  }
  topProducts {
    ...Product
    reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } }
  }
}`;

export const surveyText =
  'mutation SubmitSurvey($input: SurveyInput!) { submitSurvey(input: $input) { status answers } }';
export const surveyHash = createHash('sha256').update(surveyText).digest('hex');

export const big = query('big', 'Big query: four subgraphs, an answer of 87 KB', bigText);
export const users = query('users', 'Small query: `{ users { id username } }`', '{ users { id username } }');
export const stock = query(
  'stock',
  'Small query with one entity hop: `{ topProducts { upc name inStock } }`',
  '{ topProducts { upc name inStock } }',
);
export const survey = mutation(
  'survey',
  'Mutation, one fetch, 30 answers (3.6 KB), other variables each time',
  `"operationName":"SubmitSurvey","query":${JSON.stringify(surveyText)}`,
);
export const surveyByHash = mutation(
  'survey-hash',
  'The same mutation by hash',
  `"operationName":"SubmitSurvey","extensions":{"persistedQuery":{"version":1,"sha256Hash":"${surveyHash}"}}`,
);

export const operations: readonly Operation[] = [big, users, stock, survey];

function query(name: string, title: string, text: string): Operation {
  const body = JSON.stringify({ query: text });
  return { name, title, body: () => body };
}

function mutation(name: string, title: string, head: string): Operation {
  const rest = JSON.stringify({ upc: '1', startedAt: '2026-03-02T08:15:00.000Z', answers: answers() }).slice(1);
  return {
    name,
    title,
    body: (turn) => `{${head},"variables":{"input":{"id":"${surveyId(turn)}",${rest}}}`,
  };
}

function surveyId(turn: number): string {
  return `5d2c9f10-7a41-4c1e-9b57-${turn.toString(16).padStart(12, '0')}`;
}

function answers() {
  const remark =
    'It was clear once the second example had been read; a drawing beside the text would have helped those who sit further back.';
  return Array.from({ length: 30 }, (_, index) => ({
    questionId: `question-${String(index + 1).padStart(2, '0')}`,
    choices: index % 3 === 2 ? [] : [`c-${index}-${index % 4}`],
    text: index % 3 === 2 ? remark : null,
    seconds: 20 + ((index * 37) % 90),
  }));
}
