import type { MeasureInstanceId, Notice, Resources } from '#engine/crisis/types.ts';
import type { MoveEvent } from '#engine/session/moves/events.ts';
import type { ConsequencesEvent } from './events.ts';
import type { CrisisSlice, PublicMeasure } from './slice.ts';

const nothing: Resources = { troops: 0, police: 0, money: 0 };

/** @param turn the turn now played, which the slice keeps beside what happens in it; 0 before the first. */
export function evolveCrisis(
  slice: CrisisSlice,
  event: ConsequencesEvent | MoveEvent,
  turn: number,
): CrisisSlice {
  switch (event.type) {
    case 'SituationReported':
      return {
        ...event.measures.reduce(withProgress, slice),
        answers: event.notices.reduce(withNotice, slice.answers),
        stage: event.stage,
        week: event.week,
        settlement: event.settlement,
        reports: [...slice.reports, event.report],
      };
    case 'NewsPublished':
      return { ...slice, news: [...slice.news, { ...event.news, turn: event.turn }] };
    case 'MeasureTaken': {
      const { instance, measure, origin, taker, params } = event;
      return {
        ...slice,
        measures: {
          ...slice.measures,
          [instance]: {
            instance,
            measure,
            origin,
            taker,
            params,
            turn,
            pledges: {},
            pledged: nothing,
            deployed: nothing,
            status: null,
            ended: false,
          },
        },
      };
    }
    case 'MeasureEnded':
      return withMeasure(slice, event.instance, () => ({ ended: true }));
    case 'ResourcesPledged':
      return withMeasure(slice, event.instance, ({ pledges, pledged }) => ({
        pledges: { ...pledges, [event.seat]: sum(pledges[event.seat] ?? nothing, event.resources) },
        pledged: sum(pledged, event.resources),
      }));
    case 'CapitalAnswerBrought':
      return {
        ...slice,
        answers: {
          ...slice.answers,
          [event.about]: { request: event.request, is: event.granted ? 'granted' : 'refused', turn },
        },
      };
  }
}

function withProgress(slice: CrisisSlice, { instance, status, deployed }: ConsequencesProgress): CrisisSlice {
  return withMeasure(slice, instance, () => ({ status, deployed }));
}

/** A capital that takes its consent back says so itself. */
function withNotice(answers: CrisisSlice['answers'], notice: Notice): CrisisSlice['answers'] {
  if (notice.notice !== 'consent-withdrawn') return answers;
  const given = answers[notice.to];
  return given === undefined ? answers : { ...answers, [notice.to]: { ...given, is: 'withdrawn' } };
}

type ConsequencesProgress = Extract<ConsequencesEvent, { type: 'SituationReported' }>['measures'][number];

function withMeasure(
  slice: CrisisSlice,
  instance: MeasureInstanceId,
  change: (measure: PublicMeasure) => Partial<PublicMeasure>,
): CrisisSlice {
  const measure = slice.measures[instance];
  if (measure === undefined) return slice;
  return { ...slice, measures: { ...slice.measures, [instance]: { ...measure, ...change(measure) } } };
}

function sum(one: Resources, other: Resources): Resources {
  return {
    troops: one.troops + other.troops,
    police: one.police + other.police,
    money: one.money + other.money,
  };
}
