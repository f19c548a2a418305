import type { Inquiry } from '#engine/framework/inquiry.ts';
import { type Finding, measureRefs, met, partly, ref, violated, weekRefs } from '#engine/framework/line.ts';
import type { CapitalMatter } from '#engine/framework/record.ts';

type Mark = 'kept' | 'failed' | 'open';

/**
 * [AS-18] PV-5: did the concerned state do its own duty? It asked for or took help, held back its forces, and opened access; or
 * it refused, or its own hands did the harm.
 */
export function findStateDuty(inquiry: Inquiry): Finding {
  const { record, threshold, lived } = inquiry;
  const answers = record.answers.map(({ id }) => ref('answer', id));
  const own = record.measures.filter(
    ({ origin }) => origin.by === 'seat' && origin.part === 'concerned-state',
  );
  const shownBy = [...answers, ...measureRefs(own)];
  const { crossed } = threshold;
  if (record.country.perpetrator === 'state' && crossed !== null) {
    const deaths = lived.between('civilianDeaths', 0, lived.last);
    return violated('duty/perpetrated', { deaths }, [...shownBy, ...weekRefs([crossed.week])]);
  }
  const marks: readonly Mark[] = [
    own.length > 0 ? 'kept' : answered(inquiry, ['observers', 'mission', 'talks']),
    restraint(inquiry),
    access(inquiry),
  ];
  const kept = marks.filter((mark) => mark === 'kept').length;
  const failed = marks.filter((mark) => mark === 'failed').length;
  if (failed >= 2) return violated('duty/obstructed', { failed }, shownBy);
  if (failed === 0 && kept >= 2) return met('duty/kept', { kept }, shownBy);
  return kept + failed === 0
    ? partly('duty/passive', {}, shownBy)
    : partly('duty/mixed', { kept, failed }, shownBy);
}

/** What it last said on each of several matters: one yes that stands is enough. A yes that was never brought helps nobody. */
function answered({ record }: Inquiry, matters: readonly CapitalMatter[]): Mark {
  const given = record.answers.filter(({ is, brought }) => brought || is !== 'granted');
  const last = matters.flatMap((matter) => {
    const answer = given.findLast(({ about }) => about === matter);
    return answer === undefined ? [] : [answer.is];
  });
  if (last.includes('granted')) return 'kept';
  return last.length > 0 ? 'failed' : 'open';
}

/** What it did counts for more than what it said: with its hands in mass killing it held back nothing. */
function restraint(inquiry: Inquiry): Mark {
  const { record, threshold, lived, indexAt, parameters } = inquiry;
  const said = answered(inquiry, ['restraint']);
  if (record.country.perpetrator === 'armed-group') return said;
  if (threshold.crossed !== null) return 'failed';
  if (said !== 'open') return said;
  return indexAt('regime-intent', lived.last) >= parameters.stateDuty.intent ? 'failed' : 'open';
}

function access(inquiry: Inquiry): Mark {
  const said = answered(inquiry, ['access']);
  if (said !== 'open') return said;
  const { lived, indexAt, parameters } = inquiry;
  const now = indexAt('humanitarian-access', lived.last);
  if (now >= parameters.stateDuty.openAccess) return 'kept';
  return now < parameters.stateDuty.closedAccess ? 'failed' : 'open';
}
