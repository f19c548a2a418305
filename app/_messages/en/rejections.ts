/**
 * One sentence or two for each refusal code (`area/what` → `area.what`): what is wrong, and what would make it right. Codes and
 * their parameters belong to the modules that raise them. Measures, seats, indicators and criteria come as names; `none` where whoever
 * shows the sentence has no name for them.
 */
const measure = '{measure, select, none {This measure} other {“{measure}”}}';
const seat = '{seat, select, none {This seat} other {{seat}}}';
const indicator = '{indicator, select, none {a number that is watched} other {“{indicator}”}}';
const about =
  '{about, select, observers {observers} mission {a mission on its soil} access {humanitarian access} talks {talks} other {holding back its forces}}';
const resource = '{resource, select, troops {troops} police {police} other {million dollars}}';
const stage = '{stage, select, prevent {prevention} react {reaction} other {rebuilding}}';

export const rejections = {
  unknown: 'That is not possible right now. Look at what the table is doing and try again in a moment.',
  connection: {
    lost: 'There is no connection. What you wrote is kept; it can be sent as soon as you are back.',
  },
  server: {
    unreachable: 'The server cannot be reached. What you wrote is kept; try again when you are back.',
    busy: 'Too much is waiting at once. Try again in a few seconds.',
    closing: 'The server is restarting. Try again in a moment; nothing is lost.',
    fault: 'Something went wrong on our side. Nothing that was acknowledged is lost; try again.',
    'storage-away':
      'The server cannot save at the moment, so nothing was done. It recovers by itself; try again soon.',
    'too-fast': 'That was a lot in a short time. Wait a few seconds.',
  },
  request: {
    unreadable: 'The server did not understand this page. Reload it and try again.',
    'too-large': 'That is too long. Shorten it and try again.',
    'other-origin': 'This was sent from another address than the one you opened. Reload the page.',
    'not-json': 'The server did not understand this page. Reload it and try again.',
    'no-such-route': 'The server does not know this address. Reload the page.',
  },
  command: { unreadable: 'The server did not understand this page. Reload it and try again.' },
  'sign-in': {
    wrong: 'E-mail address and password do not match. Check both, or ask another host for an invitation.',
    'too-many': 'Too many wrong passwords in a short time. Wait a minute, then try again.',
  },
  join: {
    'unknown-code':
      'No session has this code. Check it on the projector: it has no letter O and no letter I.',
    'too-many-tries': 'Too many wrong codes in a short time. Wait a minute, then try again.',
    'unknown-return-code':
      'No seat has this return code. Check it letter by letter, or join anew and ask your facilitator for your seat.',
    'no-auth-session': 'This browser refuses cookies. Allow them for this address and try again.',
    removed: 'A facilitator took you out of this session. Speak with them; they can let you in again.',
  },
  host: { 'sign-in-first': 'You are not signed in as a host. Sign in, then try again.' },
  invitation: {
    over: 'This link was used already or has expired. Ask the host who sent it for a new one.',
    'too-many': 'Too many wrong links in a short time. Wait a minute, then try again.',
    'email-taken':
      'There is an account with this e-mail address already. Sign in with it, or use another address.',
  },
  practise: { 'too-many': 'Many practise at the moment. Try again in a few minutes.' },
  projector: { 'only-shows': 'The projector only shows. Use the desk for this.' },
  scenario: { unknown: 'This scenario is not installed here. Choose another one.' },
  debrief: { 'not-begun': 'The debrief has not begun. It opens when the facilitator begins it.' },
  session: {
    over: 'In this session nothing is played any more. What happened can be looked at in its debrief.',
    'not-started': 'The session has not started. Wait until your facilitator starts it.',
    'already-started': 'The session has started already. Run it with the clock.',
    'nobody-seated':
      'Nobody could act for the Council yet. Seat at least one person there, or let bots play.',
    unknown: 'There is no such session; it may have been deleted. Ask for the code of the one you mean.',
    deleted: 'This session was deleted by its host. Ask them for the code of another one.',
    'no-such-session':
      'There is no such session; it may have been deleted. Ask for the code of the one you mean.',
    'not-signed-in': 'This browser is not known here. Join with the session’s code, or sign in as a host.',
    'not-joined': 'This browser has not joined the session. Join with its code first.',
    'not-a-facilitator': 'Only the session’s facilitators do this. Ask one of them to let you in.',
    'wrong-code': 'The projector opens from the desk, or with the session’s code. This is another code.',
    removed: 'A facilitator took you out of this session. Speak with them; they can let you in again.',
  },
  clock: {
    paused: 'The clock stands still, and this waits until it goes on. You can talk meanwhile.',
    running: 'The clock runs already. Pause it if it should stand still.',
    'vote-open': 'A vote is open. Close it first.',
    'phase-over': 'That phase had ended already. See where the session stands now, then move on.',
  },
  seat: {
    none: 'You have no seat yet. Take one, or ask your facilitator for one.',
    unknown: 'This session has no such seat. Choose one from the list.',
    full: `${seat} is full: at most {largestDelegation, number} people share a seat. Choose another one.`,
    empty: `Nobody sits there, so a bot keeps the seat. Seat somebody there first.`,
    'lead-acts': 'Your delegation’s lead does this. Ask them, or take the lead when they have stepped out.',
    'lead-present':
      'Your delegation’s lead is in the room. You can take the lead once they have stepped out.',
    'already-lead': 'You lead your delegation already. Your ballot counts.',
    'already-yours': 'You sit there already. Choose another seat if you want to change.',
    'already-theirs': 'They sit there already. Choose another seat for them.',
    'already-in': 'You are in the room already. Go on where you were.',
    'already-out': 'You have stepped out already. Come back when you like.',
    'stepped-out': 'You have stepped out. Come back into the room first.',
    'bot-plays': 'A bot plays your seat for now. Take the seat back first.',
    'participants-only': 'Only people who joined the session do this. Join with its code first.',
  },
  people: {
    unknown: 'This person is not in the session any more. Choose somebody who is.',
    removed: 'A facilitator took you out of this session. Speak with them; they can let you in again.',
    'not-removed': 'Nobody took this person out of the session. Choose somebody who was.',
  },
  council: {
    'chair-only': 'The President of the Council or a facilitator does this. Ask them to.',
    'members-only': 'Only members of the Council do this. Win a member who does it.',
    'meeting-open': 'The meeting is open already. Call a speaker or put a draft to the vote.',
    'meeting-not-open': 'The Council is not meeting. Its President opens the meeting first.',
    'not-this-phase':
      'The Council meets in the negotiation and in the decision phase. Wait for the next of them.',
    'decision-phase':
      'In the decision phase the meeting goes on to its end. It can be suspended during the negotiation.',
    'vote-open': 'A vote is open. This waits until it is closed.',
    'facilitators-chair': 'In this session the facilitators chair. Ask them, or propose a motion.',
    adjourned: 'The meeting was adjourned to turn {turn}. The Council meets again then.',
    'parties-vote': 'In this session a party to the dispute votes like any other. Leave the mark out.',
    'not-a-member': 'Only a member of the Council can be a party that abstains. Choose a member.',
    'marked-already': 'That is how it is marked already. Go on with the meeting.',
    muted:
      'A facilitator muted you: you can act, and publish no words. Leave the words out, or speak with them.',
  },
  speakers: {
    'already-listed': 'You are on the speakers list already. Wait to be called, or leave the list.',
    'not-listed':
      '{seat, select, none {This delegation} other {{seat}}} is not on the speakers list. It asks for the floor first.',
    'not-invited':
      'Your seat is not invited to speak in the Council. Talk to its members outside the chamber.',
    'no-record': 'No record is kept outside a meeting. Leave the summary out.',
    'not-before-a-vote':
      'A vote is explained before it while the draft is on the table and voting has not begun. Explain it afterwards.',
    'not-after-a-vote':
      'There was no vote on this draft in this turn. Ask for the floor without naming a vote.',
    'has-floor': 'You have the floor already. End your speech when you are done.',
    'floor-taken': 'Somebody has the floor. Call the next speaker when they have ended.',
    'floor-free': 'Nobody has the floor. Call a speaker first.',
    'not-your-speech': 'Only the delegation that speaks can sum up its speech. Leave the summary out.',
    'nobody-waits':
      'Nobody in the room waits to speak. Call a speaker once somebody has asked for the floor.',
    away: 'Nobody of {seat, select, none {this delegation} other {{seat}}} is in the room. Call another speaker, or wait for them.',
  },
  drafting: {
    'voting-begun': 'A vote with respect to it was taken, so it is withdrawn no more (rule 35). Vote on it.',
    'may-not-submit':
      'Drafts are submitted by members of the Council and by states invited to it. Ask one of them to submit yours.',
    'too-many':
      'Your seat has {most, number} drafts before the Council, which is as many as it may have. Withdraw one, or wait for a vote.',
    'text-fixed':
      'Its text is no longer its sponsors’ to change. Propose an amendment, or submit another draft.',
    'sponsors-only': 'Only its sponsors do this. Sponsor it first.',
    'lead-sponsor-only':
      'Only {seat, select, none {the sponsor who brought it in} other {{seat}}} can withdraw it. You can end your own sponsorship.',
    'already-sponsor': 'Your seat sponsors it already. Win others for it.',
    'not-a-sponsor': 'Your seat does not sponsor it. There is nothing to end.',
    'last-sponsor': 'Your seat is its last sponsor. Withdraw the draft, or find another sponsor first.',
    'already-tabled': 'It has been tabled already. It is voted on in its turn.',
    'no-longer-pending': 'Its vote has begun or is over, or it was withdrawn. Submit another draft.',
    'no-operative-paragraph': 'It decides nothing yet. Add an operative paragraph.',
    'needs-chapter-seven': `${measure} coerces, which only a resolution under Chapter VII can do. Let the draft act under Chapter VII.`,
    'needs-case': `${measure} is force, and the sponsors’ case is missing on {missing, plural, one {one of the six criteria} other {# of the six criteria}}. Argue “{criterion}” next.`,
    'needs-exit-plan': `${measure} is force. Write how it is to end and what is to follow.`,
    'not-for-the-council': `${measure} is not for the Council to decide. Leave it out, or win a seat that can do it.`,
    'unknown-draft': 'This draft is not there any more. Choose another one.',
    'unknown-paragraph': 'A paragraph was changed meanwhile. Open the draft again; your words are kept.',
    'unknown-text': 'A text was changed meanwhile. Open the draft again; your words are kept.',
    'unknown-region': 'The country has no such region. Choose one from the map.',
  },
  amending: {
    'voting-begun': 'The Council has begun to vote on this draft. Amendments come before that.',
    'goes-to-the-vote': 'This amendment goes to the vote anyway. Win members for your side.',
    'may-not-propose':
      'Amendments are proposed by members of the Council and by states invited to it. Ask one of them to propose yours.',
    'not-on-the-table': 'The draft is not on the table. Amend it between its tabling and its vote.',
    'too-many':
      'Your seat has {most, number} amendments to this draft before the Council, which is as many as it may have. Withdraw one first.',
    twice: 'It changes one thing twice. Say each change once.',
    'other-kind': 'What it puts there does not belong there. Look at the kind of paragraph that it names.',
    'no-measure': 'That paragraph carries no measure. Change its words instead.',
    'nothing-changes': 'It would change nothing. Say what is to be different.',
    'too-deep': 'A sub-paragraph stands at most one level below what is before it. Move it out by a level.',
    'too-long': 'The draft would be longer than a draft may be. Delete something, or add less.',
    'unknown-amendment': 'This amendment is not there any more. Choose another one.',
    'no-longer-pending': 'It was withdrawn, it fell, or its vote has begun. Propose another one.',
    'author-only':
      'Only {seat, select, none {the seat that proposed it} other {{seat}}} can withdraw it. Ask them, or vote against it.',
  },
  documents: {
    unknown: 'There is no such document. Look for it among the drafts and meetings.',
  },
  voting: {
    'party-abstains':
      'Your state is a party to this dispute and abstains on a decision under Chapter VI (Article 27(3)). Speak to it instead.',
    'ballot-not-allowed': 'The rules of this session know no such ballot here. Choose another one.',
    'other-question': 'The Council is asked something else by now. Look at that question.',
    'set-aside': 'The Council referred or postponed this draft. A motion to take it up brings it back.',
    'no-vote-open': 'No vote is open. The President puts a draft to the vote first.',
    'already-voted': 'Your delegation has voted, and its ballot stands. You can explain it when you speak.',
    'other-draft': 'The vote is on another draft by now. Look at that one.',
    'ballots-awaited':
      '{awaited, plural, one {One ballot is} other {# ballots are}} still awaited. Close the vote once they are in, or let its time run out.',
    'nothing-tabled': 'Nothing is on the table. A sponsor tables a draft first.',
    'not-on-the-table': 'This draft is not on the table. A sponsor tables it first.',
    'needs-sponsor': 'This draft has no sponsor any more. A member sponsors it first.',
    'earlier-draft-first':
      'Drafts are voted on in the order in which they were tabled. Put {symbol} to the vote first.',
  },
  parts: {
    'voting-begun': 'The Council has begun to vote on this draft. Ask for a separate vote before that.',
    'unknown-paragraph': 'The draft has no such paragraph. Choose those that it has.',
    'whole-draft': 'These are all its paragraphs, and the vote on the whole comes anyway. Choose fewer.',
    'asked-already': 'A separate vote on one of them was asked for already. Choose others.',
    'not-yours': 'Only the delegation that asked for this vote can withdraw it. You can vote as you like.',
    'mover-only':
      'Only the mover of the draft can object to a separate vote (rule 32). You can vote to keep the part.',
    'not-pending': 'This separate vote is over, or was refused or withdrawn. Choose another one.',
    'by-motion': 'In this session the body votes on whether to divide a draft. Propose a motion.',
  },
  motions: {
    'one-at-a-time':
      'Your delegation has a motion before the Council. Wait for its decision, or withdraw it.',
    'no-second-needed': 'No motion needs a second here (rule 34). Wait for the chair to put it.',
    'own-motion': 'It is your own motion. Another delegation seconds it.',
    'already-seconded': 'Your delegation seconds it already. Win another one for it.',
    'not-yours': 'Only the delegation that moved it can withdraw it. You can vote against it.',
    'needs-second': 'Too few delegations second it. Put it once it has been seconded.',
    'other-first': 'Another motion has precedence (rule 33). Put that one first.',
    'was-objected-to': 'Somebody objected to it. Put it to the vote.',
    'not-pending': 'This motion is decided or withdrawn. Choose one that is before the Council.',
    'not-in-these-rules': 'The rules of this session know no such motion. Choose another one.',
    'not-later': 'That time is not to come in this session. Name a later one.',
    'agenda-adopted': 'The agenda is adopted: the meeting has begun its business. Move to adjourn instead.',
    'not-set-aside': 'This draft was neither referred nor postponed. It can be put to the vote.',
    'set-aside-already': 'This draft was referred or postponed already. Move to take it up first.',
    'cannot-be-invited': 'Only a seat outside the Council is invited. Choose one.',
    'invited-already': 'This seat is invited already. It may ask for the floor.',
    'no-veto-yet':
      'An emergency special session follows a veto, once (A/RES/377(V)). Bring a draft to the vote first.',
    'decide-first':
      'A motion of procedure waits, and comes before everything else (rule 33). Put it first, or rule it out of order.',
  },
  silence: {
    'one-at-a-time': 'Your delegation has a text under silence. Wait until it is over, or withdraw it.',
    'own-text': 'It is your own text. Withdraw it if you no longer want it.',
    'not-yours': 'Only the delegation that proposed it can withdraw it. You can object to it.',
    over: 'This silence is over. Propose another text.',
    'not-now':
      'Nothing is placed under silence while the turn’s consequences are drawn. Wait for the next turn.',
    'not-in-these-rules': 'The rules of this session know nothing of the kind. Submit a draft instead.',
    'no-sanctions':
      'There is no sanctions list: no asset freeze or travel ban is under way. The Council decides on one first.',
    'not-listed': 'That name is not on the list. Choose one that is.',
  },
  assembly: {
    'states-only': 'Only states bring a text before the General Assembly. Win one that does.',
    'not-called':
      'The General Assembly is not in an emergency special session. A motion calls it once a draft was vetoed.',
    'not-vetoed': 'Only what a veto stopped goes before the emergency special session. Choose such a draft.',
    'voted-already': 'The General Assembly has voted on it. Its vote stands.',
    'no-debate': 'No debate on this veto is to come. Speak in the Council instead.',
    'no-veto-of-yours': 'You did not veto this draft. Those who did explain themselves.',
    'explained-already': 'You have explained this veto. Your words stand in the record.',
  },
  informal: {
    'convener-only': 'Whoever convened it presides. Ask them to.',
    'not-this-phase':
      'Members come together informally in the briefing and the negotiation. Wait for the next of them.',
    'meeting-open': 'The Council is meeting. Suspend the meeting first.',
    'under-way': 'Members have come together already. End that first.',
    none: 'Members have not come together informally. Convene them first.',
  },
  points: {
    'voting-begun': 'The Council has begun to vote on this draft. The question is settled by that.',
    'another-first': 'Another point is before the chair. Raise yours once that one is settled.',
    'not-yours': 'Only the delegation that raised it can withdraw it. Wait for the ruling.',
    'other-verdict': 'That is no answer to this point. Choose one of the rulings offered.',
    'chair-rules':
      'The chair rules on this point (rule 30). The Council decides only if the ruling is challenged.',
    final: 'The chair’s ruling on this is final. Go on with the meeting.',
    'not-open': 'This point is settled. See where the meeting stands now.',
    'ruled-already': 'The chair has ruled on it. The ruling can be challenged for a moment.',
    'nothing-ruled': 'There is no ruling to challenge. Wait for the chair to rule.',
    'not-in-these-rules': 'The rules of this session know no such point. Choose another one.',
    'after-the-speech': 'This does not interrupt a speaker. Raise it when the speech is over.',
    'nature-settled':
      'It was ruled already whether this draft is a matter of procedure. That stands; vote on the draft.',
    'rule-first': 'A point waits for the chair, who rules on it at once (rule 30). Rule first.',
    'may-be-challenged': 'A ruling may still be challenged (rule 30). Wait a moment until it stands.',
  },
  moves: {
    consequences: 'Moves rest while the turn’s consequences are drawn. Make yours in the next turn.',
    'not-dealt': `${measure} is not played in this session. Choose one that is offered.`,
    'already-running': `${measure} is under way already. End it first, or choose another.`,
    'measure-over': `${measure} is over. Choose one that goes on.`,
    'not-yours': `${measure} is in other hands. Win the seat that can do it.`,
    'unknown-measure': 'This measure is not under way. Choose one from the list.',
    'unknown-region': 'The country has no such region. Choose one from the map.',
    'wrong-stage': `${measure} does not fit where the crisis stands: at ${stage}. Choose one that does.`,
    'no-political-capital':
      'It costs {needed, number} points of political capital, and you have {left, number}. Some comes back each turn; choose what costs less, or wait.',
    'no-money':
      'It costs {needed, number} million dollars, and you have {left, number}. Choose what costs less.',
    'needs-consent': `${measure} needs the capital’s word on ${about}. Its ambassador can ask, and bring the answer.`,
    'needs-ceasefire': `${measure} needs a ceasefire. Work for one first.`,
    'needs-agreement': `${measure} needs an agreement between the parties. Work for one first.`,
    'needs-veto': `${measure} follows a veto, and there has been no veto yet. Bring a draft to the vote first.`,
    'needs-measure': `${measure} builds on {needed, select, none {another measure} other {“{needed}”}}, which is not under way. See to that first.`,
    'at-least': `${measure} needs ${indicator} to stand at {value, number} or more. Wait until that is reported, or work for it.`,
    'at-most': `${measure} needs ${indicator} to stand at {value, number} or less. Wait until that is reported, or work for it.`,
    'out-of-bounds':
      '{parameter, select, troops {Troops} police {Police} money {Million dollars} other {Weeks}}: choose between {min, number} and {max, number}.',
    'not-a-parameter': `${measure} takes no {parameter, select, troops {troops} police {police} money {money} weeks {length of time} other {place}}. Leave that out.`,
  },
  pledges: {
    nothing: 'Nothing is pledged yet. Enter troops, police or money.',
    'not-asked': `${measure} asks for no troops, police or money. Pledge to one that does.`,
    'not-available': `You have {available, number} ${resource} left. Pledge no more than that.`,
    'more-than-asked': `{asked, number} ${resource} are asked for. Pledge no more than that.`,
  },
  capital: {
    'not-ambassador':
      'Only the ambassador of the state concerned asks the capital. Win the ambassador for it.',
    'already-answered': `The capital has answered on ${about} in this turn. Ask again in the next.`,
    'already-brought': `The Council knows the capital’s answer on ${about}. Ask the capital again to bring another.`,
    'newer-answer': `The capital has answered on ${about} again since. Bring that answer.`,
    'no-such-answer': 'The capital gave no such answer. Bring one that is in the list.',
  },
  talks: {
    muted: 'A facilitator muted you: you can read, and not write. Speak with them.',
    'not-in-it': 'Your seat has no part in this conversation. Open one with those you want to reach.',
    'not-yours': 'You can hide only what you wrote yourself. You can report this message.',
    'nobody-else': 'A conversation needs somebody else. Choose at least one other seat.',
    'unknown-message': 'This message is not in the conversation. Choose one that is.',
  },
  desk: {
    'facilitators-only': 'Only facilitators do this. Ask yours.',
    'inject-used': 'This has happened already. Choose another event.',
    'unknown-inject': 'The scenario has no such event. Choose one from the list.',
    'unknown-indicator': 'There is no such number. Choose one from the list.',
    'unknown-region': 'This number is not counted in such a region. Change it for the whole country.',
    'beyond-scale': `{indicator, select, none {This number} other {“{indicator}”}} ends at {max, number}. Enter a number from 0 to {max, number}.`,
    'nothing-to-undo': 'No step is left to take back. Take one first.',
  },
} as const;
