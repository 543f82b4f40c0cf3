import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAnswers } from './read-answers';

const folder = mkdtempSync(join(tmpdir(), 'lyceum-bench-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string, skillSeparator = 'auto') {
  const path = join(folder, 'answers.tsv');
  writeFileSync(path, text);
  return readAnswers(path, { skillSeparator });
}

describe('a file of answers', () => {
  it('is read by the names of its columns, in whatever order they stand', () => {
    const { learners } = read('correct,skill_id,user_id,timestamp,item_id\n1,light,ada,20,b\n0,sound,ada,10,a\n');
    expect(learners).toMatchObject([
      {
        id: 'ada',
        answers: [
          { item: 'a', skills: ['sound'], y: 0, at: 10_000 },
          { item: 'b', y: 1 },
        ],
      },
    ]);
  });

  it('is read in the usual order when its first line is an answer', () => {
    expect(read('ada\ta\t1\t1\tlight\nbob\ta\t2\t0\tlight\n').learners.map(({ id }) => id)).toEqual(['ada', 'bob']);
  });

  it.each([
    ['a~~b', ['a', 'b']],
    ['12_13', ['12', '13']],
    ['circle_area', ['circle_area']],
    ['1;2', ['1', '2']],
    ['nan', []],
  ])('has in the skills %s the skills %j', (skills, expected) => {
    expect(
      read(`user_id\titem_id\ttimestamp\tcorrect\tskill_id\nada\ta\t1\t1\t${skills}\n`).learners[0]?.answers[0]?.skills,
    ).toEqual(expected);
  });

  it('joins the rows over which one answer was spread, so that none predicts the other', () => {
    const { learners, merged } = read(
      'user_id\titem_id\ttimestamp\tcorrect\tskill_id\nada\ta\t1\t1\tx\nada\ta\t1\t1\ty\nada\ta\t2\t1\tx\n',
    );
    expect(merged).toBe(1);
    expect(learners[0]?.answers.map(({ skills }) => skills)).toEqual([['x', 'y'], ['x']]);
  });

  it('keeps the order of the file where it has no times', () => {
    const { learners } = read('user_id\titem_id\ttimestamp\tcorrect\tskill_id\nada\tb\t0\t1\tx\nada\ta\t0\t1\ty\n');
    expect(learners[0]?.answers.map(({ item }) => item)).toEqual(['b', 'a']);
  });

  it('names the line that is no answer', () => {
    expect(() => read('user_id\titem_id\ttimestamp\tcorrect\tskill_id\nada\ta\t1\t7\tx\n')).toThrow(/:2: expected/);
  });
});
