import type { BffContext } from '@lyceum/kernel/bff';
import { htmlOf } from '@lyceum/kernel/rich-text';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ItemText } from './content.type';

@Resolver(() => ItemText)
export class ItemTextResolver {
  @FieldResolver(() => String, { description: 'Safe to show as it is.' })
  html(@Root() text: ItemText, @Ctx() { mediaOrigin }: BffContext): string {
    return htmlOf(text, mediaOrigin);
  }
}
