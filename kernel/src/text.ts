import { Length, Matches } from 'class-validator';
import { because } from './input-faults';

/** For what people read as a name or title: not blank, 1 to `max` characters. */
export function Text(max: number): PropertyDecorator {
  return (target, property) => {
    Length(1, max)(target, property as string);
    const named = because('NOT_A_NAME', '$property must hold a letter or a digit');
    Matches(/[\p{L}\p{N}]/u, named)(target, property as string);
  };
}
