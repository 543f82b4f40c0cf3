/** What the demo tenant teaches: by the title that the roster gives its courses. */
export interface DemoCourse {
  title: string;
  category: string;
  summary: string;
  modules: [title: string, lessons: DemoLesson[]][];
}

interface DemoLesson {
  title: string;
  minutes: number;
  text: string;
}

const lesson = (title: string, minutes: number, text: string): DemoLesson => ({
  title,
  minutes,
  text: `# ${title}\n\n${text}`,
});

export const demoCourses: DemoCourse[] = [
  {
    title: 'Introduction to Programming',
    category: 'Computer Science',
    summary: 'From the first variable to a program of your own.',
    modules: [
      [
        'First steps',
        [
          lesson(
            'What a program is',
            8,
            'A program is a list of steps that a machine follows to the letter. Write the steps for making tea, so that *nothing* is left to guess.',
          ),
          lesson(
            'Names and values',
            12,
            'A variable gives a value a name.\n\n```\nprice = 12\ncount = 3\ntotal = price * count\n```\n\nWhat is `total` after `count = 4`? It is still 36: the product was worked out before.',
          ),
        ],
      ],
      [
        'Choices and repetition',
        [
          lesson(
            'If and else',
            10,
            'A condition is a question with the answer yes or no. Which branch runs when the temperature is exactly 20?',
          ),
          lesson(
            'Loops',
            15,
            'A loop repeats its body while its condition holds. Say what must change in the body, or it never ends.',
          ),
        ],
      ],
    ],
  },
  {
    title: 'Linear Algebra',
    category: 'Mathematics',
    summary: 'Vectors, matrices, and what they do to space.',
    modules: [
      [
        'Vectors',
        [
          lesson(
            'Arrows and lists',
            10,
            'A vector is an arrow, and a list of numbers. Adding two of them is walking one after the other.',
          ),
          lesson(
            'Length and angle',
            14,
            'The dot product of *a* and *b* is |a||b| cos φ. It is 0 just when they stand at a right angle.',
          ),
        ],
      ],
      [
        'Matrices',
        [
          lesson(
            'A matrix moves space',
            15,
            'The columns of a matrix say where the unit vectors go. All else follows, because the map is linear.',
          ),
        ],
      ],
    ],
  },
  {
    title: 'Academic Writing',
    category: 'Languages',
    summary: 'Say one thing at a time, and say where it comes from.',
    modules: [
      [
        'The paragraph',
        [
          lesson('One idea', 8, 'A paragraph holds one idea, and its first sentence says which.'),
          lesson('Evidence', 10, 'A claim without a source is an opinion. Quote little, cite exactly.'),
        ],
      ],
      [
        'Revision',
        [lesson('Reading aloud', 6, 'Read what you wrote aloud. Where you stumble, the sentence is too long.')],
      ],
    ],
  },
  {
    title: 'General Chemistry',
    category: 'Natural Sciences',
    summary: 'Atoms, bonds and the sums that balance.',
    modules: [
      [
        'Matter',
        [
          lesson('Atoms and elements', 10, 'An element is a kind of atom; the number of protons says which.'),
          lesson('The mole', 12, 'One mole is 6.022 · 10²³ of anything. 12 g of carbon-12 hold one.'),
        ],
      ],
      [
        'Reactions',
        [
          lesson(
            'Balancing equations',
            15,
            'Atoms are neither made nor lost: 2 H₂ + O₂ → 2 H₂O. Count each element on both sides.',
          ),
        ],
      ],
    ],
  },
  {
    title: 'Principles of Economics',
    category: 'Social Sciences',
    summary: 'Why things cost what they cost.',
    modules: [
      [
        'Markets',
        [
          lesson('Scarcity', 8, 'What one has not enough of, one must choose between. What one gives up is the cost.'),
          lesson(
            'Supply and demand',
            14,
            'When the price rises, sellers offer more and buyers want less. Where the two meet, the price rests.',
          ),
        ],
      ],
    ],
  },
  {
    title: 'World History since 1500',
    category: 'Social Sciences',
    summary: 'How the parts of the world came to depend on each other.',
    modules: [
      [
        'Crossings',
        [
          lesson('The Columbian exchange', 12, 'Potatoes went east and horses went west. So did smallpox.'),
          lesson('Silver', 10, 'Mined in Potosí, spent in Ming China: the first money of the whole world.'),
        ],
      ],
    ],
  },
  {
    title: 'Statistics for Everyone',
    category: 'Mathematics',
    summary: 'What numbers can tell, and what they cannot.',
    modules: [
      [
        'Describing data',
        [
          lesson('Mean and median', 9, 'One rich guest moves the mean of the room and leaves its median where it was.'),
          lesson('Spread', 11, 'The standard deviation is the usual distance from the mean.'),
        ],
      ],
    ],
  },
  {
    title: 'Data Structures and Algorithms',
    category: 'Computer Science',
    summary: 'Where to put things so that they can be found.',
    modules: [
      [
        'Lists and trees',
        [
          lesson(
            'Arrays and linked lists',
            12,
            'An array finds its nth element at once and inserts slowly; a linked list does the opposite.',
          ),
          lesson('Binary search', 12, 'Halve what is left with each question: a million names take twenty.'),
        ],
      ],
      [
        'Hashing',
        [
          lesson(
            'Hash tables',
            15,
            'A hash function turns a key into a place. Two keys may get the same one: say what happens then.',
          ),
        ],
      ],
    ],
  },
];
