/** What one column of the sheet is taken for, why, and the choice to take it for something else. */
import type { ImportPreview } from '../../../shared/api/methods.ts';
import { instrumentItems } from '../../../shared/domain/instrument/items.ts';
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import {
  OWN_GROUP,
  type ColumnMapping,
  type Layout,
  type ProposedColumn,
} from '../../../shared/domain/mapping/types.ts';
import { groupName, parameterName } from '../../../shared/charts/build/names.ts';
import { itemText } from '../../../shared/domain/instrument/licensed-text.ts';
import { Choice, TextField, type Option } from '../../components/fields.tsx';
import { useWords } from '../../components/words.ts';

type Role = ColumnMapping['role'];

const WIDE: readonly Role[] = [
  'respondent',
  'group',
  'position',
  'answer',
  'submitted',
  'status',
  'background',
  'comment',
  'ignore',
];
const LONG: readonly Role[] = [
  'respondent',
  'group',
  'position',
  'target',
  'item',
  'value',
  'submitted',
  'status',
  'background',
  'comment',
  'ignore',
];

/** Stands for "in the row's own column". */
const IN_ROW = '@row';

interface ColumnEditorProps {
  readonly column: ProposedColumn;
  readonly layout: Layout;
  readonly engagement: Engagement;
  readonly onChange: (column: ColumnMapping) => void;
}

export function ColumnEditor({ column, layout, engagement, onChange }: ColumnEditorProps) {
  const words = useWords();
  const { mapping } = column;
  const roles = layout === 'wide' ? WIDE : LONG;
  return (
    <section className="column-editor" aria-label={words.t('import.column', { column: mapping.column })}>
      <h3 className="section-title">{words.t('import.column', { column: mapping.column })}</h3>
      <p className="column-header">{column.header === '' ? words.t('import.no-header') : column.header}</p>
      <Choice
        label={words.t('import.column-role')}
        options={roles.map((role) => ({ id: role, label: words.text(`role.${role}`) }))}
        value={mapping.role}
        onChange={(role) => onChange(startOf(role, mapping, engagement))}
      />
      <Details mapping={mapping} engagement={engagement} onChange={onChange} />
      {words.has(column.reason.code) ? (
        <p className="field-help">{words.text(column.reason.code, column.reason.params)}</p>
      ) : null}
      <Values values={column.values} />
    </section>
  );
}

/** A column with a new role: an answer starts at the first item and group. */
function startOf(role: Role, { column }: ColumnMapping, engagement: Engagement): ColumnMapping {
  if (role !== 'answer') return { column, role };
  const [first] = instrumentItems(engagement.instrument);
  return {
    column,
    role,
    item: first?.item.id ?? '',
    target: engagement.groups[0]?.id ?? OWN_GROUP,
  };
}

function Details({
  mapping,
  engagement,
  onChange,
}: Pick<ColumnEditorProps, 'engagement' | 'onChange'> & { readonly mapping: ColumnMapping }) {
  const words = useWords();
  const items = instrumentItems(engagement.instrument).map(({ item, dimension }): Option => {
    const parameter = parameterName(engagement, words, dimension.id);
    const text = itemText(item, words.language);
    return { id: item.id, label: dimension.items.length === 1 ? parameter : `${parameter}: ${text}` };
  });
  const groups: readonly Option[] = [
    { id: OWN_GROUP, label: words.t('role.own-group') },
    ...engagement.groups.map(({ id }) => ({ id, label: groupName(engagement, words, id) })),
  ];
  const inRow: Option = { id: IN_ROW, label: words.t('import.in-row') };
  if (mapping.role === 'answer')
    return (
      <>
        <Choice
          label={words.t('import.column-item')}
          options={items}
          value={mapping.item}
          onChange={(item) => onChange({ ...mapping, item })}
        />
        <Choice
          label={words.t('import.column-target')}
          options={groups}
          value={mapping.target}
          onChange={(target) => onChange({ ...mapping, target })}
        />
      </>
    );
  if (mapping.role === 'value') {
    const { item, target, ...bare } = mapping;
    return (
      <>
        <Choice
          label={words.t('import.column-item')}
          options={[inRow, ...items]}
          value={item ?? IN_ROW}
          onChange={(id) => onChange({ ...bare, ...given('target', target), ...given('item', id) })}
        />
        <Choice
          label={words.t('import.column-target')}
          options={[inRow, ...groups]}
          value={target ?? IN_ROW}
          onChange={(id) => onChange({ ...bare, ...given('item', item), ...given('target', id) })}
        />
      </>
    );
  }
  if (mapping.role === 'background' || mapping.role === 'comment')
    return (
      <TextField
        label={words.t('import.column-name')}
        value={mapping.name ?? ''}
        onChange={(name) =>
          onChange(name === '' ? { column: mapping.column, role: mapping.role } : { ...mapping, name })
        }
      />
    );
  return null;
}

function given<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined || value === IN_ROW ? {} : ({ [key]: value } as Partial<Record<K, string>>);
}

function Values({ values }: { readonly values: ImportPreview['columns'][number]['values'] }) {
  const words = useWords();
  if (values.length === 0) return null;
  return (
    <div>
      <h4 className="section-title">{words.t('import.column-values')}</h4>
      <ul className="column-values">
        {values.map(({ text, count }) => (
          <li key={text}>
            <span>{text}</span> <span className="role-count">{words.number(count, 0)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
