// onRequest: refuses whoever does not say which client it is, and in which version.

/** @type {import('@lyceum/router/hooks').RouterHooks['onRequest']} */
export function onRequest({ request }) {
  const { 'x-client-name': name, 'x-client-version': version } = request.arrival.headers;
  if (!name || !version)
    throw { code: 'BAD_REQUEST', message: 'Send x-client-name and x-client-version, so that we know whom to ask.' };
  request.log.debug({ client: name, version }, 'client');
}
