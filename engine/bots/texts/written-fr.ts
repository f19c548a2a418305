import type { WrittenWords } from './written.ts';

const count = (persons: number) => Math.round(persons).toLocaleString('fr');

export const writtenFrench: WrittenWords = {
  responsibility: () =>
    'sa responsabilité principale du maintien de la paix et de la sécurité internationales aux termes de la Charte des Nations Unies',
  reports: (country) => `par les informations faisant état de violences contre les civils (${country})`,
  reportedToll: (country, deaths) =>
    `par la mort de civils (${country}), dont environ ${count(deaths)} la semaine dernière selon les informations reçues`,
  authoritiesFirst: (country) =>
    `que la responsabilité première de protéger la population incombe aux autorités du pays (${country})`,
  unity: (country) =>
    `son attachement à la souveraineté, à l’unité et à l’intégrité territoriale du pays (${country})`,
  threat: (country) =>
    `que la situation (${country}) constitue une menace pour la paix et la sécurité internationales`,
  ownership: (country) => `que ce qui est reconstruit doit appartenir à la population (${country})`,
  forceCase: {
    authority: () =>
      'Seul le Conseil peut autoriser l’emploi de la force ; il en est saisi avant que quiconque agisse.',
    'just-cause': (country, deaths) =>
      `Des civils sont tués (${country}), environ ${count(deaths)} la semaine dernière selon les informations reçues ; on craint pire.`,
    intention: () =>
      'Le but est de faire cesser les tueries. L’emploi de la force est lié à ce but et fait l’objet d’un rapport chaque mois.',
    'last-resort': () =>
      'Des mesures autres que la force ont été décidées ou envisagées, et les tueries continuent.',
    'proportional-means': () =>
      'Les moyens sont ceux qu’exige la protection de la population, par leur ampleur, leur lieu et leur durée, et rien de plus.',
    prospects: () =>
      'Avec les troupes et les fonds demandés, protéger la population cause moins de mal que de l’abandonner.',
  },
  exitPlan: (country) =>
    `Le mandat prend fin lorsque les attaques contre les civils ont cessé et que leur reprise peut être empêchée ; il est alors confié à une mission acceptée par les autorités (${country}), et ce qui a été détruit est reconstruit.`,
  speeches: {
    protection: (country) => `Demande au Conseil de veiller à la protection des civils (${country}).`,
    talks: (country) => `Demande aux parties de négocier, et aux autres de les y aider (${country}).`,
    relief: (country) => `Demande l’accès aux personnes dans le besoin (${country}).`,
    pressure: (country) =>
      `Demande que l’on fasse pression sur ceux qui ordonnent les violences (${country}).`,
    justice: (country) => `Demande que les responsables des crimes en répondent (${country}).`,
    consent: (country) => `Demande que rien ne soit fait sans le consentement des autorités (${country}).`,
    facts: (country) => `Demande des informations fiables sur les événements (${country}).`,
    rebuilding: (country) => `Demande une aide durable à la reconstruction (${country}).`,
  },
};
