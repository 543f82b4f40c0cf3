import { type ContentInput, type Draft, promptOf, share, subsets, textsOf } from './draft';
import { interactionRules } from './entry-keys';
import { type ItemSource, responseFor } from './item-source';
import { NotImportable, remark } from './remarks';
import { childrenOf, elementsOf, findAll, isElement, numberOf, textOf, type XmlElement } from './xml';

/** choiceInteraction → SINGLE, MULTIPLE or TRUE_FALSE. */
export function readChoices(source: ItemSource, interaction: XmlElement): Draft {
  const found = childrenOf(interaction, 'qti-simple-choice');
  const shuffle = interaction.attributes.shuffle === 'true';
  return draftOf(source, interaction, found, { prompt: promptOf(source, interaction), shuffle });
}

/** hottextInteraction → SINGLE or MULTIPLE: the hot words are underlined in the prompt, and the choices below it. */
export function readHottext(source: ItemSource, interaction: XmlElement): Draft {
  const words = findAll(interaction, ({ name }) => name === 'qti-hottext');
  for (const word of words) source.stands.set(word, `<u>${source.rich(word.children).text}</u>`);
  source.stands.set(interaction, source.rich(interaction.children).text);
  const prompt = source.rich(source.body.children);
  source.notes.add('QTI_HOTTEXT_BELOW');
  return draftOf(source, interaction, words, { prompt, shuffle: false });
}

function draftOf(
  source: ItemSource,
  interaction: XmlElement,
  found: readonly XmlElement[],
  common: { prompt: ReturnType<ItemSource['rich']>; shuffle: boolean },
): Draft {
  if (found.length < 2) throw new NotImportable(remark('QTI_TOO_FEW_CHOICES'));
  const declared = responseFor(source, interaction);
  const { identifier: response } = declared;
  // Here no choice comes before another: each answer stands for the one in the order that is right.
  const places = declared.cardinality === 'ordered' ? textsOf(declared.correct?.values) : [];
  const given = (chosen: readonly string[]) => ({
    [response]: chosen.toSorted((one, other) => places.indexOf(one) - places.indexOf(other)),
  });
  const worthOf = (chosen: readonly string[]) => source.worth(given(chosen));
  const raw = found.map(({ attributes }) => attributes.identifier ?? '');
  const shown = found.map((choice) => ({
    id: source.id(choice.attributes.identifier ?? ''),
    text: source.rich(choice.children),
    ...feedbackOf(source, response, choice),
  }));
  const probe = (chosen: readonly string[]) => ({
    given: given(chosen),
    answer: { choices: chosen.map(source.id) },
  });

  if (declared.cardinality === 'single' || interaction.attributes['max-choices'] === '1') {
    const worth = raw.map((id) => worthOf([id]));
    const best = Math.max(...worth);
    const declaredAt = raw.indexOf(String(declared.correct?.values[0]));
    const at = worth[declaredAt] === best ? declaredAt : worth.indexOf(best);
    if (best <= 0 && declaredAt < 0) throw new NotImportable(remark('QTI_NO_RIGHT_CHOICE'));
    const correct = source.id(raw[best > 0 ? at : declaredAt] as string);
    const credits = worth.map((one) => share(one, best));
    const choices = shown.map((choice, n) =>
      choice.id === correct || credits[n] === 0 ? choice : { ...choice, credit: credits[n] as number },
    );
    const single: ContentInput = { kind: 'SINGLE', ...common, choices, correct };
    const truth = trueFalse(found, raw, correct, source);
    const plain = choices.every((choice) => !('credit' in choice) && !('feedback' in choice));
    // Without credits first: where every wrong choice loses the same, that is a penalty.
    const bare: ContentInput = { kind: 'SINGLE', ...common, choices: shown, correct };
    const contents =
      truth !== null && plain
        ? [{ kind: 'TRUE_FALSE' as const, prompt: common.prompt, correct: truth.correct }]
        : [bare, single];
    const answer = (id: string) =>
      truth !== null && plain ? { choices: [String(truth.of(id))] } : { choices: [source.id(id)] };
    return {
      contents,
      probes: [...raw.map((id) => ({ given: { [response]: [id] }, answer: answer(id) })), { given: {}, answer: {} }],
    };
  }

  const maxChoices = numberOf(interaction.attributes['max-choices']) ?? 1;
  const minChoices = numberOf(interaction.attributes['min-choices']) ?? 0;
  const named = namedSets(source, response).filter((set) => set.every((id) => raw.includes(id)));
  const [around = [], ...others] = [...(declared.correct ? [textsOf(declared.correct.values)] : []), ...named];
  const tried = [...subsets(raw, around), ...others].filter((set) => maxChoices === 0 || set.length <= maxChoices);
  const worth = tried.map(worthOf);
  const best = Math.max(...worth);
  const declaredSet = textsOf(declared.correct?.values).filter((id) => raw.includes(id));
  // Of the answers that are worth most the declared one, else the smallest.
  const smallest = tried.filter((_, n) => worth[n] === best).sort((a, b) => a.length - b.length)[0] ?? [];
  const right = declaredSet.length > 0 && worthOf(declaredSet) === best ? declaredSet : smallest;
  if (right.length === 0) throw new NotImportable(remark('QTI_NO_RIGHT_CHOICE'));
  const bounds = { minChoices, maxChoices: Math.min(maxChoices, raw.length) };
  const base = { kind: 'MULTIPLE' as const, ...common, correct: right.map(source.id), ...bounds };
  const mapped = declared.mapping;
  const single = (id: string) => {
    if (!mapped) return worthOf([id]);
    const entry = mapped.entries.find(({ key }) => key === id);
    return entry ? entry.value : mapped.default;
  };
  const credited = shown.map((choice, n) => ({ ...choice, credit: share(single(raw[n] as string), best) }));
  return {
    contents: [
      { ...base, choices: shown },
      { ...base, choices: credited },
    ],
    probes: tried.map(probe),
  };
}

