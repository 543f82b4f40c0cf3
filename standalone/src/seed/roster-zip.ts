import { createWriteStream } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { configure, ZipWriter } from '@zip.js/zip.js';
import { stringify } from 'csv-stringify';

export interface RosterSize {
  schools: number;
  courses: number;
  classesPerCourse: number;
  /** Students and staff, `people` included; one in twenty teaches, and one person a school administers it. */
  users: number;
  /** Different classes for each student; no more than there are. */
  seatsPerStudent: number;
  /** People whose names must be known beforehand, such as demo accounts. They come first. */
  people?: RosterPerson[];
  /** Before every sourcedId, so that one roster does not speak of the people of another. */
  prefix?: string;
  /** Of the e-mail addresses of everybody else. */
  domain?: string;
  /** The year in which the school year ends. */
  schoolYear?: number;
  /** Equal seeds and sizes give equal files. */
  seed?: number;
}

export interface RosterPerson {
  role: 'administrator' | 'teacher' | 'student';
  givenName: string;
  familyName: string;
  email: string;
}

// No web workers in Node.
configure({ useWebWorkers: false });

/**
 * Writes a valid OneRoster 1.1 zip (bulk) of any size at `path`, streamed: 100,000 users take a few seconds and little
 * memory. Ids are `school-1`, `course-1`, `class-1-1` (of course 1), `user-1`, `seat-1`, each counted from 1.
 */
export async function buildRosterZip(path: string, size: RosterSize): Promise<void> {
  const zip = new ZipWriter(Writable.toWeb(createWriteStream(path)), {
    lastModDate: new Date(Date.UTC(schoolYearOf(size) - 1, 7, 31)),
    extendedTimestamp: false,
  });
  const files = { manifest, orgs, academicSessions, courses, classes, users, enrollments };
  for (const [name, rows] of Object.entries(files)) {
    const csv = Readable.from(prefixed(rows(size), size.prefix)).pipe(stringify());
    await zip.add(`${name}.csv`, Readable.toWeb(csv) as ReadableStream<Uint8Array>);
  }
  await zip.close();
}

type Rows = Generator<(string | number)[]>;

function* prefixed(rows: Rows, prefix = ''): Rows {
  let ids: boolean[] | undefined;
  for (const row of rows) {
    if (ids) {
      const named = (cell: string | number) => String(cell).replace(/[^,]+/g, `${prefix}$&`);
      yield row.map((cell, column) => (ids?.[column] ? named(cell) : cell));
    } else {
      ids = row.map((name) => /sourcedIds?$/i.test(String(name)));
      yield row;
    }
  }
}

function* manifest(): Rows {
  yield ['propertyName', 'value'];
  yield ['manifest.version', '1.0'];
  yield ['oneroster.version', '1.1'];
  const present = ['academicSessions', 'classes', 'courses', 'enrollments', 'orgs', 'users'];
  const absent = [
    'categories',
    'classResources',
    'courseResources',
    'demographics',
    'lineItems',
    'resources',
    'results',
  ];
  for (const name of present) yield [`file.${name}`, 'bulk'];
  for (const name of absent) yield [`file.${name}`, 'absent'];
  yield ['source.systemName', 'Lyceum'];
  yield ['source.systemCode', 'lyceum'];
}

function* orgs({ schools }: RosterSize): Rows {
  yield ['sourcedId', 'status', 'dateLastModified', 'name', 'type', 'identifier', 'parentSourcedId'];
  yield ['district', '', '', 'Lyceum Network', 'district', 'LYC', ''];
  for (const n of upTo(schools)) {
    yield [`school-${n}`, '', '', numbered(SCHOOLS, n), 'school', `LYC-${n}`, 'district'];
  }
}

function* academicSessions(size: RosterSize): Rows {
  const year = schoolYearOf(size);
  yield [
    ...['sourcedId', 'status', 'dateLastModified', 'title', 'type', 'startDate', 'endDate'],
    ...['parentSourcedId', 'schoolYear'],
  ];
  yield ['year', '', '', `${year - 1}/${year}`, 'schoolYear', `${year - 1}-09-01`, `${year}-07-31`, '', year];
  yield ['autumn', '', '', 'Autumn term', 'term', `${year - 1}-09-01`, `${year}-01-31`, 'year', year];
  yield ['spring', '', '', 'Spring term', 'term', `${year}-02-01`, `${year}-07-31`, 'year', year];
}

