import type { BffContext } from '@lyceum/kernel/bff';
import { Ctx, Query, Resolver } from 'type-graphql';
import { MeDocument } from '../__generated__/operations';
import { Me } from './me.type';

@Resolver()
export class MeResolver {
  @Query(() => Me, { description: 'Errors: UNAUTHENTICATED.' })
  async me(@Ctx() ctx: BffContext): Promise<Me> {
    const { tenant, ...person } = (await ctx.ask(MeDocument, {})).me;
    const { slug, name: school, branding } = tenant;
    const permissions = person.permissions ?? [];
    return { ...person, permissions, email: person.email ?? null, slug, school, branding: brandingOf(branding) };
  }
}

function brandingOf({ logoUrl, primaryColor, onPrimaryColor }: Partial<Me['branding']>): Me['branding'] {
  return { logoUrl: logoUrl ?? null, primaryColor: primaryColor ?? null, onPrimaryColor: onPrimaryColor ?? null };
}
