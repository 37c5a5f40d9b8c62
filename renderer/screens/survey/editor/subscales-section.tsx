/** Subscales: means over some of the parameters, beside the whole. */
import { Plus, Trash2 } from 'lucide-react';
import { Button } from '../../../components/button.tsx';
import { Check } from '../../../components/check.tsx';
import { useWords } from '../../../components/words.ts';
import { anyText, newSubscale, type SubscaleRow } from './draft.ts';
import { LanguageFields, SectionHead, type SectionProps } from './section.tsx';
import { LANGUAGES } from '../../../../shared/lib/language.ts';

export function SubscalesSection({ draft, change, problemAt }: SectionProps) {
  const words = useWords();
  const put = (key: string, part: Partial<SubscaleRow>, field?: string): void =>
    change({ subscales: draft.subscales.map((row) => (row.key === key ? { ...row, ...part } : row)) }, field);
  return (
    <>
      <SectionHead title={words.t('editor.section.subscales')} lead={words.t('editor.subscales-lead')} />
      {draft.subscales.length === 0 ? <p className="page-note">{words.t('editor.subscales-none')}</p> : null}
      {draft.subscales.map((row, at) => {
        const name =
          anyText(row.label, words.language) || words.t('editor.subscale-number', { number: at + 1 });
        return (
          <section key={row.key} className="card editor-subscale" aria-label={name}>
            <LanguageFields
              label={words.t('editor.subscale-number', { number: at + 1 })}
              texts={row.label}
              problemAt={(language) =>
                language === LANGUAGES[0] ? problemAt(`subscale:${row.key}:label`) : null
              }
              onChange={(label, language) => put(row.key, { label }, `subscale:${row.key}:${language}`)}
            />
            <fieldset className="editor-fields">
              <legend>{words.t('editor.subscale-of')}</legend>
              <div className="editor-checks">
                {draft.dimensions.map(({ key, label }) => (
                  <Check
                    key={key}
                    isSelected={row.dimensions.includes(key)}
                    onChange={(isIn) =>
                      put(row.key, { dimensions: withMember(draft.dimensions, row, key, isIn) })
                    }
                  >
                    {anyText(label, words.language) || words.t('editor.unnamed')}
                  </Check>
                ))}
              </div>
              <Problem sentence={problemAt(`subscale:${row.key}:dimensions`)} />
            </fieldset>
            <Button
              look="plain"
              icon={<Trash2 aria-hidden size={15} />}
              aria-label={words.t('editor.subscale-remove-name', { name })}
              onPress={() => change({ subscales: draft.subscales.filter(({ key }) => key !== row.key) })}
            >
              {words.t('editor.subscale-remove')}
            </Button>
          </section>
        );
      })}
      <div>
        <Button
          icon={<Plus aria-hidden size={15} />}
          onPress={() => change({ subscales: [...draft.subscales, newSubscale()] })}
        >
          {words.t('editor.subscale-add')}
        </Button>
      </div>
    </>
  );
}

/** Members in the order of the parameters. */
const withMember = (
  all: readonly { readonly key: string }[],
  { dimensions }: SubscaleRow,
  key: string,
  isIn: boolean,
): readonly string[] =>
  all.map((one) => one.key).filter((one) => (one === key ? isIn : dimensions.includes(one)));

function Problem({ sentence }: { readonly sentence: string | null }) {
  return sentence === null ? null : <p className="field-error">{sentence}</p>;
}