function* courses({ courses }: RosterSize): Rows {
  yield [
    ...['sourcedId', 'status', 'dateLastModified', 'schoolYearSourcedId', 'title', 'courseCode'],
    ...['grades', 'orgSourcedId', 'subjects', 'subjectCodes'],
  ];
  for (const n of upTo(courses)) {
    yield [`course-${n}`, '', '', 'year', courseTitle(n), `C${n}`, '', 'district', subjectOf(n), ''];
  }
}

function* classes(size: RosterSize): Rows {
  yield [
    ...['sourcedId', 'status', 'dateLastModified', 'title', 'grades', 'courseSourcedId', 'classCode', 'classType'],
    ...['location', 'schoolSourcedId', 'termSourcedIds', 'subjects', 'subjectCodes', 'periods'],
  ];
  for (const { course, nth, id, school } of classList(size)) {
    const title = `${courseTitle(course)}, group ${nth}`;
    yield [
      ...[id, '', '', title, '', `course-${course}`, `C${course}-${nth}`, 'scheduled'],
      ...[`Room ${100 + course + nth}`, school, 'autumn,spring', subjectOf(course), '', String(nth)],
    ];
  }
}

function* users(size: RosterSize): Rows {
  yield [
    ...['sourcedId', 'status', 'dateLastModified', 'enabledUser', 'orgSourcedIds', 'role', 'username', 'userIds'],
    ...['givenName', 'familyName', 'middleName', 'identifier', 'email', 'sms', 'phone', 'agentSourcedIds', 'grades'],
    'password',
  ];
  for (const { n, role, school, givenName, familyName, email } of userList(size)) {
    yield [
      ...[`user-${n}`, '', '', 'true', school, role, email, '', givenName, familyName, '', `LYC${n}`, email],
      ...['', '', '', '', ''],
    ];
  }
}

function* enrollments(size: RosterSize): Rows {
  yield [
    ...['sourcedId', 'status', 'dateLastModified', 'classSourcedId', 'schoolSourcedId', 'userSourcedId', 'role'],
    ...['primary', 'beginDate', 'endDate'],
  ];
  const year = schoolYearOf(size);
  const all = [...classList(size)];
  let seat = 0;
  let teachers = 0;
  for (const { n, role } of userList(size)) {
    if (role === 'administrator' || all.length === 0) continue;
    const taught = role === 'teacher';
    const count = taught ? 1 : Math.min(size.seatsPerStudent, all.length);
    // One class after another, so that every class has its teacher and all fill evenly; neighbours share classes.
    const start = taught ? teachers++ : n * count;
    for (let k = 0; k < count; k += 1) {
      const { id, school } = all[(start + k) % all.length] as ClassAt;
      seat += 1;
      const dates = [`${year - 1}-09-01`, `${year}-07-31`];
      yield [`seat-${seat}`, '', '', id, school, `user-${n}`, role, taught ? 'true' : '', ...dates];
    }
  }
}

interface ClassAt {
  course: number;
  nth: number;
  id: string;
  school: string;
}

function* classList({ schools, courses, classesPerCourse }: RosterSize): Generator<ClassAt> {
  for (const course of upTo(courses)) {
    for (const nth of upTo(classesPerCourse)) {
      yield { course, nth, id: `class-${course}-${nth}`, school: `school-${1 + ((course + nth) % schools)}` };
    }
  }
}

function* userList(size: RosterSize): Generator<RosterPerson & { n: number; school: string }> {
  const { people = [], domain = 'lyceum.example', schools } = size;
  const random = randomFrom(size.seed ?? 1);
  for (const n of upTo(size.users)) {
    const school = `school-${1 + (n % schools)}`;
    const person = people[n - 1];
    if (person) {
      yield { ...person, n, school };
      continue;
    }
    const generated = n - people.length;
    const role = generated <= schools ? 'administrator' : generated % 20 === 0 ? 'teacher' : 'student';
    const givenName = pick(GIVEN_NAMES, random());
    const familyName = pick(FAMILY_NAMES, random());
    const email = `${plain(givenName)}.${plain(familyName)}.${n}@${domain}`;
    yield { n, school, role, givenName, familyName, email };
  }
}

function schoolYearOf({ schoolYear = 2026 }: RosterSize): number {
  return schoolYear;
}

