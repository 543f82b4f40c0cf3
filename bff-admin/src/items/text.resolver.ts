import { richHtml } from '@lyceum/kernel/rich-html';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { ItemText } from './option.type';

@Resolver(() => ItemText)
export class ItemTextResolver {
  @FieldResolver(() => String, { description: 'Safe to show as it is.' })
  html(@Root() text: ItemText): string {
    return richHtml(text);
  }
}
