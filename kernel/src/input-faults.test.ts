import { ArrayMaxSize, IsEmail, IsInt, Length, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { because, validateArgument } from './input-faults';
import { Text } from './text';

class Part {
  @MaxLength(3, { each: true })
  tags!: string[];
}

class Input {
  @Text(5)
  name = 'Ada';

  @Length(10, 20)
  password = 'long enough';

  @IsEmail()
  email = 'ada@school.example';

  @Matches(/^#/, because('NOT_A_COLOR', 'begins with #'))
  color = '#fff';

  @IsInt()
  @Min(1)
  @Max(9)
  count = 5;

  @ArrayMaxSize(2)
  list: string[] = [];

  @ValidateNested()
  parts: Part[] = [];
}

const faultsOf = (given: Partial<Input>) =>
  validateArgument(Object.assign(new Input(), given)).then(
    () => [],
    ({ extensions }) => extensions.details.faults,
  );

describe('the faults of an input', () => {
  it.each<[string, Partial<Input>, object]>([
    ['an empty name', { name: '' }, { field: 'name', reason: 'EMPTY' }],
    ['a name of signs alone', { name: '!!' }, { field: 'name', reason: 'NOT_A_NAME' }],
    ['a long name', { name: 'Adelaide' }, { field: 'name', reason: 'TOO_LONG', max: 5 }],
    ['a short password', { password: 'short' }, { field: 'password', reason: 'TOO_SHORT', min: 10 }],
    ['no address', { email: 'ada' }, { field: 'email', reason: 'NOT_AN_EMAIL' }],
    ['a check that says itself what it wants', { color: 'red' }, { field: 'color', reason: 'NOT_A_COLOR' }],
    ['a small number', { count: 0 }, { field: 'count', reason: 'TOO_SMALL', min: 1 }],
    ['a broken number', { count: 1.5 }, { field: 'count', reason: 'NOT_WHOLE' }],
    ['a long list', { list: ['a', 'b', 'c'] }, { field: 'list', reason: 'TOO_MANY', max: 2 }],
    [
      'an element of a part',
      { parts: [Object.assign(new Part(), { tags: ['abc', 'abcd'] })] },
      { field: 'parts.0.tags', reason: 'TOO_LONG', max: 3 },
    ],
  ])('name by field and reason %s', async (_, given, fault) => {
    expect(await faultsOf(given)).toEqual([fault]);
  });

  it('are none where all is well, and all of those that there are', async () => {
    expect(await faultsOf({})).toEqual([]);
    expect(await faultsOf({ name: '', count: 10 })).toHaveLength(2);
  });
});
