import { type Attribute, attribute, complex, plural, type ResourceType, type ScimSchema } from './attribute';

export const USER = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group';

/** Those that every resource has; RFC 7643, 3.1. They stand in no schema. */
const common: readonly Attribute[] = [
  attribute('id', 'Ours.', { mutability: 'readOnly', caseExact: true, returned: 'always', uniqueness: 'global' }),
  attribute('externalId', 'The directory’s.', { caseExact: true }),
  complex(
    'meta',
    'About the resource.',
    [
      attribute('resourceType', 'User or Group.', { mutability: 'readOnly', caseExact: true }),
      attribute('created', 'When it was made.', { type: 'dateTime', mutability: 'readOnly' }),
      attribute('lastModified', 'When the directory last changed it.', { type: 'dateTime', mutability: 'readOnly' }),
      attribute('location', 'Its address.', { mutability: 'readOnly', caseExact: true }),
      attribute('version', 'Its ETag.', { mutability: 'readOnly', caseExact: true }),
    ],
    { mutability: 'readOnly' },
  ),
];

const reference = (referenceTypes: readonly string[], more: Partial<Attribute> = {}) =>
  attribute('$ref', 'The address of the resource.', { type: 'reference', referenceTypes, caseExact: true, ...more });

const readOnly = { mutability: 'readOnly' } as const;

const user: ScimSchema = {
  id: USER,
  name: 'User',
  description: 'Somebody in this tenant.',
  attributes: [
    attribute('userName', 'What the directory signs them in with; most often the e-mail address.', {
      required: true,
      uniqueness: 'server',
    }),
    complex('name', 'The parts of the name.', [
      attribute('formatted', 'The whole name.'),
      attribute('familyName', 'Shown, and sorted by.'),
      attribute('givenName', 'Shown.'),
      attribute('middleName', 'Kept.'),
      attribute('honorificPrefix', 'Kept.'),
      attribute('honorificSuffix', 'Kept.'),
    ]),
    attribute('displayName', 'Kept; the apps show given and family name.'),
    attribute('nickName', 'Kept.'),
    attribute('title', 'Kept.'),
    attribute('userType', 'Kept.'),
    attribute('preferredLanguage', 'Kept.'),
    attribute('locale', 'Kept.'),
    attribute('timezone', 'Kept.'),
    attribute('active', 'False closes the account and ends its sessions.', { type: 'boolean' }),
    plural('emails', 'The primary one, else the first, is where mails go.', 'An address.'),
    plural('phoneNumbers', 'Kept.', 'A number.'),
    complex(
      'groups',
      'Of which the user is a direct member; changed at the group.',
      [
        attribute('value', 'The id of the group.', { ...readOnly, caseExact: true }),
        reference(['Group'], readOnly),
        attribute('display', 'The name of the group.', readOnly),
        attribute('type', 'Always `direct`.', readOnly),
      ],
      { multiValued: true, ...readOnly },
    ),
    plural('roles', 'Roles of the platform, as far as the token may give them.', 'Such as LEARNER or INSTRUCTOR.'),
  ],
};

const enterprise: ScimSchema = {
  id: ENTERPRISE,
  name: 'EnterpriseUser',
  description: 'Kept for the directory.',
  attributes: [
    attribute('employeeNumber', 'Kept.'),
    attribute('costCenter', 'Kept.'),
    attribute('organization', 'Kept.'),
    attribute('division', 'Kept.'),
    attribute('department', 'Kept.'),
    complex('manager', 'Kept.', [
      attribute('value', 'The id of the manager.', { caseExact: true }),
      reference(['User']),
      attribute('displayName', 'The name of the manager.', readOnly),
    ]),
  ],
};

const group: ScimSchema = {
  id: GROUP,
  name: 'Group',
  description: 'Users that belong together. It may give them roles: see `setGroupRoles` of the graph.',
  attributes: [
    attribute('displayName', 'What people read.', { required: true }),
    complex(
      'members',
      'Users; groups in groups are not supported.',
      [
        attribute('value', 'The id of the user.', { mutability: 'immutable', caseExact: true }),
        reference(['User'], { mutability: 'immutable' }),
        attribute('type', 'Always `User`.', { mutability: 'immutable' }),
        attribute('display', 'The name of the user.', readOnly),
      ],
      { multiValued: true },
    ),
  ],
};

export const userType: ResourceType = {
  name: 'User',
  endpoint: '/Users',
  description: 'People of this tenant.',
  schema: user,
  extensions: [enterprise],
};

export const groupType: ResourceType = {
  name: 'Group',
  endpoint: '/Groups',
  description: 'Groups of people.',
  schema: group,
  extensions: [],
};

export const resourceTypes = [userType, groupType];

/** All that a resource of this type has at its top. */
export function attributesOf({ schema }: ResourceType): Attribute[] {
  return [...common, ...schema.attributes];
}
