import { id, type TextKey } from '#engine/kernel/ids.ts';

const key = (...parts: string[]): TextKey => id<TextKey>(parts.join('.'));

/** How each text of a scenario is called. Keys are recorded in sessions' logs, so they are permanent. */
export const textKeys = {
  title: key('title'),
  summary: key('summary'),
  origin: key('origin'),
  background: key('background'),
  contentNote: key('content-note'),
  facilitatorGuide: key('facilitator'),
  country: {
    name: key('country', 'name'),
    formalName: key('country', 'formal-name'),
    capital: key('country', 'capital'),
  },
  regionName: (region: string) => key('region', region, 'name'),
  regionDescription: (region: string) => key('region', region, 'description'),
  surrounding: (surrounding: string) => key('surrounding', surrounding),
  seatName: (seat: string) => key('seat', seat, 'name'),
  seatShortName: (seat: string) => key('seat', seat, 'short'),
  seatRole: (seat: string) => key('seat', seat, 'role'),
  brief: (seat: string) => key('seat', seat, 'brief'),
  objective: (seat: string, objective: string) => key('seat', seat, 'objective', objective),
  stance: (seat: string, name: string) => key('seat', seat, 'stance', name),
  headline: (event: string) => key('event', event, 'headline'),
  body: (event: string) => key('event', event, 'body'),
  endingTitle: (ending: string) => key('ending', ending, 'title'),
  endingText: (ending: string) => key('ending', ending, 'text'),
  question: (question: string) => key('question', question),
};
