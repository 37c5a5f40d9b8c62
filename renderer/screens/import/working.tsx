/** Long work of an import with its step in words and a way to end it. */
import type { Job } from '../../api/jobs.ts';
import { Progress } from '../../components/progress.tsx';
import { useWords } from '../../components/words.ts';

interface WorkingProps {
  readonly job: Pick<Job<unknown>, 'progress' | 'cancel'>;
  readonly fallback: string;
}

export function Working({ job, fallback }: WorkingProps) {
  const words = useWords();
  const step = job.progress?.step ?? '';
  return (
    <Progress
      label={words.has(step) ? words.text(step) : fallback}
      fraction={job.progress?.fraction ?? null}
      onCancel={job.cancel}
    />
  );
}
