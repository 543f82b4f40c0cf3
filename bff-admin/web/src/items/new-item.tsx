import { useSearchParams } from 'react-router';
import { useT } from '../i18n';
import { useMe } from '../shell/me';
import { PageHead } from '../shell/page-head';
import { ItemForm } from './item-form';
import { newItem } from './item-values';
import type { QuestionKind } from './kinds/kind';
import { questionKinds } from './kinds/kinds';

export function NewItem() {
  const t = useT();
  const [params] = useSearchParams();
  const personId = useMe()?.id;
  const wanted = params.get('kind') as QuestionKind;
  const kind = questionKinds.includes(wanted) ? wanted : 'SINGLE';
  return (
    <>
      <PageHead title={t('items.new')} crumbs={[{ label: t('items.title'), to: '/items' }]} />
      {personId && <ItemForm personId={personId} saved={newItem(kind)} />}
    </>
  );
}
