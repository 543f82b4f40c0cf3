/** What the schema says of an attribute; RFC 7643, 7. */
export interface Attribute {
  readonly name: string;
  readonly type: 'string' | 'boolean' | 'dateTime' | 'reference' | 'complex';
  readonly multiValued: boolean;
  readonly description: string;
  readonly required: boolean;
  readonly caseExact: boolean;
  readonly mutability: 'readOnly' | 'readWrite' | 'immutable';
  readonly returned: 'always' | 'default';
  readonly uniqueness: 'none' | 'server' | 'global';
  readonly referenceTypes?: readonly string[];
  readonly subAttributes?: readonly Attribute[];
}

export interface ScimSchema {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
}

/** A kind of resource: its attributes lie in the resource itself, those of an extension below the extension's URN. */
export interface ResourceType {
  readonly name: string;
  readonly endpoint: string;
  readonly description: string;
  readonly schema: ScimSchema;
  readonly extensions: readonly ScimSchema[];
}

/** Attributes by their names as the schema writes them; nothing else ever gets into one. */
export type Resource = Record<string, unknown>;

type More = Partial<Omit<Attribute, 'name' | 'description'>>;

export function attribute(name: string, description: string, more: More = {}): Attribute {
  return {
    name,
    type: 'string',
    multiValued: false,
    description,
    required: false,
    caseExact: false,
    mutability: 'readWrite',
    returned: 'default',
    uniqueness: 'none',
    ...more,
  };
}

export function complex(name: string, description: string, subAttributes: readonly Attribute[], more: More = {}) {
  return attribute(name, description, { type: 'complex', subAttributes, ...more });
}

/** A list of values with a type, of which one is the primary one; RFC 7643, 2.4. */
export function plural(name: string, description: string, value: string, more: readonly Attribute[] = []): Attribute {
  const sub = [
    attribute('value', value),
    attribute('display', 'What people read.'),
    attribute('type', 'Such as `work` or `home`.'),
    attribute('primary', 'Whether it is the one that counts.', { type: 'boolean' }),
    ...more,
  ];
  return complex(name, description, sub, { multiValued: true });
}

/** By name, in whatever case. */
export function attributeNamed(attributes: readonly Attribute[], name: string): Attribute | undefined {
  const wanted = name.toLowerCase();
  return attributes.find((each) => each.name.toLowerCase() === wanted);
}
