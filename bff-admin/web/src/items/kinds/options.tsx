import type { OptionInput } from '../../__generated__/operations';
import { freeId, PartList } from '../editor/part-list';
import { RichField } from '../editor/text-field';
import { markdown } from './kind';

interface OptionsProps {
  label: string;
  addLabel: string;
  path: string;
  prefix: string;
  least?: number;
  options: OptionInput[];
  onOptions: (options: OptionInput[]) => void;
}

/** Things with a text, to be put together or in order. */
export function Options({ label, addLabel, path, prefix, least = 1, options, onOptions }: OptionsProps) {
  return (
    <PartList
      label={label}
      path={path}
      parts={options}
      onParts={onOptions}
      least={least}
      ordered
      addLabel={addLabel}
      make={() => ({ id: freeId(options, prefix), text: markdown() })}
      row={(option, change, index) => (
        <RichField
          label={`${label} ${index + 1}`}
          path={`${path}.${index}.text`}
          value={option.text}
          onRich={(text) => change({ ...option, text })}
        />
      )}
    />
  );
}
