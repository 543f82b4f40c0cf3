import { setTimeout as sleep } from 'node:timers/promises';
import { erasedOfOthers, exportedOfOthers, newcomer } from '../cases/departure';
import { ownerQuestions, type Question } from '../cases/owners';
import { readExpected } from '../expected';
import { askedOtherwise, fieldsAsked, personalPlaces } from '../personal';
import { takeByEvent } from '../watch';
import { fieldPermissions, type World } from '../world';
import { choose, knowPeople, type Mutant, mutantName, takeMet } from './mutants';

/** Each guard of this kind that is met when owners are asked for, and whether an answer shows that it is taken away. */
export async function* ownerRemovals(
  world: World,
  kind: Mutant['kind'],
  renew: () => Promise<void>,
): AsyncGenerator<{ mutant: Mutant; caught: boolean }> {
  await renew();
  const questions = questionsOf(world);
  const guards = await guardsOf(kind, questions);
  const right = new Map<Question, string>();
  for (const question of questions) right.set(question, await answerOf(question));
  const left: Mutant[] = [];
  for (const { mutant, of } of guards) {
    const guarded = new Map([...right].filter(([{ name }]) => of.has(name)));
    if (await changesAnswers(mutant, guarded)) yield { mutant, caught: true };
    else left.push(mutant);
  }
  for (const mutant of left) {
    await renew();
    yield { mutant, caught: await changesFirstAnswers(world, mutant) };
  }
}

/** All that is asked of owners. Of what is public nobody is the owner, and its limits count from one time to the next. */
function questionsOf(world: World): Question[] {
  const { people, rows } = world.mine;
  const asked = ownerQuestions(world).filter(({ name }) => fieldPermissions[name.split(' ')[1] ?? ''] !== 'public');
  const places = personalPlaces(rows);
  // What others lose by it, and what consumers ask for to do it.
  const departure = (name: string, ofOthers: () => Promise<string[]>): Question => ({
    name,
    async ask() {
      takeByEvent();
      const strays = await ofOthers();
      return [...strays, ...strayOfConsumers(places)].join(', ');
    },
  });
  return [
    ...asked,
    departure('export', () => exportedOfOthers(world)),
    departure('erasure', async () => {
      const leaver = await newcomer(world);
      knowPeople([...Object.values(people), leaver]);
      return erasedOfOthers(world, leaver);
    }),
  ];
}

const strayOfConsumers = (places: ReadonlySet<string>) =>
  askedOtherwise(fieldsAsked(takeByEvent(), places), readExpected('consumers'));

/** What may fail without a guard is no answer that was found right. */
const answerOf = ({ ask }: Question) => ask().catch(({ message }: Error) => message);
const rightOf = (name: string) => readExpected('owners')[name] ?? '';

/** What guards the answers to which questions, where nothing is taken away. */
async function guardsOf(kind: Mutant['kind'], questions: readonly Question[]) {
  const found = new Map<string, { mutant: Mutant; of: Set<string> }>();
  takeMet();
  for (const question of questions) {
    expect(`${question.name}: ${await answerOf(question)}`).toBe(`${question.name}: ${rightOf(question.name)}`);
    for (const mutant of takeMet().filter((each) => each.kind === kind)) {
      const { of } = found.get(mutantName(mutant)) ?? { of: new Set() };
      found.set(mutantName(mutant), { mutant, of: of.add(question.name) });
    }
  }
  return [...found.values()];
}

/** Whether something is answered otherwise, and as before once the guard is back. */
async function changesAnswers(mutant: Mutant, right: ReadonlyMap<Question, string>): Promise<boolean> {
  for (const [question, answer] of right) {
    choose(mutant);
    const found = await answerOf(question);
    choose(undefined);
    if (found !== answer && (await answerOf(question)) === answer) return true;
  }
  return false;
}

/** The same where everything is asked as the first time, for what can be asked only once. */
async function changesFirstAnswers(world: World, mutant: Mutant): Promise<boolean> {
  takeByEvent();
  choose(mutant);
  let changed = false;
  for (const question of questionsOf(world)) changed ||= (await answerOf(question)) !== rightOf(question.name);
  const places = personalPlaces(world.mine.rows);
  for (let tries = 0; tries < 20 && !changed; tries++) {
    changed = strayOfConsumers(places).length > 0;
    await sleep(50);
  }
  choose(undefined);
  return changed;
}
