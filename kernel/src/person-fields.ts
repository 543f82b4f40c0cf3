const ROLES = 'person|learner|instructor|teacher|author|grader|reviewer|guardian|mentor|member|owner|holder|actor';
const NAMED = new RegExp(`^(${ROLES}|\\w+(${ROLES.replace(/\b\w/g, (letter) => letter.toUpperCase())}))Ids?$`);

/**
 * Whether a field holds the id of a person, by its name: `personId`, `learnerId`, `instructorIds`, `createdBy`. Name them so:
 * erasure, the dropping of events about the erased and the tests of both find people by it.
 */
export function isPersonField(name: string): boolean {
  return NAMED.test(name) || /^\w+edBy$/.test(name);
}
