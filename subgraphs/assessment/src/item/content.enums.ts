import { registerEnumType } from 'type-graphql';

const enumOf = <const Name extends string>(...names: Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [Key in Name]: Key };

export const ToleranceKindEnum = enumOf('ABSOLUTE', 'RELATIVE', 'SIGNIFICANT_FIGURES');
registerEnumType(ToleranceKindEnum, { name: 'ToleranceKind' });
export const TextMatchEnum = enumOf('EXACT', 'IGNORE_CASE', 'FUZZY', 'PATTERN');
registerEnumType(TextMatchEnum, {
  name: 'TextMatch',
  description: 'PATTERN: a regular expression of RE2 for the whole answer.',
});
export const AreaShapeEnum = enumOf('RECTANGLE', 'CIRCLE', 'POLYGON');
registerEnumType(AreaShapeEnum, { name: 'AreaShape' });
export const OrderPartialEnum = enumOf('PLACES', 'NEIGHBOURS');
registerEnumType(OrderPartialEnum, {
  name: 'OrderPartial',
  description: 'What counts where a part of the order is right.',
});
export const CodeLanguageEnum = enumOf('JAVASCRIPT', 'PYTHON');
registerEnumType(CodeLanguageEnum, { name: 'CodeLanguage' });
