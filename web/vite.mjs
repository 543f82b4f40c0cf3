import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { messages } from './messages.mjs';

/** Of each app alike; `plugins` are those that one of them has for itself. */
export function viteConfig(root, outDir, plugins) {
  return {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [react(), messages([join(import.meta.dirname, 'src'), join(root, 'src')]), preloadMain, ...plugins],
    resolve: {
      alias: [
        // A file may be .ts or .tsx, which `exports` cannot say.
        { find: /^@lyceum\/web\//, replacement: `${join(import.meta.dirname, 'src')}/` },
        // Messages come parsed.
        {
          find: /^@formatjs\/icu-messageformat-parser$/,
          replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
        },
      ],
      dedupe: ['react', 'react-dom', '@emotion/react', '@mui/material', 'urql'],
    },
    build: { outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  };
}

/** The page names the app's code itself, so that it comes beside what starts it and not after it. */
const preloadMain = {
  name: 'preload-main',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle }) {
      const main = Object.values(bundle).find(({ facadeModuleId }) => facadeModuleId?.endsWith('/src/main.tsx'));
      const named = new Set();
      const name = (fileName) => {
        if (!bundle[fileName] || named.has(fileName)) return;
        named.add(fileName);
        bundle[fileName].imports.forEach(name);
      };
      name(main.fileName);
      return [...named]
        .filter((fileName) => !html.includes(fileName))
        .map((fileName) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
          injectTo: 'head',
        }));
    },
  },
};
