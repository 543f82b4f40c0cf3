interface Whole {
  readonly value: object;
  /** Where in it ids of a tenant's things stand. */
  readonly ids: readonly (readonly (string | number)[])[];
}

/**
 * Inputs that are valid only as a whole, by type, with one that is: most of their ids are names that their author gives the parts.
 */
export const wholes: Readonly<Record<string, Whole>> = {
  ItemContentInput: {
    value: { essay: { prompt: { format: 'MARKDOWN', text: 'Why?' } } },
    ids: [['essay', 'rubricId']],
  },
  ItemResponseInput: { value: { choices: ['b'] }, ids: [] },
  ExamSectionInput: { value: { title: 'One', items: [{}] }, ids: [['items', 0, 'itemId']] },
};

/** The whole with these ids in it. */
export function wholeWith({ value, ids }: Whole, found: readonly unknown[]): object {
  const whole = structuredClone(value);
  ids.forEach((path, n) => {
    if (found[n] === undefined) return;
    const last = path.at(-1) as string;
    const holder = path.slice(0, -1).reduce((part, key) => part[key] as typeof part, whole as Record<string, unknown>);
    holder[last] = found[n];
  });
  return whole;
}
