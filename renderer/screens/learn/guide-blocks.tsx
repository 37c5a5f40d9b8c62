/** The blocks of a guide on screen. */
import type { GuideBlock } from '../../../shared/report/guide/types.ts';
import { useWords } from '../../components/words.ts';

/** Addresses of the pictures of the window, by their file. */
const PICTURES = import.meta.glob<string>('../../../build/guide/screenshots/*.png', {
  eager: true,
  query: '?url',
  import: 'default',
});

export function GuideBlockView({ block }: { readonly block: GuideBlock }) {
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
