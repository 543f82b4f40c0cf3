import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hashOf } from '../model/random';
import { auc, aucInterval, aucWithinLearners, calibrationError, logLoss } from '../model/score';
import { MODELS, type ModelName, runProtocol } from './protocol';
import { type DataSet, readAnswers } from './read-answers';
import { syntheticSchool, toTsv } from './synthetic';

const USAGE = `npm run bench -w subgraphs/recommendation -- --data TRAIN.tsv TEST.tsv
    [--models ${MODELS.join(',')}] [--skill-separator auto|none|TEXT]
  Files of user_id, item_id, timestamp, correct, skill_id, with tabs or commas. One file alone is split by learner, 4 to 1.
npm run bench -w subgraphs/recommendation -- --synthetic FILE [--learners 3000] [--seed 1]
  Writes such a file of learners that never were.`;

const options = {
  data: { type: 'string' },
  models: { type: 'string', default: MODELS.join(',') },
  'skill-separator': { type: 'string', default: 'auto' },
  synthetic: { type: 'string' },
  learners: { type: 'string', default: '3000' },
  seed: { type: 'string', default: '1' },
} as const;

function main(): void {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.synthetic) {
    const school = {
      learners: Number(values.learners),
      answers: 90,
      items: 1_000,
      skills: 60,
      seed: Number(values.seed),
    };
    writeFileSync(values.synthetic, toTsv(syntheticSchool(school)));
    print(`${values.synthetic}: ${values.learners} learners`);
    return;
  }
  const paths = [...(values.data ? [values.data] : []), ...positionals];
  const models = values.models.split(',') as ModelName[];
  if (paths.length < 1 || paths.length > 2 || models.some((name) => !MODELS.includes(name))) throw new Error(USAGE);
  bench(paths, models, values['skill-separator'] === 'none' ? '' : values['skill-separator']);
}

function bench(paths: string[], models: ModelName[], skillSeparator: string): void {
  const [first, second] = paths.map((path) => readAnswers(path, { skillSeparator })) as [DataSet, DataSet?];
  const data = second ? { train: first, test: second } : splitByLearner(first);
  for (const [name, set] of Object.entries(data)) print(`${name.padEnd(6)} ${describe(set)}`);
  const both = new Set(data.train.learners.map(({ id }) => id));
  const shared = data.test.learners.filter(({ id }) => both.has(id)).length;
  if (shared > 0)
    print(
      `note: ${shared} learners are in both files by their ids; their answers in TRAIN are not used for them in TEST`,
    );
  print('');
  print(
    'model      AUC   (95 %, learners drawn)  log-loss  ECE    AUC of first 5  within  µs predict + update  bytes a learner  train s',
  );
  for (const model of models) {
    // Once to warm up, so that the time is the code's and not the compiler's.
    if (model === models[0]) runProtocol('lean', { train: some(data.train), test: some(data.test) });
    const { predicted, trainSeconds, microsPerAnswer, bytesPerLearner } = runProtocol(model, data);
    const [low, high] = aucInterval(predicted);
    const early = predicted.filter(({ nth }) => nth < 5);
    const cells = [
      model.padEnd(10),
      auc(predicted).toFixed(4).slice(1).padEnd(6),
      `(${low.toFixed(3)} – ${high.toFixed(3)})`.padEnd(23),
      logLoss(predicted).toFixed(4).padEnd(9),
      calibrationError(predicted).toFixed(3).padEnd(6),
      auc(early).toFixed(3).padEnd(15),
      aucWithinLearners(predicted).toFixed(3).padEnd(7),
      microsPerAnswer.toFixed(2).padEnd(20),
      bytesPerLearner.toFixed(0).padEnd(16),
      trainSeconds.toFixed(1),
    ];
    print(cells.join(' '));
  }
  print('');
  print(
    'Each answer is predicted, then used; items and skills are those of TRAIN; partial credit counts as right from .5 on.',
  );
}

function splitByLearner({ learners }: DataSet): { train: DataSet; test: DataSet } {
  const isTest = ({ id }: { id: string }) => hashOf(id) % 5 === 0;
  return {
    train: { learners: learners.filter((one) => !isTest(one)), merged: 0 },
    test: { learners: learners.filter(isTest), merged: 0 },
  };
}

const some = ({ learners }: DataSet): DataSet => ({ learners: learners.slice(0, 50), merged: 0 });

function describe({ learners, merged }: DataSet): string {
  const answers = learners.flatMap((one) => one.answers);
  const distinct = (values: string[]) => new Set(values).size;
  const right = answers.reduce((sum, { y }) => sum + y, 0) / Math.max(1, answers.length);
  const parts = [
    `${learners.length} learners`,
    `${answers.length} answers`,
    `${distinct(answers.map(({ item }) => item))} items`,
    `${distinct(answers.flatMap(({ skills }) => [...skills]))} skills`,
    `${(100 * right).toFixed(1)} % right`,
  ];
  if (merged > 0) parts.push(`${merged} rows joined that were one answer with several skills`);
  return parts.join(', ');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
