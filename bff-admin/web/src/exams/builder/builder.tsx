import { Failed, Loading } from '@lyceum/web/states';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { ExamBuilderDocument } from '../../__generated__/operations';
import { ExportMenu } from '../../grading/export-menu';
import { useT } from '../../i18n';
import { useMay, useMe } from '../../shell/me';
import { ExamFrame } from '../exam-frame';
import { BuilderForm } from './builder-form';
import { KnownPools } from './draw-row';

/** Writing an exam. */
export default function Builder() {
  const t = useT();
  const me = useMe();
  const may = useMay();
  const { examId = '' } = useParams();
  const [{ data, error, fetching }, again] = useQuery({ query: ExamBuilderDocument, variables: { id: examId } });
  const exam = data?.exam;
  return (
    <ExamFrame
      exam={exam}
      examId={examId}
      title={t('exams.place.build')}
      actions={
        exam && exam.status !== 'DRAFT' && may('result:read') && <ExportMenu examId={examId} courseId={exam.courseId} />
      }
    >
      {error && <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
      {!exam && !error && fetching && <Loading />}
      {exam && me && (
        <KnownPools value={exam.drawPools}>
          <BuilderForm
            key={exam.id}
            loaded={exam}
            personId={me.id}
            onConflict={() => again({ requestPolicy: 'network-only' })}
          />
        </KnownPools>
      )}
    </ExamFrame>
  );
}
