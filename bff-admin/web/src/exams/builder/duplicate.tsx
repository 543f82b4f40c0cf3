import { type Problem, problemOf } from '@lyceum/web/problem';
import { ProblemAlert } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { type BuiltExamFragment, DuplicateExamDocument } from '../../__generated__/operations';
import { useT } from '../../i18n';

/** A draft with the same questions, to go on with. */
export function Duplicate({ exam }: { exam: BuiltExamFragment }) {
  const t = useT();
  const navigate = useNavigate();
  const [{ fetching }, duplicate] = useMutation(DuplicateExamDocument);
  const [problem, setProblem] = useState<Problem>();
  const key = useRef(crypto.randomUUID());
  const run = async () => {
    const title = t('exams.duplicate.title', { title: exam.title }).slice(0, 200);
    const { data, error } = await duplicate({ input: { examId: exam.id, title, key: key.current } });
    if (error) setProblem(problemOf(error));
    if (!data) return;
    key.current = crypto.randomUUID();
    navigate(`/exams/${data.duplicateExam.id}`);
  };
  return (
    <>
      {problem && <ProblemAlert error={problem} />}
      <Button onClick={() => void run()} loading={fetching}>
        {t('exams.duplicate')}
      </Button>
    </>
  );
}
