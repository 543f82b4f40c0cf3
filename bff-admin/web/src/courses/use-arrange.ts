import { useNotice } from '@lyceum/web/notice';
import { type Problem, problemOf } from '@lyceum/web/problem';
import { useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { ArrangeDocument, type OutlineFragment } from '../__generated__/operations';
import { type Arrangement, inputOf } from './arrangement';

/**
 * The outline as it is to be is shown at once and sent behind it, one change after the other; each can be taken back by
 * sending the former one. When one is refused, the outline is again as the server has it.
 */
export function useArrange(course: OutlineFragment) {
  const [, send] = useMutation(ArrangeDocument);
  const tell = useNotice();
  const [modules, show] = useState<Arrangement>(course.draftModules);
  const [problem, setProblem] = useState<Problem>();
  const known = useRef(course);
  const latest = useRef(modules);
  const waiting = useRef(0);
  const queue = useRef(Promise.resolve());
  latest.current = modules;
  useEffect(() => {
    known.current = course;
    if (waiting.current === 0) show(course.draftModules);
  }, [course]);

  const arrange = (next: Arrangement, told: string, isUndo = false) => {
    const former = latest.current;
    latest.current = next;
    show(next);
    setProblem(undefined);
    waiting.current++;
    queue.current = queue.current.then(async () => {
      const { data, error } = await send({ input: inputOf(course.id, known.current.outlineKey, next) });
      waiting.current--;
      if (data) known.current = data.arrangeCourse;
      if (error) setProblem(problemOf(error));
      if (error || waiting.current === 0) show(known.current.draftModules);
    });
    tell(isUndo ? { text: told } : { text: told, undo: () => arrange(former, told, true) });
  };
  return { modules, arrange, problem };
}