function courseTitle(n: number): string {
  return numbered(
    COURSES.map(([title]) => title),
    n,
  );
}

function subjectOf(n: number): string {
  return (COURSES[(n - 1) % COURSES.length] as (typeof COURSES)[number])[1];
}

/** The nth of the list; when that is used up, again with the round: "Algebra", …, "Algebra 2". */
function numbered(list: readonly string[], n: number): string {
  const round = Math.ceil(n / list.length);
  const text = list[(n - 1) % list.length] as string;
  return round === 1 ? text : `${text} ${round}`;
}

/** For the part of an address before the @: "Zoë" → "zoe", "O’Brien" → "obrien". */
function plain(name: string): string {
  const letters = name
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss');
  return letters.normalize('NFD').replace(/[^a-z]/g, '');
}

function pick<T>(list: readonly T[], at: number): T {
  return list[Math.floor(at * list.length)] as T;
}

function* upTo(count: number): Generator<number> {
  for (let n = 1; n <= count; n += 1) yield n;
}

/** mulberry32 (public domain): plain names need no better randomness, only the same each time. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SCHOOLS = ['Northgate University', 'Riverside Polytechnic', 'Lakeview Training Centre', 'Harbour College'];

const COURSES = [
  ['Introduction to Programming', 'Computer Science'],
  ['Linear Algebra', 'Mathematics'],
  ['Academic Writing', 'Languages'],
  ['General Chemistry', 'Chemistry'],
  ['Principles of Economics', 'Economics'],
  ['World History since 1500', 'History'],
  ['Statistics for Everyone', 'Mathematics'],
  ['Data Structures and Algorithms', 'Computer Science'],
  ['Cell Biology', 'Biology'],
  ['Mechanics and Waves', 'Physics'],
  ['Databases in Practice', 'Computer Science'],
  ['Public Health', 'Medicine'],
  ['Spanish for Beginners', 'Languages'],
  ['Project Management', 'Business'],
  ['Ethics of Technology', 'Philosophy'],
  ['Web Application Security', 'Computer Science'],
  ['Organic Chemistry', 'Chemistry'],
  ['Introduction to Law', 'Law'],
  ['Climate and Energy', 'Environment'],
  ['First Aid at Work', 'Health and Safety'],
  ['Machine Learning', 'Computer Science'],
  ['Music, Theory and Practice', 'Music'],
  ['Accounting Basics', 'Business'],
  ['Data Protection for Public Bodies', 'Law'],
] as const;

// biome-ignore format: one name a line says nothing more
const GIVEN_NAMES = [
  'Amara', 'Aiko', 'Anneliese', 'Arjun', 'Astrid', 'Beatriz', 'Chidi', 'Chloé', 'Dmitri', 'Elif', 'Emeka', 'Fatima',
  'Femi', 'Gabriela', 'Hana', 'Hugo', 'Ingrid', 'Ioana', 'Ivan', 'Jamal', 'João', 'Kwame', 'Leïla', 'Liam', 'Lucía',
  'Łukasz', 'Mateo', 'Mei', 'Minh', 'Nadia', 'Ngozi', 'Noor', 'Oluwaseun', 'Øyvind', 'Paula', 'Priya', 'Rania', 'Ravi',
  'Saoirse', 'Sofia', 'Søren', 'Tamar', 'Tomás', 'Viktor', 'Wanjiru', 'Xin', 'Yusuf', 'Zoë',
];

// biome-ignore format: as above
const FAMILY_NAMES = [
  'Abebe', 'Adeyemi', 'Andersson', 'Bianchi', 'Chaudhry', 'Chen', 'da Silva', 'D’Angelo', 'Dubois', 'Eriksen',
  'Fernández', 'García', 'Haddad', 'Hernández', 'Ibrahim', 'Jansen', 'Kaplan', 'Kim', 'Kowalski', 'Kovács', 'Larsen',
  'Mbeki', 'Moreau', 'Müller', 'Mwangi', 'Nakamura', 'Nguyễn', 'Novák', 'O’Brien', 'Okafor', 'Olsen', 'Oyelaran',
  'Park', 'Patel', 'Petrov', 'Popescu', 'Quispe', 'Rossi', 'Sato', 'Schneider', 'Singh', 'Suárez', 'Tanaka', 'Tran',
  'van Dijk', 'Weiß', 'Yılmaz', 'Zhang',
];
