import { buildApp } from '../../web/build.mjs';

// `npm run build -w bff-admin/web`; bff-admin runs it too, when the app is first asked for.

await buildApp(import.meta.dirname);
