import type { BffTools } from '@lyceum/kernel/bff';
import { logoRoute } from '@lyceum/kernel/logo';
import type { Express } from 'express';
import { SignInPageBySlugDocument } from '../__generated__/operations';

/** `GET /brand/logo?school=SLUG`: what a sign-in page shows of a school; `local` while developing. */
export function schoolLogoRoute(app: Express, tools: BffTools, local: boolean): void {
  logoRoute(app, tools, {
    local,
    urlOf: async (slug, caller) =>
      (await tools.graph.ask(SignInPageBySlugDocument, { slug }, caller)).tenantBySlug?.branding.logoUrl ?? null,
  });
}
