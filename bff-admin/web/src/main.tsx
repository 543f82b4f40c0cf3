import { mount } from '@lyceum/web/root';
import { App } from './app';
import { loadMessages } from './i18n';

mount(loadMessages, <App />);
