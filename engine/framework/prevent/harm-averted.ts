import { deathsBetween } from '#engine/framework/facts/course.ts';
import type { Inquiry } from '#engine/framework/inquiry.ts';
import { type Finding, met, notApplicable, partly, violated, weekRefs } from '#engine/framework/line.ts';

/** [AS-19] PV-HARM: how many lives were spared, against the same crisis left alone with the same dice? */
export function findHarmAverted({ record, lived, alone, parameters }: Inquiry): Finding {
  const { worthCounting, averted: much, avertedSome } = parameters.harm;
  const until = lived.last;
  const deaths = deathsBetween(lived, 0, until);
  const left = deathsBetween(alone, 0, until);
  const shownBy = weekRefs([until]);
  if (left < worthCounting && deaths < worthCounting) {
    return notApplicable('harm/nothing-to-avert', { alone: left }, shownBy);
  }
  if (record.measures.length === 0) return violated('harm/nothing-done', { deaths }, shownBy);
  if (deaths > left) {
    const more = deaths - left >= avertedSome * left && deaths - left >= worthCounting;
    return violated(more ? 'harm/worse' : 'harm/not-averted', { deaths, alone: left }, shownBy);
  }
  const share = left === 0 ? 0 : (left - deaths) / left;
  const counts = { averted: left - deaths, alone: left, percent: share * 100 };
  if (share >= much) return met('harm/averted', counts, shownBy);
  if (share >= avertedSome) return partly('harm/averted-some', counts, shownBy);
  return violated('harm/not-averted', { deaths, alone: left }, shownBy);
}
