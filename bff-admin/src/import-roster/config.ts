import { env, text } from '@lyceum/kernel/config';

/** What `npm run import:roster` reads. */
export const importVariables = {
  password: env('LYCEUM_PASSWORD', text, 'for npm run import:roster, which otherwise asks').optional(),
};

/** As `npm start` prints them (standalone/src/seed/accounts.ts): a first try needs nothing but the file. */
export const demo = { tenant: 'demo', email: 'admin@demo.example', password: 'demo-password' };
