import Alert from '@mui/material/Alert';
import { useT } from '../../i18n';
import { OneChoice, SeveralChoices } from '../kinds/choices';
import { Cloze } from '../kinds/cloze';
import { FileAnswer } from '../kinds/files';
import { Hotspot } from '../kinds/hotspot';
import type { KindProps } from '../kinds/kind';
import { Matching } from '../kinds/matching';
import { Ordering } from '../kinds/ordering';
import { Code, Essay, NumberAnswer, ShortText } from '../kinds/texts';
import type { Uploads } from '../sitting/uploads';

/** By the kind of the question. */
export function AnswerField({ uploads, ...props }: KindProps & { uploads: Uploads }) {
  const t = useT();
  switch (props.question.kind) {
    case 'SINGLE':
    case 'TRUE_FALSE':
      return <OneChoice {...props} />;
    case 'MULTIPLE':
      return <SeveralChoices {...props} />;
    case 'NUMERIC':
      return <NumberAnswer {...props} />;
    case 'SHORT_TEXT':
      return <ShortText {...props} />;
    case 'CLOZE':
      return <Cloze {...props} />;
    case 'MATCHING':
      return <Matching {...props} />;
    case 'ORDERING':
      return <Ordering {...props} />;
    case 'HOTSPOT':
      return <Hotspot {...props} />;
    case 'ESSAY':
      return <Essay {...props} />;
    case 'FILE':
      return <FileAnswer {...props} uploads={uploads} />;
    case 'CODE':
      return <Code {...props} />;
    default:
      return <Alert severity="warning">{t('exams.kind.unknown')}</Alert>;
  }
}
