import { mount } from '@lyceum/web/root';
import { App } from './app';
import { forgetOthers, lastSeen } from './last-seen';
import { loadMessages } from './load-messages';

forgetOthers();
mount(loadMessages, <App />, lastSeen);
