import Alert from '@mui/material/Alert';
import { useT } from '../i18n';
import type { AnswerProps } from './answer';
import { OneChoice, SeveralChoices } from './choices';
import { Cloze } from './cloze';
import { FileAnswer } from './files';
import { Hotspot } from './hotspot';
import { Matching } from './matching';
import { Ordering } from './ordering';
import { Code, Essay, NumberAnswer, ShortText } from './texts';
import type { Uploads } from './uploads';

/** By the kind of the question. */
export function AnswerField({ uploads, ...props }: AnswerProps & { uploads: Uploads }) {
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
      return <Alert severity="warning">{t('question.unknown')}</Alert>;
  }
}
