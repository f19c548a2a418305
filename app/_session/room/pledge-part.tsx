'use client';

import PledgeForm from '#app/_features/my-seat/components/pledge-form.tsx';
import { PLEDGE_RESOURCES } from '#app/_features/my-seat/components/resources.ts';
import { useCommand } from '#app/_lib/live/live-session.tsx';
import { useSession } from '#app/_session/session.tsx';
import { submissionOf } from '#app/_session/submission-of.ts';

interface PledgePartProps {
  readonly instance: string;
  readonly onClose: () => void;
}

/** A pledge to one measure. */
export default function PledgePart({ instance, onClose }: PledgePartProps) {
  const { view, names } = useSession();
  const command = useCommand();
  const measure = Object.values(view.public.crisis.measures).find((held) => held.instance === instance);
  if (measure === undefined) return null;
  const left = view.seat?.slice.resources;
  return (
    <PledgeForm
      measure={names.measure(measure.measure)}
      needs={PLEDGE_RESOURCES.filter((resource) => measure.params[resource] > 0).map((resource) => ({
        resource,
        asked: measure.params[resource],
        given: measure.pledged[resource],
        left: left?.[resource] ?? 0,
      }))}
      submission={submissionOf(command)}
      onPledge={(amounts) => command.mutate({ type: 'Pledge', instance, ...amounts }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
