import type { Because } from '@lyceum/kernel/reasons';

/**
 * The columns of the OneRoster 1.1 CSV binding that an import reads (1EdTech "OneRoster 1.1 CSV Tables").
 * `need`: 'value' – a row without it is refused; 'column' – the header must have it, a row may leave it blank;
 * 'none' – may be missing altogether.
 */
export interface Column<T> {
  need: 'value' | 'column' | 'none';
  /** The value, or undefined when the text does not fit. Never called with blank text. */
  read(text: string): T | undefined;
  /** What `read` accepts, in the words of an error message. */
  expects: string;
  /** The same for programs. */
  otherwise: Because;
  blank: T;
}

type Status = 'active' | 'tobedeleted' | 'inactive';
type Optional<T> = Column<T | undefined>;

/** The binding's limit for a sourcedId; kept for every short text. */
const MAX_TEXT = 255;
/** RFC 5321, 4.5.3.1.3: a path of 256 octets, its angle brackets included. */
const MAX_EMAIL = 254;

/** Control characters but tabs and line ends. */
const CONTROL = /[^\P{Cc}\t\r\n]/u;

function optional<T>(expects: string, otherwise: Because, read: (text: string) => T | undefined): Optional<T> {
  return { need: 'none', expects, otherwise, read, blank: undefined };
}

/** `blank` is never used: a blank value is refused before. */
function required<T>(column: Optional<T>): Column<T> {
  return { ...column, need: 'value' } as Column<T>;
}

/** The column must be there, blanks in it mean `blank`. */
function blankMeans<T>(blank: T, column: Optional<T>): Column<T> {
  return { ...column, need: 'column', blank } as Column<T>;
}

const text = optional(`at most ${MAX_TEXT} characters of text`, { reason: 'TEXT_UNFIT', max: MAX_TEXT }, (value) =>
  value.length <= MAX_TEXT && !CONTROL.test(value) ? value : undefined,
);

const id = optional(
  `an id of at most ${MAX_TEXT} characters on one line`,
  { reason: 'ID_UNFIT', max: MAX_TEXT },
  (value) => (value.length <= MAX_TEXT && !CONTROL.test(value) && !/[\r\n]/.test(value) ? value : undefined),
);

const email = optional('an e-mail address', { reason: 'NOT_AN_EMAIL' }, (value) =>
  value.length <= MAX_EMAIL && /^[^\s@,;]+@[^\s@,;]+$/.test(value) && !CONTROL.test(value) ? value : undefined,
);

/** Several in one quoted field, separated by commas; blank is the empty list. */
function list(item: Optional<string>): Column<string[]> {
  return {
    need: 'none',
    expects: `a comma-separated list, each of them ${item.expects}`,
    otherwise: { reason: 'LIST_UNFIT', max: MAX_TEXT },
    // Shared by all rows.
    blank: Object.freeze([]) as unknown as string[],
    read(value) {
      const items = [...new Set(value.split(',').map((part) => part.trim()))].filter((part) => part !== '');
      return items.every((part) => item.read(part) !== undefined) ? items : undefined;
    },
  };
}

/** Upper and lower case are the same: exports in the wild write `Student` and `TRUE`. */
function oneOf<const T extends string>(...values: T[]): Optional<T> {
  const canonical = new Map(values.map((value) => [value.toLowerCase(), value]));
  return optional(`one of ${values.join(', ')}`, { reason: 'NOT_ONE_OF', allowed: values }, (value) =>
    canonical.get(value.toLowerCase()),
  );
}

const bool = optional(
  'true or false',
  { reason: 'NOT_ONE_OF', allowed: ['true', 'false'] },
  (value) => ({ true: true, false: false })[value.toLowerCase() as 'true' | 'false'],
);

const date = optional('a date as yyyy-mm-dd', { reason: 'NOT_A_DAY' }, (value) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  const parsed = new Date(`${value}T00:00:00Z`);
  // 2026-02-30 parses as the 2nd of March.
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value) ? value : undefined;
});

const instant = optional('an ISO 8601 date or time such as 2026-08-31T09:00:00Z', { reason: 'NOT_A_TIME' }, (value) =>
  /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i.test(value) ? value : undefined,
);

const stamp = {
  sourcedId: required(id),
  status: { ...oneOf('active', 'tobedeleted', 'inactive'), blank: 'active' } as Column<Status>,
  dateLastModified: instant,
};

export const COLUMNS = {
  orgs: {
    ...stamp,
    name: required(text),
    type: required(oneOf('department', 'school', 'district', 'local', 'state', 'national')),
    identifier: text,
    parentSourcedId: id,
  },
  academicSessions: {
    ...stamp,
    title: required(text),
    type: required(oneOf('gradingPeriod', 'semester', 'schoolYear', 'term')),
    startDate: required(date),
    endDate: required(date),
    parentSourcedId: id,
    // Required by 1.1, absent from files that were written for 1.0.
    schoolYear: optional('a year as yyyy', { reason: 'NOT_A_YEAR' }, (value) =>
      /^\d{4}$/.test(value) ? value : undefined,
    ),
  },
  courses: {
    ...stamp,
    title: required(text),
    courseCode: text,
    grades: list(text),
    orgSourcedId: required(id),
    subjects: list(text),
    schoolYearSourcedId: id,
  },
  classes: {
    ...stamp,
    title: required(text),
    grades: list(text),
    courseSourcedId: required(id),
    classCode: text,
    classType: blankMeans('scheduled', oneOf('homeroom', 'scheduled')),
    location: text,
    schoolSourcedId: required(id),
    // A value by the binding; but a class without terms is still a class, and all its seats would go with it.
    termSourcedIds: { ...list(id), need: 'column' } as Column<string[]>,
    subjects: list(text),
    periods: list(text),
  },
  users: {
    ...stamp,
    enabledUser: blankMeans(true, bool),
    orgSourcedIds: { ...list(id), need: 'value' } as Column<string[]>,
    role: required(
      oneOf(
        'administrator',
        'aide',
        'guardian',
        'parent',
        'proctor',
        'relative',
        'student',
        'teacher',
        // Of 1.1's REST vocabulary only, yet written by some exports.
        'user',
      ),
    ),
    username: required(text),
    givenName: required(text),
    familyName: required(text),
    middleName: text,
    email,
    phone: text,
    identifier: text,
    agentSourcedIds: list(id),
    grades: list(text),
  },
  enrollments: {
    ...stamp,
    classSourcedId: required(id),
    schoolSourcedId: required(id),
    userSourcedId: required(id),
    role: required(oneOf('administrator', 'proctor', 'student', 'teacher')),
    primary: bool,
    beginDate: date,
    endDate: date,
  },
} as const;

/** Of the binding too, read past in silence. `password` among them: passwords come by invitation, never by file. */
export const UNREAD_COLUMNS: Record<RosterKind, readonly string[]> = {
  orgs: [],
  academicSessions: [],
  courses: ['subjectCodes', 'resources'],
  classes: ['subjectCodes', 'resources'],
  users: ['userIds', 'sms', 'password'],
  enrollments: [],
};

export type RosterKind = keyof typeof COLUMNS;

export const ROSTER_KINDS = Object.keys(COLUMNS) as RosterKind[];

type RowOf<Table> = { -readonly [Name in keyof Table]: Table[Name] extends Column<infer Value> ? Value : never };

/** One typed row for each kind of file. Lists are empty, other optional values undefined where the field is blank. */
export type RosterRow = { [Kind in RosterKind]: RowOf<(typeof COLUMNS)[Kind]> };
