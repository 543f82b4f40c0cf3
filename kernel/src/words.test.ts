import { Schema } from 'mongoose';
import { newId } from './ids';
import { connectStore, type Store } from './store';
import { tenantCollection } from './tenancy';
import { testConfig } from './testing';
import { fold, searchFilter, searchTokens } from './words';

const things = tenantCollection<{ _id: string; name: string; tokens: string[] }>(
  'things',
  new Schema({ name: String, tokens: [String] }) as never,
);
let store: Store;
const rows = () => things({ tenant: { id: 'a', tier: 'STANDARD', store } });

const names = [
  'Zoë Müller zoe.mueller@north.example',
  'Ada Okafor ada@north.example',
  'Ali Öztürk ali@south.example',
  'Łukasz 王小明 42nd',
];

beforeAll(async () => {
  store = await connectStore(testConfig(), 'things', [things]);
  for (const name of names) await rows().create({ _id: newId(), name, tokens: searchTokens([name]) });
});
afterAll(() => store?.close());

const found = async (typed: string) =>
  (await rows().find(searchFilter(typed) as never)).map(({ name }) => name.split(' ')[0]).sort();

describe('searchFilter', () => {
  it.each([
    ['zoe', ['Zoë']],
    ['ZOË mül', ['Zoë']],
    ['mul', ['Zoë']],
    ['a', ['Ada', 'Ali']],
    ['ali ada', []],
    ['ada@nor', ['Ada']],
    ['north', []],
    ['王', ['Łukasz']],
    ['42', ['Łukasz']],
    ['uller', []],
    ['zz', []],
    ['', ['Ada', 'Ali', 'Zoë', 'Łukasz']],
    ['!?', ['Ada', 'Ali', 'Zoë', 'Łukasz']],
    ['.*', ['Ada', 'Ali', 'Zoë', 'Łukasz']],
  ])('finds by the beginnings of words: %j', async (typed, expected) => {
    expect(await found(typed)).toEqual(expected);
  });
});

describe('fold', () => {
  it('lets names that differ in case and accents sort alike', () => {
    expect(fold(' ÉMILE Ångström ')).toBe('emile angstrom');
  });
});
