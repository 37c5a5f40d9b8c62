/** The drawer "how this was made": the engine's explanation of one number, step by step down to the cells of the sheet, and back. */
import { Calculator, ChevronRight, Copy } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Explains } from '../../../shared/charts/spec/types.ts';
import type { Explanation } from '../../../shared/domain/explain/types.ts';
import { blanksOf } from '../../../shared/domain/training/recompute.ts';
import { isFailure } from '../../../shared/lib/failure.ts';
import { explanationWords, type ExplanationWords } from '../../../shared/report/explanation.ts';
import { termOfNumber } from '../../../shared/report/term-of-number.ts';
import { useEngine } from '../../api/queries.ts';
import { writeClipboard } from '../../api/window-api.ts';
import { useShown } from '../../app/shown.ts';
import { Button } from '../../components/button.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { DrawerHead } from '../../components/drawer-head.tsx';
import { useWords } from '../../components/words.ts';
import { HelpTip } from '../help/help-tip.tsx';
import { HowTies } from './how-ties.tsx';
import { Recompute } from '../learn/recompute.tsx';
import type { InsightData } from './insight-data.ts';

interface HowMadeProps {
  readonly data: InsightData;
  /** The way from the first number to the one that is shown. */
  readonly trail: readonly Explains[];
  readonly onTrail: (trail: readonly Explains[]) => void;
  readonly onClose: () => void;
}

