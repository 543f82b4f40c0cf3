import { Empty, Failed, Loading } from '@lyceum/web/states';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { type RegradeInput, RegradeScreenDocument, type RegradeScreenQuery } from '../../__generated__/operations';
import { ExamFrame } from '../../exams/exam-frame';
import { useKindText } from '../../exams/kinds';
import { useT } from '../../i18n';
import { useMay } from '../../shell/me';
import { RegradeForm } from './form';
import { Preview } from './preview';

export type RegradedItem = RegradeScreenQuery['examStatistics']['items'][number];

/** Puts a wrong key right: first what it would do to whom, then, when that is wanted, the deed. */
export default function Regrade() {
  const t = useT();
  const kindText = useKindText();
  const { examId = '' } = useParams();
  const [search] = useSearchParams();
  // A way here names the question: what is shown of it comes with the screen.
  const named = { itemId: search.get('item') ?? '', version: Number(search.get('version')) || 0 };
  const chosen = useMay()('item:author') && named.itemId !== '' && named.version > 0;
  const [itemId, setItemId] = useState(named.itemId);
  const [input, setInput] = useState<RegradeInput>();
  const [{ data, error, fetching }, again] = useQuery({
    query: RegradeScreenDocument,
    variables: { examId, chosen, ...named },
  });
  const items = data?.examStatistics.items ?? [];
  const item = items.find((one) => one.itemId === itemId);
  const isNamed = item?.itemId === named.itemId && item.version === named.version;
  return (
    <ExamFrame
      exam={data?.examEntry}
      examId={examId}
      title={t('exams.place.regrade')}
      description={t('grading.regrade.text')}
    >
      {error && <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
      {!data && fetching && <Loading />}
      {data && items.length === 0 && <Empty title={t('grading.results.none')} />}
      {items.length > 0 && (
        <TextField
          select
          id="regrade-item"
          label={t('grading.question')}
          value={item ? itemId : ''}
          onChange={({ target }) => {
            setItemId(target.value);
            setInput(undefined);
          }}
          sx={{ mb: 2, maxWidth: '40rem' }}
        >
          {items.map((one) => (
            <MenuItem key={one.itemId} value={one.itemId} sx={{ whiteSpace: 'normal' }}>
              <bdi>{one.title ?? t('exams.item.gone')}</bdi>&nbsp;· {kindText(one.kind)}
            </MenuItem>
          ))}
        </TextField>
      )}
      {item && (
        <RegradeForm
          key={itemId}
          examId={examId}
          item={item}
          known={isNamed ? data : undefined}
          onPreview={setInput}
          // What is started is what was shown.
          onChange={() => setInput(undefined)}
        />
      )}
      {item && input && <Preview key={JSON.stringify(input)} input={input} />}
    </ExamFrame>
  );
}
