import { ImportCoursesDocument } from '../__generated__/operations';
import { cut, type ImportBatch, isRemoved } from './batch';

/** As long as the catalog’s are at most. */
const MAX_TITLE = 200;
const MAX_CODE = 40;

export const importCourses: ImportBatch<'courses'> = async ({ graph, notice }, batch) => {
  const courses = batch.map((entry) => {
    const { sourcedId, title, courseCode = '' } = entry.row;
    if (title.length > MAX_TITLE)
      notice({
        text: `courses.csv: titles were cut to ${MAX_TITLE} characters.`,
        because: { reason: 'TITLES_CUT', file: 'courses.csv', max: MAX_TITLE },
      });
    if (courseCode.length > MAX_CODE)
      notice({
        text: `courses.csv: codes were cut to ${MAX_CODE} characters.`,
        because: { reason: 'CODES_CUT', file: 'courses.csv', max: MAX_CODE },
      });
    return {
      sourcedId,
      title: cut(title, MAX_TITLE),
      code: cut(courseCode, MAX_CODE) || null,
      removed: isRemoved(entry),
    };
  });
  const { importCourses } = await graph.ask(ImportCoursesDocument, { courses });
  return { ...importCourses, errors: [] };
};
