import type { WrittenWords } from './written.ts';

const count = (persons: number) => Math.round(persons).toLocaleString('en');

export const writtenEnglish: WrittenWords = {
  responsibility: () =>
    'its primary responsibility for the maintenance of international peace and security under the Charter of the United Nations',
  reports: (country) => `by the reports of violence against civilians in ${country}`,
  reportedToll: (country, deaths) =>
    `at the killing of civilians in ${country}, reported at about ${count(deaths)} in the last week`,
  authoritiesFirst: (country) =>
    `that the primary responsibility to protect the people of ${country} lies with its own authorities`,
  unity: (country) => `its commitment to the sovereignty, unity and territorial integrity of ${country}`,
  threat: (country) =>
    `that the situation in ${country} constitutes a threat to international peace and security`,
  ownership: (country) => `that what is rebuilt in ${country} must belong to its people`,
  forceCase: {
    authority: () => 'The Council alone can authorise force, and is asked to do so before anybody acts.',
    'just-cause': (country, deaths) =>
      `Civilians are being killed in ${country}, about ${count(deaths)} in the last week as reported; more is feared.`,
    intention: () =>
      'The aim is to halt the killing. The use of force is bound to that aim and is reported on every month.',
    'last-resort': () => 'Measures short of force were decided or considered, and the killing goes on.',
    'proportional-means': () =>
      'The means are those needed to protect people, in scale, place and time, and no more.',
    prospects: () =>
      'With the troops and money asked for, protecting people does less harm than leaving them alone.',
  },
  exitPlan: (country) =>
    `The mandate ends when attacks on civilians have ceased and can be kept from returning; it is then handed to a mission to which ${country} consents, and what was destroyed is rebuilt.`,
  speeches: {
    protection: (country) => `Asks the Council to see to it that civilians in ${country} are protected.`,
    talks: (country) => `Asks the parties in ${country} to talk, and others to help them do so.`,
    relief: (country) => `Asks for access to people in need in ${country}.`,
    pressure: (country) => `Asks for pressure on those who order violence in ${country}.`,
    justice: (country) => `Asks that those responsible for crimes in ${country} answer for them.`,
    consent: (country) => `Asks that nothing be done in ${country} without its consent.`,
    facts: (country) => `Asks for reliable information on what happens in ${country}.`,
    rebuilding: (country) => `Asks for lasting help in rebuilding ${country}.`,
  },
};
