import { buildApp } from '../../web/build.mjs';

// `npm run build -w bff-mobile/web`; bff-mobile runs it too, when the app is first asked for.

await buildApp(import.meta.dirname, async () => {
  const { VitePWA } = await import('vite-plugin-pwa');
  return VitePWA({
    // A new release waits until the learner says so, for an exam may be open: src/update.ts.
    registerType: 'prompt',
    injectRegister: null,
    workbox: {
      globPatterns: ['**/*.{js,css,html,svg,woff2}'],
      // The page that came before its worker has an exam begun on it as well, and needs code that comes later.
      clientsClaim: true,
      navigateFallback: '/index.html',
      navigateFallbackDenylist: [/^\/(graphql|events|brand|files|attempts|healthz|readyz|metrics)/],
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
    manifest: {
      name: 'Lyceum',
      short_name: 'Lyceum',
      description: 'Courses, exams and results of your school.',
      start_url: '/',
      display: 'standalone',
      theme_color: '#1b4f8f',
      background_color: '#ffffff',
      icons: [
        { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        { src: '/icon-maskable.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'maskable' },
      ],
    },
  });
});
