import type { BffTools } from '@lyceum/kernel/bff';
import { DomainError } from '@lyceum/kernel/errors';
import type { Express, Request } from 'express';
import { ExamBoardDocument } from '../__generated__/operations';
import { type Pace, watchers } from './watchers';

const LOOK_MS = 10_000;
// Each is a socket and a response: some 50 KB.
const MOST = 5_000;

/**
 * `GET /exams/ID/board/events`: the board of an exam as server-sent events named `board`, each a whole one: at once, and
 * whenever it has changed, at most once a second. Whoever lost the stream just asks again.
 */
export function boardRoutes(app: Express, tools: BffTools, pace?: Pace): void {
  const { watch, count } = watchers(pace);
  app.get('/exams/:id/board/events', async (request: Request<{ id: string }>, response) => {
    const { id: examId } = request.params;
    const caller = tools.callerOf(request);
    const look = async () => {
      const deadline = Date.now() + LOOK_MS;
      return (await tools.graph.ask(ExamBoardDocument, { examId }, { ...caller, deadline })).examBoard;
    };
    if (count() >= MOST) throw new DomainError('TRY_AGAIN', `This server shows boards to ${MOST} already.`);
    const board = await look();
    if (response.destroyed) return;
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      // Compressed, an event would wait for the next; nginx would wait for more too.
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    // Ids of exams are unique on the platform, and who may not see one has not come this far.
    watch(examId, { response, look }, board);
  });
}
