/** Where mails and sign-in services lead: screens that are shown whether somebody is signed in or not. */
export const paths = {
  invitation: '/invitation',
  passwordReset: '/password-reset',
  ssoReturn: '/sso/callback',
} as const;

export const isSignInPath = (pathname: string): boolean => Object.values<string>(paths).includes(pathname);
