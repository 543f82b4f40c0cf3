import type { ClientRequest } from '../support/oracle';

/** By graph, asked before those that are generated: what was once answered wrongly by somebody. */
export const traps: Record<string, readonly ClientRequest[]> = {
  catalog: [
    // The same object under one name from two selections, with lists of lists and other arguments further down.
    {
      query: `query ($upper: Boolean = true, $size: Int) {
        courses { grid(size: $size) chapter { head { text { words } } } lessons(first: 1) { id } }
        courses { g3: grid(size: 3) chapter { head { text { plain } course { title(upper: $upper) } } } more: lessons { id quiz { best { points } } } }
      }`,
    },
    // An enum, a custom scalar and an input object from nested variables.
    {
      query: `query ($min: Int!, $levels: [Level!]!, $text: String) {
        find(filter: { levels: $levels, text: $text, range: { min: $min }, not: { levels: EXPERT } }) { __typename id ... on Course { level extra starts } }
      }`,
      variables: { min: 2, levels: ['EXPERT', 'BEGINNER'], text: null },
    },
  ],
  pricing: [
    { query: '{ cheapest { tax } }' },
    { query: '{ cheapest { related { ... on Offer { ... on Course { media { id } } } } } }' },
    {
      query:
        '{ offers { ... on Course { shipping { cost course { bandwidth hours volume } } } ... on Bundle { total } } }',
    },
  ],
  currency: [
    { query: '{ courses { weight price tax duty shipping } }' },
    { query: '{ courses { weight(unit: KILO) usd: price(currency: "USD") price(currency: "CHF") } }' },
  ],
  reviews: [
    { query: '{ latest { tutor { ... on Person { ... { ... on Tutor { score { of } } } } } about { __typename } } }' },
    {
      query:
        '{ subjects { title ... on Book { author pages } } latest { author { name email address { city street { number } } } } }',
    },
  ],
  library: [
    {
      query:
        'query ($no: Boolean!) { bestMedium { ... on Video { demand ... on Pick { ... on Pick @skip(if: $no) { ... on Paper { pages } } } } } }',
      variables: { no: true },
    },
    {
      query:
        '{ media { __typename reviews { about { __typename title ... on Audio { band { records { demand } } } } } } }',
    },
  ],
  migration: [
    {
      query:
        '{ courses { summary price outline { text course { title } } org { name parent { members { desk { tidy near { tidy } } } } } } }',
    },
    {
      query:
        '{ seats { paid invoice { lines { unit { text } } learner { email nick phone } } learner { number desk { floor { wing } } } } }',
    },
  ],
  people: [
    // What stands below `@skip(if: true)` is not asked for: Apollo's planner does so below another condition.
    {
      query: `query ($no: Boolean!) { person(id: "p5") @skip(if: $no) { id manager @skip(if: true) {
        a: reports(first: 1) { name } b: reports(first: 2) { name(style: SHORT) } c: reports(first: 3) { name team { lead { name } } }
      } } }`,
      variables: { no: false },
    },
    {
      query:
        '{ root { ... on Being { ... on Robot { owner { id } } } } people { ... on Person @skip(if: true) { id } } }',
    },
    {
      query: `{ people { id name manager { id name manager { id } } mentor { id bio skills { name teachers { id bio } } } }
        beings { __typename id ... on Person { bio } ... on Robot { skills { level } owner { name(style: SHORT) } } } }`,
    },
  ],
  enrolment: [
    // Mutations run in the order of the document, those of a fragment where it is spread.
    {
      query: `mutation ($learner: ID!) { notify(learner: "u1") { order } ...Mute }
        fragment Mute on Mutation { mute(learner: $learner) { ... on Muted { order learner { seats { id } } } ... on Refused { why } } }`,
      variables: { learner: 'u2' },
    },
    {
      query: `mutation { a: rename(title: "A") { title version } b: notify(learner: "u0") { order } c: rename(course: "c0", title: "C") { version }
        d: enroll(input: {}) { order learner { unread } course { title } } e: notify(learner: "u2", text: null) { order text to { moves last { order } } } }`,
    },
  ],
};
