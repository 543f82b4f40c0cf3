import { Route, Routes } from 'react-router';
import { Nowhere } from '../../shell/guard';
import { NewRole } from './new-role';
import { RoleList } from './role-list';
import { RoleScreen } from './role-screen';

/** Screens below `/governance/roles`. */
export default function Roles() {
  return (
    <Routes>
      <Route index element={<RoleList />} />
      <Route path="new" element={<NewRole />} />
      <Route path=":roleId" element={<RoleScreen />} />
      <Route path="*" element={<Nowhere />} />
    </Routes>
  );
}
