import { Length, Matches } from 'class-validator';

/** For what people read as a name or title: not blank, 1 to `max` characters. */
export function Text(max: number): PropertyDecorator {
  return (target, property) => {
    Length(1, max)(target, property as string);
    Matches(/[\p{L}\p{N}]/u, { message: '$property must hold a letter or a digit' })(target, property as string);
  };
}
