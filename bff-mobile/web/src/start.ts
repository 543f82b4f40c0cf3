import { start } from '@lyceum/web/start';
import { HomeDocument, MeDocument } from './__generated__/operations';
import { loadMessages } from './load-messages';

const isHome = location.pathname === '/';

start({
  messages: loadMessages,
  questions: isHome ? [MeDocument, HomeDocument] : [MeDocument],
  code: isHome ? [() => import('./main'), () => import('./home/home')] : [() => import('./main')],
});
