import type { ReasonTexts } from '#engine/framework/texts/shape.ts';

export const rebuildReasons = {
  exit: {
    planned: 'The mandate said how force was to end and what was to follow.',
    afterwards: 'A plan for the end came only after entry, or for a part of it.',
    none: 'Nobody planned how force was to end.',
  },
  peace: {
    'nothing-to-compare': 'There is nothing to compare: no killing before, or no time after.',
    kept: 'Killing fell to {percent, number} per cent of the worst month before.',
    contained: 'Killing went on, contained: {percent, number} per cent of the worst month before.',
    reprisals: 'Killing went on at {percent, number} per cent of the worst month before.',
  },
  ddr: {
    funded:
      'A plan {weeks, plural, =0 {at once} one {within a week} other {within # weeks}}, with {percent, number} per cent of its money.',
    late: 'A plan came only after {weeks, plural, one {a week} other {# weeks}}.',
    underfunded: 'A plan in time, but with {percent, number} per cent of its money.',
    none: 'No plan for disarming, demobilising and reintegrating fighters.',
  },
  forces: {
    reformed: 'Army and police were both being rebuilt.',
    partly: 'Only a part was being rebuilt: “{measure}”.',
    none: 'Neither army nor police were being rebuilt.',
  },
  justice: {
    working:
      'Institutions of justice were at work, and those responsible were held to account ({accountability, number} of 100).',
    'institutions-only':
      'Institutions of justice were being built, but hardly anybody was held to account ({accountability, number} of 100).',
    'accountability-only':
      'Those responsible were held to account ({accountability, number} of 100), but no institutions were being built to last.',
    impunity: 'An amnesty, and no trial: impunity ({accountability, number} of 100 held to account).',
    none: 'No institutions of justice were being built, and hardly anybody was held to account ({accountability, number} of 100).',
  },
  trials: {
    'both-tracks': 'There was a way to trials and a way to truth and reconciliation.',
    'prosecution-only': 'There were trials, but no way to truth and reconciliation.',
    'reconciliation-only': 'There was a way to truth and reconciliation, but no trials.',
    neither: 'There were neither trials nor a way to truth and reconciliation.',
  },
  recovery: {
    whole: 'Rebuilding and work were under way, and sanctions did not stand against them.',
    part: 'Under way: {done}. Missing: {missing}.',
    none: 'Neither rebuilding nor work was under way.',
  },
  ownership: {
    transferred: 'Functions passed to local leadership, and the state itself was at work.',
    begun: 'The transfer to local leadership had begun.',
    trusteeship: '“{measure}” governed in the country’s place, and no transfer was under way.',
    none: 'Nothing was being handed to local leadership.',
  },
  returns: {
    'nobody-away': 'Hardly anybody was away from home.',
    'under-way':
      'Of those away {percent, number} per cent had come home, and their return or their property was being seen to.',
    'rights-only':
      'Return or property was being seen to; of those away {percent, number} per cent had come home.',
    'without-rights':
      'Of those away {percent, number} per cent had come home; nobody saw to their return or their property.',
    none: 'Of those away {percent, number} per cent had come home, and nobody saw to their return or their property.',
  },
  limit: {
    'nobody-there': 'No outside force and no outside administration stood in the country.',
    'term-and-review':
      '{measures, plural, one {The presence} other {All # presences}} from outside had a term, and the Council looked at it again.',
    'no-review':
      '{measures, plural, one {The presence} other {All # presences}} from outside had a term; the Council did not come back to it.',
    'open-ended': '“{measure}” had no term.',
  },
  administration: {
    none: 'Nobody from outside governed in the country’s place.',
    accountable: '“{measure}” was mandated by the Council, and could be held to account.',
    unaccountable:
      '“{measure}” was mandated by the Council; monitors, courts or an elected leadership to hold it to account were missing.',
    'without-council': '“{measure}” governed without a mandate of the Council.',
  },
  relapse: {
    low: 'When the session ended, the risk of violence coming back stood low in the model: {risk, number} of 100.',
    some: 'When the session ended, some risk of violence coming back remained in the model: {risk, number} of 100.',
    high: 'When the session ended, the risk of violence coming back stood high in the model: {risk, number} of 100.',
  },
} as const satisfies ReasonTexts<
  | 'exit'
  | 'peace'
  | 'ddr'
  | 'forces'
  | 'justice'
  | 'trials'
  | 'recovery'
  | 'ownership'
  | 'returns'
  | 'limit'
  | 'administration'
  | 'relapse'
>;
