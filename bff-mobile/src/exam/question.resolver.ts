import { richHtml } from '@lyceum/kernel/rich-html';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { RichText } from './question.type';

@Resolver(() => RichText)
export class RichTextResolver {
  @FieldResolver(() => String)
  html(@Root() text: RichText): string {
    return richHtml(text);
  }
}
