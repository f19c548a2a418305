import type { BotReasonCode } from '#engine/bots/reasons.ts';

/** Les mêmes lignes, pour qui lit en français. */
export const reasonsInFrench: Readonly<Record<BotReasonCode, string>> = {
  'vote/red-line': 'Le projet franchit une limite que ce siège ne franchit pas : {line}',
  'vote/own-draft': 'Il est coauteur du projet.',
  'vote/aim-served': 'Le projet servirait un objectif de ce siège : {aim}',
  'vote/aim-hurt': 'Le projet nuirait à un objectif de ce siège : {aim}',
  'vote/leaning-for': 'Le projet est le genre de réponse que ce siège préfère : {leaning}.',
  'vote/leaning-against': 'Le projet est le genre de réponse auquel ce siège s’oppose : {leaning}.',
  'vote/persuaded': 'Ce qui a convaincu ce siège : {condition}',
  'vote/put-off': 'Ce qui a retenu ce siège : {condition}',
  'vote/with-the-council':
    'Le projet change peu de choses pour ce siège, qui ne se sépare pas du Conseil pour si peu.',
  'vote/indifferent': 'Le projet n’apporte rien à ce siège.',
  'vote/veto-withheld': 'Le projet déplaît à ce siège, mais pas au point de le bloquer.',
  'question/as-on-the-draft': 'Il répond comme il voterait sur le projet dont il s’agit.',
  'question/with-the-chair': 'Il s’en tient à la décision de la présidence.',
  'question/business': 'Il laisse la séance poursuivre ses travaux.',
  'draft/aim':
    'Il dépose le projet, avant tout pour cette mesure : {measure}, en vue d’un objectif à lui : {aim}',
  'draft/leaning':
    'Il dépose le projet, avant tout pour cette mesure : {measure}, le genre de réponse qu’il préfère : {leaning}.',
  'sponsor/aim': 'Il se porte coauteur du projet en vue d’un objectif à lui : {aim}',
  'sponsor/leaning': 'Il se porte coauteur du projet, le genre de réponse qu’il préfère : {leaning}.',
  'table/supported': 'Le projet a assez de coauteurs : {sponsors}.',
  'table/time-runs-out': 'Le temps presse, et le projet n’aura pas plus de coauteurs : {sponsors}.',
  'withdraw/no-sponsor': 'Aucun membre du Conseil ne soutient le projet.',
  'move/aim': 'Ce qui lui apporte le plus pour ce que cela coûte : {measure}, en vue de cet objectif : {aim}',
  'move/leaning':
    'Ce qui lui apporte le plus pour ce que cela coûte : {measure}, le genre de réponse qu’il préfère : {leaning}.',
  'pledge/aim': 'Il contribue à cette mesure : {measure}, en vue d’un objectif à lui : {aim}',
  'pledge/leaning':
    'Il contribue à cette mesure : {measure}, parce qu’il le peut et y est porté : {leaning}.',
  'capital/ask-waiting': 'Des mesures attendent la réponse de la capitale : {about}.',
  'capital/ask-aim': 'L’accord de la capitale servirait un objectif de ce siège : {about}.',
  'capital/bring-granted': 'La capitale accepte, et l’ambassade a intérêt à le dire : {about}.',
  'capital/bring-refused': 'La capitale refuse, et le taire coûterait plus que cela n’apporte : {about}.',
  'floor/own-draft': 'Il a un projet à présenter.',
  'floor/be-heard': 'Il veut se faire entendre.',
  'floor/said': 'Il a dit ce qu’il avait à dire.',
};
