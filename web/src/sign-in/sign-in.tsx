import { Route, Routes } from 'react-router';
import { Door } from './door';
import { Invitation } from './invitation';
import { PasswordReset } from './password-reset';
import { paths } from './paths';
import { SsoReturn } from './sso-return';

/** For who is not signed in, whatever address they came to: it is shown once they are. */
export default function SignIn() {
  return (
    <Routes>
      <Route path={paths.invitation} element={<Invitation />} />
      <Route path={paths.passwordReset} element={<PasswordReset />} />
      <Route path={paths.ssoReturn} element={<SsoReturn />} />
      <Route path="*" element={<Door />} />
    </Routes>
  );
}
