import { getMetadataStorage, type ValidationError, type ValidationOptions, validate } from 'class-validator';
import { DomainError } from './errors';
import type { Because, Fault, PlainReason } from './reasons';

/** What a check says of a value that its name alone does not tell: `@Matches(HEX, because('NOT_A_COLOR', '…'))`. */
export function because(reason: PlainReason, message: string): ValidationOptions {
  return { message, context: { reason } };
}

// Of a list with the same fault in each element, the first ones say it.
const MOST_FAULTS = 20;

/** class-validator's findings as one error that names each field. */
export async function validateArgument(value: unknown): Promise<void> {
  if (typeof value !== 'object' || value === null) return;
  // Some checks throw at what they cannot read, such as half a surrogate pair in an address.
  const failures = await validate(value, { forbidUnknownValues: false, skipMissingProperties: true }).catch((cause) => {
    throw new DomainError(
      'BAD_USER_INPUT',
      'The input holds characters that are no text.',
      { reason: 'NOT_TEXT' },
      cause,
    );
  });
  if (failures.length === 0) return;
  const found = failures.flatMap((failure) => leavesOf(failure)).slice(0, MOST_FAULTS);
  const fields = Object.fromEntries(
    found.map(({ field, failure }) => [field, Object.values(failure.constraints ?? { nested: 'is not valid' })]),
  );
  const faults = found.flatMap(({ field, failure }): Fault[] => becauseOf(failure).map((why) => ({ ...why, field })));
  throw new DomainError('BAD_USER_INPUT', Object.values(fields).flat().join('; '), {
    reason: 'INVALID_FIELDS',
    fields,
    faults,
  });
}

/** By path, such as `answers.0.seq`. */
function leavesOf(failure: ValidationError, within = ''): { field: string; failure: ValidationError }[] {
  const field = `${within}${failure.property}`;
  const nested = failure.children?.flatMap((child) => leavesOf(child, `${field}.`)) ?? [];
  return failure.constraints || nested.length === 0 ? [{ field, failure }, ...nested] : nested;
}

function becauseOf(failure: ValidationError): Because[] {
  const all = Object.keys(failure.constraints ?? { nested: '' }).map((name) => reasonOf(name, failure));
  // What is empty breaks other rules too, of which nobody need hear.
  const empty = all.find(({ reason }) => reason === 'EMPTY');
  return empty ? [empty] : all;
}

function reasonOf(name: string, { target, property, value, contexts }: ValidationError): Because {
  const said = contexts?.[name] as { reason?: PlainReason } | undefined;
  if (said?.reason) return { reason: said.reason };
  const [first, second] = limitsOf(name, target, property);
  switch (name) {
    case 'isLength':
      return isShorter(value, first) ? tooShort(first) : { reason: 'TOO_LONG', max: second };
    case 'minLength':
      return tooShort(first);
    case 'maxLength':
      return { reason: 'TOO_LONG', max: first };
    case 'min':
      return { reason: 'TOO_SMALL', min: first };
    case 'max':
      return { reason: 'TOO_LARGE', max: first };
    case 'arrayMinSize':
      return { reason: 'TOO_FEW', min: first };
    case 'arrayMaxSize':
      return { reason: 'TOO_MANY', max: first };
    default:
      return { reason: PLAIN[name] ?? 'NOT_VALID' };
  }
}

const PLAIN: Readonly<Record<string, PlainReason>> = {
  arrayUnique: 'REPEATED',
  isEmail: 'NOT_AN_EMAIL',
  isFqdn: 'NOT_A_DOMAIN',
  isInt: 'NOT_WHOLE',
  isPhoneNumber: 'NOT_A_PHONE_NUMBER',
  isUrl: 'NOT_A_URL',
};

const tooShort = (min: unknown): Because => (min === 1 ? { reason: 'EMPTY' } : { reason: 'TOO_SHORT', min });

/** One of them, where it is a list. */
function isShorter(value: unknown, min: unknown): boolean {
  return [value].flat().some((text) => typeof text === 'string' && text.length < Number(min));
}

/** What a decorator was given, which class-validator writes into its English words only. */
function limitsOf(name: string, target: object | undefined, property: string): unknown[] {
  if (!target) return [];
  const all = getMetadataStorage().getTargetValidationMetadatas(target.constructor, '', false, false);
  return all.find((one) => one.propertyName === property && one.name === name)?.constraints ?? [];
}
