import { draftCourse, PUBLISH } from '../support/course';

/** Asks as an administrator of one tenant, through the admin BFF. */
export type Ask = <Data>(query: string, variables?: object) => Promise<Data>;

const text = (words: string) => ({ format: 'MARKDOWN', text: words });
const choice = (id: string, words = id) => ({ id, text: text(words), feedback: text(`On ${words}.`) });

export interface Media {
  file: string;
  width: number;
  height: number;
}

/** One question of each kind, by its kind. */
export function everyKind(media: Media): Record<string, object> {
  const options = ['a', 'b', 'c'].map((id) => ({ id, text: text(`Thing ${id}`) }));
  const key = (value: number) => ({ value, tolerance: { kind: 'ABSOLUTE', amount: 0.1 } });
  return {
    SINGLE: {
      single: {
        prompt: { format: 'HTML', text: `<p>Which town? <img src="media:${media.file}" alt="A map"></p>` },
        choices: [choice('a', 'Aleppo'), choice('b', '**Basra**'), choice('c', '<img src=x onerror=alert(1)>')],
        correct: 'b',
        feedback: { correct: text('Well done.'), wrong: text('Look again.') },
      },
    },
    MULTIPLE: {
      multiple: {
        prompt: text('Which are prime? \u202etfel ot thgir'),
        choices: [choice('2'), choice('4'), choice('5')],
        correctChoices: ['2', '5'],
        maxChoices: 2,
      },
    },
    TRUE_FALSE: { trueFalse: { prompt: text('Water boils at `100 °C` on every mountain.'), answer: false } },
    NUMERIC: {
      numeric: {
        prompt: text('How far does light go in 5 ns?'),
        acceptedNumbers: [key(1.5)],
        units: [
          { unit: 'm', factor: 1 },
          { unit: 'km', factor: 1000 },
        ],
        unitRequired: true,
      },
    },
    SHORT_TEXT: { shortText: { prompt: text('The capital of Iraq?'), acceptedTexts: [{ text: 'Baghdad' }] } },
    CLOZE: {
      cloze: {
        prompt: text('Fill in what is missing.'),
        text: text('The {{animal}} has {{legs}} legs and lives {{where}}.'),
        gaps: [
          { id: 'animal', kind: 'TEXT', acceptedTexts: [{ text: 'cat' }] },
          { id: 'legs', kind: 'NUMERIC', acceptedNumbers: [key(4)] },
          {
            id: 'where',
            kind: 'CHOICE',
            choices: [choice('sea', 'in the sea'), choice('land', 'on land')],
            correct: 'land',
          },
        ],
      },
    },
    MATCHING: {
      matching: {
        prompt: text('Who wrote what?'),
        left: [
          { id: 'l1', text: text('Muqaddimah') },
          { id: 'l2', text: text('Canon of Medicine') },
        ],
        right: [
          { id: 'r1', text: text('Ibn Khaldun') },
          { id: 'r2', text: text('Ibn Sina') },
          { id: 'r3', text: text('Al-Khwarizmi') },
        ],
        pairs: [
          { left: 'l1', right: 'r1' },
          { left: 'l2', right: 'r2' },
        ],
      },
    },
    ORDERING: {
      ordering: { prompt: text('From the smallest to the largest.'), entries: options, correctOrder: ['a', 'b', 'c'] },
    },
    HOTSPOT: {
      hotspot: {
        prompt: text('Where is the harbour?'),
        image: { ...media, alt: 'A map of the bay' },
        areas: [{ id: 'h', shape: 'CIRCLE', coordinates: [media.width / 2, media.height / 2, 20], correct: true }],
        maxPoints: 1,
      },
    },
    ESSAY: { essay: { prompt: text('Why do you learn?'), minWords: 3, maxWords: 50 } },
    FILE: { file: { prompt: text('Your drawing.'), maxFiles: 2, maxBytes: 100_000, types: ['pdf', 'png'] } },
    CODE: {
      code: {
        prompt: text('Add two numbers.'),
        language: 'JAVASCRIPT',
        starter: 'function add(a, b) {\n}\n',
        tests: [{ id: 't1', name: 'adds', call: 'add(1, 2)', expected: '3' }],
      },
    },
  };
}

export async function course(ask: Ask, title = 'Geography'): Promise<string> {
  const courseId = await draftCourse(ask, title);
  await ask(PUBLISH, { courseId });
  return courseId;
}

export async function items(ask: Ask, contents: readonly { content: object; marking?: object }[]): Promise<string[]> {
  const query = 'mutation ($input: CreateItemInput!) { createItem(input: $input) { id } }';
  const ids: string[] = [];
  for (const { content, marking } of contents) {
    const input = { title: 'A question', ready: true, content, ...(marking && { marking }) };
    ids.push((await ask<{ createItem: { id: string } }>(query, { input })).createItem.id);
  }
  return ids;
}

/** A scheduled exam that is open; once it is over, all is shown as soon as it is graded, unless `settings` say otherwise. */
export async function exam(
  ask: Ask,
  {
    courseId,
    title,
    itemIds,
    ...settings
  }: { courseId: string; title: string; itemIds: readonly string[]; [setting: string]: unknown },
): Promise<{ id: string; revision: number }> {
  const create = 'mutation ($input: CreateExamInput!) { createExam(input: $input) { id revision } }';
  const { createExam } = await ask<{ createExam: { id: string; revision: number } }>(create, {
    input: { courseId, title },
  });
  const input = {
    examId: createExam.id,
    revision: createExam.revision,
    instructions: 'Read each question **twice**.',
    closesAt: new Date(Date.now() + 7_200_000),
    timeLimitMinutes: 60,
    passMark: 0.5,
    release: { when: 'AT_ONCE', show: { score: true, feedback: true, answers: true } },
    sections: [{ title: 'Part one', items: itemIds.map((itemId) => ({ itemId })) }],
    ...settings,
  };
  const change = 'mutation ($input: ChangeExamInput!) { changeExam(input: $input) { revision problems { message } } }';
  const { changeExam } = await ask<{ changeExam: { revision: number; problems: object[] } }>(change, { input });
  if (changeExam.problems.length > 0) throw new Error(JSON.stringify(changeExam.problems));
  const schedule =
    'mutation ($id: ID!, $revision: Int!) { scheduleExam(examId: $id, revision: $revision) { id revision } }';
  const variables = { id: createExam.id, revision: changeExam.revision };
  return (await ask<{ scheduleExam: { id: string; revision: number } }>(schedule, variables)).scheduleExam;
}

/** Puts a picture into the bank. */
export async function media(url: string, token: string, png: Uint8Array): Promise<string> {
  const answer = await fetch(`${url}/item-media`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'image/png' },
    body: png as Uint8Array<ArrayBuffer>,
  });
  return ((await answer.json()) as { file: string }).file;
}
