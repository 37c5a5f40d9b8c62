/** Brand profiles: the list on this computer, which of them the engagement uses, and the editor. Opened from several places. */
import { Check, Download, Pencil, Plus, Trash2, Upload } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { BrandJson, BrandSummary } from '../../../shared/api/brand-methods.ts';
import { useAction } from '../../api/actions.ts';
import { useEngine } from '../../api/queries.ts';
import { callEngine, chooseBrandPart, chooseTarget } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import { BrandEditor } from './brand-editor.tsx';

interface Edited {
  /** null: a new profile. */
  readonly id: string | null;
  readonly brand: BrandJson;
}

/** `engagement`: is one open that a profile can be chosen for? */
export function BrandPanel({ engagement }: { readonly engagement: boolean }) {
  const [edited, setEdited] = useState<Edited | null>(null);
  if (edited !== null)
    return <BrandEditor id={edited.id} first={edited.brand} onDone={() => setEdited(null)} />;
  return <BrandList engagement={engagement} onEdit={setEdited} />;
}

interface BrandListProps {
  readonly engagement: boolean;
  readonly onEdit: (edited: Edited) => void;
}

function BrandList({ engagement, onEdit }: BrandListProps) {
  const words = useWords();
  const list = useEngine('brand.list', {}).data;
  const open = useAction(
    useCallback(
      async (id: string | null) => {
        // A new profile begins as what the engagement looks like now.
        const brand = await callEngine('brand.get', id === null ? {} : { id });
        onEdit({ id, brand: id === null ? { ...brand, name: '' } : brand });
      },
      [onEdit],
    ),
  );
  const load = useAction(
    useCallback(async () => {
      const file = await chooseBrandPart('brand');
      if (file !== null) await callEngine('brand.import', { file: file.token });
    }, []),
  );
  const choose = useAction(
    useCallback((id: string | null) => callEngine('brand.choose', id === null ? {} : { id }), []),
  );
  if (list === undefined) return null;
  const { profiles, chosen } = list;
  const name = chosen === null ? '' : chosen.name === '' ? words.t('brand.unnamed') : chosen.name;
  return (
    <div className="brands">
      <p className="page-lead">{words.t('brand.lead')}</p>
      {engagement ? (
        <div className="brand-now" role="status">
          <p>{chosen === null ? words.t('brand.chosen-none') : words.t('brand.chosen', { name })}</p>
          {chosen === null ? null : (
            <Button look="plain" onPress={() => void choose.run(null)}>
              {words.t('brand.clear')}
            </Button>
          )}
        </div>
      ) : null}
      {profiles.length === 0 ? (
        <p className="field-help">{words.t('brand.none')}</p>
      ) : (
        <ul className="brand-list" aria-label={words.t('brand.list')}>
          {profiles.map((profile) => (
            <BrandRow
              key={profile.id}
              profile={profile}
              used={chosen?.id === profile.id}
              onEdit={() => void open.run(profile.id)}
              onUse={engagement ? () => void choose.run(profile.id) : null}
            />
          ))}
        </ul>
      )}
      <div className="brand-actions">
        <Button look="primary" icon={<Plus aria-hidden size={16} />} onPress={() => void open.run(null)}>
          {words.t('brand.new')}
        </Button>
        <Button icon={<Upload aria-hidden size={16} />} onPress={() => void load.run()}>
          {words.t('brand.import')}
        </Button>
      </div>
      {engagement && profiles.length > 0 ? <p className="field-help">{words.t('brand.changed')}</p> : null}
      <FailureNote failure={open.failure ?? load.failure ?? choose.failure} />
    </div>
  );
}

interface BrandRowProps {
  readonly profile: BrandSummary;
  readonly used: boolean;
  readonly onEdit: () => void;
  /** null: no engagement is open. */
  readonly onUse: (() => void) | null;
}

function BrandRow({ profile, used, onEdit, onUse }: BrandRowProps) {
  const words = useWords();
  const [sure, setSure] = useState(false);
  const name = profile.name === '' ? words.t('brand.unnamed') : profile.name;
  const work = useAction(
    useCallback(
      async (what: 'export' | 'remove') => {
        if (what === 'remove') return callEngine('brand.remove', { id: profile.id });
        const file = await chooseTarget({ kind: 'brand', suggestedName: name });
        return file === null ? null : callEngine('brand.export', { id: profile.id, file: file.token });
      },
      [profile.id, name],
    ),
  );
  const fonts = [...new Set([profile.headingFont, profile.textFont])].join(' · ');
  return (
    <li className="brand-row">
      <svg className="brand-swatches" viewBox="0 0 40 20" aria-hidden>
        <rect width="20" height="20" fill={profile.primary} />
        <rect x="20" width="20" height="20" fill={profile.secondary} />
      </svg>
      <div className="brand-row-text">
        <strong>{name}</strong>
        <span className="field-help">{fonts}</span>
      </div>
      {used ? (
        <span className="brand-used">
          <Check aria-hidden size={14} />
          {words.t('brand.used')}
        </span>
      ) : null}
      {onUse === null || used ? null : (
        <Button aria-label={words.t('brand.use-one', { name })} onPress={onUse}>
          {words.t('brand.use')}
        </Button>
      )}
      <Button
        look="icon"
        aria-label={words.t('brand.edit-one', { name })}
        onPress={onEdit}
        icon={<Pencil aria-hidden size={16} />}
      />
      <Button
        look="icon"
        aria-label={words.t('brand.export-one', { name })}
        onPress={() => void work.run('export')}
        icon={<Download aria-hidden size={16} />}
      />
      <Button
        look="icon"
        aria-label={words.t('brand.remove-one', { name })}
        onPress={() => setSure(true)}
        icon={<Trash2 aria-hidden size={16} />}
      />
      {sure ? (
        <div className="brand-sure" role="alert">
          <p>{words.t('brand.remove-sure', { name })}</p>
          <Button onPress={() => void work.run('remove')}>{words.t('brand.remove')}</Button>
          <Button look="plain" onPress={() => setSure(false)}>
            {words.t('action.cancel')}
          </Button>
        </div>
      ) : null}
      <FailureNote failure={work.failure} />
    </li>
  );
}
