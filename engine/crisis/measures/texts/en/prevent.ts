import type { MeasureText } from '#engine/crisis/measures/face-types.ts';
import type { PreventId } from '#engine/crisis/measures/ids.ts';

export const preventTexts: Readonly<Record<PreventId, MeasureText>> = {
  'sg-good-offices': {
    name: 'Good offices of the Secretary-General',
    what: 'The Secretary-General speaks with all sides in confidence and offers help to find a way out.',
    needs: 'Nothing; it goes further if the capital agrees to talks.',
    legalBasis: 'Charter, Article 99 and practice',
  },
  'sg-art99-letter': {
    name: 'Letter under Article 99',
    what: 'The Secretary-General brings the matter to the Council as a threat to peace.',
    needs: 'Some checked evidence.',
    legalBasis: 'Charter, Article 99',
  },
  'fact-finding-mission': {
    name: 'Fact-finding mission',
    what: 'Independent experts establish what happens and report it.',
    needs: 'Money; it sees more if the capital lets it in.',
    legalBasis: 'Charter, Articles 34 and 99',
  },
  'council-visiting-mission': {
    name: 'Visit by the Council',
    what: 'Members of the Council travel to the country and speak with those who decide.',
    needs: 'The capital’s consent to observers.',
    legalBasis: 'Charter, Article 34',
  },
  'special-envoy': {
    name: 'Special envoy',
    what: 'One person with standing shuttles between the sides.',
    needs: 'Money; better with consent to talks.',
    legalBasis: 'Charter, Articles 33 and 52',
  },
  'mediation-process': {
    name: 'Mediation',
    what: 'A mediator brings the sides to one table and keeps them there.',
    needs: 'The capital’s consent to talks, and money.',
    legalBasis: 'Charter, Articles 33 and 52',
  },
  'track-two-dialogue': {
    name: 'Dialogue behind the scenes',
    what: 'People close to the sides meet without titles or press.',
    needs: 'A little money and time.',
    legalBasis: 'None needed',
  },
  'group-of-friends': {
    name: 'Group of friends',
    what: 'States with influence agree on one line towards the sides.',
    needs: 'Nothing but their agreement. Those left out resent it.',
    legalBasis: 'Practice',
  },
  'eminent-persons-panel': {
    name: 'Panel of eminent persons',
    what: 'Respected elders of the region go and mediate in its name.',
    needs: 'The capital’s consent to talks.',
    legalBasis: 'Charter of the regional organisation',
  },
  'power-sharing-offer': {
    name: 'Offer to share power',
    what: 'The government offers its opponents a part in it.',
    needs: 'The capital’s consent to talks.',
    legalBasis: 'National constitution',
  },
  'election-dispute-mechanism': {
    name: 'Review of a disputed vote',
    what: 'An independent body examines the complaints and rules in public.',
    needs: 'The capital’s consent to talks, and money. Who loses may reject the finding.',
    legalBasis: 'National law, or a mandate of the United Nations',
  },
  'election-observation': {
    name: 'Election observation',
    what: 'Observers from outside follow the campaign, the vote and the count, and say what they saw.',
    needs:
      'The capital’s consent to observers, and money. A flawed vote may pass for a sound one because they were there.',
    legalBasis: 'Invitation of the state',
  },
  'public-warning-statement': {
    name: 'Public warning',
    what: 'A public statement names the danger and those who bear responsibility.',
    needs: 'Nothing. Repeated, it wears out; those who mean to go on take it for an insult.',
    legalBasis: 'World Summit Outcome 2005, paragraphs 138-140',
  },
  'council-press-statement': {
    name: 'Press statement of the Council',
    what: 'All fifteen members say in a few lines that they are concerned.',
    needs: 'Agreement of all members. Repeated, it wears out.',
    legalBasis: 'Practice of the Council, by consensus',
  },
  'field-report': {
    name: 'Report from the field',
    what: 'People on the ground document what they see, case by case, and publish it.',
    needs: 'Some access to the places.',
    legalBasis: 'None needed',
  },
  'press-investigation': {
    name: 'Press investigation',
    what: 'Reporters check and publish what others would rather not see published.',
    needs: 'Nothing but work.',
    legalBasis: 'Freedom of the press',
  },
  'development-package': {
    name: 'Development package',
    what: 'Money and expertise over years for schools, roads, work and administration.',
    needs: 'Much money and patience.',
    legalBasis: 'Agreements between states',
  },
  'conditional-aid-offer': {
    name: 'Offer of aid with conditions',
    what: 'New money is promised if the government keeps to what is agreed.',
    needs: 'Money that is credibly there.',
    legalBasis: 'National policy',
  },
  'aid-suspension-threat': {
    name: 'Threat to suspend aid',
    what: 'Donors say that aid will stop unless violence does.',
    needs: 'To be carried out if it is ignored.',
    legalBasis: 'National policy',
  },
  'early-livelihood-support': {
    name: 'Support for livelihoods',
    what: 'Small sums for work and harvests where young people might otherwise be recruited.',
    needs: 'Access, and money.',
    legalBasis: 'Invitation of the state',
  },
  'human-rights-monitors': {
    name: 'Human rights monitors',
    what: 'Observers live among those at risk, report every day and are seen to be there.',
    needs: 'The capital’s consent to observers, and money. If they leave, it is noticed.',
    legalBasis: 'Invitation, or decision of the Council',
  },
  'hate-speech-countermeasures': {
    name: 'Action against hate speech',
    what: 'Counter-speech, moderation and licences against those who call for violence.',
    needs: 'Little; more is possible with the state.',
    legalBasis: 'International Covenant on Civil and Political Rights, Article 20',
  },
  'minority-protection-law': {
    name: 'Law for the protection of minorities',
    what: 'The state writes equal rights into law and begins to apply them.',
    needs: 'The capital’s agreement to restraint, and time.',
    legalBasis: 'National law',
  },
  'accountability-warning': {
    name: 'Warning of prosecution',
    what: 'Those who might give orders are told by name that they would answer for them.',
    needs: 'Some evidence, and steps that follow.',
    legalBasis: 'Rome Statute, Articles 13-15',
  },
  'preventive-deployment': {
    name: 'Preventive deployment',
    what: 'Soldiers and police are placed, with consent, where violence might begin.',
    needs: 'The capital’s consent to a mission; troops that states really give.',
    legalBasis: 'Charter, Chapter VI',
  },
  'security-sector-training': {
    name: 'Training of security forces',
    what: 'Foreign officers train the army and police in lawful conduct.',
    needs: 'Consent to observers, money, and vetting; unvetted forces only grow stronger.',
    legalBasis: 'Agreement between states',
  },
  'small-arms-control': {
    name: 'Control of small arms',
    what: 'Marking, collecting and stopping the trade in light weapons.',
    needs: 'Neighbours who take part.',
    legalBasis: 'Arms Trade Treaty; regional conventions',
  },
  'border-monitoring': {
    name: 'Monitoring of borders',
    what: 'Observers watch the crossings for arms and fighters.',
    needs: 'Money, and a neighbour’s agreement. People who flee are turned back as well.',
    legalBasis: 'Agreement, or decision of the Council',
  },
};
