import { start } from '@lyceum/web/start';
import { MeDocument } from './__generated__/operations';
import { loadMessages } from './load-messages';

start({ messages: loadMessages, questions: [MeDocument], code: [() => import('./main')] });
