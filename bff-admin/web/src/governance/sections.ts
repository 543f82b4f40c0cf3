import type { Key } from '../i18n';

export interface Section {
  readonly path: string;
  readonly name: Key;
  /** In the navigation, where its name would take the room of others: all of them stand in one line of 1280 pixels. */
  readonly short?: Key;
  readonly text: Key;
  readonly needs: string;
}

/** In the order of the navigation; `needs` is what the section's own question to the router needs. */
export const sections: readonly Section[] = [
  {
    path: 'roles',
    name: 'governance.roles.title',
    short: 'governance.roles.short',
    text: 'governance.roles.text',
    needs: 'role:manage',
  },
  { path: 'second-factor', name: 'governance.mfa.title', text: 'governance.mfa.text', needs: 'tenant:manage' },
  { path: 'keys', name: 'governance.keys.title', text: 'governance.keys.text', needs: 'partner:manage' },
  { path: 'sign-on', name: 'governance.sso.title', text: 'governance.sso.text', needs: 'directory:manage' },
  { path: 'directory', name: 'governance.scim.title', text: 'governance.scim.text', needs: 'directory:manage' },
  { path: 'domains', name: 'governance.domains.title', text: 'governance.domains.text', needs: 'tenant:manage' },
  { path: 'branding', name: 'governance.branding.title', text: 'governance.branding.text', needs: 'tenant:manage' },
  { path: 'audit', name: 'governance.audit.title', text: 'governance.audit.text', needs: 'audit:read' },
  { path: 'privacy', name: 'governance.privacy.title', text: 'governance.privacy.text', needs: 'privacy:manage' },
  { path: 'dead-letters', name: 'governance.letters.title', text: 'governance.letters.text', needs: 'event:operate' },
];
