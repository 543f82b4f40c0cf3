import type { Resource, ResourceType, ScimSchema } from './attribute';
import { listResponse, MAX_COUNT } from './query';
import { resourceTypes } from './schemas';
import { notFound } from './scim.error';

/** What this server can do; RFC 7643, 5. */
export function serviceProviderConfig(baseUrl: string): Resource {
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
    patch: { supported: true },
    bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
    filter: { supported: true, maxResults: MAX_COUNT },
    changePassword: { supported: false },
    sort: { supported: true },
    etag: { supported: true },
    authenticationSchemes: [
      {
        type: 'oauthbearertoken',
        name: 'Bearer token',
        description: 'A token that an administrator of the tenant has made: `createScimToken` of the graph.',
        specUri: 'https://www.rfc-editor.org/rfc/rfc6750',
        primary: true,
      },
    ],
    meta: { resourceType: 'ServiceProviderConfig', location: `${baseUrl}/ServiceProviderConfig` },
  };
}

export function describeResourceTypes(baseUrl: string, name: string | undefined): Resource {
  const all = resourceTypes.map((type) => describedType(type, baseUrl));
  return name === undefined ? listResponse(all.length, 1, all) : one(all.find(({ id }) => id === name));
}

export function describeSchemas(baseUrl: string, id: string | undefined): Resource {
  const all = resourceTypes
    .flatMap(({ schema, extensions }) => [schema, ...extensions])
    .map((schema) => describedSchema(schema, baseUrl));
  return id === undefined
    ? listResponse(all.length, 1, all)
    : one(all.find((schema) => String(schema.id).toLowerCase() === id.toLowerCase()));
}

function describedType({ name, endpoint, description, schema, extensions }: ResourceType, baseUrl: string): Resource {
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:ResourceType'],
    id: name,
    name,
    endpoint,
    description,
    schema: schema.id,
    schemaExtensions: extensions.map((extension) => ({ schema: extension.id, required: false })),
    meta: { resourceType: 'ResourceType', location: `${baseUrl}/ResourceTypes/${name}` },
  };
}

function describedSchema(schema: ScimSchema, baseUrl: string): Resource {
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:Schema'],
    ...schema,
    meta: { resourceType: 'Schema', location: `${baseUrl}/Schemas/${schema.id}` },
  };
}

function one(found: Resource | undefined): Resource {
  if (!found) throw notFound();
  return found;
}
