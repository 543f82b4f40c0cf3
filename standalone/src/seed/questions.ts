/** What the demo tenant asks: a question of most kinds, by the name that its exams know it by. */
export type DemoQuestion = keyof typeof demoQuestions;

const text = (words: string) => ({ format: 'MARKDOWN', text: words });
const choice = (id: string, words: string, feedback?: string) => ({
  id,
  text: text(words),
  ...(feedback && { feedback: text(feedback) }),
});

export const demoQuestions = {
  total: {
    title: 'A product does not follow its factors',
    skills: ['variables'],
    content: {
      single: {
        prompt: text('```\nprice = 12\ncount = 3\ntotal = price * count\ncount = 4\n```\n\nWhat is `total` now?'),
        choices: [
          choice('a', '36', 'The product was worked out before `count` changed.'),
          choice('b', '48', 'That would be so if `total` were worked out anew.'),
          choice('c', '12', 'That is `price`.'),
        ],
        correct: 'a',
      },
    },
  },
  names: {
    title: 'Which names a variable may have',
    skills: ['variables'],
    content: {
      multiple: {
        prompt: text('Which of these can name a variable in most languages?'),
        choices: [choice('a', '`total`'), choice('b', '`2nd`'), choice('c', '`last_name`'), choice('d', '`my name`')],
        correctChoices: ['a', 'c'],
      },
    },
  },
  loop: {
    title: 'What a loop must change',
    skills: ['loops'],
    content: { trueFalse: { prompt: text('A loop whose body changes nothing in its condition ends.'), answer: false } },
  },
  steps: {
    title: 'Counting what a loop does',
    skills: ['loops'],
    content: {
      numeric: {
        prompt: text('How often does the body run?\n\n```\nn = 10\nwhile n > 0:\n    n = n - 2\n```'),
        acceptedNumbers: [{ value: 5, tolerance: { kind: 'ABSOLUTE', amount: 0 } }],
      },
    },
  },
  word: {
    title: 'The word for a yes or no',
    skills: ['conditions'],
    content: {
      shortText: {
        prompt: text('What is a question with the answer yes or no called, that an `if` asks?'),
        acceptedTexts: [{ text: 'condition' }, { text: 'a condition' }],
      },
    },
  },
  tea: {
    title: 'Making tea, in order',
    skills: ['algorithms'],
    content: {
      ordering: {
        prompt: text('Bring the steps into order.'),
        entries: [
          { id: 'a', text: text('Fill the kettle') },
          { id: 'b', text: text('Boil the water') },
          { id: 'c', text: text('Pour it over the leaves') },
          { id: 'd', text: text('Wait three minutes') },
        ],
        correctOrder: ['a', 'b', 'c', 'd'],
      },
    },
  },
  types: {
    title: 'Values and their types',
    skills: ['variables'],
    content: {
      matching: {
        prompt: text('Which type has which value?'),
        left: [
          { id: 'l1', text: text('`12`') },
          { id: 'l2', text: text('`"12"`') },
          { id: 'l3', text: text('`true`') },
        ],
        right: [
          { id: 'r1', text: text('A number') },
          { id: 'r2', text: text('A text') },
          { id: 'r3', text: text('A truth value') },
        ],
        pairs: [
          { left: 'l1', right: 'r1' },
          { left: 'l2', right: 'r2' },
          { left: 'l3', right: 'r3' },
        ],
      },
    },
  },
  gaps: {
    title: 'A branch with gaps',
    skills: ['conditions'],
    content: {
      cloze: {
        prompt: text('Fill the gaps.'),
        text: text('At exactly {{degrees}} degrees, the branch of `if t >= 20` {{runs}}.'),
        gaps: [
          {
            id: 'degrees',
            kind: 'NUMERIC',
            acceptedNumbers: [{ value: 20, tolerance: { kind: 'ABSOLUTE', amount: 0 } }],
          },
          {
            id: 'runs',
            kind: 'CHOICE',
            choices: [choice('y', 'runs'), choice('n', 'does not run')],
            correct: 'y',
          },
        ],
      },
    },
  },
  explain: {
    title: 'A loop in one’s own words',
    skills: ['loops'],
    content: {
      essay: {
        prompt: text('Explain to a friend who has never programmed what a loop is, with an example from a kitchen.'),
        minWords: 5,
        maxWords: 300,
      },
    },
  },
};

/** What the demo student answers, by the words on the paper: its ids are made anew for each attempt. */
export const studentAnswers: Partial<Record<DemoQuestion, { choose?: string[]; text?: string }>> = {
  total: { choose: ['48'] },
  names: { choose: ['`total`', '`last_name`'] },
  loop: { choose: ['false'] },
  steps: { text: '5' },
  word: { text: 'condition' },
  explain: {
    text: 'A loop is like stirring a sauce: you stir, look whether it is thick yet, and stir again until it is. Whoever never looks stirs for ever.',
  },
};
