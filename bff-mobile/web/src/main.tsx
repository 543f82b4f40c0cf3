import { mount } from '@lyceum/web/root';
import { App } from './app';
import { loadMessages } from './load-messages';

mount(loadMessages, <App />);
