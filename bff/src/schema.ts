import { SecurityResolver } from './security/security.resolver';
import { MeResolver } from './session/me.resolver';
import { SessionResolver } from './session/session.resolver';
import { SsoResolver } from './sso/sso.resolver';

/** Of whoever signs in, in whichever app. */
export const resolvers = [MeResolver, SessionResolver, SsoResolver, SecurityResolver] as const;
