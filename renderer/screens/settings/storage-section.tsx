/** What the app holds on this computer: each folder with its size, to be shown in the file manager. */
import type { StorageSize } from '../../../shared/api/desk-methods.ts';
import { isFailure } from '../../../shared/lib/failure.ts';
import { useEngine } from '../../api/queries.ts';
import { showPlace } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import { sizeOf } from '../document/texts.ts';

export function StorageSection() {
  const words = useWords();
  const sizes = useEngine('storage.sizes', {});
  const row = ({ place, files, bytes }: StorageSize) => {
    const name = words.t(`settings.place.${place}`);
    return {
      key: place,
      cells: [
        name,
        words.number(files, 0),
        sizeOf(words, bytes),
        <Button
          key="show"
          look="plain"
          aria-label={words.t('settings.show-place', { place: name })}
          onPress={() => void showPlace(place)}
        >
          {words.t('settings.storage-show')}
        </Button>,
      ],
    };
  };
  return (
    <div className="settings">
      <p className="field-help">{words.t('settings.storage-lead')}</p>
      <FailureNote failure={isFailure(sizes.error) ? sizes.error : null} />
      <DataTable
        caption={words.t('settings.storage')}
        columns={[
          { label: words.t('settings.storage-what') },
          { label: words.t('settings.storage-files'), align: 'right' },
          { label: words.t('settings.storage-size'), align: 'right' },
          { label: words.t('settings.storage-show') },
        ]}
        rows={(sizes.data ?? []).map(row)}
      />
    </div>
  );
}
