import type { BodyOf, EditorProps, Kind } from './kind';
import { TextKeys, textKey } from './text-keys';

export const shortText: Kind<'shortText'> = {
  field: 'shortText',
  parts: ['acceptedTexts'],
  start: () => ({ acceptedTexts: [textKey()] }),
  Editor: ShortTextEditor,
};

function ShortTextEditor({ body, onBody }: EditorProps<BodyOf<'shortText'>>) {
  return (
    <TextKeys
      path="accepted"
      keys={[body.acceptedTexts].flat()}
      onKeys={(acceptedTexts) => onBody({ ...body, acceptedTexts })}
    />
  );
}
