import { webSession } from './web-session';

function arrive(headers: Record<string, string>) {
  const set: string[] = [];
  const arrived = { headers, setHeader: (_name: string, value: string) => void set.push(value) };
  return { web: webSession(arrived as never, 'bff-mobile', true), set };
}

const OURS = { 'lyceum-client': 'web', 'sec-fetch-site': 'same-origin', cookie: 'a=1; bff-mobile-session=secret; b=2' };

describe('the session of a browser', () => {
  it('is taken from its cookie and kept in one that no script reads, and not in the answer', () => {
    const { web, set } = arrive(OURS);
    expect(web.take(null)).toBe('secret');
    expect(web.keep('next')).toBeNull();
    expect(set).toEqual([expect.stringMatching(/^bff-mobile-session=next; .*HttpOnly; SameSite=Strict; Secure$/)]);
  });

  it.each([
    ['no page of ours says so', { ...OURS, 'lyceum-client': '' }],
    ['it comes from another site', { ...OURS, 'sec-fetch-site': 'cross-site' }],
    ['it comes from another host of this site', { ...OURS, 'sec-fetch-site': 'same-site' }],
    ['nobody but the person has asked', { ...OURS, 'sec-fetch-site': 'none' }],
    [
      'an older browser names a foreign origin',
      { 'lyceum-client': 'web', cookie: OURS.cookie, origin: 'https://evil.example', host: 'app.example' },
    ],
    [
      'the origin is one that hides',
      { 'lyceum-client': 'web', cookie: OURS.cookie, origin: 'null', host: 'app.example' },
    ],
  ])('is of no use when %s', (_why, headers) => {
    const { web, set } = arrive(headers);
    expect(() => web.take(null)).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
    web.end();
    expect(web.keep('next')).toBe('next');
    expect(set).toEqual([]);
  });

  it('is not that of another app on this host', () => {
    const { web } = arrive({ ...OURS, cookie: 'bff-admin-session=secret; xbff-mobile-session=secret' });
    expect(() => web.take(null)).toThrow(/Sign in/);
  });

  it('ends with the cookie', () => {
    const { web, set } = arrive(OURS);
    web.end();
    expect(set).toEqual([expect.stringContaining('bff-mobile-session=; Path=/graphql; Max-Age=0')]);
  });
});
