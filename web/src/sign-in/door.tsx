import { type ReactNode, useState } from 'react';
import { useT } from '../i18n';
import { Loading } from '../states';
import { Admission } from './admission';
import { Frame } from './frame';
import { Methods } from './methods';
import { OtherSchool } from './other-school';
import { useSchool } from './school';
import { SchoolField } from './school-field';

/** First the school, then what it offers. */
export function Door({ children }: { children?: ReactNode }) {
  const t = useT();
  const { state, search, forget } = useSchool();
  const school = state.status === 'KNOWN' ? state.page : undefined;
  const [sought, setSought] = useState('');
  // What was typed can be mended; a school that the address or this device names is taken as it is.
  const showsField = state.status !== 'KNOWN' || state.typed;
  return (
    <Admission school={school}>
      {(enter) => (
        <Frame title={t('signIn.title')} school={school}>
          {children}
          {state.status === 'LOOKING' ? (
            <Loading />
          ) : (
            <>
              {showsField && (
                <SchoolField
                  state={state}
                  search={(text) => {
                    setSought(text.trim());
                    search(text);
                  }}
                />
              )}
              {school && (
                <Methods key={school.slug} school={school} email={sought.includes('@') ? sought : ''} enter={enter} />
              )}
              {!showsField && <OtherSchool forget={forget} />}
            </>
          )}
        </Frame>
      )}
    </Admission>
  );
}
