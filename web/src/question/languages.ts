/** What the languages of programs call themselves, in every language. */
export const LANGUAGES: Readonly<Record<string, string>> = { JAVASCRIPT: 'JavaScript', PYTHON: 'Python' };
