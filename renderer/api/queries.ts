/** Questions to the engine, cached until it says that their data changed. */
import {
  keepPreviousData,
  QueryClient,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ChangeTopic, MethodInput, MethodOutput } from '../../shared/api/methods.ts';
import { callEngine, type PageMethod } from './window-api.ts';

/** Methods that only read. */
export type ReadMethod =
  | 'app.info'
  | 'settings.get'
  | 'recent.list'
  | 'recovery.list'
  | 'backup.list'
  | 'privacy.retention'
  | 'storage.sizes'
  | 'engagement.state'
  | 'undo.state'
  | 'engagement.overview'
  | 'capacity.get'
  | 'comments.list'
  | 'plan.get'
  | 'dialogue.get'
  | 'results.explain'
  | 'benchmark.state'
  | 'benchmark.place'
  | 'practice.cases'
  | 'practice.state'
  | 'practice.exercise'
  | 'examiner.state'
  | 'answers.count'
  | 'instrument.known'
  | 'brand.list'
  | 'brand.get'
  | 'brand.showPicture'
  | 'report.composition'
  | 'report.state'
  | 'report.previewPages';

/** What has to be asked again when the data of a topic changed. */
const READ_OF: Readonly<Record<ChangeTopic, readonly ReadMethod[]>> = {
  session: ['engagement.state', 'undo.state', 'recovery.list', 'backup.list', 'privacy.retention'],
  engagement: [
    'engagement.overview',
    'capacity.get',
    'results.explain',
    'benchmark.state',
    'benchmark.place',
    'practice.state',
    'practice.exercise',
    'report.composition',
    'report.state',
    'report.previewPages',
    'comments.list',
    'plan.get',
    'dialogue.get',
    'instrument.known',
  ],
  responses: [
    'answers.count',
    'instrument.known',
    'comments.list',
    'engagement.overview',
    'capacity.get',
    'results.explain',
    'benchmark.state',
    'benchmark.place',
    'practice.state',
    'practice.exercise',
    'report.state',
    'report.previewPages',
  ],
  settings: ['settings.get'],
  recent: ['recent.list'],
  benchmark: ['benchmark.state', 'benchmark.place'],
  practice: ['practice.state', 'practice.exercise', 'examiner.state'],
  brand: ['brand.list', 'brand.get', 'report.previewPages'],
  report: ['report.composition', 'report.state', 'report.previewPages'],
  comments: ['comments.list', 'report.state', 'report.previewPages'],
  map: ['engagement.overview', 'report.state', 'report.previewPages'],
  plan: ['plan.get', 'dialogue.get', 'report.state', 'report.previewPages'],
};

/** What is shown of the open engagement alone. */
const OF_ENGAGEMENT: ReadonlySet<string> = new Set([...READ_OF.engagement, ...READ_OF.responses]);

/** A cache that never asks by itself: local data changes only when the engine says so. */
export function createQueryClient(): QueryClient {
  const local = { networkMode: 'always', retry: false } as const;
  return new QueryClient({
    defaultOptions: {
      queries: {
        ...local,
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 10 * 60_000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: local,
    },
  });
}

export const queryKey = <M extends PageMethod>(
  method: M,
  input: MethodInput<M>,
): readonly [M, MethodInput<M>] => [method, input];

/** The answer of a reading method, kept while a new one is on its way. */
export function useEngine<M extends ReadMethod & PageMethod>(
  method: M,
  input: MethodInput<M>,
  options: { readonly enabled?: boolean; readonly first?: MethodOutput<M> } = {},
): UseQueryResult<MethodOutput<M>> {
  const { enabled = true, first } = options;
  return useQuery<MethodOutput<M>>({
    queryKey: queryKey(method, input),
    queryFn: () => callEngine(method, input),
    enabled,
    placeholderData: first === undefined ? keepPreviousData : (previous) => previous ?? (first as never),
  });
}

/**
 * Asks ahead for an answer that is likely to be wanted, once what stands on the page has asked for its own; null: nothing to ask.
 * An answer that fails is asked for again where it is wanted, and fails there.
 */
export function useAskedAhead<M extends ReadMethod & PageMethod>(
  method: M,
  input: MethodInput<M> | null,
): void {
  const client = useQueryClient();
  const wanted = input === null ? null : JSON.stringify(input);
  useEffect(() => {
    if (wanted === null) return;
    const asked = JSON.parse(wanted) as MethodInput<M>;
    const later = window.setTimeout(() => {
      void client.prefetchQuery({
        queryKey: queryKey(method, asked),
        queryFn: () => callEngine(method, asked),
      });
    });
    return () => window.clearTimeout(later);
  }, [client, method, wanted]);
}

/** Asks again what the topics touch. */
export async function refetchTopics(client: QueryClient, topics: readonly ChangeTopic[]): Promise<void> {
  const methods = new Set<string>(topics.flatMap((topic) => READ_OF[topic]));
  await client.invalidateQueries({ predicate: ({ queryKey: [method] }) => methods.has(String(method)) });
}

/** Forgets everything about the engagement that was open, so that nothing of it shows in the next one. */
export function forgetEngagement(client: QueryClient): void {
  client.removeQueries({
    predicate: ({ queryKey: [method] }) => OF_ENGAGEMENT.has(String(method)),
  });
}
