import { Route, Routes } from 'react-router';
import { Nowhere } from '../shell/guard';
import { ItemList } from './item-list';
import { ItemPage } from './item-page';
import { NewItem } from './new-item';
import { QtiImports } from './qti/qti-imports';
import { QtiReport } from './qti/qti-report';
import { RubricList } from './rubrics/rubric-list';
import { NewRubric, RubricPage } from './rubrics/rubric-page';
import { ItemVersions } from './versions';

/** Screens below `/items`. */
export default function Items() {
  return (
    <Routes>
      <Route index element={<ItemList />} />
      <Route path="new" element={<NewItem />} />
      <Route path="qti" element={<QtiImports />} />
      <Route path="qti/:importId" element={<QtiReport />} />
      <Route path="rubrics" element={<RubricList />} />
      <Route path="rubrics/new" element={<NewRubric />} />
      <Route path="rubrics/:rubricId" element={<RubricPage />} />
      <Route path=":itemId" element={<ItemPage />} />
      <Route path=":itemId/versions" element={<ItemVersions />} />
      <Route path="*" element={<Nowhere />} />
    </Routes>
  );
}
