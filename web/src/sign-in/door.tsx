import { type ReactNode, useState } from 'react';
import { useT } from '../i18n';
import { Loading } from '../states';
import { Admission } from './admission';
import { Frame } from './frame';
import { Methods } from './methods';
import { useSchool } from './school';
import { SchoolField } from './school-field';

/** First the school, then what it offers. */
export function Door({ children }: { children?: ReactNode }) {
  const t = useT();
  const { state, search, forget } = useSchool();
  const school = state.status === 'KNOWN' ? state.page : undefined;
  const [sought, setSought] = useState('');
  return (
    <Admission school={school}>
      {(enter) => (
        <Frame title={t('signIn.title')} school={school}>
          {children}
          {state.status === 'LOOKING' ? (
            <Loading />
          ) : (
            <>
              {school && (
                <Methods key={school.slug} school={school} email={sought.includes('@') ? sought : ''} enter={enter} />
              )}
              <SchoolField
                state={state}
                search={(text) => {
                  setSought(text.trim());
                  search(text);
                }}
                forget={forget}
              />
            </>
          )}
        </Frame>
      )}
    </Admission>
  );
}