/** Sets of choices that response processing compares the answer with. */
function namedSets(source: ItemSource, response: string): string[][] {
  const lists = interactionRules(source, response)
    .filter(({ name }) => name === 'qti-match')
    .flatMap((rule) => childrenOf(rule, 'qti-multiple'));
  return lists.map((list) => elementsOf(list).map(textOf));
}

/** Feedback inside the choice, and that which appears when it is chosen. */
function feedbackOf(source: ItemSource, response: string, choice: XmlElement) {
  const inside = findAll(choice, ({ name }) => /^qti-feedback-(inline|block)$/.test(name));
  if (inside.length === 0) return {};
  const outcomes = source.outcomesOf({ [response]: [choice.attributes.identifier ?? ''] });
  const shown = inside.filter(({ attributes }) => isShown(attributes, outcomes));
  if (shown.length < inside.length) source.notes.add('QTI_CHOICE_FEEDBACK');
  if (shown.length === 0) return {};
  return { feedback: source.rich(shown.flatMap(({ children }) => children)) };
}

/** Feedback appears while its outcome holds its identifier, or with `hide` while it does not. */
export function isShown(attributes: Record<string, string>, outcomes: ReturnType<ItemSource['outcomesOf']>): boolean {
  const values = outcomes.get(attributes['outcome-identifier'] ?? '')?.values ?? [];
  return values.map(String).includes(attributes.identifier ?? '') !== (attributes['show-hide'] === 'hide');
}

/** Two choices that say no more than true and false, whose words then come from the app. */
function trueFalse(found: readonly XmlElement[], raw: readonly string[], correct: string, source: ItemSource) {
  if (found.length !== 2) return null;
  const said = found.map((choice) =>
    choice.children.every((child) => !isElement(child) || child.name !== 'img') ? textOf(choice).toLowerCase() : '',
  );
  if (!said.includes('true') || !said.includes('false')) return null;
  const of = (id: string) => said[raw.indexOf(id)] === 'true';
  return { correct: raw.some((id) => source.id(id) === correct && of(id)), of };
}