export function HowMade({ data, trail, onTrail, onClose }: HowMadeProps) {
  const words = useWords();
  const place = useRef<HTMLElement>(null);
  const shown = trail.at(-1);
  useShown('how', shown !== undefined);
  // The drawer is where reading goes on, at every step.
  useEffect(() => place.current?.focus(), [shown]);
  if (shown === undefined) return null;
  const [path] = shown.paths;
  const stepIn = (next: Explains): void => onTrail([...trail, next]);
  return (
    <aside
      ref={place}
      className="drawer how"
      aria-label={words.t('how.title')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <DrawerHead kicker={words.t('how.title')} closeLabel={words.t('how.close')} onClose={onClose} />
      {trail.length > 1 ? <Trail trail={trail} onTrail={onTrail} /> : null}
      {shown.paths.length > 1 || path === undefined ? (
        <MeanOf explains={shown} data={data} onStep={stepIn} />
      ) : (
        <OneNumber key={path} path={path} data={data} onStep={stepIn} />
      )}
    </aside>
  );
}

function Trail({ trail, onTrail }: Pick<HowMadeProps, 'trail' | 'onTrail'>) {
  const words = useWords();
  return (
    <nav aria-label={words.t('how.trail')}>
      <ol className="how-trail">
        {trail.slice(0, -1).map((step, index) => (
          <li key={`${index}-${step.name}`}>
            <Button look="plain" onPress={() => onTrail(trail.slice(0, index + 1))}>
              {step.name}
            </Button>
            <ChevronRight aria-hidden size={12} />
          </li>
        ))}
        <li aria-current="step">{trail.at(-1)?.name}</li>
      </ol>
    </nav>
  );
}

/** Change is explained against the round that it is compared with; nothing else needs it. */
function useExplanation(path: string, { result, compare }: InsightData) {
  return useEngine('results.explain', {
    path,
    round: result.round,
    audience: result.audience,
    ...(path.startsWith('change.') && compare !== null ? { compare: compare.id } : {}),
  });
}

interface PartProps {
  readonly data: InsightData;
  readonly onStep: (explains: Explains) => void;
}

function OneNumber({ path, data, onStep }: PartProps & { readonly path: string }) {
  const words = useWords();
  const [byHand, setByHand] = useState(false);
  const answer = useExplanation(path, data);
  const failure = isFailure(answer.error) ? answer.error : null;
  const explanation = answer.data?.path === path || answer.isSuccess ? answer.data : undefined;
  if (failure !== null) return <FailureNote failure={failure} />;
  if (explanation === undefined) return <p className="kicker">{words.t('insight.working')}</p>;
  const text = explanationWords(explanation, data.engagement, words);
  const canTry = data.engagement.practice !== undefined && blanksOf(explanation).length > 0;
  return (
    <>
      <div className="with-help">
        <h3 className="drawer-title">{text.name}</h3>
        <HelpTip term={termOfNumber(explanation.kind)} />
      </div>
      {byHand ? null : (
        <p className="how-value">
          <strong>{text.value}</strong>
        </p>
      )}
      <p className="drawer-facts">{text.about}</p>
      {text.reason === null ? null : <p className="drawer-blank">{text.reason}</p>}
      {canTry && !byHand ? (
        <div>
          <Button onPress={() => setByHand(true)} icon={<Calculator aria-hidden size={14} />}>
            {words.t('learn.hand')}
          </Button>
        </div>
      ) : null}
      <Formulas text={text} />
      {byHand ? (
        <Recompute explanation={explanation} text={text} onLeave={() => setByHand(false)} />
      ) : (
        <Steps text={text} />
      )}
      <Inputs text={text} onStep={onStep} />
      {explanation.ties === null ? null : <HowTies base={explanation.ties} engagement={data.engagement} />}
      <Settings data={data} explanation={explanation} />
      <CopyText explanation={explanation} text={text} />
    </>
  );
}

function Steps({ text }: { readonly text: ExplanationWords }) {
  const words = useWords();
  if (text.steps.length === 0) return null;
  return (
    <section className="drawer-part">
      <h4 className="section-title">{words.t('explain.heading.steps')}</h4>
      {text.steps.map((step, index) => (
        <p key={index} className="how-step">
          {step}
        </p>
      ))}
    </section>
  );
}

function Formulas({ text }: { readonly text: ExplanationWords }) {
  const words = useWords();
  if (text.formula === null && text.below.length === 0) return null;
  return (
    <section className="drawer-part">
      <h4 className="section-title">{words.t('explain.heading.formula')}</h4>
      {[...(text.formula === null ? [] : [text.formula]), ...text.below].map((formula) => (
        <div key={`${formula.text}-${formula.source}`} className="how-formula">
          <p>{formula.text}</p>
          <p className="fact-note">{formula.source}</p>
        </div>
      ))}
    </section>
  );
}

/** Inputs shown at once; the rest on demand. */
const FIRST_INPUTS = 12;

function Inputs({
  text,
  onStep,
}: {
  readonly text: ExplanationWords;
  readonly onStep: (explains: Explains) => void;
}) {
  const words = useWords();
  const [all, setAll] = useState(false);
  if (text.inputs.length === 0) return null;
  const shown = all ? text.inputs : text.inputs.slice(0, FIRST_INPUTS);
  return (
    <section className="drawer-part">
      <h4 className="section-title">{words.t('explain.heading.inputs')}</h4>
      <ul className="how-inputs">
        {shown.map(({ symbol, name, value, path }, index) => (
          <li key={`${index}-${symbol}`}>
            {path === '' ? (
              <Input symbol={symbol} name={name} value={value} />
            ) : (
              <Button look="plain" onPress={() => onStep({ name, paths: [path] })}>
                <Input symbol={symbol} name={name} value={value} />
                <span className="visually-hidden"> {words.t('how.step-in')}</span>
                <ChevronRight aria-hidden size={14} />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {shown.length < text.inputs.length ? (
        <Button look="plain" onPress={() => setAll(true)}>
          {words.t('how.more', { count: text.inputs.length - shown.length })}
        </Button>
      ) : null}
    </section>
  );
}

function Input({
  symbol,
  name,
  value,
}: {
  readonly symbol: string;
  readonly name: string;
  readonly value: string;
}) {
  return (
    <span className="how-input">
      <span className="how-symbol">{symbol} </span>
      <span className="how-name">{name} </span>
      <span className="how-number">{value}</span>
    </span>
  );
}

/** A number that the page itself made as the mean of numbers of the result. */
function MeanOf({ explains, data, onStep }: PartProps & { readonly explains: Explains }) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? explains.paths : explains.paths.slice(0, FIRST_INPUTS);
  return (
    <>
      <h3 className="drawer-title">{explains.name}</h3>
      <p className="drawer-facts">{words.t('how.mean-of', { count: explains.paths.length })}</p>
      <section className="drawer-part">
        <h4 className="section-title">{words.t('explain.heading.inputs')}</h4>
        <ul className="how-inputs">
          {shown.map((path) => (
            <MeanPart key={path} path={path} data={data} onStep={onStep} />
          ))}
        </ul>
        {shown.length < explains.paths.length ? (
          <Button look="plain" onPress={() => setAll(true)}>
            {words.t('how.more', { count: explains.paths.length - shown.length })}
          </Button>
        ) : null}
      </section>
    </>
  );
}

function MeanPart({ path, data, onStep }: PartProps & { readonly path: string }) {
  const words = useWords();
  const explanation = useExplanation(path, data).data;
  if (explanation === undefined) return null;
  const text = explanationWords(explanation, data.engagement, words);
  return (
    <li>
      <Button look="plain" onPress={() => onStep({ name: text.name, paths: [path] })}>
        <Input symbol="" name={text.name} value={text.value} />
        <span className="visually-hidden"> {words.t('how.step-in')}</span>
        <ChevronRight aria-hidden size={14} />
      </Button>
    </li>
  );
}

function Settings({ data, explanation }: { readonly data: InsightData; readonly explanation: Explanation }) {
  const words = useWords();
  const { instrument, limits } = data.result;
  const isDrawn = explanation.value !== null && typeof explanation.value === 'object';
  const files = new Set(
    explanation.batches.map(({ file, sheet }) => (sheet === '' ? file : `${file}, ${sheet}`)),
  );
  return (
    <section className="drawer-part how-settings">
      <h4 className="section-title">{words.t('how.settings')}</h4>
      <p>
        {words.t('how.setting-scale', {
          min: explanation.scale.min,
          max: explanation.scale.max,
          instrument: instrument.id,
          version: instrument.version,
        })}
      </p>
      <p>{words.t('how.setting-limit', { limit: limits.minCell })}</p>
      {isDrawn ? <p>{words.t('how.setting-seed', { seed: data.engagement.statistics.seed })}</p> : null}
      {files.size === 0 ? null : (
        <p>
          {words.t('explain.heading.sources')}: {[...files].join('; ')}
        </p>
      )}
    </section>
  );
}

function CopyText({
  explanation,
  text,
}: {
  readonly explanation: Explanation;
  readonly text: ExplanationWords;
}) {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await writeClipboard({ text: asText(explanation, text) });
    setCopied(true);
  };
  return (
    <div className="how-copy">
      <Button onPress={() => void copy()} icon={<Copy aria-hidden size={14} />}>
        {words.t('how.copy')}
      </Button>
      <span role="status">{copied ? words.t('how.copied') : ''}</span>
    </div>
  );
}

/** The explanation as it may stand in a mail. */
function asText({ path, round }: Explanation, text: ExplanationWords): string {
  const formulas = [...(text.formula === null ? [] : [text.formula]), ...text.below];
  return [
    `${text.name}: ${text.value}`,
    text.about,
    ...(text.reason === null ? [] : [text.reason]),
    ...formulas.map((formula) => `${formula.text} (${formula.source})`),
    ...text.steps,
    ...text.inputs.map(({ symbol, name, value }) => `${symbol}\t${name}\t${value}`),
    `${round} · ${path}`,
  ].join('\n');
}
