/** The blocks of a guide on screen. */
import type { GuideBlock } from '../../../shared/report/guide/types.ts';
import { Button } from '../../components/button.tsx';
import { useWords } from '../../components/words.ts';

/** Addresses of the pictures of the window, by their file. */
const PICTURES = import.meta.glob<string>('../../../build/guide/screenshots/*.png', {
  eager: true,
  query: '?url',
  import: 'default',
});

interface GuideBlockViewProps {
  readonly block: GuideBlock;
  /** Leads to a section of the same guide. */
  readonly onGo: (section: string) => void;
}

export function GuideBlockView({ block, onGo }: GuideBlockViewProps) {
  const { language } = useWords();
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.text[language]}</p>;
    case 'list':
      return (
        <ul className="guide-list">
          {block.items.map((item) => (
            <li key={item[language]}>{item[language]}</li>
          ))}
        </ul>
      );
    case 'steps':
      return (
        <ol className="guide-list">
          {block.items.map((item) => (
            <li key={item[language]}>{item[language]}</li>
          ))}
        </ol>
      );
    case 'note':
      return (
        <div className="guide-note">
          <strong>{block.title[language]}</strong>
          <p>{block.text[language]}</p>
        </div>
      );
    case 'formula':
      return (
        <div className="guide-note guide-formula">
          <code>{block.formula}</code>
          <p>{block.where[language]}</p>
        </div>
      );
    case 'table':
      return <GuideTable block={block} />;
    case 'terms':
      return <Terms block={block} onGo={onGo} />;
    case 'screenshot': {
      const picture = PICTURES[`../../../build/guide/screenshots/${language}-${block.id}.png`];
      return picture === undefined ? (
        <p className="field-help">{block.alt[language]}</p>
      ) : (
        <img className="guide-picture" src={picture} alt={block.alt[language]} loading="lazy" />
      );
    }
  }
}

/** The glossary: a word leads to where the guide says more of it. */
function Terms({
  block,
  onGo,
}: Pick<GuideBlockViewProps, 'onGo'> & {
  readonly block: Extract<GuideBlock, { readonly kind: 'terms' }>;
}) {
  const words = useWords();
  const { language } = words;
  return (
    <table className="table guide-table">
      <caption className="visually-hidden">{block.caption[language]}</caption>
      <thead>
        <tr>
          {block.columns.map((column) => (
            <th key={column.en} scope="col">
              {column[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.terms.map(({ id, term, meaning, section }) => (
          <tr key={id}>
            <th scope="row">
              <Button look="plain" onPress={() => onGo(section)}>
                {term[language]}
              </Button>
            </th>
            <td>{meaning[language]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function GuideTable({ block }: { readonly block: Extract<GuideBlock, { readonly kind: 'table' }> }) {
  const { language } = useWords();
  return (
    <table className="table guide-table">
      <caption className="visually-hidden">{block.caption[language]}</caption>
      <thead>
        <tr>
          {block.columns.map((column, index) => (
            <th key={index} scope="col">
              {column[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, at) => (
          <tr key={at}>
            {row.map((cell, index) =>
              index === 0 ? (
                <th key={index} scope="row">
                  {cell[language]}
                </th>
              ) : (
                <td key={index}>{cell[language]}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
